import type { FigureColumn } from '../site/open-figures.ts';
import type { Locale } from './locale.ts';
import { openDataFr } from './open-data-fr.ts';

/** The words of the page of open data, by key. */
export interface OpenDataWords {
  readonly files: {
    readonly caption: string;
    readonly file: string;
    readonly holds: string;
    readonly rows: string;
    readonly size: string;
    readonly schema: string;
    readonly onThisPage: string;
    /** In thousands of bytes. */
    readonly kilobytes: (number: string) => string;
  };
  readonly holds: Readonly<Record<'compensation' | 'table' | 'sources' | 'glossary', string>>;
  readonly columns: {
    readonly caption: string;
    readonly name: string;
    readonly meaning: string;
  };
  /** What each column of the table means. */
  readonly column: Readonly<Record<FigureColumn, string>>;
  readonly record: (label: string) => string;
  readonly example: (language: string) => string;
}

const en: OpenDataWords = {
  files: {
    caption: 'The files',
    file: 'File',
    holds: 'Holds',
    rows: 'Rows',
    size: 'Size',
    schema: 'Schema',
    onThisPage: 'its columns',
    kilobytes: (number) => `${number} KB`,
  },
  holds: {
    compensation: 'Every figure, with its unit, period, kind and source',
    table: 'The same as a table, one row a figure',
    sources: 'Every page that was read: who says it, when, about whom',
    glossary: 'Every term in English and French, with its definition',
  },
  columns: { caption: 'The columns of compensation.csv', name: 'Column', meaning: 'What stands there' },
  column: {
    id: 'The name of the figure, which stays',
    label: 'What it is, in a few words',
    note: 'Whom it counts, gross or not, what to beware of',
    kind: 'published, law, derived or assumption',
    unit: 'EUR/year, percent, months and so on; a ratio of 1 is one to one',
    basis: 'What of pay it speaks of: base, total, variable, net, rate, ratio, cost',
    value: 'The number, where there is one',
    low: 'The foot of a range',
    middle: 'The middle of a range, where the source gives one',
    high: 'The top of a range',
    year: 'The year it speaks of; empty for a law, and where the source has no date',
    from: 'Of a law: the first day it is in force',
    to: 'Of a law: the last day, where that is known',
    about: 'true where the number, its year or its first day is approximate, else false',
    job: 'The job, where it speaks of one',
    years_from: 'Years of experience: from',
    years_to: 'Years of experience: to',
    situation: 'intern, apprentice or employed',
    place: 'The place, where it speaks of one',
    sector: 'The sector, where it speaks of one',
    size: 'The size of the firm, where it speaks of one',
    population: 'Whom it counts or holds for',
    certainty: 'How sure it is about KAMs in France: sure, fair or weak',
    reasons: 'Why it is no surer, or why it is: words with spaces between them',
    agrees: 'Ids of figures of other publishers that say about the same',
    group: 'Of pay on the evidence page: the group that it stands in',
    statistic: 'The same: what it is of the amounts that it was taken from, such as median',
    months: 'The same: how many months of a monthly amount make the year',
    sum: 'How it was worked out: ids of other figures in braces, and arithmetic',
    source: 'The id of the source in sources.json',
    publisher: 'Who says it',
    via: 'Who relayed it, where we read the relay',
    address: 'The page that was read',
    version: 'The version of these data, the same in every row',
    reviewed: 'The day the guide was last read through, the same in every row',
  },
  record: (label) => `The record of one figure: ${label}`,
  example: (language) => `An example in ${language}`,
};

const OPEN_DATA_WORDS: Readonly<Record<Locale, OpenDataWords>> = { en, fr: openDataFr };

/** The words of the page of open data in one language. */
export const openDataWordsOf = (locale: Locale): OpenDataWords => OPEN_DATA_WORDS[locale];
