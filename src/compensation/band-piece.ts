import { drawBand, type BandAtYears } from './band.ts';
import type { Band, Kind } from './data.ts';

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

/** A band over a time, cut where it bends, so that each piece is straight; also past 50 years. */
export function cutBand(band: Band, from: number, to: number): readonly BandPiece[] {
  const bends = band.points.map(({ years }) => years).filter((years) => years > from && years < to);
  return [from, ...bends].map((start, index): BandPiece => {
    const end = bends[index] ?? to;
    return {
      from: start,
      to: end,
      start: drawBand(band, start),
      end: drawBand(band, end),
      kind: drawBand(band, (start + end) / 2).low.kind,
    };
  });
}
