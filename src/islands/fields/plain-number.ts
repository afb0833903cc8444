import type { Locale } from '../../i18n/locale.ts';

/** A number as one types it in a language, whole: `plainNumber(16.5, 'fr')` is `16,5`. */
export const plainNumber = (value: number, locale: Locale): string =>
  locale === 'fr' ? String(value).replace('.', ',') : String(value);
