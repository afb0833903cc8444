import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

/** A French text of the sources: plain words, and where they stand. */
export interface FrenchText {
  /** File and line, or file and key: `content/guide/fr/role.mdx:12`, `content/facts.yaml: R1.text.fr`. */
  readonly where: string;
  readonly text: string;
}

const blank = (found: string): string => found.replace(/[^\n]/g, '');

/** Attributes of components that hold words. */
const WORDS = /\b(?:title|label|small|says)=(?:"([^"]*)"|\{'([^']*)'\})/g;

/** The words of a line of MDX: a figure counts as a number, with the punctuation that is glued to it. */
const plain = (line: string): string =>
  line
    .replace(/<Figure\b[^>]*?\bend="([^"]*)"[^>]*\/>/g, '1$1')
    .replace(/<Figure\b[^>]*\/>/g, '1')
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*]|\d+\.|#{1,6})\s+|[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}|\\$/g, '')
    .replace(/\s*\|\s*/g, '\t')
    .replace(/^[\t\s:-]*-{3}[\t\s:-]*$/, '')
    .trim();

interface Line {
  readonly where: string;
  readonly line: string;
}

const FRONT = /^---\n([\s\S]*?)\n---\n/;

/** The lines of a page below its front matter, without comments and code. */
const linesOf = (path: string, mdx: string): readonly Line[] => {
  const front = FRONT.exec(mdx)?.[0] ?? '';
  const before = front.split('\n').length - 1;
  return mdx
    .slice(front.length)
    .replace(/\{\/\*[\s\S]*?\*\/\}|```[\s\S]*?```/g, blank)
    .replace(/`[^`\n]*`/g, 'code')
    .split('\n')
    .map((line, index) => ({ where: `${path}:${before + index + 1}`, line }));
};

/** The words of a page: those of its front matter by key, and those of its body line by line. */
export function* textsOfPage(path: string, mdx: string): Generator<FrenchText> {
  yield* stringsIn(parse(FRONT.exec(mdx)?.[1] ?? ''), `${path}: `);
  for (const { where, line } of linesOf(path, mdx)) {
    for (const [, double, single] of line.matchAll(WORDS)) yield { where, text: double ?? single ?? '' };
    for (const text of plain(line).split('\t')) if (text !== '') yield { where, text };
  }
}

/** The running French of a page: its paragraphs, items and cells, without headings and what is marked as English. */
export const runningTexts = (path: string, mdx: string): readonly FrenchText[] =>
  linesOf(path, mdx)
    .filter(({ line }) => !line.startsWith('#'))
    .map(({ where, line }) => ({ where, text: plain(line.replace(/<(\w+) lang="en">.*?<\/\1>/g, '')) }))
    .filter(({ text }) => text !== '');

/** Every string below a value, by its key. A record of a list is named by its id. */
export function* stringsIn(value: unknown, where: string): Generator<FrenchText> {
  if (typeof value === 'string') yield { where, text: value };
  else if (isWords(value)) for (const text of said(value)) yield { where, text };
  else if (value instanceof Map || value instanceof Set) yield* stringsIn([...value], where);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) yield* stringsIn(each, below(where, nameOf(each, key)));
  }
}

const below = (where: string, key: string): string => (where.endsWith(' ') ? `${where}${key}` : `${where}.${key}`);

const nameOf = (value: unknown, key: string): string => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : key;
};

const isWords = (value: unknown): value is (...values: readonly unknown[]) => unknown => typeof value === 'function';

/** What a function of words says, of one and of more; of a word where it wants one. */
function* said(say: (...values: readonly unknown[]) => unknown): Generator<string> {
  for (const values of [
    [1, 1, 1],
    [2, 3, 4],
  ]) {
    let text: unknown;
    try {
      text = say(...values);
    } catch {
      text = say('mot', 'mot', 'mot');
    }
    if (typeof text === 'string') yield text;
  }
}

/** Every string below a key `fr`. */
function* frenchIn(value: unknown, where: string): Generator<FrenchText> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    const inside = below(where, nameOf(each, key));
    if (key === 'fr') yield* stringsIn(each, inside);
    else yield* frenchIn(each, inside);
  }
}

const read = (path: string): string => readFileSync(path, 'utf8');

/** Everything that is written in French in a page or a profile. */
export const frenchPages = (): readonly FrenchText[] =>
  globSync('content/{guide,jobs}/fr/*.mdx')
    .toSorted()
    .flatMap((path) => [...textsOfPage(path, read(path))]);

/** The running French of every page and profile. */
export const runningPages = (): readonly FrenchText[] =>
  globSync('content/{guide,jobs}/fr/*.mdx')
    .toSorted()
    .flatMap((path) => runningTexts(path, read(path)));

/** Everything that is written in French in the records. */
export const frenchRecords = (): readonly FrenchText[] =>
  globSync('content/**/*.yaml')
    .toSorted()
    .flatMap((path) => [...frenchIn(parse(read(path)), `${path}: `)]);

/** Everything that the frame, the tools and the machines say in French. */
export const frenchWords = async (): Promise<readonly FrenchText[]> => {
  const paths = globSync('src/i18n/*.ts').toSorted();
  const texts = await Promise.all(
    paths.map(async (path) => {
      const words: unknown = await import(/* @vite-ignore */ pathToFileURL(path).href);
      const isFrench = /(?:^|-)fr\.ts$/.test(basename(path));
      return [...(isFrench ? stringsIn(words, `${path}: `) : frenchIn(words, `${path}: `))];
    }),
  );
  return texts.flat();
};
