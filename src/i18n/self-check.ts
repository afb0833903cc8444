/** A rating of the self-check, from never to always. */
type Rating = 1 | 2 | 3 | 4 | 5;

/** The words of the self-check; `{name}` marks a value that is filled in. */
export interface SelfCheckWords {
  readonly noScript: string;
  readonly statements: string;
  readonly how: string;
  readonly ratings: Readonly<Record<Rating, string>>;
  readonly clear: string;
  readonly clearOf: string;
  readonly clearAll: string;
  readonly notRated: string;
  readonly problems: {
    readonly title: string;
    readonly 'not-a-rating': string;
    readonly twice: string;
    readonly unknown: string;
    readonly 'too-long': string;
  };
  readonly result: {
    readonly title: string;
    readonly empty: string;
    /** The answers so far: some, all. */
    readonly partial: string;
    readonly whole: string;
    readonly chart: string;
    readonly ends: readonly [low: string, high: string];
    readonly key: string;
    readonly verdicts: Readonly<Record<'strength' | 'between' | 'apart' | 'work' | 'unrated', string>>;
    readonly heads: Readonly<Record<'strength' | 'work' | 'apart' | 'between', string>>;
    readonly whys: Readonly<Record<'strength' | 'work' | 'apart' | 'between', string>>;
    readonly mark: string;
    readonly turned: string;
    readonly some: string;
    readonly unrated: string;
    readonly limits: string;
  };
  readonly live: { readonly rated: string; readonly strength: string; readonly work: string };
  readonly key: {
    readonly caption: string;
    readonly small: string;
    readonly ability: string;
    readonly statements: string;
    readonly practice: string;
    readonly reversed: string;
  };
}

export const selfCheckEn: SelfCheckWords = {
  noScript:
    'Scripts are off, so the marks are not added up. The statements still work on paper: print this page, circle a word for each, then read them with the table below.',
  statements: 'Statements to rate',
  how: 'Think of the last month, not of your best day. Leave out what you cannot say.',
  ratings: { 1: 'Never', 2: 'Rarely', 3: 'At times', 4: 'Often', 5: 'Always' },
  clear: 'Clear',
  clearOf: 'the answer to statement {number}',
  clearAll: 'Clear all answers',
  notRated: 'not rated',
  problems: {
    title: 'This address could not be read, so the check starts empty',
    'not-a-rating': 'Statement {number}: it takes a whole number from 1 (never) to 5 (always).',
    twice: 'Statement {number}: it stands twice. It takes one number from 1 to 5.',
    unknown: 'The address rates a statement that is not here. They go from 1 to {last}.',
    'too-long': 'The address is too long to be one of ours.',
  },
  result: {
    title: 'What your answers say',
    empty: 'Nothing is rated yet. Each statement that you rate puts its mark on a line.',
    partial: 'You rated {rated} of {all} statements. What follows speaks of those only.',
    whole: 'You rated all {all} statements.',
    chart: 'Your answers, one line for each quality or skill, from seldom to often',
    ends: ['Seldom you', 'Often you'],
    key: 'The number in a mark is the statement’s. A ring was turned: there, never is the good answer.',
    verdicts: {
      strength: 'Strength',
      between: 'In between',
      apart: 'Mixed',
      work: 'Work on it',
      unrated: 'Not rated',
    },
    heads: {
      strength: 'What you already do',
      work: 'What to work on',
      apart: 'Where your answers pull apart',
      between: 'In between',
    },
    whys: {
      strength: 'Only marks on the side of often and always. Have an example ready for each.',
      work: 'Marks on the side of never and rarely. Take one, for one week.',
      apart: 'High and low marks on one line. Read both statements again: which one was a bad day?',
      between: 'Neither one nor the other. If you want to push one, this is how.',
    },
    mark: '{number} {rating}',
    turned: '{number} {rating} (turned)',
    some: '{rated} of {all} rated',
    unrated: 'Not rated yet: {names}.',
    limits: 'This is not a validated test. It sorts your own answers and knows nothing else of you.',
  },
  live: {
    rated: '{rated} of {all} statements rated.',
    strength: 'Strengths: {names}.',
    work: 'To work on: {names}.',
  },
  key: {
    caption: 'Which statements belong together',
    small: 'Turned: there, 1 counts as 5, and 2 as 4',
    ability: 'Quality or skill',
    statements: 'Statements',
    practice: 'If it is low',
    reversed: '{number}\u00a0turned',
  },
};
