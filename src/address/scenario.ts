import { type Field, type JobData, type Takes, type ValueProblem, refuse } from './field.ts';
import { LONGEST_QUERY, type Table, WHO, type Who } from './table.ts';

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
 * Reads a scenario from a query string, with or without its question mark. Never throws, whatever the text.
 *
 * What is absent has its default, and what is empty where no answer is an answer. What cannot be read has its default
 * too, and a problem. Names that the table does not know are another's: no problem.
 *
 * @param data with it, only a job that has a band is one; without, any id
 * @example readAddress(WHO, '?years=3&place=occitanie').scenario.years // 3
 */
export function readAddress<Scenario extends object>(
  table: Table<Scenario>,
  search: string,
  data?: JobData,
): Decoded<Scenario> {
  if (search.length > LONGEST_QUERY) {
    return { scenario: decode(table, new URLSearchParams(), data).scenario, problems: findTooLong(table, search) };
  }
  return decode(table, new URLSearchParams(search), data);
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
 * Writes the query string of a link to another tool: who someone is, and nothing else of the scenario.
 *
 * @example encodeWho(decodeScenario('career', 'years=3&horizon=5').scenario) // 'years=3'
 */
export const encodeWho = (who: Who): string => writeAddress<Who>(WHO, who);

function decode<Scenario extends object>(
  table: Table<Scenario>,
  query: URLSearchParams,
  data: JobData | undefined,
): Decoded<Scenario> {
  const scenario: Partial<Scenario> = {};
  const problems: AddressProblem[] = [];
  const present = new Set<string>();
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

/**
 * Writes a scenario as a query string without question mark: only what differs from the default, in the order of the
 * table; '' when nothing does. What the field itself would refuse to read is left out.
 *
 * @example writeAddress(WHO, { ...readAddress(WHO, '').scenario, years: 3 }) // 'years=3'
 */
export function writeAddress<Scenario extends object>(table: Table<Scenario>, scenario: Scenario): string {
  const texts = new Map<string, string>();
  for (const name in table) {
    const field = table[name];
    const after = findAfter(field, texts);
    const text = field.write(scenario[name]);
    if (after?.excludes || text === undefined || !field.read(text, undefined).ok) continue;
    if (text === field.write(after ? after.fallback : field.fallback)) continue;
    texts.set(name, text);
  }
  return [...texts].map(([name, text]) => `${name}=${text}`).join('&');
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
 * @example changeNumber(WHO, readAddress(WHO, '').scenario, 'years', 3).years // 3
 */
export function changeNumber<Scenario>(
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
    if (areRivals(table, name, other)) emptied[other] = emptyOf(table[other]);
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
