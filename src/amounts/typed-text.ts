/** Bidi and zero-width marks that come along when one copies an amount from a page or a payslip. */
const MARKS = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** A letter follows: the word goes on, so it is another word. */
const END = '(?!\\p{L})';

/**
 * Text as the readers of this room want it: no invisible marks, one space for any run of spaces, lower case.
 *
 * Composed (NFC), because some keyboards send é as two signs; never NFKC, which makes 452 of 45².
 */
export const simplify = (text: string): string =>
  text.normalize('NFC').replace(MARKS, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** A pattern for a whole word at the start of what is left, with or without a space before it. */
export const atStart = (words: string): RegExp => new RegExp(`^ ?(?:${words})${END}`, 'u');

/** Why a text is no number at all, whatever kind of number is wanted. */
export type TextProblemCode =
  'not-a-number' | 'percent' | 'not-euros' | 'negative' | 'two-numbers' | 'notation' | 'unknown-word';

/** Names the reason why a text (simplified, and already refused) cannot be read. */
export function explainRefusal(text: string): TextProblemCode {
  if (!/\d/.test(text)) return 'not-a-number';
  if (/%|p(?:ou|e)r ?cent/.test(text)) return 'percent';
  if (/[^\P{Sc}€]|(?<!\p{L})(?:usd|gbp|chf|dollars?|pounds?|francs?|livres?)(?!\p{L})/u.test(text)) return 'not-euros';
  if (/^[^\d\p{L}]*[-‐‑–—−] ?€? ?\d/u.test(text)) return 'negative';
  // 1e5 and 0x10, but not 35k45 nor 35to45; 45² and other digits that are not ASCII.
  if (/^\d[\d.,]*(?!to\d)[a-jl-z]+\d|[^\P{N}\d]/u.test(text)) return 'notation';
  if (/\d[ .,'’]*[^\d .,'’][^\d]*\d/.test(text)) return 'two-numbers';
  return /\p{L}/u.test(text) ? 'unknown-word' : 'notation';
}
