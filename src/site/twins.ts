import { getEntry } from 'astro:content';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { isJobId, type SitePage } from './pages.ts';

/** Whether a page is written in a language. Each is in both, but for a guide that has no French edition at all. */
export async function isWritten(page: SitePage, locale: Locale): Promise<boolean> {
  const entry = isJobId(page)
    ? await getEntry('jobs', `${locale}/${page}`)
    : await getEntry('guide', `${locale}/${page}`);
  return entry !== undefined;
}

/** The languages that a page is written in. */
export async function localesOf(page: SitePage): Promise<readonly Locale[]> {
  const written = await Promise.all(LOCALES.map((locale) => isWritten(page, locale)));
  return LOCALES.filter((_, index) => written[index]);
}
