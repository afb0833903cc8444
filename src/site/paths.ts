import { getEntry } from 'astro:content';
import type { Locale } from '../i18n/locale.ts';
import { wordsOf, type PathWords } from '../i18n/words.ts';
import type { ReaderPath } from '../schemas/path.ts';
import { addressOf, isPageKey } from './pages.ts';

/** A page of a reader's path: its address, its short name and the question that it answers there. */
export interface PathStep {
  readonly href: string;
  readonly label: string;
  readonly asks: string;
}

/** A kind of reader, by its name, and the pages to read in order. */
export interface Path {
  readonly id: ReaderPath['id'];
  readonly name: string;
  readonly steps: readonly PathStep[];
}

/** The paths through the guide, in the order of content/paths.yaml. */
export async function readerPaths(locale: Locale): Promise<readonly Path[]> {
  const entry = await getEntry('paths', 'paths');
  const { readers } = wordsOf(locale);
  return Promise.all(
    (entry?.data.paths ?? []).map(async ({ id, steps }) => ({
      id,
      name: readers[id],
      steps: await Promise.all(
        steps.map(async ({ page, asks }) => {
          const front = (await getEntry('guide', `${locale}/${page}`))?.data;
          if (!isPageKey(page) || !front) throw new Error(`content/paths.yaml: ${id}: no page "${page}"`);
          return { href: addressOf(page, locale), label: front.label, asks: asks[locale] };
        }),
      ),
    })),
  );
}

/** What the script that follows a path is given: the paths, and the words around them. */
export async function readerPathsFile(
  locale: Locale,
): Promise<{ readonly words: PathWords; readonly paths: readonly Path[] }> {
  return { words: wordsOf(locale).path, paths: await readerPaths(locale) };
}
