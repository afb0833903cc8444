import type { TaxWay } from '../address/index.ts';
import type { Household } from '../compensation/index.ts';

/** The words of the questions about income tax, which all tools share. */
export interface TaxWords {
  readonly question: string;
  readonly why: string;
  readonly ways: Readonly<Record<TaxWay, string>>;
  readonly rate: string;
  readonly rateHint: string;
  readonly household: string;
  readonly households: Readonly<Record<Household, string>>;
  readonly children: string;
}

export const taxEn: TaxWords = {
  question: 'How is your income tax reckoned?',
  why: 'The default grid is what an employer applies when it knows nothing of you. The yearly return settles the rest.',
  ways: { grid: 'Default grid', own: 'My own rate', scale: 'My household, yearly scale' },
  rate: 'Your rate, percent',
  rateHint: 'As on your payslip, such as 7.5. Until you type it, the default grid is used.',
  household: 'Household',
  households: { single: 'Single', couple: 'Couple, one pay', 'lone-parent': 'Lone parent' },
  children: 'Children',
};
