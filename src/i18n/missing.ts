import type { Locale } from './locale.ts';

/** What a page says, by language, where something that its reader asked for did not come. */
const MISSING: Readonly<Record<Locale, string>> = {
  en: 'A part of this page did not load, and does not answer you. Load the page again to retry.',
  fr: 'Une partie de cette page n’a pas été chargée et ne vous répond pas. Rechargez la page pour réessayer.',
};

/** This sentence in a page's language (`<html lang>`). */
export const missingTextOf = (lang: string): string => (lang === 'fr' ? MISSING.fr : MISSING.en);
