import type { CareerScenario } from '../address/index.ts';
import type { EstimateWords, YearsWords } from './estimate.ts';
import type { FieldWords } from './fields.ts';

/** A field of the plan: what it asks, and how its answer is said back. */
export interface AssumptionWords {
  readonly label: string;
  readonly hint?: string;
  /** What was understood. */
  readonly echo: string;
}

/** The words of the career plan; `{name}` marks a value that is filled in. */
export interface CareerWords {
  readonly noScript: string;
  readonly groups: { readonly you: string; readonly stay: string; readonly move: string; readonly ahead: string };
  readonly years: YearsWords;
  readonly start: AssumptionWords & { readonly own: string };
  readonly more: string;
  readonly moreWhy: string;
  readonly place: EstimateWords['place'];
  readonly sector: EstimateWords['sector'];
  readonly size: EstimateWords['size'];
  readonly noAnswer: string;
  readonly stayRaise: AssumptionWords;
  readonly moveEvery: AssumptionWords & { readonly echoOne: string };
  readonly upliftLow: AssumptionWords;
  readonly upliftHigh: AssumptionWords;
  readonly betweenRaise: AssumptionWords & { readonly other: string };
  readonly horizon: AssumptionWords & { readonly echoOne: string };
  readonly inflation: AssumptionWords;
  /** Stands before a default. */
  readonly usual: string;
  readonly usualYears: string;
  readonly usualStart: string;
  readonly usualBetween: string;
  readonly backTo: string;
  readonly backToEstimate: string;
  readonly backToStaying: string;
  readonly resetAll: string;
  readonly highBelowLow: string;
  readonly result: {
    readonly label: string;
    readonly range: string;
    readonly added: string;
    readonly today: string;
    readonly old: string;
    readonly noMove: string;
    readonly pastFifty: string;
    readonly chart: string;
    readonly chartNoMove: string;
    readonly caption: string;
    readonly captionToday: string;
    readonly captionMoves: string;
    readonly cut: string;
    readonly tinted: string;
    readonly band: string;
    readonly dashed: string;
    readonly line: string;
    readonly bandPublished: string;
    readonly bandDerived: string;
    readonly axis: string;
    readonly stay: string;
    readonly move: string;
    readonly way: string;
    readonly lastYear: string;
    readonly aMonth: string;
    readonly total: string;
    readonly against: string;
    readonly breakEven: string;
    readonly breakEvenAt: string;
    readonly aYear: string;
    readonly same: string;
    readonly other: string;
    readonly keep: string;
  };
  readonly table: {
    readonly open: string;
    readonly caption: string;
    readonly captionToday: string;
    readonly year: string;
    readonly moveYear: string;
    readonly experience: string;
    readonly band: string;
    readonly derived: string;
    readonly ahead: string;
    readonly thatYear: string;
  };
  /** What the rows of a download are called. */
  readonly rows: {
    readonly stay: string;
    readonly low: string;
    readonly high: string;
    readonly lowUplift: string;
    readonly highUplift: string;
    readonly stayYear: string;
    readonly lowYear: string;
    readonly highYear: string;
  };
  readonly live: string;
  readonly liveNoMove: string;
  readonly details: string;
  /** What each field is called, what it takes, and an example. */
  readonly fields: Readonly<Record<keyof CareerScenario, FieldWords>>;
}
