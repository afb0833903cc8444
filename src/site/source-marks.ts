import type { Kind } from '../compensation/index.ts';
import type { Words } from '../i18n/words.ts';
import { figureById } from './figures.ts';
import { showFigure } from './page-needs.ts';

/** What an island knows of a figure's source: its kind, and its number in the page's list. */
interface SourceMark {
  readonly kind: Kind;
  readonly number: number;
}

/**
 * The marks of every figure whose source an island may have to show. Their popovers stand at the end of the page from
 * the start, whatever the reader answers.
 *
 * @param locals `Astro.locals` of the page
 */
export async function sourceMarks(
  locals: App.Locals,
  figures: readonly string[],
): Promise<Readonly<Record<string, SourceMark>>> {
  (locals.liveFigures ??= []).push(...figures);
  const marks = await Promise.all(
    [...new Set(figures)].map(async (id) => {
      const { kind } = await figureById(id);
      return [id, { kind, number: showFigure(locals, id) }] as const;
    }),
  );
  return Object.fromEntries(marks);
}

/** What a screen reader hears after a figure: 'source: derived'. */
export const sourceWords = ({ sourceOf, kinds }: Words): Readonly<Record<Kind, string>> => ({
  published: sourceOf(kinds.published),
  law: sourceOf(kinds.law),
  derived: sourceOf(kinds.derived),
  assumption: sourceOf(kinds.assumption),
});
