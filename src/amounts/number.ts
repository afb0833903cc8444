import { type TextProblemCode, explainRefusal, simplify } from './typed-text.ts';

/** What a number counts; its sign or word may be typed after it. */
export type NumberUnit = 'percent' | 'years' | 'months' | 'hours' | 'times';

/** What a field of percents, years, months or the like takes. */
export interface NumberOptions {
  /** The least that the field takes, itself included. A minus sign is read only where it is below 0. */
  readonly minimum: number;
  /** The most that the field takes, itself included. */
  readonly maximum: number;
  readonly unit?: NumberUnit | undefined;
  /** The most decimals, 0 for whole numbers; 3 by default. */
  readonly decimals?: number | undefined;
}

/**
 * Why a number was refused, as data; the codes shared with amounts say the same. `below` and `over`: out of the field's
 * range, `limit` being its end. `decimals`: more than `limit` of them.
 */
export type NumberProblem =
  | { readonly code: TextProblemCode | 'empty' | 'grouping' }
  | { readonly code: 'decimals' | 'below' | 'over'; readonly limit: number };

/** Every kind of problem with a number: a table of words keyed by it is complete or does not compile. */
export type NumberProblemCode = NumberProblem['code'];

/** A number, or the reason why there is none. */
export type NumberReading =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly problem: NumberProblem };

/** A pattern for the one word after the digits. */
const alone = (words: string): RegExp => new RegExp(`^(?:${words})$`);

const UNITS = {
  percent: alone('%|percent|per cent|pour ?cent|pct'),
  years: alone('years?|yrs?|ans?|ann[ée]es?'),
  months: alone('months?|mois'),
  hours: alone('hours?|hrs?|heures?|h'),
  times: alone('×|x|times|fois'),
} satisfies Record<NumberUnit, RegExp>;

/**
 * Reads a percent, a number of years, of months or the like. Never throws, whatever the text.
 *
 * No separators between thousands: one point or comma is the decimal one, so 1,5 and 1.5 are the same number.
 *
 * @example readNumber('16,5 %', { minimum: 0, maximum: 100, unit: 'percent' }) // { ok: true, value: 16.5 }
 * @example readNumber('60', { minimum: 0, maximum: 50 }) // { ok: false, problem: { code: 'over', limit: 50 } }
 */
export function readNumber(text: string, options: NumberOptions): NumberReading {
  const simple = simplify(text);
  if (simple === '') return refuse({ code: 'empty' });

  const minus = options.minimum < 0 ? (/^[-‐‑–—−] ?/.exec(simple)?.[0] ?? '') : '';
  const digits = /^\d[\d .,'’]*/.exec(simple.slice(minus.length))?.[0] ?? '';
  const rest = simple.slice(minus.length + digits.length);
  const isUnit = options.unit !== undefined && UNITS[options.unit].test(rest);
  if (digits === '' || (rest !== '' && !isUnit)) {
    return refuse({ code: explainRefusal(simple.slice(minus.length)) });
  }

  const number = /^(\d+)(?:[.,](\d*))?$/.exec(digits.trimEnd());
  if (!number) return refuse({ code: 'grouping' });
  const [, whole = '', fraction = ''] = number;
  const decimals = options.decimals ?? 3;
  if (fraction.length > decimals) return refuse({ code: 'decimals', limit: decimals });

  const size = Number(`${whole}.${fraction}0`);
  // Never -0: it is 0 to everybody but Object.is.
  const value = minus === '' || size === 0 ? size : -size;
  if (value < options.minimum) return refuse({ code: 'below', limit: options.minimum });
  if (value > options.maximum) return refuse({ code: 'over', limit: options.maximum });
  return { ok: true, value };
}

const refuse = (problem: NumberProblem): NumberReading => ({ ok: false, problem });
