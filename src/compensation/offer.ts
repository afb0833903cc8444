import { findBand, type BandAtYears } from './band.ts';
import type { CompensationData, Contract, FigureId, Status } from './data.ts';
import { eurosPerYear, type EurosPerYear } from './euros.ts';
import { netFromGross, type NetPay } from './net-pay.ts';
import { findPlanProblems, payoutAt, type PayoutPlan } from './payout.ts';
import { placeInBand, type PlacementAnswers } from './placement.ts';
import { answer, findOutOfRange, refuse, type Problem, type Result } from './problem.ts';
import type { TaxChoice } from './tax-choice.ts';

/** What an employer offers. EUR gross a year, 0 to 1,000,000, 0 unless said. */
export interface Offer {
  readonly base: EurosPerYear;
  /** Variable paid when all objectives are met. */
  readonly targetVariable: EurosPerYear;
  readonly plan: PayoutPlan;
  /** Months over which the base is paid, 12 to 16, decimals allowed: it changes only what a month shows; 12 unless said. */
  readonly months?: number | undefined;
  /** Variable guaranteed in the first year. */
  readonly guaranteed?: EurosPerYear | undefined;
  /** Profit-sharing (intéressement, participation) that one may expect. */
  readonly sharing?: EurosPerYear | undefined;
  /** What the reader puts on benefits: a line of its own, outside total and net. */
  readonly benefits?: EurosPerYear | undefined;
  /** Payslip value of a company car, up to 100,000. */
  readonly car?: EurosPerYear | undefined;
  /** Paid once, in the first year. */
  readonly signing?: EurosPerYear | undefined;
}

/** An offer, who looks at it, and at which attainment. Place, sector and size are the offer's. */
export interface OfferInput extends PlacementAnswers {
  readonly offer: Offer;
  /** Share of the objectives met, 0 to 2 (1 = 100 %). */
  readonly attainmentRatio: number;
  /** The id of a job with a band. */
  readonly job: string;
  /** Years of experience, 0 to 50. */
  readonly years: number;
  readonly contract?: Contract | undefined;
  readonly status: Status;
  readonly tax: TaxChoice;
}

/** Profit-sharing, which stands outside pay, EUR a year. */
export interface SharingPay {
  readonly gross: EurosPerYear;
  /** After social levies. */
  readonly net: EurosPerYear;
  /** Taxable when cashed; nothing is when it is put into a savings plan. */
  readonly taxableIfCashed: EurosPerYear;
  readonly figures: readonly FigureId[];
}

/** What an offer is worth. EUR a year. */
export interface OfferCheck {
  /** base + target variable. */
  readonly ote: EurosPerYear;
  /** Share of the target variable that is paid at the attainment. */
  readonly payoutRatio: number;
  /** The variable at the attainment. */
  readonly payout: EurosPerYear;
  /** base + payout + profit-sharing, any year after the first. */
  readonly total: EurosPerYear;
  /** The variable of the first year: the payout, or the guarantee where that is more. */
  readonly firstYearVariable: EurosPerYear;
  /** base + variable of the first year + profit-sharing + signing bonus. */
  readonly firstYear: EurosPerYear;
  /** Base and payout in the bank, profit-sharing and benefits apart. */
  readonly pay: Result<NetPay>;
  /** The same for the first year, guarantee and signing bonus with it. */
  readonly firstYearPay: Result<NetPay>;
  readonly sharing: SharingPay;
  readonly benefits: EurosPerYear;
  readonly band: BandAtYears;
  /** ote + profit-sharing: what the published band counts, and is held against it. */
  readonly bandPay: EurosPerYear;
  /** Place of `bandPay` in the band: below 0 under its foot, above 1 over its top. */
  readonly position: number;
  /** The middle of the estimate for this place, sector and size. */
  readonly middle: EurosPerYear;
  /** What `bandPay` lacks to that middle; negative when the offer is above it. */
  readonly toMiddle: EurosPerYear;
}

const MOST_PAY = 1_000_000;

/** Attainments that the guide looks at: none to twice the objectives. */
export const MOST_ATTAINMENT = 2;

const NONE = eurosPerYear(0);

/** Why an offer cannot be reckoned with, if it cannot. */
export function findOfferProblems(offer: Offer): readonly Problem[] {
  return [
    ...findOutOfRange('base', offer.base, 0, MOST_PAY),
    ...findOutOfRange('variable', offer.targetVariable, 0, MOST_PAY),
    ...findOutOfRange('months', offer.months ?? 12, 12, 16),
    ...findOutOfRange('guaranteed', offer.guaranteed ?? 0, 0, MOST_PAY),
    ...findOutOfRange('sharing', offer.sharing ?? 0, 0, MOST_PAY),
    ...findOutOfRange('benefits', offer.benefits ?? 0, 0, MOST_PAY),
    ...findOutOfRange('car', offer.car ?? 0, 0, 100_000),
    ...findOutOfRange('signing', offer.signing ?? 0, 0, MOST_PAY),
    ...findPlanProblems(offer.plan),
  ];
}

function shareProfit(gross: EurosPerYear, { profitSharing }: CompensationData): SharingPay {
  const { levyRatio, deductibleRatio } = profitSharing;
  return {
    gross,
    net: eurosPerYear(gross * (1 - levyRatio.value)),
    taxableIfCashed: eurosPerYear(gross * (1 - deductibleRatio.value)),
    figures: [...new Set([levyRatio.figure, deductibleRatio.figure])],
  };
}

function payOffer(input: OfferInput, variable: number, data: CompensationData): Result<NetPay> {
  const { offer, status, tax, contract = 'permanent' } = input;
  const { base, months = 12, car = NONE } = offer;
  return netFromGross({ base, variable: eurosPerYear(variable), status, tax, contract, months, car }, data);
}

/**
 * What an offer pays at an attainment, and where it stands in the published band.
 *
 * What counts where: `total` is base + payout + profit-sharing; the first year has the guarantee (which beats a cap) and
 * the signing bonus too; the place in the band counts ote and profit-sharing, as the published figures do, and neither
 * signing bonus nor benefits. Net goes through the official table on the yearly sum of base, variable, guarantee and
 * signing bonus; profit-sharing stands outside it, and so do benefits.
 *
 * @returns amounts unrounded; or the problems: `no-figure-for` on `job`, `out-of-range` on `years`, `attainment` or any
 *   part of the offer. `pay` and `firstYearPay` hold their own problems
 * @source urssaf-model for net pay and levies; the band's figures are named in the answer
 * @example
 *   // 50,000 + 10,000 at 120 %: payout 12,000, total 62,000, 14,000 under the middle of a senior's band
 *   checkOffer({ offer: { base: eurosPerYear(50_000), targetVariable: eurosPerYear(10_000), plan: PLAIN_PLAN },
 *     attainmentRatio: 1.2, job: 'key-account-manager', years: 7, status: 'cadre', tax: { way: 'grid' } }, data)
 */
export function checkOffer(input: OfferInput, data: CompensationData): Result<OfferCheck> {
  const { offer, attainmentRatio } = input;
  const band = findBand(input.job, input.years, data);
  const problems = [
    ...(band.ok ? [] : band.problems),
    ...findOutOfRange('attainment', attainmentRatio, 0, MOST_ATTAINMENT),
    ...findOfferProblems(offer),
  ];
  if (!band.ok || problems.length > 0) return refuse(...problems);
  const { base, targetVariable, guaranteed = NONE, sharing = NONE, signing = NONE, benefits = NONE } = offer;
  const payoutRatio = payoutAt(offer.plan, attainmentRatio);
  const payout = targetVariable * payoutRatio;
  const firstYearVariable = Math.max(guaranteed, payout);
  const ote = base + targetVariable;
  const bandPay = ote + sharing;
  const low = band.value.low.amount;
  const middle = placeInBand(band.value, input, data.effects).placed;
  return answer({
    ote: eurosPerYear(ote),
    payoutRatio,
    payout: eurosPerYear(payout),
    total: eurosPerYear(base + payout + sharing),
    firstYearVariable: eurosPerYear(firstYearVariable),
    firstYear: eurosPerYear(base + firstYearVariable + sharing + signing),
    pay: payOffer(input, payout, data),
    firstYearPay: payOffer(input, firstYearVariable + signing, data),
    sharing: shareProfit(sharing, data),
    benefits,
    band: band.value,
    bandPay: eurosPerYear(bandPay),
    position: (bandPay - low) / (band.value.high.amount - low),
    middle,
    toMiddle: eurosPerYear(middle - bandPay),
  });
}
