import type { AmountProblemCode, NumberProblemCode } from '../amounts/index.ts';
import type { ProblemCode } from '../compensation/index.ts';

/**
 * What a tool says when it cannot read or cannot answer: one sentence a code, so that a new code does not compile
 * without words. `{field}` is the field's own name, `{takes}` what it takes, `{limit}`, `{from}`, `{to}` its limits.
 */
export interface ProblemWords {
  /** Stands before the problems of an address. */
  readonly addressTitle: string;
  /** A part of the address that could not be read. It never repeats what the address held. */
  readonly address: string;
  readonly addressTooLong: string;
  readonly typed: Readonly<Record<AmountProblemCode | NumberProblemCode, string>>;
  readonly model: Readonly<Record<ProblemCode, string>>;
  readonly suggest: string;
  readonly askMonth: string;
  readonly askThousands: string;
  readonly grossLink: string;
  /** Added where the result still shows the last answer that could be read. */
  readonly kept: string;
}

export const problemsEn: ProblemWords = {
  addressTitle: 'Part of this address could not be read',
  address: '{field}: it takes {takes}. The usual answer is used instead.',
  addressTooLong: 'The address is too long to be one of ours. The usual answers are used instead.',
  typed: {
    empty: 'Enter {name}.',
    'not-a-number': '{field}: type a number, such as {example}.',
    percent: '{field}: this is an amount, not a percent. Type euros, such as {example}.',
    'not-euros': '{field}: we only know euros. Type it in euros, such as {example}.',
    negative: '{field} cannot be below zero.',
    'two-numbers': '{field}: type one number, not two. Such as {example}.',
    notation: '{field}: type it in plain digits, such as {example}.',
    'unknown-word': '{field}: a word beside the number is not one we know. Type it as {example}.',
    grouping: '{field}: the spaces, points or commas do not set off thousands. Type it as {example}.',
    'leading-zero': '{field}: a number with thousands cannot start with 0. Type it as {example}.',
    'thousands-twice': '{field}: it says thousands twice. Type it as {example}.',
    'thousands-inside': '{field}: is the k a comma?',
    decimals: '{field}: at most {limit} decimals. Type it as {example}.',
    over: '{field} must be {limit} or less.',
    below: '{field} must be {limit} or more.',
    'gross-wanted': '{field}: gross pay goes here. The method page tells how net becomes gross.',
    'net-wanted': '{field}: net pay goes here, not gross.',
  },
  model: {
    'no-figure-for': '{field}: no source gives a figure for this. We would rather show nothing than a guess.',
    'below-full-time-minimum':
      'Below {limit}, the full-time minimum at the rate of June 2026, we do not know the net pay.',
    'above-net-pay-table': 'Above {limit}, the end of the official table that we use, we do not know the net pay.',
    'below-internship-minimum':
      'Below {limit} a month, the legal minimum for these hours. It is due once an internship passes two months.',
    'out-of-range': '{field}: it takes {from} to {to}.',
  },
  suggest: 'Use {amount}',
  askMonth: 'Is that a month? {amount} a year',
  askThousands: 'Did you mean thousands? {amount} a year',
  grossLink: 'How net becomes gross',
  kept: 'The result shows the last answer that could be read.',
};
