import { eurosPerYear } from '../compensation/index.ts';
import { number } from './field.ts';
import { type ScenarioOf, WHO, percent, plain, yearly } from './table.ts';

/** The letters that offers go by: they stand before the name of each of an offer's fields, as in `aBase`. */
export const OFFER_LETTERS = ['a', 'b', 'c'] as const;
export type OfferLetter = (typeof OFFER_LETTERS)[number];

const OFFER = {
  /** None: the offer is not there. */
  base: yearly(undefined),
  amount: yearly(eurosPerYear(0)),
  /** A car's payslip value: as much as the pay model takes. */
  car: number('EUR/year', [0, 100_000, 2], eurosPerYear, eurosPerYear(0)),
  months: plain('months', [12, 16, 3], 12),
  threshold: percent(0),
  /** None: what the threshold says. */
  start: percent(undefined),
  /** None: no cap. */
  cap: plain('percent', [100, 1_000, 3], undefined),
  accelerator: plain('times', [0, 10, 3], 1),
};

export const OFFERS = {
  ...WHO,
  aBase: OFFER.base,
  aVariable: OFFER.amount,
  aGuaranteed: OFFER.amount,
  aSharing: OFFER.amount,
  aBenefits: OFFER.amount,
  aCar: OFFER.car,
  aSigning: OFFER.amount,
  aMonths: OFFER.months,
  aThreshold: OFFER.threshold,
  aStart: OFFER.start,
  aCap: OFFER.cap,
  aAccelerator: OFFER.accelerator,
  aPlace: WHO.place,
  aSector: WHO.sector,
  aSize: WHO.size,
  bBase: OFFER.base,
  bVariable: OFFER.amount,
  bGuaranteed: OFFER.amount,
  bSharing: OFFER.amount,
  bBenefits: OFFER.amount,
  bCar: OFFER.car,
  bSigning: OFFER.amount,
  bMonths: OFFER.months,
  bThreshold: OFFER.threshold,
  bStart: OFFER.start,
  bCap: OFFER.cap,
  bAccelerator: OFFER.accelerator,
  bPlace: WHO.place,
  bSector: WHO.sector,
  bSize: WHO.size,
  cBase: OFFER.base,
  cVariable: OFFER.amount,
  cGuaranteed: OFFER.amount,
  cSharing: OFFER.amount,
  cBenefits: OFFER.amount,
  cCar: OFFER.car,
  cSigning: OFFER.amount,
  cMonths: OFFER.months,
  cThreshold: OFFER.threshold,
  cStart: OFFER.start,
  cCap: OFFER.cap,
  cAccelerator: OFFER.accelerator,
  cPlace: WHO.place,
  cSector: WHO.sector,
  cSize: WHO.size,
  attainment: plain('percent', [0, 200, 3], 100),
};

/** An offer x is there if `xBase` is. */
export type OffersScenario = ScenarioOf<typeof OFFERS>;
