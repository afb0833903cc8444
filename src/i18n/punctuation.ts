import type { Locale } from './locale.ts';

/** The signs between two parts of a line, with the spaces that each language sets around them. */
export const COLON: Readonly<Record<Locale, string>> = { en: ': ', fr: '\u00a0: ' };
export const SEMICOLON: Readonly<Record<Locale, string>> = { en: '; ', fr: '\u202f; ' };
