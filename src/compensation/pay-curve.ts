import { eurosPerYear, type EurosPerYear } from './euros.ts';
import { findOfferProblems, MOST_ATTAINMENT, type Offer } from './offer.ts';
import {
  findAttainmentsPaying,
  findPlanKnots,
  findPlanProblems,
  payoutAt,
  payoutBefore,
  type PayoutPlan,
} from './payout.ts';
import { answer, refuse, type Result } from './problem.ts';

/** What is compared: any later year, or the first one, with its guarantee and signing bonus. */
export type ComparedYear = 'total' | 'firstYear';

/** A straight piece of a curve over the attainment. Where it jumps, one piece ends and the next starts elsewhere. */
export interface CurvePiece<Value extends number = number> {
  /** Attainments, ratios from 0 to 2 (1 = 100 %). */
  readonly from: number;
  readonly to: number;
  /** At `from`, and its limit at `to`. */
  readonly start: Value;
  readonly end: Value;
}

/** In attainment: anything less is the last digits of floating point. */
const DUST = 1e-7;

/** The pay of an offer as a function of the payout, EUR a year. */
export function payFor({ base, targetVariable, guaranteed, sharing, signing }: Offer, of: ComparedYear) {
  const fixed = base + (sharing ?? 0);
  return (payoutRatio: number): EurosPerYear => {
    const variable = targetVariable * payoutRatio;
    return eurosPerYear(
      of === 'total' ? fixed + variable : fixed + Math.max(guaranteed ?? 0, variable) + (signing ?? 0),
    );
  };
}

/** The attainments at which the pay of an offer may jump, then those at which it may bend; not all of them finite. */
export function findPayKnots({ plan, targetVariable, guaranteed }: Offer, of: ComparedYear): readonly number[] {
  const guarantee = of === 'firstYear' ? (guaranteed ?? 0) / targetVariable : 0;
  return [...findPlanKnots(plan), ...(guarantee > 0 ? findAttainmentsPaying(plan, guarantee) : [])];
}

/**
 * Cuts the attainments from none to twice the objectives: neighbours, rising, each pair a piece. Of knots that are the
 * same but for the last digits of floating point the first stands. Name jumps before bends: just beside a jump the curve
 * would be read on its wrong side. What is not finite cuts nothing.
 */
export function cutAtKnots(knots: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  const within = knots.filter(
    (knot, index) =>
      knot > DUST &&
      knot < MOST_ATTAINMENT - DUST &&
      !knots.slice(0, index).some((other) => Math.abs(knot - other) <= DUST),
  );
  const cuts = [0, ...within.sort((one, other) => one - other), MOST_ATTAINMENT];
  return cuts.slice(1).map((to, index) => ({ from: cuts[index] ?? 0, to }));
}

/**
 * The share of the target variable that a plan pays, over all attainments from 0 to 200 %.
 *
 * @returns pieces that follow one another, ratios (1 = all of the target variable); or the problems of the plan
 * @example drawPayout({ threshold: 0.5, accelerator: 1 })
 *   // 0 up to 50 %, then from 0.5 to 1, then from 1 to 2
 */
export function drawPayout(plan: PayoutPlan): Result<readonly CurvePiece[]> {
  const problems = findPlanProblems(plan);
  if (problems.length > 0) return refuse(...problems);
  return answer(
    cutAtKnots(findPlanKnots(plan)).map(({ from, to }) => ({
      from,
      to,
      start: payoutAt(plan, from),
      end: payoutBefore(plan, to),
    })),
  );
}

/**
 * What an offer pays over all attainments from 0 to 200 %: base, variable and profit-sharing, and in the first year its
 * guarantee and its signing bonus.
 *
 * @param of any later year unless said
 * @returns pieces that follow one another, EUR gross a year; or the problems of the offer (`out-of-range`)
 * @example drawPay({ base: eurosPerYear(50_000), targetVariable: eurosPerYear(10_000), plan: PLAIN_PLAN })
 *   // from 50,000 to 60,000 at 100 %, then to 70,000
 */
export function drawPay(offer: Offer, of: ComparedYear = 'total'): Result<readonly CurvePiece<EurosPerYear>[]> {
  const problems = findOfferProblems(offer);
  if (problems.length > 0) return refuse(...problems);
  const pay = payFor(offer, of);
  return answer(
    cutAtKnots(findPayKnots(offer, of)).map(({ from, to }) => ({
      from,
      to,
      start: pay(payoutAt(offer.plan, from)),
      end: pay(payoutBefore(offer.plan, to)),
    })),
  );
}

/**
 * What an offer pays at one attainment: base, variable and profit-sharing, and in the first year its guarantee and its
 * signing bonus.
 *
 * @param offer amounts and plan within their ranges
 * @param attainmentRatio share of the objectives met, 0 to 2 (1 = 100 %)
 * @param of any later year unless said
 * @returns EUR gross a year
 * @example payAt({ base: eurosPerYear(50_000), targetVariable: eurosPerYear(10_000), plan: PLAIN_PLAN }, 0.8) // 58,000
 */
export const payAt = (offer: Offer, attainmentRatio: number, of: ComparedYear = 'total'): EurosPerYear =>
  payFor(offer, of)(payoutAt(offer.plan, attainmentRatio));
