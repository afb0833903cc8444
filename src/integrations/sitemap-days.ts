import { readCorpus } from '../site/corpus.ts';
import { isJobId, isPageKey, pathOf, withBase } from '../site/pages.ts';

/** An entry of the sitemap. `lastmod` is a day, YYYY-MM-DD. */
interface SitemapEntry {
  readonly url: string;
  lastmod?: string | undefined;
}

/** Where the project lies, and where its site will stand. */
interface Standing {
  readonly root: string;
  readonly site: string;
  readonly base: string;
}

/** The day each page was last read through, by its full address. */
async function readDays({ root, site, base }: Standing): Promise<ReadonlyMap<string, string>> {
  const { pages, jobs } = await readCorpus(root);
  return new Map(
    [...pages, ...jobs].flatMap(({ key, locale, front }) =>
      front !== undefined && (isJobId(key) || isPageKey(key))
        ? [[new URL(withBase(base, pathOf(key, locale)), site).href, front.reviewed] as const]
        : [],
    ),
  );
}

/** Gives each entry of the sitemap the day on which its page was last read through: from the content, not the clock. */
export function lastReviewed(standing: Standing) {
  let days: Promise<ReadonlyMap<string, string>> | undefined;
  return async <Entry extends SitemapEntry>(entry: Entry): Promise<Entry & SitemapEntry> => {
    const day = (await (days ??= readDays(standing))).get(entry.url);
    return day === undefined ? entry : { ...entry, lastmod: day };
  };
}
