import { partOf, partsOf, type EvaluatedFigure, type EvaluatedFigures } from '../evaluated-figure.ts';
import { findNearest } from './nearest.ts';
import type { Finding } from './problem.ts';
import type { Reading } from './reading.ts';

/** Files whose published amounts of pay are evidence, unless they say why not. */
const PAY_FILES = /^content\/compensation\/(?:kam|sales|cadres|neighbours)\.yaml$/;

/** How far apart two figures may be that are said to agree, as a share of the larger. */
const AGREEMENT = 0.1;

/** Whether two figures say about the same: their numbers, or the ends of their ranges, meet within a tenth. */
function doAgree(one: EvaluatedFigure, other: EvaluatedFigure): boolean {
  const endsOf = (figure: EvaluatedFigure): readonly [low: number, high: number] => {
    const numbers = partsOf(figure).map((part) => partOf(figure, part) ?? 0);
    return [Math.min(...numbers), Math.max(...numbers)];
  };
  const [low, high] = endsOf(one);
  const [otherLow, otherHigh] = endsOf(other);
  const isNear = (lower: number, upper: number): boolean => lower <= upper || lower - upper <= AGREEMENT * lower;
  return isNear(low, otherHigh) && isNear(otherLow, high);
}

/** Published amounts of pay that the evidence page does not know of. */
export function* findHiddenEvidence(reading: Reading): Finding {
  for (const { path, item } of reading.figures) {
    const { id, kind, unit, evidence, noEvidence } = item;
    const isPay = unit === 'EUR/year' || unit === 'EUR/month';
    if (!PAY_FILES.test(path) || kind !== 'published' || !isPay) continue;
    if (evidence === undefined && noEvidence === undefined) {
      yield {
        path,
        field: `${id}.evidence`,
        what: 'is missing: the evidence page shows every published amount of pay',
        todo: 'Write its group and its statistic, or say in noEvidence why it is none',
      };
    }
  }
}

/** Figures that are said to agree with one that is not there, with themselves, or with what says something else. */
export function* findFalseAgreements(reading: Reading, figures: EvaluatedFigures): Finding {
  const ids = reading.figureIds.map(({ item }) => item);
  const publisherOf = new Map(reading.sources.map(({ item }) => [item.id, item.publisher]));
  for (const { path, item } of reading.figures) {
    for (const [index, id] of (item.certainty?.agrees ?? []).entries()) {
      const field = `${item.id}.certainty.agrees[${index}]`;
      const [one, other] = [figures.get(item.id), figures.get(id)];
      if (!ids.includes(id)) {
        const nearest = findNearest(id, ids);
        yield { path, field, what: `is "${id}", which is no figure`, todo: 'Write the id of a figure', nearest };
      } else if (one === undefined || other === undefined) {
        continue; // broken, and told where it stands
      } else if (publisherOf.get(one.source) === publisherOf.get(other.source)) {
        yield { path, field, what: `is "${id}", of the same publisher`, todo: 'Name a figure of someone else' };
      } else if (one.unit !== other.unit || !doAgree(one, other)) {
        yield { path, field, what: `is "${id}", which says something else`, todo: 'Name one within a tenth of it' };
      }
    }
  }
}
