import type { Locale } from './locale.ts';
import { tablesFr } from './tables-fr.ts';

/** The words of the tables and drawings that a page shows with no script. `{name}` marks what is filled in. */
export interface TableWords {
  readonly apprentices: {
    readonly name: string;
    readonly caption: string;
    readonly small: string;
    readonly age: string;
    /** `{year}` is `First`, `Second` or `Third`. */
    readonly year: string;
    readonly net: string;
  };
  readonly effects: {
    readonly captions: Readonly<Record<'place' | 'sector' | 'size', string>>;
    readonly small: string;
    readonly heads: Readonly<Record<'place' | 'sector' | 'size', string>>;
    readonly computedAs: string;
    readonly gap: string;
  };
  readonly net: {
    readonly caption: string;
    readonly small: string;
    readonly gross: string;
    readonly cadreBefore: string;
    readonly cadreAfter: string;
    readonly otherAfter: string;
    readonly cost: string;
  };
  readonly wishes: {
    readonly name: string;
    readonly caption: string;
    readonly small: string;
    readonly after: string;
    readonly cadre: string;
    readonly month: string;
    readonly other: string;
  };
  readonly withholding: {
    readonly show: string;
    readonly caption: string;
    readonly small: string;
    readonly taxable: string;
    readonly rate: string;
    readonly andMore: string;
    readonly below: string;
  };
  readonly levels: {
    readonly caption: string;
    readonly small: string;
    readonly level: string;
    readonly base: string;
    readonly variable: string;
    readonly total: string;
    readonly intern: readonly [name: string, small: string];
    readonly junior: readonly [name: string, small: string];
    readonly senior: readonly [name: string, small: string];
    readonly none: string;
    readonly notGiven: string;
    readonly ofTotal: string;
  };
  readonly range: {
    /** The bar in words; each `{name}` is an amount. */
    readonly title: string;
    readonly intern: string;
    readonly internWide: string;
    readonly firstPost: string;
    readonly afterFive: string;
    /** The band on a narrow screen: `{low}` is in thousands. */
    readonly narrow: string;
    readonly allManagers: string;
    readonly kedge: string;
    readonly managers: string;
    /** Before, between and after the two figures. */
    readonly cadres: readonly [before: string, between: string, after: string];
    /** Between Bordeaux and Paris, the sign after Paris, and the rest. */
    readonly beyond: readonly [between: string, end: string, rest: string];
    readonly noFigure: string;
  };
  readonly sources: {
    readonly published: string;
    readonly undated: string;
    readonly read: string;
    readonly counts: string;
    readonly figures: (count: number) => string;
  };
}

const en: TableWords = {
  apprentices: {
    name: 'Apprentices, legal minimum',
    caption: 'Apprentices, legal minimum a month',
    small: 'Euros, gross and, beneath, net; bachelor or master level, minimum wage of June 2026',
    age: 'Age',
    year: '{year} year',
    net: '{amount} net',
  },
  effects: {
    captions: { place: 'Pay by place', sector: 'Pay by sector', size: 'Pay by company size' },
    small: 'Against the middle; all managers stand in for KAMs',
    heads: { place: 'Place', sector: 'Sector', size: 'People in the company' },
    computedAs: 'Worked out as',
    gap: 'Gap',
  },
  net: {
    caption: 'Gross to net, a month',
    small: 'Euros; permanent contract, twelve equal months, default withholding grid; employer cost for a cadre',
    gross: 'Gross a year',
    cadreBefore: 'Cadre, before tax',
    cadreAfter: 'Cadre, after tax',
    otherAfter: 'Non-cadre, after tax',
    cost: 'Employer cost',
  },
  wishes: {
    name: 'Net wished for, to gross',
    caption: 'The gross behind a wish',
    small: 'Euros; permanent contract, twelve equal months, default withholding grid; the lowest gross that pays it',
    after: 'After tax, a month',
    cadre: 'Cadre, gross a year',
    month: 'Gross a month',
    other: 'Non-cadre, gross a year',
  },
  withholding: {
    show: 'Show the default withholding grid',
    caption: 'Default withholding grid',
    small: 'Mainland France, in force since 1 May 2026; taxable net pay a month',
    taxable: 'Taxable net a month',
    rate: 'Rate',
    andMore: '{amount} and more',
    below: 'below {amount}',
  },
  levels: {
    caption: 'Gross pay by level',
    small: 'Euros a year, objectives met; an internship by the month',
    level: 'Level',
    base: 'Fixed',
    variable: 'Variable',
    total: 'Total',
    intern: ['Intern', 'a month, six at most; total for six'],
    junior: ['Junior', 'first post, new graduate'],
    senior: ['Senior', 'more than five years'],
    none: 'none',
    notGiven: 'not given',
    ofTotal: 'of the total, sales managers',
  },
  range: {
    title:
      'Published pay on one axis, euros gross a year: internship {intern} at most from one host; first post {junior}; after five years {senior}. Other sources: KEDGE {kedge}; Apec, all managers, {cadres} with median {median}. Off the axis: Bordeaux {bordeaux}, Paris {paris}.',
    intern: 'Intern',
    internWide: ', six months',
    firstPost: 'First post',
    afterFive: 'After 5 years',
    narrow: '€{low}–{high}',
    allManagers: 'Apec, all managers',
    kedge: 'KEDGE Business School, undated',
    managers: 'All managers',
    cadres: ['eight in ten between', 'median', 'Apec 2025'],
    beyond: ['and Paris', ':', 'off the axis, from monthly figures that contradict their own article'],
    noFigure: 'Years 1 to 5: no published figure found; a straight line, derived',
  },
  sources: {
    published: 'Published: {date}.',
    undated: 'undated',
    read: 'Read on {date}.',
    counts: 'Counts: {population}.',
    figures: (count) => (count === 1 ? 'One figure of this guide' : `${count} figures of this guide`),
  },
};

const TABLE_WORDS: Readonly<Record<Locale, TableWords>> = { en, fr: tablesFr };

export const tableWordsOf = (locale: Locale): TableWords => TABLE_WORDS[locale];
