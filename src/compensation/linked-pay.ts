import { findPieceAt, splitIntoRisingPieces, type NetKind } from './after-tax-piece.ts';
import type { CompensationData, Contract, Status } from './data.ts';
import { eurosPerMonth, eurosPerYear, toMonth, toYear, type EurosPerMonth, type EurosPerYear } from './euros.ts';
import { grossFromNet } from './gross-from-net.ts';
import { findGrossProblems, type GrossProblem } from './gross-problem.ts';
import { findFallAhead, findFallsBelow, type FallAhead, type FallBelow, type NetCurve } from './net-fall.ts';
import { netFromGross, type MonthPay, type YearPay } from './net-pay.ts';
import { findPaidRatio } from './pay-table.ts';
import { answer, refuse, type Problem, type Result } from './problem.ts';
import type { TaxChoice } from './tax-choice.ts';

/** The one amount that is known of a fixed pay: gross a year or a month, or net a month. */
export type KnownPay =
  | { readonly of: 'gross'; readonly amount: EurosPerYear }
  | { readonly of: 'grossMonth' | 'netBefore' | 'netAfter'; readonly amount: EurosPerMonth };

/** A known amount, and whose pay it is. */
export interface LinkedPayInput {
  readonly known: KnownPay;
  readonly status: Status;
  readonly tax: TaxChoice;
  /** Permanent unless said. */
  readonly contract?: Contract;
}

/** A stretch of higher gross that pays less, and which net falls there. */
export interface LinkedFall extends FallAhead {
  readonly of: NetKind;
}

/** A fixed pay in all its amounts, over twelve equal months, no bonus. */
export interface LinkedPay {
  /** As agreed: without the end bonus of a fixed-term contract. */
  readonly gross: EurosPerYear;
  readonly grossMonth: EurosPerMonth;
  /** The payslip of a month, the end bonus of a fixed-term contract spread over the year. */
  readonly month: MonthPay;
  readonly year: YearPay;
  /** The end bonus of a fixed-term contract, gross. */
  readonly endBonus: EurosPerYear | undefined;
  readonly employerCost: EurosPerYear;
  /**
   * Stretches of higher gross that pay less than this one, at most one of each net: after tax first, or before tax where
   * that is what is known. Where both begin at the same place only the first is told.
   */
  readonly fallsAhead: readonly LinkedFall[];
  /** Falls that this gross stands above, net after tax: a lower one pays more. At most two. */
  readonly fallsBelow: readonly FallBelow[];
  /** A fall is so near that an amount rounded to the euro, a month, may stand beyond it. */
  readonly isJustUnderFall: boolean;
}

const SAME_PLACE = 0.005;
const EURO_A_MONTH = toYear(eurosPerMonth(1));

/** A month's gross has its limits a month. */
const limitPerMonth = (problem: GrossProblem): Problem => ({
  ...problem,
  limit: toMonth(eurosPerYear(problem.limit)),
});

function findGross({ known, status, tax, contract = 'permanent' }: LinkedPayInput, data: CompensationData) {
  const findProblems = (gross: EurosPerYear) => findGrossProblems('gross', gross, status, contract, data);
  const check = (gross: EurosPerYear, problems: readonly Problem[]): Result<EurosPerYear> =>
    problems.length > 0 ? refuse(...problems) : answer(gross);
  switch (known.of) {
    case 'gross':
      return check(known.amount, findProblems(known.amount));
    case 'grossMonth': {
      const gross = toYear(known.amount);
      return check(gross, findProblems(gross).map(limitPerMonth));
    }
    case 'netBefore':
    case 'netAfter': {
      const of = known.of === 'netBefore' ? 'beforeTax' : 'afterTax';
      const found = grossFromNet({ net: known.amount, of, status, tax, contract }, data);
      return found.ok ? answer(found.value.gross) : found;
    }
  }
}

/**
 * From any one amount of a fixed pay to all others: gross a year and a month, net before and after tax, what it costs.
 * A month is a twelfth of the year: no bonus, no thirteenth month.
 *
 * For a known net it is the lowest gross that pays it. Every net between the ends of the table has one that pays it
 * exactly, since net falls at a step and never jumps up; but a higher gross may pay less, and is named.
 *
 * @param input `known` in EUR a year or a month
 * @returns all amounts, unrounded; or the problems: `below-full-time-minimum` or `above-net-pay-table` on `gross` or
 *   `net` (`limit` in the period of what is known), `out-of-range` on `tax` or `children`
 * @source urssaf-model (modele-social 11.1.0, law of July 2026), figure `data.netPay.figure`; taxes by the figures of
 *   `data.withholding` and `data.incomeTax`
 * @example
 *   // 3,000 a month before tax, cadre: 45,908.55 gross a year
 *   linkPay({ known: { of: 'netBefore', amount: eurosPerMonth(3_000) }, status: 'cadre', tax: { way: 'grid' } }, data)
 */
export function linkPay(input: LinkedPayInput, data: CompensationData): Result<LinkedPay> {
  const { known, status, tax, contract = 'permanent' } = input;
  const found = findGross(input, data);
  if (!found.ok) return found;
  const gross = found.value;
  const pay = netFromGross({ base: gross, variable: eurosPerYear(0), status, tax, contract }, data);
  if (!pay.ok) return pay;
  const { ordinaryMonth, yearly, employerCost } = pay.value;

  const paidRatio = findPaidRatio(contract, data);
  const paid = gross * paidRatio;
  const toGross = (amount: number) => eurosPerYear(amount / paidRatio);
  const curveOf = (of: NetKind): NetCurve => ({
    pieces: splitIntoRisingPieces(of, status, contract, tax, data),
    toGross,
  });
  const aheadOf = (of: NetKind): LinkedFall | undefined => {
    const curve = curveOf(of);
    const own = findPieceAt(curve.pieces, paid);
    const piece = curve.pieces[own];
    const fall = piece && findFallAhead(curve, own, piece.netAt(paid));
    return fall && { ...fall, of };
  };
  const both = [aheadOf('afterTax'), aheadOf('beforeTax')];
  const [first, second] = known.of === 'netBefore' ? both.toReversed() : both;
  const isOther = first === undefined || second === undefined || Math.abs(first.from - second.from) > SAME_PLACE;
  const fallsAhead = [first, isOther ? second : undefined].filter((fall) => fall !== undefined);

  return answer({
    gross,
    grossMonth: toMonth(gross),
    month: ordinaryMonth,
    year: yearly,
    endBonus: contract === 'fixed-term' ? eurosPerYear(gross * data.fixedTerm.endBonusRatio.value) : undefined,
    employerCost,
    fallsAhead,
    fallsBelow: findFallsBelow(curveOf('afterTax'), paid),
    isJustUnderFall: fallsAhead.some(({ from }) => from - gross < EURO_A_MONTH),
  });
}
