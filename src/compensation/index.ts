export { CompensationError } from './compensation-error.ts';
export {
  APPRENTICE_AGES,
  APPRENTICE_YEARS,
  CONTRACTS,
  HOUSEHOLDS,
  PLACES,
  SECTORS,
  SITUATIONS,
  SIZES,
  STATUSES,
} from './data.ts';
export type * from './data.ts';
export { euros, eurosPerMonth, eurosPerYear, toMonth, toYear } from './euros.ts';
export type { Euros, EurosPerMonth, EurosPerYear } from './euros.ts';
export type { Problem, ProblemCode, ProblemField, Result } from './problem.ts';
export type { TaxChoice } from './tax-choice.ts';

export { estimatePay } from './estimate.ts';
export type {
  EmployedEstimate,
  EmployedInput,
  EndOfContract,
  Estimate,
  EstimateInput,
  ShareOrigin,
  VariableChoice,
} from './estimate.ts';
export { findBand } from './band.ts';
export type { BandAmount, BandAtYears, BandStretch } from './band.ts';
export type { BandPiece } from './band-piece.ts';
export type { Placement, PlacementAnswers, PlacementStep } from './placement.ts';
export type { InternEstimate, InternInput } from './internship.ts';
export type { ApprenticeEstimate, ApprenticeInput } from './apprenticeship.ts';

export { netFromGross } from './net-pay.ts';
export type { GridEdge, MonthPay, NetPay, NetPayInput, YearPay } from './net-pay.ts';
export { grossFromNet } from './gross-from-net.ts';
export type { GrossForNet, GrossFromNetInput } from './gross-from-net.ts';
export type { NetKind } from './after-tax-piece.ts';
export type { FallAhead, FallBelow, FallReason } from './net-fall.ts';
export { linkPay } from './linked-pay.ts';
export type { KnownPay, LinkedFall, LinkedPay, LinkedPayInput } from './linked-pay.ts';
export { findOnTarget } from './on-target.ts';
export type { OnTarget, OnTargetInput } from './on-target.ts';
export { employerCost } from './employer-cost.ts';
export { withholdingRatio } from './withholding.ts';
export { incomeTaxFromScale } from './income-tax.ts';

export { PLAIN_PLAN, payoutAt } from './payout.ts';
export type { PayoutPlan } from './payout.ts';
export { checkOffer } from './offer.ts';
export type { Offer, OfferCheck, OfferInput, SharingPay } from './offer.ts';
export { drawPay, drawPayout, payAt } from './pay-curve.ts';
export type { ComparedYear, CurvePiece } from './pay-curve.ts';
export { breakEvens } from './break-even.ts';
export type { BreakEven, Leader } from './break-even.ts';
export { findLeads, rankOffers } from './offer-lead.ts';
export type { LeadStretch, NamedOffer, OfferRank } from './offer-lead.ts';
export { breakEvenRaise, planCareer } from './career.ts';
export type { CareerInput, CareerLead, CareerPath, CareerPlan, CareerYear } from './career.ts';
