import { CompensationError } from './compensation-error.ts';

/** A point over years of experience. */
interface Point {
  readonly years: number;
}

/** Where some years fall among points: on one, between two (`ratio` of the way, 0 to 1), or after the last. */
export type Stretch<P extends Point> =
  | { readonly kind: 'point'; readonly at: P }
  | { readonly kind: 'between'; readonly from: P; readonly to: P; readonly ratio: number }
  | { readonly kind: 'after-last'; readonly from: P };

/**
 * Finds where some years fall.
 *
 * @throws CompensationError when there is no point at or before these years: the first point is at 0 years
 */
export function findStretch<P extends Point>(points: readonly P[], years: number): Stretch<P> {
  const place = points.findLastIndex((point) => point.years <= years);
  const before = points[place];
  if (before === undefined) throw new CompensationError(`no point at or before ${years} years`);
  if (before.years === years) return { kind: 'point', at: before };
  const after = points[place + 1];
  if (after === undefined) return { kind: 'after-last', from: before };
  const ratio = (years - before.years) / (after.years - before.years);
  return { kind: 'between', from: before, to: after, ratio };
}
