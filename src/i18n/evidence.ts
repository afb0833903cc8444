import type { Basis, EvidenceGroup, Population, Statistic } from '../schemas/figure.ts';
import type { Locale } from './locale.ts';
import { evidenceFr } from './evidence-fr.ts';

/** The query names of the evidence page: what its rows can be chosen by. */
export const EVIDENCE_NAMES = ['group', 'kind', 'population', 'from'] as const;
export type EvidenceName = (typeof EVIDENCE_NAMES)[number];

/** The words of the evidence page, by key. A key that one language lacks does not compile. */
export interface EvidenceWords {
  readonly form: string;
  readonly fields: Readonly<Record<EvidenceName, string>>;
  /** The choice that keeps all rows. */
  readonly all: string;
  readonly fromHint: string;
  readonly reset: string;
  /** `{shown}` of `{all}` rows stand there. */
  readonly shown: string;
  readonly none: string;
  /** What is wrong with a choice, and what to do. `{first}` and `{last}` are years. */
  readonly problems: Readonly<Record<EvidenceName, string>>;
  readonly groups: Readonly<Record<EvidenceGroup, string>>;
  /** What must be known of a group before its rows are read. */
  readonly groupNotes: Readonly<Partial<Record<EvidenceGroup, string>>>;
  readonly populations: Readonly<Record<Population, string>>;
  readonly statistics: Readonly<Record<Statistic, string>>;
  /** What an amount covers; `unsaid` where the source does not say. */
  readonly covers: Readonly<Record<Basis | 'unsaid', string>>;
  readonly columns: {
    readonly figure: string;
    readonly axis: string;
    readonly amount: string;
    readonly source: string;
  };
  readonly apart: { readonly net: string; readonly month: string };
  /** A monthly amount is drawn as so many: `{months}`. */
  readonly drawnAs: string;
  readonly noScript: string;
  /** What the signs of the chart mean. */
  readonly key: {
    readonly name: string;
    readonly here: string;
    readonly range: string;
    readonly law: string;
    readonly derived: string;
    readonly neighbour: string;
    readonly abroad: string;
    readonly beyond: string;
  };
}

const en: EvidenceWords = {
  form: 'Choose which figures to see',
  fields: {
    group: 'Situation or years',
    kind: 'Kind of figure',
    population: 'Whom it counts',
    from: 'From this year on',
  },
  all: 'All',
  fromHint: 'Leaves undated figures out',
  reset: 'Show all',
  shown: '{shown} of {all} figures shown.',
  none: 'No figure fits all of your choices. Take one back.',
  problems: {
    group:
      'The address asks for a situation that this page does not have, and it is left out. Choose one from the list.',
    kind: 'The address asks for a kind of figure that does not exist, and it is left out. Choose one from the list.',
    population: 'The address asks for people whom no figure here counts, and they are left out. Choose from the list.',
    from: 'The year takes four digits, from {first} to {last}. Until then figures of all years are shown.',
  },
  groups: {
    intern: 'Interns',
    apprentice: 'Apprentices',
    'first-post': 'A first post',
    'first-years': 'The first seven years',
    'five-plus': 'Five years and more',
    'all-years': 'All years together',
    neighbours: 'The jobs next door',
    abroad: 'The same job in Germany',
  },
  groupNotes: {
    intern: 'A monthly amount is drawn as six months, the longest stay with one host.',
    apprentice: 'The least that the law allows, in the first, second and third year. Twelve months are drawn.',
    abroad: 'The estimate takes nothing from these. They show what a survey of KAMs looks like where there is one.',
  },
  populations: {
    kams: 'KAMs and large-account sellers',
    'sales-people': 'Sales staff',
    'commercial-cadres': 'Commercial cadres',
    cadres: 'All cadres',
    'neighbouring-jobs': 'Jobs next door',
    employees: 'Everyone in private firms',
    employers: 'Employers',
    interns: 'Interns',
    apprentices: 'Apprentices',
    graduates: 'New graduates',
    students: 'Students',
    households: 'Households',
  },
  statistics: {
    mean: 'mean',
    median: 'median',
    single: 'one amount',
    range: 'range',
    'eight-in-ten': 'eight in ten',
    quartiles: 'the middle half',
    'top-quarter': 'top quarter begins',
    'top-tenth': 'top tenth begins',
    top: 'the best reach it',
    floor: 'the least',
    sum: 'two means, added',
  },
  covers: {
    base: 'fixed',
    total: 'fixed and variable',
    variable: 'variable alone',
    net: 'net',
    rate: 'rate',
    ratio: 'ratio',
    cost: 'cost',
    unsaid: 'what it covers is not said',
  },
  columns: {
    figure: 'Figure',
    axis: 'On the axis, euros gross a year',
    amount: 'Amount',
    source: 'Source, year',
  },
  apart: {
    net: 'Net pay: not on an axis of gross pay',
    month: 'A month’s pay: the source does not say how many make a year',
  },
  drawnAs: 'drawn as {months} months',
  noScript: 'Scripts are off, so the rows cannot be chosen. All of them stand here.',
  key: {
    name: 'Signs of the chart',
    here: 'one amount',
    range: 'a range, with its middle cut out where there is one',
    law: 'set by law',
    derived: 'computed from other figures',
    neighbour: 'a job next door',
    abroad: 'another country',
    beyond: 'past the end of the axis',
  },
};

const EVIDENCE_WORDS: Readonly<Record<Locale, EvidenceWords>> = { en, fr: evidenceFr };

/** The words of a language. */
export const evidenceWordsOf = (locale: Locale): EvidenceWords => EVIDENCE_WORDS[locale];
