import { searchForgivingly, type Found, type SearchResult } from './forgiving-search.ts';
import { folded, looseQuery, plainQuery } from './near-words.ts';

/** The part of `pagefind.js` that the dialog uses. */
interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly SearchResult[] }>;
  readonly destroy: () => Promise<void>;
}

const isPagefind = (module: unknown): module is Pagefind =>
  typeof module === 'object' &&
  module !== null &&
  ['options', 'init', 'search', 'destroy'].every((name) => name in module);

/** The search index could not be read: no connection, or no index where the page says that it is. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';
}

/** The index of one language, read through Pagefind. */
export interface SearchIndex {
  /** Starts to load the index, before a word is typed. A failure shows at the first search. */
  readonly load: () => void;
  /** @throws {SearchUnavailable} The next call tries again from the start. */
  readonly find: (typed: string) => Promise<Found>;
}

/** The index behind a `pagefind.js` at this address, for a language as `<html lang>` names it. */
export const searchIndexAt = (address: string, lang: string): SearchIndex => {
  const script = new URL(address, location.href);
  let attempts = 0;
  let loading: Promise<Pagefind> | undefined;
  let listing: Promise<readonly string[]> | undefined;

  const start = async (): Promise<Pagefind> => {
    // A browser may remember a module that failed to load: another address makes it ask again.
    const url = attempts === 0 ? script.href : `${script.href}?attempt=${attempts}`;
    attempts += 1;
    const pagefind: unknown = await import(/* @vite-ignore */ url);
    if (!isPagefind(pagefind)) throw new TypeError(`${url} is not Pagefind.`);
    // Without its worker there is one file less to load, and the first answer comes sooner.
    await pagefind.options({
      noWorker: true,
      excerptLength: 24,
      excerptEllipsis: '…',
      ranking: { metaWeights: { title: 5, label: 5 } },
    });
    await pagefind.init();
    return pagefind;
  };
  const load = (): Promise<Pagefind> => (loading ??= start());

  const readKnownWords = async (): Promise<readonly string[]> => {
    const response = await fetch(new URL(`words.${lang}.txt`, script));
    return response.ok ? (await response.text()).split('\n').filter((word) => word !== '') : [];
  };
  // Without the list, spelling is not mended, and what was typed is still searched for.
  const knownWords = (): Promise<readonly string[]> => (listing ??= readKnownWords().catch(() => []));

  return {
    load: () => {
      load().catch(() => undefined);
    },
    find: async (typed) => {
      const current = load();
      try {
        const pagefind = await current;
        const found = await searchForgivingly(typed, {
          ask: async (query) => (await pagefind.search(query)).results,
          knownWords,
        });
        if (found.results.length > 0) return found;
        // Pagefind passes over a part of the index that does not come: it then finds nothing where there is something.
        const words = looseQuery(plainQuery(typed)).split(' ');
        if (!(await knownWords()).some((known) => words.includes(folded(known)))) return found;
        throw new Error('The index finds nothing for a word that stands in a page.');
      } catch (cause) {
        if (loading === current) loading = undefined;
        current.then((pagefind) => pagefind.destroy()).catch(() => undefined);
        throw new SearchUnavailable('The search index could not be read.', { cause });
      }
    },
  };
};
