import { canPay, findGrossWithin, findPieceAt, splitIntoRisingPieces } from './after-tax-piece.ts';
import type { CompensationData, Contract, NetPayRow, Status } from './data.ts';
import { readEmployerCost } from './employer-cost.ts';
import { eurosPerMonth, eurosPerYear, toMonth, toYear, type EurosPerMonth, type EurosPerYear } from './euros.ts';
import { findChildrenProblems, taxFromScale } from './income-tax.ts';
import { findPaidRatio, findTableEnds, readPayTable } from './pay-table.ts';
import { answer, findOutOfRange, refuse, type Problem, type Result } from './problem.ts';
import type { TaxChoice } from './tax-choice.ts';
import { withholdingRatio } from './withholding.ts';

/** One month's payslip, EUR a month. */
export interface MonthPay {
  readonly gross: EurosPerMonth;
  readonly netBeforeTax: EurosPerMonth;
  readonly netTaxable: EurosPerMonth;
  readonly tax: EurosPerMonth;
  /** The rate that the grid or the reader gives for this month, 0 to 1; none with the yearly scale. */
  readonly withholdingRatio: number | undefined;
  readonly netAfterTax: EurosPerMonth;
}

/** A whole year, EUR a year. */
export interface YearPay {
  readonly gross: EurosPerYear;
  readonly netBeforeTax: EurosPerYear;
  readonly netTaxable: EurosPerYear;
  readonly tax: EurosPerYear;
  readonly netAfterTax: EurosPerYear;
}

/** One stands just above an edge of the withholding grid: a lower base pays more after tax. Base alone, no variable. */
export interface GridEdge {
  /** The base at the edge, EUR gross a year: anything below it is withheld at the lower rate. */
  readonly gross: EurosPerYear;
  readonly ratioBelow: number;
  readonly ratioAbove: number;
  /** What a year of ordinary months just below the edge pays after tax, more than a year of the reader's own. */
  readonly paysMore: EurosPerYear;
  /** From this base on one is paid at least as much as just below the edge; none within the table if undefined. */
  readonly regainedAt: EurosPerYear | undefined;
}

/** What a yearly gross becomes. */
export interface NetPay {
  /** A month with no bonus. */
  readonly ordinaryMonth: MonthPay;
  /** The month in which the variable (and any month of pay beyond the twelfth) is paid; the ordinary month when none is. */
  readonly bonusMonth: MonthPay;
  /** Eleven ordinary months and the bonus month. */
  readonly yearly: YearPay;
  /** A twelfth of the year; its `withholdingRatio` is the year's tax over the year's taxable pay. */
  readonly averageMonth: MonthPay;
  /** With the grid only: the year's tax if every month were the average month. The yearly return settles the gap. */
  readonly taxIfSpread: EurosPerYear | undefined;
  /** What the employer pays in all, for a firm of 4 people. */
  readonly employerCost: EurosPerYear;
  /** With the grid only, and only where it holds for the ordinary month. */
  readonly justAboveGridEdge: GridEdge | undefined;
}

/** A yearly gross in its two parts, and whose it is. */
export interface NetPayInput {
  /** Fixed gross pay, EUR a year. */
  readonly base: EurosPerYear;
  /** Variable paid in one month, EUR gross a year, 0 or more. */
  readonly variable: EurosPerYear;
  readonly status: Status;
  readonly tax: TaxChoice;
  /** Permanent unless said. */
  readonly contract?: Contract;
  /** Months over which the base is paid, 12 to 16, decimals allowed; 12 unless said. */
  readonly months?: number;
  /** Payslip value of a company car, EUR a year: levied and taxed as pay, then taken off the net; none unless said. */
  readonly car?: EurosPerYear;
}

/** A payslip before tax, EUR a month. */
type UntaxedMonth = Pick<MonthPay, 'gross' | 'netBeforeTax' | 'netTaxable'>;

/** How a month's tax follows from its taxable pay. */
interface Withholding {
  readonly ratioOf: (netTaxable: EurosPerMonth) => number;
  /** Whether the rate is one that a payslip shows, or only a share of the year's tax. */
  readonly isShown: boolean;
}

const MONTHS_IN_YEAR = 12;
const MOST_MONTHS = 16;
const MOST_CAR = 100_000;

/** The pay of a year of ordinary months: what the base leaves on top of the twelfth is paid in December. */
const spreadBase = (base: number, months: number, car: number): number => base * (MONTHS_IN_YEAR / months) + car;

function findPayProblems(input: NetPayInput, data: CompensationData): readonly Problem[] {
  const { base, variable, status, contract = 'permanent', months = MONTHS_IN_YEAR, car = 0 } = input;
  const rangeProblems = [
    ...findOutOfRange('months', months, MONTHS_IN_YEAR, MOST_MONTHS),
    ...findOutOfRange('car', car, 0, MOST_CAR),
  ];
  if (rangeProblems.length > 0) return rangeProblems;
  const { lowest, highest } = findTableEnds(status, data.netPay);
  const paidRatio = findPaidRatio(contract, data);
  // Each month must pay a twelfth of the minimum wage: over 13 months the year's base is 13/12 of it.
  if (spreadBase(base, months, car) < lowest) {
    return [{ code: 'below-full-time-minimum', field: 'base', limit: ((lowest - car) * months) / MONTHS_IN_YEAR }];
  }
  const limit = highest / paidRatio - car;
  if ((base + car) * paidRatio > highest) return [{ code: 'above-net-pay-table', field: 'base', limit }];
  if (variable < 0) return [{ code: 'out-of-range', field: 'variable', limit: { from: 0, to: limit - base } }];
  if ((base + car + variable) * paidRatio > highest) {
    return [{ code: 'above-net-pay-table', field: 'variable', limit: limit - base }];
  }
  return [];
}

/** Why a way to reckon the tax cannot be followed, if it cannot. */
export function findTaxProblems(tax: TaxChoice): readonly Problem[] {
  switch (tax.way) {
    case 'grid':
      return [];
    case 'own':
      return findOutOfRange('tax', tax.ratio, 0, 1);
    case 'scale':
      return findChildrenProblems(tax.children);
  }
}

function chooseWithholding(tax: TaxChoice, yearlyTaxable: EurosPerYear, data: CompensationData): Withholding {
  switch (tax.way) {
    case 'grid':
      return { ratioOf: (netTaxable) => withholdingRatio(netTaxable, data), isShown: true };
    case 'own':
      return { ratioOf: () => tax.ratio, isShown: true };
    case 'scale': {
      // The yearly tax falls on the months as their taxable pay does, as a rate set by the tax office would.
      const ratio = taxFromScale(yearlyTaxable, tax.household, tax.children, data.incomeTax) / yearlyTaxable;
      return { ratioOf: () => ratio, isShown: false };
    }
  }
}

function withhold(month: UntaxedMonth, { ratioOf, isShown }: Withholding): MonthPay {
  const ratio = ratioOf(month.netTaxable);
  const tax = eurosPerMonth(ratio * month.netTaxable);
  return {
    gross: month.gross,
    netBeforeTax: month.netBeforeTax,
    netTaxable: month.netTaxable,
    tax,
    withholdingRatio: isShown ? ratio : undefined,
    netAfterTax: eurosPerMonth(month.netBeforeTax - tax),
  };
}

const spreadOverYear = (year: NetPayRow): UntaxedMonth => ({
  gross: toMonth(year.gross),
  netBeforeTax: toMonth(year.netBeforeTax),
  netTaxable: toMonth(year.netTaxable),
});

/** What is left for December when eleven months were paid as if nothing else came. */
function settleInDecember(year: NetPayRow, regular: NetPayRow): UntaxedMonth {
  const rest = (whole: EurosPerYear, ordinary: EurosPerYear) => eurosPerMonth(whole - (11 / 12) * ordinary);
  return {
    gross: rest(year.gross, regular.gross),
    netBeforeTax: rest(year.netBeforeTax, regular.netBeforeTax),
    netTaxable: rest(year.netTaxable, regular.netTaxable),
  };
}

/** The value of a car is in the gross and in the taxable pay, but not in the bank. */
const takeOffCar = (month: UntaxedMonth, car: number): UntaxedMonth => ({
  ...month,
  netBeforeTax: eurosPerMonth(month.netBeforeTax - car / 12),
});

function settleYear(year: NetPayRow, car: number, ordinaryMonth: MonthPay, bonusMonth: MonthPay): YearPay {
  const netBeforeTax = eurosPerYear(year.netBeforeTax - car);
  const tax = eurosPerYear(11 * ordinaryMonth.tax + bonusMonth.tax);
  return {
    gross: year.gross,
    netBeforeTax,
    netTaxable: year.netTaxable,
    tax,
    netAfterTax: eurosPerYear(netBeforeTax - tax),
  };
}

function averageYear(year: YearPay, isShown: boolean): MonthPay {
  return {
    gross: toMonth(year.gross),
    netBeforeTax: toMonth(year.netBeforeTax),
    netTaxable: toMonth(year.netTaxable),
    tax: toMonth(year.tax),
    withholdingRatio: isShown ? year.tax / year.netTaxable : undefined,
    netAfterTax: toMonth(year.netAfterTax),
  };
}

/** The edge below `paid` (EUR a year, spread evenly) after which less is paid than before it, in paid gross. */
function findGridEdge(paid: EurosPerYear, input: NetPayInput, data: CompensationData): GridEdge | undefined {
  const { status, contract = 'permanent', months = MONTHS_IN_YEAR, car = 0, tax } = input;
  const pieces = splitIntoRisingPieces('afterTax', status, contract, tax, data);
  const own = findPieceAt(pieces, paid);
  const ownPiece = pieces[own];
  if (ownPiece?.ratio === undefined) return undefined;
  const ownNet = ownPiece.netAt(paid);
  const below = pieces.slice(0, own).findLast(({ to, hasEnd, netAt }) => !hasEnd && netAt(to) > ownNet);
  if (below?.ratio === undefined) return undefined;
  const lostNet = below.netAt(below.to);
  const regaining = pieces.slice(own).find((piece) => canPay(piece, lostNet));
  const toBase = (gross: number) =>
    eurosPerYear(((gross / findPaidRatio(contract, data) - car) * months) / MONTHS_IN_YEAR);
  return {
    gross: toBase(below.to),
    ratioBelow: below.ratio,
    ratioAbove: ownPiece.ratio,
    paysMore: eurosPerYear(lostNet - ownNet),
    regainedAt: regaining === undefined ? undefined : toBase(findGrossWithin(regaining, lostNet)),
  };
}

/**
 * What a yearly gross becomes in the bank, by month and by year, and what it costs the employer.
 *
 * The base is paid in even months, `base / months` each; the variable, and what the months beyond the twelfth leave, in
 * December, when the ceilings are settled for the year: that month is net(base + variable) - 11/12 x net of a year of
 * ordinary months. Tax: the grid is applied month by month (so a bonus month may be withheld at a much higher rate; the
 * yearly return settles it, and `taxIfSpread` says how far); the reader's own rate is flat; the yearly scale is reckoned
 * on the year and falls on the months as their taxable pay does. For a fixed-term contract every amount holds the end
 * bonus, spread over the year as the official model spreads it. A company car of payslip value V makes a net of
 * net(gross + V) - V; the employer's cost then counts the car at V.
 *
 * @param input base and variable in EUR gross a year; `months` 12 to 16
 * @returns all parts, unrounded; or the problems: `below-full-time-minimum` on `base`, `above-net-pay-table` on `base`
 *   or `variable`, `out-of-range` on `variable`, `months`, `car`, `tax` or `children`
 * @source urssaf-model (modele-social 11.1.0, law of July 2026), figure `data.netPay.figure`; taxes by the figures of
 *   `data.withholding` and `data.incomeTax`
 * @example
 *   // A junior cadre: 4,002 withheld in the year, against 2,813 if the bonus were spread over it.
 *   netFromGross({ base: eurosPerYear(35_000), variable: eurosPerYear(10_000), status: 'cadre', tax: { way: 'grid' } }, data)
 */
export function netFromGross(input: NetPayInput, data: CompensationData): Result<NetPay> {
  const problems = [...findPayProblems(input, data), ...findTaxProblems(input.tax)];
  if (problems.length > 0) return refuse(...problems);
  const { base, variable, status, tax, contract = 'permanent', months = MONTHS_IN_YEAR, car = 0 } = input;
  const paidRatio = findPaidRatio(contract, data);
  const regular = readPayTable(spreadBase(base, months, car) * paidRatio, status, data.netPay);
  const year = readPayTable((base + car + variable) * paidRatio, status, data.netPay);
  const withholding = chooseWithholding(tax, year.netTaxable, data);
  const payMonth = (month: UntaxedMonth) => withhold(takeOffCar(month, car), withholding);
  const ordinaryMonth = payMonth(spreadOverYear(regular));
  const isEven = year.gross === regular.gross;
  const bonusMonth = isEven ? ordinaryMonth : payMonth(settleInDecember(year, regular));
  const yearly = settleYear(year, car, ordinaryMonth, bonusMonth);
  const isGrid = tax.way === 'grid';
  return answer({
    ordinaryMonth,
    bonusMonth,
    yearly,
    averageMonth: averageYear(yearly, withholding.isShown),
    taxIfSpread: isGrid ? toYear(payMonth(spreadOverYear(year)).tax) : undefined,
    employerCost: readEmployerCost(eurosPerYear(base + car + variable), status, contract, data),
    justAboveGridEdge: isGrid ? findGridEdge(regular.gross, input, data) : undefined,
  });
}
