import { type Field, type JobData, type Takes, type ValueProblem, refuse } from './field.ts';
import {
  LONGEST_IN_FULL,
  LONGEST_QUERY,
  OFFER_LETTERS,
  type Scenarios,
  TABLES,
  type Table,
  type Tool,
  WHO,
  type Who,
} from './table.ts';

/**
 * What could not be read in an address, as data; never what the address held.
 *
 * - `too-long`: the whole query is longer than `limit` characters, and none of its fields was read; `field` is '' where
 *   it has none that the tool knows;
 * - `twice`: the name stands twice;
 * - `conflict`: another name says the same thing and stands (gross pay and net pay, say);
 * - `not-a-choice`, `not-a-number`, `not-a-job`: not what the field takes;
 * - `below`, `over`, `decimals`: beyond `limit`, the end of the range or the most decimals.
 */
export type AddressProblem =
  | { readonly field: ''; readonly code: 'too-long'; readonly limit: number }
  | ({ readonly field: string; readonly takes: Takes } & (
      ValueProblem | { readonly code: 'twice' | 'conflict' } | { readonly code: 'too-long'; readonly limit: number }
    ));

/** Every kind of problem with an address: a table of words keyed by it is complete or does not compile. */
export type AddressProblemCode = AddressProblem['code'];

/** A whole scenario, and what could not be read: there the default stands. */
export interface Decoded<Scenario> {
  readonly scenario: Scenario;
  readonly problems: readonly AddressProblem[];
}

/**
 * Reads a tool's scenario from a query string, with or without its question mark. Never throws, whatever the text.
 *
 * What is absent has its default, and what is empty where no answer is an answer. What cannot be read has its default
 * too, and a problem. Names that the tool
 * does not know are another's: no problem. An offer in short, as `encodeScenario` writes it, reads as its fields.
 *
 * @param data with it, only a job that has a band is one; without, any id
 * @example decodeScenario('estimate', '?years=3&place=occitanie').scenario.years // 3
 * @example decodeScenario('estimate', '?years=60').problems // [{ field: 'years', code: 'over', limit: 50, takes: ... }]
 */
export function decodeScenario<T extends Tool>(tool: T, search: string, data?: JobData): Decoded<Scenarios[T]> {
  if (search.length > LONGEST_QUERY) {
    return { scenario: defaultScenario(tool), problems: findTooLong<Scenarios[T]>(TABLES[tool], search) };
  }
  return decode<Scenarios[T]>(TABLES[tool], new URLSearchParams(search), data);
}

/** An address that is too long is a problem of each of its fields, or of no field that the tool knows. */
function findTooLong<Scenario extends object>(table: Table<Scenario>, search: string): readonly AddressProblem[] {
  const problem = { code: 'too-long', limit: LONGEST_QUERY } as const;
  const names = new Set(new URLSearchParams(search).keys());
  const problems: AddressProblem[] = [];
  for (const name in table) {
    if (names.has(name)) problems.push({ field: name, takes: table[name].takes, ...problem });
  }
  return problems.length > 0 ? problems : [{ field: '', ...problem }];
}

/**
 * A tool's scenario when the address holds nothing.
 *
 * @example defaultScenario('career').horizon // 10
 */
export const defaultScenario = <T extends Tool>(tool: T): Scenarios[T] => decodeScenario(tool, '').scenario;

/**
 * Writes a tool's scenario as a query string without question mark: only what differs from the default, in the order of
 * the table; '' when nothing does. What the field itself would refuse to read is left out.
 *
 * Where that is longer than `LONGEST_IN_FULL`, each offer stands in short: its letter, and the texts of its fields in
 * the order of the table with `_` between them, nothing for a default, 1 for the first of a few values.
 *
 * @example encodeScenario('estimate', { ...defaultScenario('estimate'), years: 3 }) // 'years=3'
 * @example // 'a=50000_10000______13' for aBase=50000&aVariable=10000&aMonths=13, in an address with much more
 */
export const encodeScenario = <T extends Tool>(tool: T, scenario: Scenarios[T]): string =>
  encode<Scenarios[T]>(TABLES[tool], scenario);

/**
 * Writes the query string of a link to another tool: who someone is, and nothing else of the scenario.
 *
 * @example encodeWho(decodeScenario('career', 'years=3&horizon=5').scenario) // 'years=3'
 */
export const encodeWho = (who: Who): string => encode<Who>(WHO, who);

/**
 * What a field takes, for the form and for the sentence about a problem; the address and the form keep the same limits.
 *
 * @example fieldTakes('estimate', 'years') // { kind: 'number', unit: 'years', minimum: 0, maximum: 50, decimals: 3 }
 */
export const fieldTakes = <T extends Tool>(tool: T, name: keyof Scenarios[T]): Takes => TABLES[tool][name].takes;

function decode<Scenario extends object>(
  table: Table<Scenario>,
  query: URLSearchParams,
  data: JobData | undefined,
): Decoded<Scenario> {
  const scenario: Partial<Scenario> = {};
  const problems: AddressProblem[] = [];
  const present = new Set<string>();
  writeOut(query, table);
  for (const name in table) {
    const field = table[name];
    const after = findAfter(field, present);
    scenario[name] = after ? after.fallback : field.fallback;

    const [text, ...others] = query.getAll(name);
    if (text === undefined) continue;
    // Nothing typed is an answer where no answer is one; elsewhere the reader is told what stands instead.
    if (text === '' && others.length === 0 && field.fallback === undefined) continue;
    const reading = others.length === 0 ? field.read(text, data) : refuse({ code: 'twice' });
    if (reading.ok && after?.excludes) {
      problems.push({ field: name, takes: field.takes, code: 'conflict' });
    } else if (reading.ok) {
      scenario[name] = reading.value;
      present.add(name);
    } else {
      problems.push({ field: name, takes: field.takes, ...reading.problem });
    }
  }
  if (!isWhole(scenario, table)) throw new Error('a field of the address has no fallback');
  return { scenario, problems };
}

function encode<Scenario extends object>(table: Table<Scenario>, scenario: Scenario): string {
  const texts = new Map<string, string>();
  for (const name in table) {
    const field = table[name];
    const after = findAfter(field, texts);
    const text = field.write(scenario[name]);
    if (after?.excludes || text === undefined || !field.read(text, undefined).ok) continue;
    if (text === field.write(after ? after.fallback : field.fallback)) continue;
    texts.set(name, text);
  }
  const full = join(texts);
  return full.length > LONGEST_IN_FULL ? join(shorten(texts, table)) : full;
}

const join = (texts: ReadonlyMap<string, string>): string =>
  [...texts].map(([name, text]) => `${name}=${text}`).join('&');

/** The fields of an offer, in the order of the table; none of a tool that knows no offers. */
const fieldsOf = <Scenario extends object>(letter: string, table: Table<Scenario>) =>
  Object.entries<Field<unknown>>(table).filter(([name]) => name.startsWith(letter) && /^.[A-Z]/.test(name));

/** Puts the fields of each offer into one. */
function shorten<Scenario extends object>(
  texts: ReadonlyMap<string, string>,
  table: Table<Scenario>,
): ReadonlyMap<string, string> {
  const short = new Map(texts);
  for (const letter of OFFER_LETTERS) {
    const values = fieldsOf(letter, table).map(([name, { takes }]) => {
      const text = short.get(name) ?? '';
      short.delete(name);
      return takes.kind === 'choice' && text ? takes.values.indexOf(text) + 1 : text;
    });
    const value = values.join('_').replace(/_+$/, '');
    if (value) short.set(letter, value);
  }
  return short;
}

/** Adds the fields of the offers that stand in short: what stands in both ways stands twice. */
function writeOut<Scenario extends object>(query: URLSearchParams, table: Table<Scenario>): void {
  for (const letter of OFFER_LETTERS) {
    const texts = query.getAll(letter).map((value) => value.split('_'));
    if (texts.length === 0) continue;
    fieldsOf(letter, table).forEach(([name, { takes }], index) => {
      for (const { [index]: text } of texts) {
        if (text) query.append(name, takes.kind === 'choice' ? String(takes.values[Number(text) - 1] ?? text) : text);
      }
    });
  }
}

/** The other fallback of a field, where one of those that call for it is present in the address. */
const findAfter = <Value>(field: Field<Value>, present: { readonly has: (name: string) => boolean }) =>
  field.after?.names.some((name) => present.has(name)) ? field.after : undefined;

const isWhole = <Scenario extends object>(scenario: Partial<Scenario>, table: Table<Scenario>): scenario is Scenario =>
  Object.keys(table).every((name) => name in scenario);

/**
 * A scenario with one number in it changed, within the field's own limits and in its own unit; no number where no
 * answer is an answer. What the field would refuse leaves the scenario as it is. Where several fields say the same
 * thing, the one that is changed stands, and the others hold nothing.
 *
 * @example withNumber('estimate', defaultScenario('estimate'), 'years', 3).years // 3
 * @example withNumber('net', defaultScenario('net'), 'netAfter', 3_000).gross // undefined
 */
export function withNumber<T extends Tool>(
  tool: T,
  scenario: Scenarios[T],
  name: keyof Scenarios[T],
  value: number | undefined,
): Scenarios[T] {
  return change<Scenarios[T]>(TABLES[tool], scenario, name, value);
}

function change<Scenario>(
  table: Table<Scenario>,
  scenario: Scenario,
  name: keyof Scenario,
  value: number | undefined,
): Scenario {
  const field = table[name];
  if (value === undefined) return { ...scenario, [name]: field.fallback };
  const decimals = field.takes.kind === 'number' ? field.takes.decimals : 0;
  const reading = field.read(String(Number(value.toFixed(decimals))), undefined);
  if (!reading.ok) return scenario;
  const emptied: Partial<Scenario> = {};
  for (const other in table) {
    if (other !== name && areRivals(table, name, other)) emptied[other] = emptyOf(table[other]);
  }
  return { ...scenario, ...emptied, [name]: reading.value };
}

/** Whether two fields say the same thing, so that only one of them can stand. */
const areRivals = <Scenario>(table: Table<Scenario>, one: keyof Scenario, other: keyof Scenario): boolean =>
  excludes(table[one].after, String(other)) || excludes(table[other].after, String(one));

const excludes = (after: Field<unknown>['after'], name: string): boolean =>
  after?.excludes === true && after.names.includes(name);

/** What a field holds where a rival of it stands. */
const emptyOf = <Value>({ fallback, after }: Field<Value>): Value => (after?.excludes ? after.fallback : fallback);
