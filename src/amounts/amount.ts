import { type DigitsProblemCode, readDigits } from './money-digits.ts';
import { type TextProblemCode, atStart, explainRefusal, simplify } from './typed-text.ts';

/** What an amount is paid for: a year of work or a month of it. */
export type Period = 'year' | 'month';

/** What a money field wants, and the figures that its reading depends on. */
export interface AmountOptions {
  /** The period that the field wants; also what is understood when none is typed. */
  readonly per: Period;
  /** Whether the field wants gross or net pay; gross by default. */
  readonly of?: 'gross' | 'net' | undefined;
  /** Months that a year's pay is spread over (12 to 16), to turn a month into a year or back; 12 by default. */
  readonly monthsPaid?: number | undefined;
  /** The most that the field takes, in its own period, itself included; 1,000,000 by default. */
  readonly maximum?: number | undefined;
  /** Full-time minimum, EUR gross a year. With it, a yearly gross amount below it may get a question. */
  readonly fullTimeMinimum?: number | undefined;
}

/** 'Did you mean this?', for a yearly amount that no full-time job pays. `value` is the answer, EUR a year. */
export interface AmountQuestion {
  /** `a-month`: it looks like a month's pay. `thousands`: it looks like thousands of euros. */
  readonly code: 'a-month' | 'thousands';
  readonly value: number;
}

/** An amount, and how it was understood. */
export interface Amount {
  readonly ok: true;
  /** EUR in the period that the field wants. Not rounded. */
  readonly value: number;
  /** The period of `value`. */
  readonly per: Period;
  /** EUR as typed, `k` counted in, before any turn from month to year or back. */
  readonly typed: number;
  /** The period of `typed`. */
  readonly typedPer: Period;
  /** Whether the amount was typed in thousands, with a `k`. */
  readonly thousands: boolean;
  /** The months that `typed` was multiplied by (month to year) or divided by (year to month); none if neither. */
  readonly months: number | undefined;
  readonly question: AmountQuestion | undefined;
}

/**
 * Why an amount was refused, as data.
 *
 * - `empty`: nothing is typed (a state, not an error);
 * - `not-a-number`: no digit in it;
 * - `notation`: not plain digits (1e5, 0x10, 45²);
 * - `unknown-word`: a word that the grammar does not know;
 * - `two-numbers`: a range or two amounts;
 * - `negative`, `percent`, `not-euros`: what it is instead;
 * - `grouping`: separators that do not part thousands; `leading-zero`: 0.500, where thousands cannot start with 0;
 * - `decimals`: more than `limit` decimals, or thousands with a separator after them and no decimal;
 * - `thousands-twice`: thousands both set apart and said with `k`;
 * - `thousands-inside`: 45k5; `suggestion` is the likely amount, EUR in the field's period;
 * - `over`: more than `limit`, EUR in the field's period;
 * - `gross-wanted`, `net-wanted`: the other one was typed: `typed` EUR, a year or a month where it was said.
 */
export type AmountProblem =
  | { readonly code: Exclude<TextProblemCode | DigitsProblemCode, 'decimals'> | 'empty' | 'thousands-twice' }
  | { readonly code: 'decimals'; readonly limit: 2 }
  | { readonly code: 'thousands-inside'; readonly suggestion: number }
  | { readonly code: 'over'; readonly limit: number }
  | {
      readonly code: 'gross-wanted' | 'net-wanted';
      readonly typed: number;
      readonly typedPer: Period | undefined;
    };

/** Every kind of problem with an amount: a table of words keyed by it is complete or does not compile. */
export type AmountProblemCode = AmountProblem['code'];

/** An amount, or the reason why there is none. */
export type AmountReading = Amount | { readonly ok: false; readonly problem: AmountProblem };

const YEAR = 'year|yr|annum|ann[ée]e|an';
const MONTH = 'month|mois';
const WORDS = {
  euro: /^ ?(?:€|(?:euros?|eur)(?!\p{L}))/u,
  gross: atStart('gross|brute?s?'),
  net: atStart('net(?:te)?s?'),
  year: atStart(`(?:(?:an?|per|par) |/ ?)(?:${YEAR})|annual(?:ly)?|yearly|annuel(?:le)?s?|p\\.?a\\.?`),
  month: atStart(`(?:(?:an?|per|par) |/ ?)(?:${MONTH})|monthly|mensuel(?:le)?s?`),
};

/** `k` after the digits, alone, before a euro word, or with the hundreds after it (45k5). */
const THOUSANDS = /^k(?:(\d{1,3})(?!\d)|(?!\p{L})|(?=eur))/u;

type Word = 'euro' | 'amount-of' | 'period';

/** What follows the digits: at most one word of each sort, and nothing else. */
interface Tail {
  readonly of: 'gross' | 'net' | undefined;
  readonly per: Period | undefined;
}

const DEFAULT_MAXIMUM = 1_000_000;

/** The highest amounts that still make one ask; the lowest come from the full-time minimum. */
const A_MONTH_UP_TO = 16_000;
const THOUSANDS_UP_TO = 400;

/**
 * Reads an amount of money as people in France type it, in English or in French. Never throws, whatever the text.
 *
 * Thousands may be set apart by spaces, points, commas or apostrophes; `k`, a euro sign or word, a gross word and a
 * period word may follow. A period other than the field's is turned into it, by `monthsPaid`, and `months` says so.
 *
 * @example readAmount('45,5k', { per: 'year' }) // { ok: true, value: 45_500, thousands: true, ... }
 * @example readAmount('3 750 par mois', { per: 'year' }) // { ok: true, value: 45_000, months: 12, ... }
 * @example readAmount('45k5', { per: 'year' }) // { ok: false, problem: { code: 'thousands-inside', suggestion: 45_500 } }
 */
export function readAmount(text: string, options: AmountOptions): AmountReading {
  const simple = simplify(text);
  if (simple === '') return refuse({ code: 'empty' });

  const euroInFront = WORDS.euro.exec(simple)?.[0] ?? '';
  const amount = simple.slice(euroInFront.length).trimStart();
  const digits = /^\d[\d .,'’]*/.exec(amount)?.[0] ?? '';
  const [ending = '', inside] = THOUSANDS.exec(amount.slice(digits.length)) ?? [];
  const tail = readTail(amount.slice(digits.length + ending.length), euroInFront !== '');
  if (digits === '' || tail === undefined) return refuse({ code: explainRefusal(simple) });

  const read = readDigits(digits.trimEnd());
  if (!read.ok) return refuse(read.code === 'decimals' ? { code: 'decimals', limit: 2 } : { code: read.code });

  const thousands = ending !== '';
  if (thousands && read.isGrouped) return refuse({ code: 'thousands-twice' });
  if (inside !== undefined && read.cents !== '') return refuse({ code: 'notation' });

  // Moving the point in the text keeps 45,55k at 45,550 to the cent; a product need not.
  const typed = Number(read.whole + (thousands ? (inside ?? read.cents).padEnd(3, '0') : `.${read.cents}0`));
  const wanted = options.of ?? 'gross';
  if (tail.of !== undefined && tail.of !== wanted) {
    return refuse({ code: wanted === 'gross' ? 'gross-wanted' : 'net-wanted', typed, typedPer: tail.per });
  }

  const typedPer = tail.per ?? options.per;
  const monthsPaid = options.monthsPaid ?? 12;
  const months = typedPer === options.per ? undefined : monthsPaid;
  const value = months === undefined ? typed : typedPer === 'month' ? typed * months : typed / months;
  const limit = options.maximum ?? DEFAULT_MAXIMUM;
  if (value > limit) return refuse({ code: 'over', limit });
  if (inside !== undefined) return refuse({ code: 'thousands-inside', suggestion: value });

  const minimum = wanted === 'gross' && options.per === 'year' ? (options.fullTimeMinimum ?? 0) : 0;
  const question =
    value >= minimum
      ? undefined
      : findQuestion(value, { minimum, monthsPaid, hasPeriod: tail.per !== undefined, thousands });
  return { ok: true, value, per: options.per, typed, typedPer, thousands, months, question };
}

/** Whoever wrote the period or the thousands has answered the question about it. */
function findQuestion(
  value: number,
  typed: { minimum: number; monthsPaid: number; hasPeriod: boolean; thousands: boolean },
): AmountQuestion | undefined {
  if (!typed.hasPeriod && value >= Math.floor(typed.minimum / 12) && value <= A_MONTH_UP_TO) {
    return { code: 'a-month', value: value * typed.monthsPaid };
  }
  // From the tenth of a thousand below the minimum: 22.4 for 22,404.
  if (!typed.thousands && value >= Math.floor(typed.minimum / 100) / 10 && value <= THOUSANDS_UP_TO) {
    return { code: 'thousands', value: value * 1000 };
  }
  return undefined;
}

const refuse = (problem: AmountProblem): AmountReading => ({ ok: false, problem });

/** Reads the words after the digits; nothing where one is unknown, or where two say the same thing. */
function readTail(text: string, hasEuro: boolean): Tail | undefined {
  const said = new Set<Word>();
  if (hasEuro) said.add('euro');
  let of: Tail['of'];
  let per: Tail['per'];
  let rest = text;
  const take = (word: Word, pattern: RegExp): boolean => {
    const found = pattern.exec(rest)?.[0];
    if (found === undefined || said.has(word)) return false;
    said.add(word);
    rest = rest.slice(found.length);
    return true;
  };
  while (rest !== '') {
    if (take('euro', WORDS.euro)) continue;
    if (take('amount-of', WORDS.gross)) of = 'gross';
    else if (take('amount-of', WORDS.net)) of = 'net';
    else if (take('period', WORDS.year)) per = 'year';
    else if (take('period', WORDS.month)) per = 'month';
    else return undefined;
  }
  return { of, per };
}
