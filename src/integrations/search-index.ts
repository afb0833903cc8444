import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { parse } from 'node-html-parser';
import { close, createIndex } from 'pagefind';
import { moduleAddresses } from './module-address.ts';

/** Pagefind brings three ready-made interfaces, a highlighter and a worker. The search dialog uses none of them. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/**
 * What a page holds that is not its text: signs, words for screen readers beside a figure, what opens on demand, and
 * the line under a heading, which would make the section's name too long.
 */
const NOT_TEXT = ['svg', '.vh', '[popover]', '[aria-hidden="true"]', 'h2 small', 'h3 small'];

/** At most so many words are offered for spelling, the most frequent ones: the list stays small on a large site. */
const WORDS_AT_MOST = 4000;

/** Pagefind says what went wrong in its answer and does not throw. */
const checked = <Answer extends { readonly errors: readonly string[] }>(step: string, answer: Answer): Answer => {
  if (answer.errors.length === 0) return answer;
  throw new Error(`The search index could not be built (${step}): ${answer.errors.join('; ')}`);
};

const entrySchema = z.object({ languages: z.record(z.string(), z.object({ page_count: z.int() })) });

/** How many pages the written index holds. */
const countIndexed = async (folder: string): Promise<number> => {
  const entry = entrySchema.parse(JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')));
  return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
};

/** A page that can be searched. */
interface SearchedPage {
  /** The file, from the built folder on. */
  readonly path: string;
  readonly html: string;
  readonly lang: string;
  /** The words of its text, and how often each stands there. */
  readonly words: ReadonlyMap<string, number>;
}

/**
 * Puts a space where a page shows a gap and its HTML has none, such as between the cells of a table: without it, the
 * index reads two words as one.
 */
const withSpaces = (html: string): string =>
  html
    .replace(/(<\/(?!svg\b)[a-z][^>]*>)(?=<[a-z])/gi, '$1 ')
    .replace(/(?<=\S)(?=<(small|br|td|th|li|dt|dd|caption)\b)/gi, ' ');

const readPage = (path: string, source: string): SearchedPage | undefined => {
  if (!source.includes('data-pagefind-body')) return undefined;
  const html = withSpaces(source);
  const page = parse(html);
  const body = page.querySelector('[data-pagefind-body]');
  if (!body) return undefined;
  const skipped = ['script', 'style', 'form', 'nav', '[data-pagefind-ignore]', ...NOT_TEXT];
  for (const part of body.querySelectorAll(skipped.join(','))) part.remove();
  const words = new Map<string, number>();
  for (const [word] of body.text.toLowerCase().matchAll(/\p{L}{4,}/gu)) words.set(word, (words.get(word) ?? 0) + 1);
  return { path, html, lang: page.querySelector('html')?.getAttribute('lang') ?? 'unknown', words };
};

/** How often each word stands in the pages of each language. */
type WordCounts = Map<string, Map<string, number>>;

const countWords = (languages: WordCounts, { lang, words }: SearchedPage): void => {
  const counts = languages.get(lang) ?? new Map<string, number>();
  for (const [word, count] of words) counts.set(word, (counts.get(word) ?? 0) + count);
  languages.set(lang, counts);
};

/** The words of a language, the most frequent first. */
const listWords = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts]
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, WORDS_AT_MOST)
    .map(([word]) => word);

/**
 * Writes the search index of a built site to `pagefind/` in its folder: Pagefind's index, and `words.<lang>.txt`, the
 * words of the pages, from which the search dialog mends a spelling. Returns the number of pages that can be searched.
 *
 * @throws If Pagefind reports an error, or has not read exactly the pages that carry `data-pagefind-body`.
 */
export const writeSearchIndex = async (dist: string): Promise<number> => {
  const files = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html'));
  const folder = join(dist, 'pagefind');
  const counts: WordCounts = new Map();
  let pages = 0;
  await rm(folder, { recursive: true, force: true });
  try {
    const { index } = checked('start', await createIndex({ excludeSelectors: NOT_TEXT }));
    if (!index) throw new Error('The search index could not be built (start): Pagefind gave none.');
    // One page at a time is kept in memory. While Pagefind, a process of its own, reads it, the next is made ready.
    let adding: Promise<unknown> = Promise.resolve();
    for (const name of files) {
      const page = readPage(name, await readFile(join(dist, name), 'utf8'));
      if (page === undefined) continue;
      await adding;
      pages += 1;
      countWords(counts, page);
      const { path, html } = page;
      adding = index
        .addHTMLFile({ sourcePath: path.replaceAll('\\', '/'), content: html })
        .then((answer) => checked(path, answer));
      adding.catch(() => undefined); // it is told at the next page
    }
    await adding;
    if (pages === 0) {
      throw new Error('No page of the built site carries data-pagefind-body: there is nothing to search.');
    }
    checked('writing', await index.writeFiles({ outputPath: folder }));
  } finally {
    await close();
  }
  const indexed = await countIndexed(folder);
  if (indexed !== pages) {
    throw new Error(`The search index holds ${indexed} pages, and ${pages} carry data-pagefind-body.`);
  }
  const unused = (await readdir(folder)).filter((name) => UNUSED.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
  await Promise.all(
    [...counts].map(([lang, words]) =>
      writeFile(join(folder, `words.${lang}.txt`), `${listWords(words).join('\n')}\n`),
    ),
  );
  return pages;
};

/** Builds the search index once the pages are written, and lets the search dialog be loaded at its first use. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [moduleAddresses()] } });
    },
    'astro:build:done': async ({ dir, logger }) => {
      const count = await writeSearchIndex(fileURLToPath(dir));
      logger.info(`${count} pages can be searched`);
    },
  },
});
