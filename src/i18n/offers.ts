import type { Who } from '../address/index.ts';
import type { EstimateWords, YearsWords } from './estimate.ts';
import type { FieldWords } from './fields.ts';

/** A field of an offer that one types into: its query name without the offer's letter. */
export type OfferTerm =
  | 'Base'
  | 'Variable'
  | 'Threshold'
  | 'Start'
  | 'Accelerator'
  | 'Cap'
  | 'Guaranteed'
  | 'Signing'
  | 'Sharing'
  | 'Car'
  | 'Benefits'
  | 'Months';

/** A question of an offer with a few answers. */
export type OfferChoice = 'Place' | 'Sector' | 'Size';

/** A field of an offer: its label, what it takes, and how its answer is said back. */
export interface TermWords extends FieldWords {
  readonly label: string;
  readonly hint: string;
  /** Stands after the field: '€'. */
  readonly unit: string;
  readonly echo: string;
  /** Where a month was typed and a year is meant. */
  readonly echoMonths?: string;
}

/** What is said of one offer, and of each of several. */
export interface AloneOrMore {
  readonly one: string;
  readonly more: string;
}

/** The words of the offer check; `{name}` marks a value that is filled in. */
export interface OffersWords {
  readonly noScript: string;
  /** 'Offer A' */
  readonly offer: string;
  /** Parts two of a list, and the last two of more. */
  readonly comma: string;
  readonly and: string;
  readonly example: {
    readonly title: string;
    readonly why: string;
    readonly empty: string;
    readonly back: string;
    /** Beside an offer that is still the example's. */
    readonly tag: string;
    readonly own: string;
  };
  readonly add: string;
  readonly remove: string;
  readonly needsBase: string;
  readonly noOffer: string;
  readonly terms: Readonly<Record<OfferTerm, TermWords>>;
  readonly groups: {
    readonly curveWhy: string;
    readonly extras: string;
    readonly place: string;
  };
  readonly choices: Readonly<Record<OfferChoice, FieldWords & { readonly label: string }>>;
  readonly asYours: string;
  readonly noAnswer: string;
  readonly years: YearsWords;
  readonly more: string;
  readonly place: EstimateWords['place'];
  readonly sector: EstimateWords['sector'];
  readonly size: EstimateWords['size'];
  readonly contract: EstimateWords['contract'];
  readonly status: EstimateWords['status'];
  readonly attainment: {
    readonly label: string;
    readonly why: string;
    readonly hint: string;
    readonly slider: string;
    readonly echo: string;
    /** Spoken by the slider: `{attainment}` and what each offer pays. */
    readonly spoken: string;
    readonly spokenNone: string;
    readonly spokenAlone: string;
    readonly spokenEach: string;
  };
  readonly lead: {
    readonly alone: string;
    readonly ahead: string;
    readonly aheadOfMore: string;
    readonly same: string;
    readonly winner: AloneOrMore;
    readonly winnerNever: AloneOrMore;
    readonly sameEverywhere: string;
    /** The stretches of one lead after another: the first, those between, and the last. */
    readonly first: AloneOrMore;
    readonly middle: string;
    readonly last: string;
    readonly firstSame: string;
    readonly middleSame: string;
    readonly lastSame: string;
    readonly firstYear: string;
    readonly firstYearSame: string;
    readonly apart: string;
  };
  readonly table: {
    readonly caption: string;
    readonly what: string;
    readonly total: string;
    readonly totalWhy: string;
    readonly aMonth: string;
    readonly ote: string;
    readonly oteWhy: string;
    readonly payout: string;
    readonly payoutShare: string;
    readonly payoutNone: string;
    readonly firstYear: string;
    readonly firstYearWhy: string;
    readonly guarantee: string;
    readonly withSigning: string;
    readonly ordinaryMonth: string;
    readonly bonusMonth: string;
    readonly bonusMonthFirst: string;
    readonly beforeTax: string;
    readonly afterTax: string;
    readonly noNet: string;
    /** An amount of nothing, in a line that another offer has. */
    readonly none: string;
    readonly sharing: string;
    readonly sharingWhy: string;
    readonly sharingTaxable: string;
    readonly car: string;
    readonly carWhy: string;
    readonly benefits: string;
    readonly benefitsWhy: string;
    readonly position: string;
    readonly below: string;
    readonly within: string;
    readonly above: string;
    readonly belowShare: string;
    readonly withinShare: string;
    readonly aboveShare: string;
    readonly toMiddle: string;
    readonly toMiddleBelow: string;
    readonly toMiddleAbove: string;
    readonly toMiddleAt: string;
    readonly old: string;
  };
  readonly band: {
    readonly sentence: string;
    readonly sentenceDerived: string;
    readonly figure: string;
    readonly figureBetween: string;
    readonly figureAround: string;
    readonly label: string;
    readonly labelDerived: string;
    readonly placed: string;
    readonly placement: string;
  };
  readonly chart: {
    readonly title: string;
    readonly curve: string;
    readonly meeting: string;
    readonly caption: string;
    readonly captionDerived: string;
    readonly captionMeetings: string;
    readonly axis: string;
    readonly open: string;
    readonly tableCaption: string;
    readonly attainment: string;
    readonly ahead: string;
    readonly aheadBy: string;
    readonly nobody: string;
    readonly justBelow: string;
    readonly pair: string;
  };
  readonly breakEven: {
    readonly title: string;
    readonly titleFirstYear: string;
    readonly point: string;
    readonly jump: string;
    /** Where the jump only just catches up. */
    readonly jumpLevel: string;
    readonly meets: string;
    readonly meetsAtStart: string;
    readonly meetsAtEnd: string;
    readonly same: string;
    readonly none: string;
    readonly everywhere: string;
    readonly effort: string;
  };
  readonly say: {
    readonly title: string;
    readonly below: string;
    readonly above: string;
    readonly middle: string;
    readonly lessCertain: string;
    readonly better: string;
    readonly same: string;
    readonly to: string;
  };
  readonly assumptions: {
    readonly title: string;
    readonly net: string;
    readonly model: string;
    readonly bonus: string;
    readonly sharing: string;
    readonly levy: string;
    readonly car: string;
  };
  readonly live: string;
  readonly details: string;
  readonly keep: string;
  /** The strip at the foot of the window. */
  readonly strip: string;
  /** What the fields that are not an offer's own are called, what they take, and an example. */
  readonly fields: Readonly<Record<keyof Who | 'attainment', FieldWords>>;
  /** The name of an offer's own field: '{name}, offer {letter}'. */
  readonly fieldOf: string;
}
