import { fitOf, folded, looseQuery, nearestWord, plainQuery, type Fit } from './near-words.ts';

/** A section of a page in which something was found. `url` carries the base path and the section's anchor. */
export interface FoundSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

/** A page in which something was found, with its full text. */
export interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  /** `title` is the page's h1; `label`, its short name in the navigation, comes from `data-pagefind-meta`. */
  readonly meta: { readonly title?: string; readonly label?: string };
  readonly sub_results: readonly FoundSection[];
}

/** A result, best first. The page behind it is one more request, made when it is asked for. */
export interface SearchResult {
  readonly id: string;
  readonly data: () => Promise<FoundPage>;
}

/** What answers: an index that is asked for words, and the list of the words that it holds. */
export interface Searched {
  readonly ask: (query: string) => Promise<readonly SearchResult[]>;
  readonly knownWords: () => Promise<readonly string[]>;
}

/** What was found, and for which words. `isInstead`: other words than those typed, and the reader should be told. */
export interface Found {
  readonly query: string;
  readonly isInstead: boolean;
  readonly results: readonly SearchResult[];
}

/** Each word that is not found is asked for by itself, so that many of them would keep the page busy. */
const MOST_WORDS = 12;

const wordsIn = (query: string): readonly string[] => query.split(' ').filter((word) => word !== '');

const firstWords = (query: string): string => {
  const words = wordsIn(query);
  return words.length > MOST_WORDS ? words.slice(0, MOST_WORDS).join(' ').replaceAll('"', '') : query;
};

/** How each word of a query stands in the best page that answers it. */
const fitsIn = async (query: string, [best]: readonly SearchResult[]): Promise<readonly Fit[]> => {
  const page = await best?.data();
  const text = page && [page.meta.title, page.meta.label, page.content].join(' ');
  return wordsIn(query).map((word) => (text === undefined ? 'none' : fitOf(word, text)));
};

/**
 * Searches for what was typed; where that finds nothing, or only what the index guesses for a word that it lacks, for
 * the plainest spelling, then for the nearest known words, then for those words alone that are found at all.
 */
export const searchForgivingly = async (typed: string, { ask, knownWords }: Searched): Promise<Found> => {
  const plain = firstWords(plainQuery(typed));
  const loose = looseQuery(plain);
  let results: readonly SearchResult[] = [];
  let fits: readonly Fit[] = [];
  for (const query of new Set([plain, loose])) {
    if (query === '') continue;
    results = await ask(query);
    fits = await fitsIn(query, results);
    if (results.length > 0 && fits.every((fit) => fit === 'good')) return { query, isInstead: false, results };
  }

  const known = loose === '' ? [] : await knownWords();
  const mended = wordsIn(loose).map((word, index) =>
    fits[index] === 'good' || known.some((candidate) => folded(candidate).startsWith(word))
      ? word
      : (nearestWord(word, known) ?? word),
  );
  const mendedQuery = mended.join(' ');
  if (mendedQuery !== loose) {
    const mendedResults = await ask(mendedQuery);
    const mendedFits = await fitsIn(mendedQuery, mendedResults);
    if (mendedResults.length > 0 && !mendedFits.includes('none')) {
      return { query: mendedQuery, isInstead: true, results: mendedResults };
    }
  }

  // A distant form of the word that was typed (`studies`, `study`) is an answer when nothing nearer is known.
  if (results.length > 0 && !fits.includes('none')) return { query: loose, isInstead: false, results };

  const present: string[] = [];
  for (const word of mended) {
    const [fit] = await fitsIn(word, await ask(word));
    if (fit !== undefined && fit !== 'none') present.push(word);
  }
  // What is left of the words must say something: `non` alone does not stand for `non compete`.
  const saysSomething = (): boolean => present.some((word) => word.length > 3 || /\d/.test(word));
  for (; saysSomething(); present.pop()) {
    const query = present.join(' ');
    const presentResults = await ask(query);
    if (presentResults.length > 0) return { query, isInstead: query !== loose, results: presentResults };
  }
  return { query: plain, isInstead: false, results: [] };
};
