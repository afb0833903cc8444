import type { Band, BandPoint, CompensationData, FigureId, Kind, Sourced } from './data.ts';
import { eurosPerYear, type EurosPerYear } from './euros.ts';
import { findStretch, type Stretch } from './stretch.ts';
import { answer, findOutOfRange, refuse, type Result } from './problem.ts';

/** An amount of the band at some years of experience, and the figures that it is drawn from. */
export interface BandAmount {
  /** On-target earnings, EUR gross a year. */
  readonly amount: EurosPerYear;
  readonly figures: readonly FigureId[];
  /** `derived` between two points, else the kind of the point's own figure. */
  readonly kind: Kind;
}

/** Which part of the band the years fall in: on a point, strictly between two points, or after the last (flat). Years. */
export type BandStretch =
  | { readonly kind: 'point'; readonly at: number }
  | { readonly kind: 'between'; readonly from: number; readonly to: number }
  | { readonly kind: 'after-last'; readonly from: number };

/** A job's band at some years of experience, on-target earnings. */
export interface BandAtYears {
  readonly low: BandAmount;
  readonly middle: BandAmount;
  readonly high: BandAmount;
  readonly stretch: BandStretch;
}

const MOST_YEARS = 50;

/** The range that years of experience take. */
export const findYearsProblems = (years: number) => findOutOfRange('years', years, 0, MOST_YEARS);

const readAmount = ({ value, figure, kind }: Sourced<EurosPerYear>): BandAmount => ({
  amount: value,
  figures: [figure],
  kind,
});

function drawBetween(from: Sourced<EurosPerYear>, to: Sourced<EurosPerYear>, ratio: number): BandAmount {
  return {
    amount: eurosPerYear(from.value + ratio * (to.value - from.value)),
    figures: from.figure === to.figure ? [from.figure] : [from.figure, to.figure],
    kind: 'derived',
  };
}

const describeStretch = (stretch: Stretch<BandPoint>): BandStretch => {
  switch (stretch.kind) {
    case 'point':
      return { kind: 'point', at: stretch.at.years };
    case 'between':
      return { kind: 'between', from: stretch.from.years, to: stretch.to.years };
    case 'after-last':
      return { kind: 'after-last', from: stretch.from.years };
  }
};

/** A band at some years of experience, also past the range that a reader may type: it stays flat. */
export function drawBand(band: Band, years: number): BandAtYears {
  const stretch = findStretch(band.points, years);
  const draw = (edge: 'low' | 'middle' | 'high'): BandAmount => {
    switch (stretch.kind) {
      case 'point':
        return readAmount(stretch.at[edge]);
      case 'between':
        return drawBetween(stretch.from[edge], stretch.to[edge], stretch.ratio);
      case 'after-last':
        return readAmount(stretch.from[edge]);
    }
  };
  return { low: draw('low'), middle: draw('middle'), high: draw('high'), stretch: describeStretch(stretch) };
}

/** The band of a job, if it has one: `toString` and the like are no jobs. */
export const readBand = (job: string, data: CompensationData): Band | undefined =>
  Object.hasOwn(data.bands, job) ? data.bands[job] : undefined;

/**
 * The published band of a job after some years of experience: its points where a source gives them, a straight line
 * between two points (`derived`), flat after the last.
 *
 * @param job a job id
 * @param years of experience, 0 to 50, decimals allowed
 * @returns on-target earnings, EUR gross a year; or `no-figure-for` on `job`, `out-of-range` on `years`
 * @source the figures named in the answer
 * @example findBand('key-account-manager', 7, data) // 65,000 to 83,000, middle 74,000, after the last point (5 years)
 */
export function findBand(job: string, years: number, data: CompensationData): Result<BandAtYears> {
  const problems = findYearsProblems(years);
  const band = readBand(job, data);
  if (band === undefined) return refuse({ code: 'no-figure-for', field: 'job' }, ...problems);
  return problems.length > 0 ? refuse(...problems) : answer(drawBand(band, years));
}
