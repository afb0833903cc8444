import type { Household } from './data.ts';

/**
 * How income tax is reckoned: by the default withholding grid, at the reader's own rate (`ratio`, 0 to 1), or by the
 * yearly scale for a household with no other income (`children` 0 to 9).
 */
export type TaxChoice =
  | { readonly way: 'grid' }
  | { readonly way: 'own'; readonly ratio: number }
  | { readonly way: 'scale'; readonly household: Household; readonly children: number };
