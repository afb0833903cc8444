import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPage, type BuiltPage } from './built-page.ts';
import { resolveAddress, type BuiltFiles, type Reference } from './built-address.ts';

/** What is wrong with a built file, and what to do about it. */
export interface Problem {
  /** The file, from the built folder on: `salary/index.html`. */
  readonly path: string;
  readonly what: string;
  readonly found: string;
  readonly remedy: string;
}

/** Where the site will stand: `site` its origin (`https://example.org`), `base` the path of its root (`/` or `/guide/`). */
export interface Place {
  readonly site: string;
  readonly base: string;
}

/** One line for a person: `path: what: found. What to do.` */
export const problemText = ({ path, what, found, remedy }: Problem): string => `${path}: ${what}: ${found}. ${remedy}`;

/** Files that a style sheet asks for. */
const sheetReferences = (css: string): readonly Reference[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map(([, url, imported]) => ({
    kind: 'asset',
    name: 'url()',
    address: url ?? imported ?? '',
  }));

/** Says for each page whose text of this kind another page has already. */
const findTwins = (pages: readonly BuiltPage[], what: 'title' | 'description'): readonly Problem[] => {
  const first = new Map<string, string>();
  return pages.flatMap((page) => {
    const text = page[what];
    if (text === '' || page.isRedirect) return [];
    const other = first.get(text);
    if (other === undefined) {
      first.set(text, page.path);
      return [];
    }
    const found = `"${text}" is the ${what} of ${other} too`;
    return [{ path: page.path, what, found, remedy: 'Say what sets this page apart.' }];
  });
};

/**
 * Reads a built site and lists everything that is wrong with it, in the order of its files: links, anchors and assets
 * that lead nowhere, headings, language, canonical address, title and description, and whatever its content policy
 * would block. An empty list means that the site can be published.
 *
 * @example checkBuiltSite('dist', { site: 'https://example.org', base: '/' }) // []
 */
export const checkBuiltSite = (dist: string, { site, base }: Place): readonly Problem[] => {
  const root = new URL(`/${base}/`.replace(/\/{2,}/g, '/'), site);
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length).replaceAll('\\', '/'))
    .toSorted();
  const read = (name: string): string => readFileSync(join(dist, name), 'utf8');

  const pages = names.filter((name) => name.endsWith('.html')).map((name) => checkPage(name, read(name), root));
  const sheets = names
    .filter((name) => name.endsWith('.css'))
    .map((path) => ({ path, references: sheetReferences(read(path)) }));

  const files: BuiltFiles = {
    root,
    names: new Set(names),
    ids: new Map(pages.map(({ path, ids }) => [path, ids])),
  };
  const lost = [...pages, ...sheets].flatMap(({ path, references }) =>
    references.flatMap((reference) => {
      const fault = resolveAddress(reference, path, files);
      return fault ? [{ path, what: reference.name, ...fault }] : [];
    }),
  );
  const problems = [
    ...pages.flatMap((page) => page.problems),
    ...findTwins(pages, 'title'),
    ...findTwins(pages, 'description'),
    ...lost,
  ];
  return problems.toSorted((a, b) => names.indexOf(a.path) - names.indexOf(b.path));
};
