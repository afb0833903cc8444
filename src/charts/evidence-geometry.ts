import { AXIS_END } from './axis.tsx';

/** A published amount as its record has it: one number, or the ends of a range, with a middle where there is one. */
export interface EvidenceAmount {
  readonly low: number;
  readonly middle?: number | undefined;
  readonly high: number;
  readonly per: 'year' | 'month';
  /** How many months of a monthly amount make the year that is drawn; none: the source does not say. */
  readonly months?: number | undefined;
  /** After contributions: it cannot stand on an axis of gross pay. */
  readonly isNet: boolean;
}

/** Where an amount stands on the axis of euros gross a year, or why it does not. All in EUR a year. */
export type EvidenceMark =
  | { readonly shape: 'apart'; readonly why: 'net' | 'month' }
  /** It begins where the axis ends, or after. */
  | { readonly shape: 'beyond' }
  | { readonly shape: 'point'; readonly at: number }
  | {
      readonly shape: 'bar';
      readonly from: number;
      readonly to: number;
      readonly middle: number | undefined;
      /** It goes on after the end of the axis. */
      readonly goesOn: boolean;
    };

/** A range narrower than this, in EUR a year, is drawn as a point in its middle: as a bar it could not be seen. */
const NARROWEST_BAR = 1_000;

/**
 * Places an amount on the axis. Net pay is told apart, and so is a month's pay whose record does not say how many
 * months are drawn.
 *
 * @example evidenceMark({ low: 1_500, high: 1_500, per: 'month', months: 6, isNet: false }) // a point at 9,000
 */
export function evidenceMark({ low, middle, high, per, months, isNet }: EvidenceAmount): EvidenceMark {
  if (isNet) return { shape: 'apart', why: 'net' };
  const times = per === 'year' ? 1 : months;
  if (times === undefined) return { shape: 'apart', why: 'month' };
  const from = low * times;
  const to = high * times;
  if (from > AXIS_END) return { shape: 'beyond' };
  if (to - from < NARROWEST_BAR) return { shape: 'point', at: (from + to) / 2 };
  const between = middle === undefined ? undefined : middle * times;
  return {
    shape: 'bar',
    from,
    to: Math.min(to, AXIS_END),
    middle: between !== undefined && between <= AXIS_END ? between : undefined,
    goesOn: to > AXIS_END,
  };
}
