import type { CompensationData, FigureId, Kind } from './data.ts';
import { findStretch } from './stretch.ts';

/** The variable's share of the total after some years of experience, 0 to 1, and the figures that it is drawn from. */
export interface ShareAtYears {
  readonly ratio: number;
  readonly figures: readonly FigureId[];
  readonly kind: Kind;
}

/** The share by the figures, for years that are known to be in range. */
export function findShare(years: number, data: CompensationData): ShareAtYears {
  const stretch = findStretch(data.variableShare, years);
  if (stretch.kind === 'between') {
    const { from, to, ratio } = stretch;
    return {
      ratio: from.ratio.value + ratio * (to.ratio.value - from.ratio.value),
      figures: [from.ratio.figure, to.ratio.figure],
      kind: 'derived',
    };
  }
  const { value, figure, kind } = (stretch.kind === 'point' ? stretch.at : stretch.from).ratio;
  return { ratio: value, figures: [figure], kind };
}
