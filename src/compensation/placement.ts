import type { BandAtYears } from './band.ts';
import type { Effects, FigureId, Kind, Place, Sector, Size, Sourced } from './data.ts';
import { eurosPerYear, type EurosPerYear } from './euros.ts';

/** What places one within the band; no answer has no effect. */
export interface PlacementAnswers {
  readonly place?: Place | undefined;
  readonly sector?: Sector | undefined;
  readonly size?: Size | undefined;
}

/** What one answer does to the placement. */
export type PlacementStep = {
  /** Ratio of medians, 1 = no effect. */
  readonly ratio: number;
  /** Its own term, EUR a year, positive or negative. */
  readonly amount: EurosPerYear;
  readonly figure: FigureId;
  readonly kind: Kind;
} & (
  | { readonly question: 'place'; readonly answer: Place }
  | { readonly question: 'sector'; readonly answer: Sector }
  | { readonly question: 'size'; readonly answer: Size }
);

/** Where one stands within a band. */
export interface Placement {
  /** 0 (the foot of the band) to 1 (its top). */
  readonly position: number;
  /** On-target earnings at that position, EUR gross a year. */
  readonly placed: EurosPerYear;
  /** The indicative range around it, within the band, EUR gross a year. */
  readonly range: { readonly low: EurosPerYear; readonly high: EurosPerYear };
  /** One for each answer given: with the middle of the band's two ends they add up to `placed`. */
  readonly steps: readonly PlacementStep[];
}

const QUESTIONS = 3;

/** The range is the whole band with no answer, half of it with all three. */
const NARROWING_PER_ANSWER = 1 / (2 * QUESTIONS);

const widestGap = (answers: Readonly<Record<string, Sourced>>): number =>
  Math.max(...Object.values(answers).map(({ value }) => Math.abs(Math.log(value))));

/** The sum of the strongest effects: it makes the strongest answers together reach an end of the band, and no further. */
const sumWidestGaps = ({ place, sector, size }: Effects): number =>
  widestGap(place) + widestGap(sector) + widestGap(size);

const inUnitRange = (position: number): number => Math.min(1, Math.max(0, position));

/**
 * Places someone within a band: place, sector and size share out the band in proportion to the published gaps, an
 * assumption of this guide. Each answer is a term of its own, so that the order of answers does not matter.
 */
export function placeInBand(band: BandAtYears, answers: PlacementAnswers, effects: Effects): Placement {
  const low = band.low.amount;
  const width = band.high.amount - low;
  const perLog = 0.5 / (sumWidestGaps(effects) || 1);
  const weigh = ({ value, figure, kind }: Sourced) => ({
    ratio: value,
    amount: eurosPerYear(perLog * Math.log(value) * width),
    figure,
    kind,
  });
  const { place, sector, size } = answers;
  const steps: readonly PlacementStep[] = [
    ...(place === undefined ? [] : [{ question: 'place' as const, answer: place, ...weigh(effects.place[place]) }]),
    ...(sector === undefined
      ? []
      : [{ question: 'sector' as const, answer: sector, ...weigh(effects.sector[sector]) }]),
    ...(size === undefined ? [] : [{ question: 'size' as const, answer: size, ...weigh(effects.size[size]) }]),
  ];
  // Kept within the band against the last digit of floating point only: the formula itself cannot leave it.
  const position = inUnitRange(steps.reduce((sum, { ratio }) => sum + perLog * Math.log(ratio), 0.5));
  const rangeWidth = (1 - steps.length * NARROWING_PER_ANSWER) * width;
  const foot = low + position * (width - rangeWidth);
  return {
    position,
    placed: eurosPerYear(low + position * width),
    range: { low: eurosPerYear(foot), high: eurosPerYear(Math.min(band.high.amount, foot + rangeWidth)) },
    steps,
  };
}
