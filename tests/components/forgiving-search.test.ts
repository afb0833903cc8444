import { describe, expect, test } from 'vitest';
import {
  searchForgivingly,
  type Searched,
  type SearchResult,
} from '../../src/components/search-dialog/forgiving-search.ts';

/**
 * An index that behaves as Pagefind does: all words must be in a page, the stem or the beginning of a word is enough,
 * and for a word that it lacks it takes the longest beginning that it knows, or leaves the word out.
 */
const indexOf = (...texts: readonly string[]): Searched & { readonly asked: string[] } => {
  const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const stem = (word: string): string => word.replace(/(y|ies)$/, 'i');
  const all = texts.flatMap(wordsOf);
  const stems = all.map(stem);
  const asked: string[] = [];
  const guess = (word: string): string | undefined =>
    stems.some((known) => known.startsWith(word))
      ? word
      : stems.filter((known) => word.startsWith(known)).toSorted((a, b) => b.length - a.length)[0];
  return {
    asked,
    ask: (query) => {
      asked.push(query);
      const sought = wordsOf(query.replace(/[-']/g, '')).flatMap((word) => guess(stem(word)) ?? []);
      const holds = (text: string): boolean =>
        sought.every((word) => wordsOf(text).some((known) => stem(known).startsWith(word)));
      const results = texts.flatMap((content, id): readonly SearchResult[] =>
        sought.length > 0 && holds(content)
          ? [
              {
                id: String(id),
                data: () => Promise.resolve({ url: '/', excerpt: content, content, meta: {}, sub_results: [] }),
              },
            ]
          : [],
      );
      return Promise.resolve(results);
    },
    knownWords: () => Promise.resolve([...new Set(all.filter((word) => word.length >= 4))]),
  };
};

describe('a search', () => {
  const index = indexOf(
    'Write three numbers down before the negotiation. Ask me in Bordeaux.',
    'The variable is paid once a year. A study says so.',
    'Two offers, side by side: gross and net.',
    'An off day, and a trial period.',
  );
  const find = async (typed: string): Promise<string> => {
    const { query, isInstead, results } = await searchForgivingly(typed, index);
    if (results.length === 0) return 'nothing';
    return `${isInstead ? 'instead ' : ''}${query}: ${results.map(({ id }) => id).join()}`;
  };

  test.each([
    ['negotiation', 'negotiation: 0'],
    ['variab', 'variab: 1'],
    ['gross/net', 'gross net: 2'],
    ['Side-By-Side', 'side by side: 2'],
    ['studies', 'studies: 1'],
    ['megotiation', 'instead negotiation: 0'],
    ['négociation bordeaux', 'instead negotiation bordeaux: 0'],
    ['offres', 'instead offers: 2'],
    ['varaible year', 'instead variable year: 1'],
    ['variable xyzzyq', 'instead variable: 1'],
    ['negotiation variable', 'instead negotiation: 0'],
    ['an xyzzyq', 'nothing'],
    ['menagerie', 'nothing'],
    ['xyzzyq', 'nothing'],
    ['?!', 'nothing'],
  ])('for %s finds %s', async (typed, found) => {
    expect(await find(typed)).toBe(found);
  });

  test('asks once where the words are there', async () => {
    index.asked.length = 0;
    await find('negotiation');
    expect(index.asked).toEqual(['negotiation']);
  });

  test('does without the list of known words', async () => {
    const { results } = await searchForgivingly('study xyzzyq', { ...index, knownWords: () => Promise.resolve([]) });
    expect(results.map(({ id }) => id)).toEqual(['1']);
  });

  test('reads the first words of a document that was pasted, and asks no more than they are worth', async () => {
    const pasted = indexOf('The variable is paid once a year.');
    const { results } = await searchForgivingly(`"variable ${'<b>xyzzy '.repeat(10_000)}"`, pasted);
    expect(results.map(({ id }) => id)).toEqual(['0']);
    expect(pasted.asked.length).toBeLessThan(40);
  });
});
