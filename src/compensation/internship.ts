import type { CompensationData, FigureId } from './data.ts';
import { euros, eurosPerMonth, type Euros, type EurosPerMonth, type EurosPerYear } from './euros.ts';
import { answer, findOutOfRange, refuse, type Problem, type Result } from './problem.ts';

/** What an intern says of the internship. */
export interface InternInput {
  readonly situation: 'intern';
  /** Months with the host, 1 to the legal maximum, decimals allowed. */
  readonly months: number;
  /** Hours a month, 1 to 217 (31 days of 7 hours). */
  readonly hours: number;
  /** EUR gross a month, 0 to a month's social-security ceiling. */
  readonly pay: EurosPerMonth;
}

/** An intern's pay. */
export interface InternEstimate {
  readonly situation: 'intern';
  readonly monthly: EurosPerMonth;
  /** Gross for all the months. */
  readonly total: Euros;
  readonly netMonthly: EurosPerMonth;
  /** The legal minimum for these hours. */
  readonly minimumMonthly: EurosPerMonth;
  /** `below-internship-minimum` (due from the third month on), or nothing. */
  readonly notices: readonly Problem[];
  /** Whether the total stays within what is free of income tax in a year. */
  readonly isTaxFree: boolean;
  readonly taxFreeUpTo: EurosPerYear;
  readonly figures: readonly FigureId[];
}

const MOST_HOURS = 31 * 7;

/**
 * An intern's gross and net. Up to the legal minimum for the hours nothing is withheld; above it contributions are due
 * on the rest: g - 16.83 % x max(0, g - 4.50 x hours).
 *
 * @returns amounts unrounded; or `out-of-range` on `months`, `hours` or `pay`
 * @source figures `data.internship`; the formula against modele-social 11.1.0, whose flat floor of 600.75 a month it
 *   replaces by the legal one
 * @example estimateIntern({ situation: 'intern', months: 6, hours: 154, pay: eurosPerMonth(1_500) }, data)
 *   // 1,364.18 net a month, 9,000 gross in all
 */
export function estimateIntern(input: InternInput, data: CompensationData): Result<InternEstimate> {
  const { months, hours, pay } = input;
  const { maximumMonths, minimumPerHour, contributionsRatio } = data.internship;
  const problems = [
    ...findOutOfRange('months', months, 1, maximumMonths.value),
    ...findOutOfRange('hours', hours, 1, MOST_HOURS),
    // Above a month's ceiling contributions follow another line.
    ...findOutOfRange('pay', pay, 0, data.netPay.ceiling / 12),
  ];
  if (problems.length > 0) return refuse(...problems);
  const minimumMonthly = eurosPerMonth(minimumPerHour.value * hours);
  const total = euros(pay * months);
  const taxFreeUpTo = data.trainingTaxFree.value;
  return answer({
    situation: 'intern',
    monthly: pay,
    total,
    netMonthly: eurosPerMonth(pay - contributionsRatio.value * Math.max(0, pay - minimumMonthly)),
    minimumMonthly,
    notices: pay < minimumMonthly ? [{ code: 'below-internship-minimum', field: 'pay', limit: minimumMonthly }] : [],
    isTaxFree: total <= taxFreeUpTo,
    taxFreeUpTo,
    figures: [minimumPerHour.figure, contributionsRatio.figure, maximumMonths.figure, data.trainingTaxFree.figure],
  });
}
