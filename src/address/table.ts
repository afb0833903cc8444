import {
  type EurosPerMonth,
  type EurosPerYear,
  APPRENTICE_AGES,
  APPRENTICE_YEARS,
  CONTRACTS,
  HOUSEHOLDS,
  PLACES,
  SECTORS,
  SITUATIONS,
  SIZES,
  STATUSES,
  eurosPerMonth,
  eurosPerYear,
} from '../compensation/index.ts';
import type { NumberUnit } from '../amounts/index.ts';
import { type Field, after, choice, insteadOf, job, number } from './field.ts';

/** The calculators whose input is in the address. */
export const TOOLS = ['estimate', 'net', 'offers', 'career'] as const;
export type Tool = (typeof TOOLS)[number];

/** The ways to reckon income tax: the withholding grid, the reader's own rate, the yearly scale for a household. */
export const TAX_WAYS = ['grid', 'own', 'scale'] as const;
export type TaxWay = (typeof TAX_WAYS)[number];

/** The longest query string that is read, in characters; the longest that is written is well below. */
export const LONGEST_QUERY = 2_000;

/**
 * A query string that is longer, in characters, has its offers in short, so that a full scenario, the site's own address
 * with it, stays below the 500 that mail and chat programs carry whole.
 */
export const LONGEST_IN_FULL = 440;

const EUROS = [0, 1_000_000, 2] as const;
const PERCENT = [0, 100, 3] as const;

const yearly = <Fallback extends EurosPerYear | undefined>(fallback: Fallback) =>
  number('EUR/year', EUROS, eurosPerYear, fallback);
const monthly = <Fallback extends EurosPerMonth | undefined>(fallback: Fallback) =>
  number('EUR/month', EUROS, eurosPerMonth, fallback);
const plain = <Fallback extends number | undefined>(
  unit: NumberUnit | 'count',
  limits: readonly [minimum: number, maximum: number, decimals: number],
  fallback: Fallback,
) => number(unit, limits, (size) => size, fallback);
const percent = <Fallback extends number | undefined>(fallback: Fallback) => plain('percent', PERCENT, fallback);
/** A yearly raise: what the career plan takes. */
const raise = <Fallback extends number | undefined>(fallback: Fallback) => plain('percent', [0, 50, 3], fallback);

/** Who I am: what all tools share and links between them carry. */
export const WHO = {
  situation: choice(SITUATIONS, 'employed'),
  years: plain('years', [0, 50, 3], 7),
  contract: choice(CONTRACTS, 'permanent'),
  place: choice(PLACES, undefined),
  sector: choice(SECTORS, undefined),
  size: choice(SIZES, undefined),
  status: choice(STATUSES, 'cadre'),
  share: percent(undefined),
  base: yearly(undefined),
  variable: yearly(undefined),
  months: plain('months', [1, 6, 3], 6),
  // 31 days of 7 hours.
  hours: plain('hours', [1, 217, 3], 154),
  pay: monthly(eurosPerMonth(1_500)),
  age: choice(APPRENTICE_AGES, '21-25'),
  year: choice(APPRENTICE_YEARS, 1),
  job: job('key-account-manager'),
  tax: percent(undefined),
  taxWay: after(['tax'], 'own', choice(TAX_WAYS, 'grid')),
  household: choice(HOUSEHOLDS, 'single'),
  children: plain('count', [0, 9, 0], 0),
};

/** Gross and net: the one amount that was typed. */
const NET = {
  ...WHO,
  grossMonth: monthly(undefined),
  netBefore: insteadOf(['grossMonth'], monthly(undefined)),
  netAfter: insteadOf(['grossMonth', 'netBefore'], monthly(undefined)),
  gross: insteadOf(['grossMonth', 'netBefore', 'netAfter'], yearly(eurosPerYear(45_000))),
};

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

const OFFERS = {
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

const CAREER = {
  ...WHO,
  /** None: the estimate's middle. */
  start: yearly(undefined),
  horizon: plain('years', [1, 15, 0], 10),
  stayRaise: raise(2),
  moveEvery: plain('years', [1, 15, 0], 3),
  upliftLow: percent(5),
  upliftHigh: percent(7),
  /** None: as stayRaise. */
  betweenRaise: raise(undefined),
  inflation: raise(0),
};

type ScenarioOf<Fields> = { readonly [Name in keyof Fields]: Fields[Name] extends Field<infer Value> ? Value : never };

/**
 * Who someone is, for every tool. Keys are the query names; percents as numbers (16.5 is 16.5 %), amounts branded by
 * period, `undefined` for no answer.
 */
export type Who = ScenarioOf<typeof WHO>;
export type EstimateScenario = Who;
/** `gross` or one of its three rivals holds an amount, the other three are `undefined`. */
export type NetScenario = ScenarioOf<typeof NET>;
/** An offer x is there if `xBase` is. */
export type OffersScenario = ScenarioOf<typeof OFFERS>;
export type CareerScenario = ScenarioOf<typeof CAREER>;

/** The scenario of each tool. */
export interface Scenarios {
  readonly estimate: EstimateScenario;
  readonly net: NetScenario;
  readonly offers: OffersScenario;
  readonly career: CareerScenario;
}

/** A field for each key of a scenario, in the order in which they stand in the address. */
export type Table<Scenario> = { readonly [Name in keyof Scenario]: Field<Scenario[Name]> };

export const TABLES: { readonly [T in Tool]: Table<Scenarios[T]> } = {
  estimate: WHO,
  net: NET,
  offers: OFFERS,
  career: CAREER,
};
