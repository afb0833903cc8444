import { EVIDENCE_NAMES, type EvidenceName } from '../../i18n/evidence.ts';

/** What the rows are chosen by; what is absent chooses nothing. */
export interface EvidenceFilter {
  readonly group?: string | undefined;
  readonly kind?: string | undefined;
  readonly population?: string | undefined;
  /** Figures of this year and later. */
  readonly from?: number | undefined;
}

/** What each choice takes. */
export interface EvidenceChoices {
  readonly group: readonly string[];
  readonly kind: readonly string[];
  readonly population: readonly string[];
  readonly firstYear: number;
  readonly lastYear: number;
}

/** What the filter looks at in a row; no year for an undated figure. */
export interface EvidenceFacts {
  readonly group: string;
  readonly kind: string;
  readonly population: string;
  readonly year: number | undefined;
}

/** The choice that was read, and the names whose value is none: those choose nothing. */
export interface ReadFilter {
  readonly filter: EvidenceFilter;
  readonly problems: readonly EvidenceName[];
}

const oneOf = (values: readonly string[], text: string): string | undefined => values.find((value) => value === text);

const yearIn = ({ firstYear, lastYear }: EvidenceChoices, text: string): number | undefined => {
  const year = /^\d{4}$/.test(text) ? Number(text) : undefined;
  return year !== undefined && year >= firstYear && year <= lastYear ? year : undefined;
};

/**
 * Reads the choice from the texts of its fields. An empty text is no choice.
 *
 * @example readChoice({ group: 'intern', from: '19' }, choices) // { filter: { group: 'intern' }, problems: ['from'] }
 */
export function readChoice(
  texts: Readonly<Partial<Record<EvidenceName, string>>>,
  choices: EvidenceChoices,
): ReadFilter {
  const given = (name: EvidenceName): string => texts[name]?.trim() ?? '';
  const filter: EvidenceFilter = {
    group: oneOf(choices.group, given('group')),
    kind: oneOf(choices.kind, given('kind')),
    population: oneOf(choices.population, given('population')),
    from: yearIn(choices, given('from')),
  };
  const problems = EVIDENCE_NAMES.filter((name) => given(name) !== '' && filter[name] === undefined);
  return { filter, problems };
}

/** The longest query that is read, in characters. */
const LONGEST_QUERY = 2_000;

/** Reads the choice from an address. A name that stands twice with two values is a problem. */
export function readFilter(search: string, choices: EvidenceChoices): ReadFilter {
  if (search.length > LONGEST_QUERY) return { filter: {}, problems: [] };
  const query = new URLSearchParams(search);
  const texts = EVIDENCE_NAMES.map((name) => {
    const values = [...new Set(query.getAll(name))];
    return [name, values.length > 1 ? values.join(',') : values[0]] as const;
  });
  return readChoice(Object.fromEntries(texts.filter(([, text]) => text !== undefined)), choices);
}

/** Writes the choice into a query, and leaves what other parts of the page keep there. */
export function writeFilter(search: string, filter: EvidenceFilter): string {
  const query = new URLSearchParams(search);
  for (const name of EVIDENCE_NAMES) {
    const value = filter[name];
    if (value === undefined) query.delete(name);
    else query.set(name, String(value));
  }
  return query.toString();
}

/** Whether a row fits the choice. An undated figure fits no year. */
export const fits = ({ group, kind, population, year }: EvidenceFacts, filter: EvidenceFilter): boolean =>
  (filter.group === undefined || filter.group === group) &&
  (filter.kind === undefined || filter.kind === kind) &&
  (filter.population === undefined || filter.population === population) &&
  (filter.from === undefined || (year !== undefined && year >= filter.from));
