import { CAREER, type CareerScenario } from './career-table.ts';
import type { JobData, Takes } from './field.ts';
import { NET, type NetScenario } from './net-table.ts';
import { OFFERS, type OffersScenario } from './offers-table.ts';
import { changeNumber, readAddress, writeAddress, type Decoded } from './scenario.ts';
import { type Table, type Tool, type Who, WHO } from './table.ts';

export type EstimateScenario = Who;

/** The scenario of each tool. */
export interface Scenarios {
  readonly estimate: EstimateScenario;
  readonly net: NetScenario;
  readonly offers: OffersScenario;
  readonly career: CareerScenario;
}

const TABLES: { readonly [T in Tool]: Table<Scenarios[T]> } = {
  estimate: WHO,
  net: NET,
  offers: OFFERS,
  career: CAREER,
};

/**
 * Reads a tool's scenario from a query string: `readAddress` by the tool's name. A live part takes its own table, so
 * that a page loads no other tool's fields.
 *
 * @example decodeScenario('estimate', '?years=3&place=occitanie').scenario.years // 3
 * @example decodeScenario('estimate', '?years=60').problems // [{ field: 'years', code: 'over', limit: 50, takes: ... }]
 */
export const decodeScenario = <T extends Tool>(tool: T, search: string, data?: JobData): Decoded<Scenarios[T]> =>
  readAddress<Scenarios[T]>(TABLES[tool], search, data);

/**
 * A tool's scenario when the address holds nothing.
 *
 * @example defaultScenario('career').horizon // 10
 */
export const defaultScenario = <T extends Tool>(tool: T): Scenarios[T] => decodeScenario(tool, '').scenario;

/**
 * Writes a tool's scenario as a query string: `writeAddress` by the tool's name.
 *
 * @example encodeScenario('estimate', { ...defaultScenario('estimate'), years: 3 }) // 'years=3'
 */
export const encodeScenario = <T extends Tool>(tool: T, scenario: Scenarios[T]): string =>
  writeAddress<Scenarios[T]>(TABLES[tool], scenario);

/**
 * What a field takes, for the form and for the sentence about a problem; the address and the form keep the same limits.
 *
 * @example fieldTakes('estimate', 'years') // { kind: 'number', unit: 'years', minimum: 0, maximum: 50, decimals: 3 }
 */
export const fieldTakes = <T extends Tool>(tool: T, name: keyof Scenarios[T]): Takes => TABLES[tool][name].takes;

/**
 * A tool's scenario with one number in it changed: `changeNumber` by the tool's name.
 *
 * @example withNumber('estimate', defaultScenario('estimate'), 'years', 3).years // 3
 * @example withNumber('net', defaultScenario('net'), 'netAfter', 3_000).gross // undefined
 */
export const withNumber = <T extends Tool>(
  tool: T,
  scenario: Scenarios[T],
  name: keyof Scenarios[T],
  value: number | undefined,
): Scenarios[T] => changeNumber<Scenarios[T]>(TABLES[tool], scenario, name, value);
