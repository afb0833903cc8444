import { LOCALES, type Locale } from '../i18n/locale.ts';
import { readCorpus } from '../site/corpus.ts';
import { isJobId, isPageKey, pathOf, withBase, type SitePage } from '../site/pages.ts';

/** The same page in a language. */
interface Alternate {
  readonly lang: string;
  readonly url: string;
}

/** An entry of the sitemap. `lastmod` is a day, YYYY-MM-DD. */
interface SitemapEntry {
  readonly url: string;
  lastmod?: string | undefined;
  links?: Alternate[] | undefined;
}

/** Where the project lies, and where its site will stand. */
interface Standing {
  readonly root: string;
  readonly site: string;
  readonly base: string;
}

interface PageFacts {
  readonly lastmod: string;
  readonly links: readonly Alternate[];
}

/** The day each page was last read through, and where it stands in each language, by its full address. */
async function readPages({ root, site, base }: Standing): Promise<ReadonlyMap<string, PageFacts>> {
  const { pages, jobs } = await readCorpus(root);
  const addressIn = (page: SitePage, lang: Locale): string => new URL(withBase(base, pathOf(page, lang)), site).href;
  const all = [...pages, ...jobs];
  const written = new Set(all.map(({ locale, key }) => `${locale}/${key}`));
  return new Map(
    all.flatMap(({ key, locale, front }) => {
      if (front === undefined || !(isJobId(key) || isPageKey(key))) return [];
      const links = LOCALES.filter((lang) => written.has(`${lang}/${key}`)).map((lang) => ({
        lang,
        url: addressIn(key, lang),
      }));
      return [[addressIn(key, locale), { lastmod: front.reviewed, links }] as const];
    }),
  );
}

/**
 * Gives each entry of the sitemap the day on which its page was last read through, from the content and not the clock,
 * and the addresses of the page in both languages.
 */
export function lastReviewed(standing: Standing) {
  let pages: Promise<ReadonlyMap<string, PageFacts>> | undefined;
  return async <Entry extends SitemapEntry>(entry: Entry): Promise<Entry & SitemapEntry> => {
    const facts = (await (pages ??= readPages(standing))).get(entry.url);
    return facts === undefined ? entry : { ...entry, lastmod: facts.lastmod, links: [...facts.links] };
  };
}
