/** The end of the axis of attainments: twice the objectives. */
export const ATTAINMENT_END = 2;

/** Pixels between the lowest and the highest line of a plot. */
const PLOT_HEIGHT = 300;
const MOST_STEPS = 8;

/** Where the lines of an upright axis may stand apart: 1, 2 or 5 times a power of ten. */
const STEPS = [1, 2, 5] as const;

/** An upright axis between two round values, linear. */
export interface UprightAxis {
  readonly low: number;
  readonly high: number;
  /** Between two labelled lines. */
  readonly step: number;
  /** Pixels. */
  readonly height: number;
}

/**
 * The upright axis that holds values, between round ones: as few lines as stand 1, 2 or 5 times a power of ten apart,
 * eight steps at most.
 *
 * @param values one or more, finite
 * @param finest the least that two lines stand apart, a power of ten
 * @example uprightAxis([50_000, 83_000], 1_000) // 45,000 to 85,000, a line every 5,000
 */
export function uprightAxis(values: readonly number[], finest: number): UprightAxis {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  for (let power = finest; ; power *= 10) {
    for (const times of STEPS) {
      const step = power * times;
      // A curve that runs along the very foot of the plot would hide in its axis; none runs below 0.
      const low = Math.max(Math.min(0, lowest), Math.floor((lowest - step / 10) / step) * step);
      const high = Math.max(Math.ceil(highest / step) * step, low + step);
      if ((high - low) / step <= MOST_STEPS) return { low, high, step, height: PLOT_HEIGHT };
    }
  }
}

/** A value's height in the plot, in pixels from its top. */
export const uprightY = (value: number, { low, high, height }: UprightAxis): number =>
  round((height * (high - value)) / (high - low));

/** The values at which a line stands, rising. */
export const uprightLines = ({ low, high, step }: UprightAxis): readonly number[] =>
  Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step);

/** An attainment's place on the axis: 100 % stands in its middle. */
export const attainmentX = (ratio: number): string => `${round((ratio / ATTAINMENT_END) * 100)}%`;

/** A straight piece of a curve over the attainment. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A curve as the points of a polyline: x is the attainment in percent, y is pixels. Where the curve jumps the line goes
 * straight up.
 *
 * @example curvePoints([{ from: 0, to: 2, start: 0, end: 2 }], { low: 0, high: 2, step: 1, height: 300 }) // '0,300 200,0'
 */
export function curvePoints(pieces: readonly Piece[], axis: UprightAxis): string {
  const points = pieces.flatMap(({ from, to, start, end }) =>
    [
      { at: from, value: start },
      { at: to, value: end },
    ].map(({ at, value }) => `${round(at * 100)},${uprightY(value, axis)}`),
  );
  return points.filter((point, index) => point !== points[index - 1]).join(' ');
}

/**
 * Puts marks into lanes, so that no two labels of one lane stand on each other: each mark into the first lane that is
 * free.
 *
 * @param places of the marks on an axis, in any order
 * @param width of a label, in the axis's own unit
 * @returns the lane of each, from 0, in the order of `places`
 * @example findLanes([0.8, 0.9, 1.9], 0.4) // [0, 1, 0]
 */
export function findLanes(places: readonly number[], width: number): readonly number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const ends: number[] = [];
  const lanes = new Map<number, number>();
  for (const index of order) {
    const place = places[index] ?? 0;
    const free = ends.findIndex((end) => place - end >= width);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = place;
    lanes.set(index, lane);
  }
  return places.map((_, index) => lanes.get(index) ?? 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
