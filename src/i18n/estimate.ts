import type { EstimateScenario } from '../address/index.ts';
import { writeNumber } from '../amounts/index.ts';
import type {
  ApprenticeAge,
  ApprenticeYear,
  Contract,
  Place,
  Sector,
  Situation,
  Size,
  Status,
} from '../compensation/index.ts';
import type { FieldWords } from './fields.ts';
import { fill } from './fill.ts';
import { isOne, type Locale } from './locale.ts';

/** The words of the question about years of experience. */
export interface YearsWords {
  readonly question: string;
  readonly why: string | undefined;
  readonly hint: string | undefined;
  readonly echo: string;
  readonly echoOne: string;
  readonly slider: string;
  readonly at: string;
  readonly between: string;
  readonly after: string;
}

/**
 * The words of the pay estimate. They reach the island as props, so that a page ships one language; `{name}` marks a
 * value that is filled in.
 */
export interface EstimateWords {
  readonly presets: {
    readonly title: string;
    readonly intern: string;
    readonly junior: string;
    readonly senior: string;
  };
  readonly situation: { readonly question: string; readonly answers: Readonly<Record<Situation, string>> };
  readonly years: YearsWords;
  readonly place: {
    readonly question: string;
    readonly why: string;
    readonly answers: Readonly<Record<Place, string>>;
  };
  readonly sector: {
    readonly question: string;
    readonly why: string;
    readonly answers: Readonly<Record<Sector, string>>;
  };
  readonly size: { readonly question: string; readonly why: string; readonly answers: Readonly<Record<Size, string>> };
  readonly noAnswer: string;
  readonly noEffect: string;
  readonly share: {
    readonly question: string;
    readonly why: string;
    readonly hint: string;
    readonly echo: string;
    readonly presets: string;
    readonly byYears: string;
    readonly presetNames: Readonly<Record<'junior' | 'cadres' | 'commercial' | 'sales' | 'none', string>>;
  };
  readonly more: string;
  readonly contract: { readonly question: string; readonly answers: Readonly<Record<Contract, string>> };
  readonly status: {
    readonly question: string;
    readonly why: string;
    readonly answers: Readonly<Record<Status, string>>;
  };
  readonly own: {
    readonly title: string;
    readonly why: string;
    readonly base: string;
    readonly variable: string;
    readonly hint: string;
    readonly echo: string;
    readonly echoMonths: string;
    readonly noVariable: string;
    readonly needsBase: string;
  };
  readonly intern: {
    readonly months: string;
    readonly monthsHint: string;
    readonly hours: string;
    readonly hoursHint: string;
    readonly pay: string;
    readonly payHint: string;
    readonly payEcho: string;
    readonly minimum: string;
    readonly belowMinimum: string;
  };
  readonly apprentice: {
    readonly age: string;
    readonly ages: Readonly<Record<ApprenticeAge, string>>;
    readonly year: string;
    readonly years: Readonly<Record<ApprenticeYear, string>>;
  };
  readonly result: {
    readonly label: string;
    readonly labelIntern: string;
    readonly labelApprentice: string;
    readonly range: string;
    readonly rangeWhy: string;
    readonly position: string;
    readonly you: string;
    readonly chart: string;
    readonly aYear: string;
    readonly aMonth: string;
    readonly base: string;
    readonly variable: string;
    readonly together: string;
    readonly netTitle: string;
    readonly ordinaryMonth: string;
    readonly bonusMonth: string;
    readonly year: string;
    readonly gross: string;
    readonly beforeTax: string;
    readonly afterTax: string;
    readonly withheld: string;
    readonly cost: string;
    readonly costNote: string;
    readonly bonusNote: string;
    readonly edge: string;
    readonly edgeRegained: string;
    readonly endOfContract: string;
    readonly endOfContractNote: string;
    readonly model: string;
    readonly taxFree: string;
    readonly notTaxFree: string;
    readonly total: string;
    readonly net: string;
    readonly say: string;
    /** The link to the page on asking. */
    readonly ask: string;
    readonly keep: string;
    readonly old: string;
    readonly ownFigures: string;
  };
  readonly steps: {
    readonly title: string;
    readonly start: string;
    readonly total: string;
    readonly why: string;
    readonly ours: string;
  };
  readonly live: string;
  readonly liveNoNet: string;
  readonly liveIntern: string;
  readonly details: string;
  readonly all: string;
  readonly reset: string;
  /** What each field is called, what it takes, and an example. */
  readonly fields: Readonly<Record<keyof EstimateScenario, FieldWords>>;
}

/** Years in words: '7 years', '1 year'; in French '0 an' and '1,5 an' too. */
export function yearsText(years: number, words: Pick<YearsWords, 'echo' | 'echoOne'>, locale: Locale): string {
  const text = writeNumber(years, locale, { decimals: 3 });
  return fill(isOne(years, locale) ? words.echoOne : words.echo, { years: text });
}
