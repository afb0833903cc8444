import { drawBand, readBand, type BandAtYears } from './band.ts';
import type { CompensationData, Kind } from './data.ts';
import { answer, refuse, type Result } from './problem.ts';

/** A straight piece of a job's band, from some years of experience to some more. */
export interface BandPiece {
  /** Years of experience. */
  readonly from: number;
  readonly to: number;
  readonly start: BandAtYears;
  readonly end: BandAtYears;
  /** `derived` where no source publishes this piece: between two points. */
  readonly kind: Kind;
}

/** The band of a job over a time, cut where it bends, so that each piece is straight; also past 50 years. */
export function findBandPieces(
  job: string,
  from: number,
  to: number,
  data: CompensationData,
): Result<readonly BandPiece[]> {
  const band = readBand(job, data);
  if (band === undefined) return refuse({ code: 'no-figure-for', field: 'job' });
  const bends = band.points.map(({ years }) => years).filter((years) => years > from && years < to);
  const ends = [...bends, to];
  return answer(
    [from, ...bends].map((start, index): BandPiece => {
      const end = ends[index] ?? to;
      return {
        from: start,
        to: end,
        start: drawBand(band, start),
        end: drawBand(band, end),
        kind: drawBand(band, (start + end) / 2).low.kind,
      };
    }),
  );
}
