import { findOutOfRange, type Problem } from './problem.ts';

/** How a plan pays its target variable. All are ratios: 1 = 100 %. */
export interface PayoutPlan {
  /** Attainment under which nothing is paid, 0 to 1. */
  readonly threshold: number;
  /** Share of the target variable that is paid at the threshold, 0 to 1; the threshold itself unless said. */
  readonly start?: number | undefined;
  /** Points of payout for each point of attainment above 1, 0 or more. */
  readonly accelerator: number;
  /** Most that is ever paid, as a share of the target variable, 1 or more; no cap unless said. */
  readonly cap?: number | undefined;
}

/** The plain plan: the payout is the attainment. */
export const PLAIN_PLAN: PayoutPlan = { threshold: 0, accelerator: 1 };

const MOST_ACCELERATOR = 10;
const MOST_CAP = 10;

/** Why a plan cannot be paid by, if it cannot. */
export function findPlanProblems({ threshold, start, accelerator, cap }: PayoutPlan): readonly Problem[] {
  return [
    ...findOutOfRange('threshold', threshold, 0, 1),
    ...(start === undefined ? [] : findOutOfRange('start', start, 0, 1)),
    ...findOutOfRange('accelerator', accelerator, 0, MOST_ACCELERATOR),
    ...(cap === undefined ? [] : findOutOfRange('cap', cap, 1, MOST_CAP)),
  ];
}

/**
 * The share of the target variable that a plan pays at an attainment.
 *
 * Nothing below the threshold; from there in a straight line from `start` to the whole at 100 %; above 100 %
 * `accelerator` points for each point, never more than `cap`. A threshold of 100 % pays nothing below and all from there.
 *
 * @param plan ratios within their ranges
 * @param attainmentRatio share of the objectives met, 0 or more (1 = 100 %)
 * @returns a share of the target variable, 0 or more (1 = all of it)
 * @example payoutAt({ threshold: 0.5, start: 0, accelerator: 2, cap: 1.5 }, 0.75) // 0.5
 */
export function payoutAt(plan: PayoutPlan, attainmentRatio: number): number {
  const { threshold, start = threshold, accelerator, cap = Number.POSITIVE_INFINITY } = plan;
  if (attainmentRatio < threshold) return 0;
  if (attainmentRatio >= 1) return Math.min(cap, 1 + accelerator * (attainmentRatio - 1));
  return start + ((1 - start) * (attainmentRatio - threshold)) / (1 - threshold);
}

/**
 * The attainment at which the curve of a plan jumps, then those at which it bends; not finite where a cap is never reached, or where there is
 * none: no attainment, then.
 */
export const findPlanKnots = ({ threshold, accelerator, cap = Number.POSITIVE_INFINITY }: PayoutPlan) =>
  [threshold, 1, 1 + (cap - 1) / accelerator] as const;

/** The share just below an attainment: the curve jumps at its threshold only. */
export const payoutBefore = (plan: PayoutPlan, attainmentRatio: number): number =>
  attainmentRatio <= plan.threshold ? 0 : payoutAt(plan, attainmentRatio);

/**
 * The attainments at which the straight parts of a plan pay a share, were they not cut: to be kept where they are real,
 * and finite.
 */
export function findAttainmentsPaying(plan: PayoutPlan, share: number): readonly number[] {
  const { threshold, start = threshold, accelerator } = plan;
  const below = threshold + ((share - start) * (1 - threshold)) / (1 - start);
  const above = 1 + (share - 1) / accelerator;
  return [below, above];
}
