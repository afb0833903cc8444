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
import { type Field, after, choice, job, number } from './field.ts';

/** The calculators whose input is in the address. */
export const TOOLS = ['estimate', 'net', 'offers', 'career'] as const;
export type Tool = (typeof TOOLS)[number];

/** The ways to reckon income tax: the withholding grid, the reader's own rate, the yearly scale for a household. */
export const TAX_WAYS = ['grid', 'own', 'scale'] as const;
export type TaxWay = (typeof TAX_WAYS)[number];

/** The longest query string that is read, in characters; the longest that is written is well below. */
export const LONGEST_QUERY = 2_000;

/** How the fields of all tools are made, each with its limits and what stands where there is no answer. */
const EUROS = [0, 1_000_000, 2] as const;
const PERCENT = [0, 100, 3] as const;

export const yearly = <Fallback extends EurosPerYear | undefined>(fallback: Fallback) =>
  number('EUR/year', EUROS, eurosPerYear, fallback);
export const monthly = <Fallback extends EurosPerMonth | undefined>(fallback: Fallback) =>
  number('EUR/month', EUROS, eurosPerMonth, fallback);
export const plain = <Fallback extends number | undefined>(
  unit: NumberUnit | 'count',
  limits: readonly [minimum: number, maximum: number, decimals: number],
  fallback: Fallback,
) => number(unit, limits, (size) => size, fallback);
export const percent = <Fallback extends number | undefined>(fallback: Fallback) => plain('percent', PERCENT, fallback);
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

/** A field for each key of a scenario, in the order in which they stand in the address. */
export type Table<Scenario> = { readonly [Name in keyof Scenario]: Field<Scenario[Name]> };

/** What the fields of a table hold. */
export type ScenarioOf<Fields> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Field<infer Value> ? Value : never;
};

/**
 * Who someone is, for every tool. Keys are the query names; percents as numbers (16.5 is 16.5 %), amounts branded by
 * period, `undefined` for no answer.
 */
export type Who = ScenarioOf<typeof WHO>;
