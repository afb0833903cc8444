import type { Tool } from '../address/index.ts';

/** The words of what all tools share: the links between them, and what one does with a result. */
export interface ShareWords {
  readonly tools: string;
  readonly toolNames: Readonly<Record<Tool, string>>;
  readonly title: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly print: string;
  readonly csv: string;
  readonly json: string;
  readonly columns: { readonly name: string; readonly what: string; readonly value: string; readonly unit: string };
}

export const shareEn: ShareWords = {
  tools: 'Calculators',
  toolNames: {
    estimate: 'Estimate',
    net: 'Gross and net',
    offers: 'Check an offer',
    career: 'Plan my career',
  },
  title: 'Keep this result',
  copy: 'Copy the address',
  copied: 'Copied. The address holds all your answers.',
  copyFailed: 'Your browser did not let us copy. The address bar holds all your answers: copy it there.',
  print: 'Print',
  csv: 'Download CSV',
  json: 'Download JSON',
  columns: { name: 'name', what: 'what', value: 'value', unit: 'unit' },
};
