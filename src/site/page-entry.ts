import { getEntry } from 'astro:content';
import { isLocale, LOCALES, type Locale } from '../i18n/locale.ts';
import { isJobId, isPageKey, type SitePage } from './pages.ts';

/** A page in one language. */
export interface PagePlace {
  readonly locale: Locale;
  readonly page: SitePage;
}

/** Where an entry stands, from its id: `fr/role` is the page `role` in French. Nothing for what is no page. */
export function placeOf(id: string): PagePlace | undefined {
  const [locale = '', page = ''] = id.split('/');
  return isLocale(locale) && (isPageKey(page) || isJobId(page)) ? { locale, page } : undefined;
}

/** The text of a page in a language, if it is written there. */
export async function entryOf(page: SitePage, locale: Locale) {
  const id = `${locale}/${page}`;
  return isJobId(page) ? await getEntry('jobs', id) : await getEntry('guide', id);
}

/** The languages that a page is written in: both, but in a guide that has no French edition at all. */
export async function localesOf(page: SitePage): Promise<readonly Locale[]> {
  const entries = await Promise.all(LOCALES.map((locale) => entryOf(page, locale)));
  return LOCALES.filter((_, index) => entries[index] !== undefined);
}
