import type { NetScenario, TaxWay } from '../address/index.ts';
import type { Contract, Status } from '../compensation/index.ts';
import type { YearsWords } from './estimate.ts';
import type { FieldWords } from './fields.ts';

/** One of the four linked amounts. */
export interface AmountWords {
  readonly label: string;
  readonly hint: string;
  /** What was understood. */
  readonly echo: string;
  /** The same where a year was typed for a month, or a month for a year. */
  readonly echoTurned: string;
  /** The unit after an amount: 'gross a year'. */
  readonly unit: string;
}

/** The words of gross and net; `{name}` marks a value that is filled in. */
export interface NetWords {
  readonly noScript: string;
  /** Where net was typed for gross, and gross for net: `{field}`. */
  readonly grossHere: string;
  readonly netHere: string;
  readonly amounts: {
    readonly title: string;
    readonly why: string;
    readonly gross: AmountWords;
    readonly grossMonth: AmountWords;
    readonly netBefore: AmountWords;
    readonly netAfter: AmountWords;
  };
  /** For one who said internship or apprenticeship elsewhere. */
  readonly trainee: string;
  readonly traineeLink: string;
  readonly status: {
    readonly question: string;
    readonly why: string;
    readonly answers: Readonly<Record<Status, string>>;
  };
  readonly contract: { readonly question: string; readonly answers: Readonly<Record<Contract, string>> };
  readonly years: YearsWords;
  readonly share: {
    readonly question: string;
    readonly hint: string;
    readonly echo: string;
    readonly byYears: string;
  };
  readonly result: {
    readonly title: string;
    readonly lands: string;
    readonly ask: string;
    readonly ofGross: string;
    readonly pays: string;
    readonly old: string;
    readonly aMonth: string;
    readonly aYear: string;
    readonly gross: string;
    readonly endBonus: string;
    readonly endBonusNote: string;
    readonly before: string;
    readonly tax: string;
    readonly taxNotes: Readonly<Record<TaxWay, string>>;
    readonly after: string;
    readonly cost: string;
    readonly costNote: string;
    readonly twelfth: string;
    readonly model: string;
    readonly below: string;
    readonly above: string;
    readonly nothingLeft: string;
    readonly take: string;
    readonly noShare: string;
    readonly target: {
      readonly title: string;
      readonly why: string;
      readonly label: string;
      readonly fixed: string;
      readonly variable: string;
      readonly within: string;
      readonly aboveMiddle: string;
      readonly underMiddle: string;
      readonly atMiddle: string;
      readonly below: string;
      readonly over: string;
      readonly band: string;
      readonly chart: string;
      readonly you: string;
      readonly offAxis: string;
    };
    readonly keep: string;
  };
  readonly falls: {
    readonly below: string;
    readonly gross: string;
    readonly net: string;
    readonly justUnder: string;
    readonly yours: string;
    readonly regained: string;
    readonly ahead: string;
    readonly aheadToEnd: string;
    readonly kinds: { readonly beforeTax: string; readonly afterTax: string };
    readonly grid: string;
    readonly gridFigure: string;
    readonly ceiling: string;
    readonly ceilingFigure: string;
  };
  readonly live: string;
  /** What each field is called, what it takes, and an example. */
  readonly fields: Readonly<Record<keyof NetScenario, FieldWords>>;
}
