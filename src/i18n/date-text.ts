import type { Locale } from './locale.ts';

const LANGUAGE_TAGS = { en: 'en-GB', fr: 'fr-FR' } as const satisfies Record<Locale, string>;

/**
 * A day of the calendar in words: `dateText('2026-11-24', 'en')` is `24 November 2026`. The first of a month is said as
 * an ordinal in French: `1er mai 2026`.
 */
export const dateText = (day: string, locale: Locale): string => {
  const text = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return locale === 'fr' ? text.replace(/^1 /, '1er ') : text;
};
