import type { LawTables } from '../../schemas/law-tables.ts';
import type { Model } from '../../schemas/model.ts';
import { REVIEWED_TABLES } from '../../schemas/review.ts';
import type { EvaluatedFigures } from '../evaluated-figure.ts';
import { REVIEWS } from './content-file.ts';
import { findNearest } from './nearest.ts';
import type { Finding } from './problem.ts';
import type { Reading } from './reading.ts';

/** Every text in a piece of content, however deep it stands. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** The figures that pay is computed from: those that the model and the tables name, and those that their sums name. */
function usedByModel(model: Model, tables: LawTables, figures: EvaluatedFigures): ReadonlySet<string> {
  const used = new Set<string>();
  const use = (id: string): void => {
    const figure = figures.get(id);
    if (figure === undefined || used.has(id)) return;
    used.add(id);
    figure.uses.forEach(use);
  };
  const { minimumWage, cells } = tables.apprenticeship;
  for (const reference of [...textsIn(model), minimumWage, ...cells.map(({ percent }) => percent)]) {
    use(reference.split('.')[0] ?? '');
  }
  return used;
}

/**
 * What the law sets does not grow old unseen: each figure of the law that pay is computed from, each one with a last
 * day, and each table is looked at by one review.
 */
export function* findReviewProblems(reading: Reading, figures: EvaluatedFigures): Finding {
  const { model, lawTables, reviews, reviewIds, site } = reading;
  const ids = reading.figureIds.map(({ item }) => item);
  const reviewed = new Map<string, string>();
  for (const { path, item } of reviews) {
    for (const [field, names] of [
      ['figures', item.figures],
      ['tables', item.tables],
    ] as const) {
      for (const name of names) {
        const before = reviewed.get(name);
        if (field === 'figures' && !ids.includes(name)) {
          const what = `names the figure "${name}", which does not exist`;
          const nearest = findNearest(name, ids);
          yield { path, field: `${item.id}.figures`, what, todo: 'Write an id that exists', nearest };
        } else if (before !== undefined) {
          const what = `names ${name}, which ${before} names too`;
          yield { path, field: `${item.id}.${field}`, what, todo: 'Keep it in one review' };
        }
        reviewed.set(name, item.id);
      }
    }
  }
  // What a review names that cannot be read is not known: what is wrong with it is told already.
  if (reviews.length === 0 || reviews.length < reviewIds.length) return;
  for (const table of REVIEWED_TABLES) {
    if (reviewed.has(table)) continue;
    yield { path: REVIEWS, field: 'reviews', what: `none names the table ${table}`, todo: 'Add it to tables of one' };
  }
  const used =
    model === undefined || lawTables === undefined ? new Set<string>() : usedByModel(model, lawTables, figures);
  for (const { path, item } of reading.figures) {
    if (item.kind !== 'law' || reviewed.has(item.id)) continue;
    const reason = used.has(item.id)
      ? 'pay is computed from it'
      : item.to === undefined || item.to < (site?.asOf ?? '')
        ? undefined
        : `it ends on ${item.to}`;
    if (reason === undefined) continue;
    yield {
      path,
      field: item.id,
      what: `is a law that no review looks at, and ${reason}`,
      todo: `Add it to figures of a review in ${REVIEWS}`,
    };
  }
}
