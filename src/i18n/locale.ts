/** The guide's languages: English stands at `/`, French at `/fr/`. */
export const LOCALES = ['en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

export const isLocale = (text: string): text is Locale => LOCALES.some((locale) => locale === text);

/** The language of the page that is being built, from its address. */
export const localeOf = ({ currentLocale }: { readonly currentLocale: string | undefined }): Locale =>
  currentLocale === 'fr' ? 'fr' : 'en';

/** The other of the two. */
export const twinOf = (locale: Locale): Locale => (locale === 'en' ? 'fr' : 'en');

/** Whether a count is said in the singular: 1 in English, all below 2 in French. */
export const isOne = (count: number, locale: Locale): boolean => (locale === 'fr' ? Math.abs(count) < 2 : count === 1);
