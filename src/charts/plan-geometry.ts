import { AXIS_END } from './axis.tsx';

/** Euros between two labelled lines: as on the range bar. */
const MAJOR = 20_000;
const MINOR = 5_000;
/** Pixels between two labelled lines. It never changes, so a euro is as tall in every plan. */
const MAJOR_PIXELS = 52;
/** Lines that rise above this leave the plot at its top. */
export const HIGHEST_TOP = 160_000;

/** The upright euro axis of a plan: from 0 to `top`, linear, `height` pixels tall. */
export interface PlanAxis {
  /** Euros at the upper end: 100,000, or more where a line goes further. */
  readonly top: number;
  readonly height: number;
}

/**
 * The axis that holds an amount: the common euro axis turned upright, and continued at the same scale where pay goes
 * beyond its end, up to 160,000.
 *
 * @param highest the most that is drawn, EUR a year
 * @example planAxis(102_000).top // 120,000
 */
export function planAxis(highest: number): PlanAxis {
  const steps = Math.ceil(Math.min(highest, HIGHEST_TOP) / MAJOR);
  const top = Math.max(AXIS_END, steps * MAJOR);
  return { top, height: (top / MAJOR) * MAJOR_PIXELS };
}

/** An amount's height in the plot, in pixels from its top; above the plot below 0. */
export const planY = (amount: number, { top, height }: PlanAxis): number => height * (1 - amount / top);

const round = (value: number): number => Math.round(value * 100) / 100;

/** Where the ruling goes: a line every 5,000, one in four labelled. */
export const planRuling = ({ top }: PlanAxis): readonly { readonly amount: number; readonly isMajor: boolean }[] =>
  Array.from({ length: top / MINOR + 1 }, (_, index) => ({
    amount: index * MINOR,
    isMajor: (index * MINOR) % MAJOR === 0,
  }));

/** Years from now that get a label: few enough to stand side by side on a phone. */
export function planYears(horizon: number): readonly number[] {
  const step = horizon <= 6 ? 1 : horizon <= 12 ? 2 : 5;
  return Array.from({ length: Math.floor(horizon / step) + 1 }, (_, index) => index * step);
}

/**
 * A way through the years as the points of a polyline: a flat step for each year, since pay changes once a year. x is
 * years from now, y is pixels.
 *
 * @example planSteps([45_000, 46_000], axis) // '0,143 1,143 1,140.4 2,140.4' on an axis of 260 pixels
 */
export const planSteps = (pays: readonly number[], axis: PlanAxis): string =>
  pays
    .flatMap((pay, index) => {
      const y = round(planY(pay, axis));
      return [`${index},${y}`, `${index + 1},${y}`];
    })
    .join(' ');

/** Low and high of a band at one moment. */
export interface PlanEdge {
  /** Years from now. */
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** A straight piece of a band as the points of a polygon: along its low edge and back along its high edge. */
export const planArea = (start: PlanEdge, end: PlanEdge, axis: PlanAxis): string =>
  [
    { x: start.at, amount: start.low },
    { x: end.at, amount: end.low },
    { x: end.at, amount: end.high },
    { x: start.at, amount: start.high },
  ]
    .map(({ x, amount }) => `${round(x)},${round(planY(amount, axis))}`)
    .join(' ');

/**
 * Moves labels apart that would stand on each other: in the order of their wanted places, at least `gap` apart, within
 * 0 and `end`, each as near as that leaves it.
 *
 * @param wanted pixels from the top; those beyond the plot are taken to its edge
 * @returns places in the order of `wanted`
 * @example spreadLabels([10, 12, 80], 16, 100) // [10, 26, 80]
 */
export function spreadLabels(wanted: readonly number[], gap: number, end: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const places = new Map<number, number>();
  let free = 0;
  for (const index of order) {
    const place = Math.max(free, Math.min(wanted[index] ?? 0, end));
    places.set(index, place);
    free = place + gap;
  }
  // What was pushed beyond the end goes back, and pushes the others before it.
  let last = end;
  for (const index of order.toReversed()) {
    const place = Math.min(places.get(index) ?? 0, last);
    places.set(index, place);
    last = place - gap;
  }
  return wanted.map((_, index) => places.get(index) ?? 0);
}

/** How far a name in the plot keeps from a line, in euros of the axis. */
const NAME_ROOM = 4_500;
/** From an edge of the band to the middle of its name, in euros of the axis. */
const NAME_GAP = 4_000;

/**
 * Where a name of the band stands free of the lines: under its low edge, else over its high edge; nowhere if both are
 * taken.
 *
 * @param edge the band where the name starts
 * @param pays what is drawn beside it, EUR a year
 * @returns the amount at the middle of the name
 * @example placeName({ at: 0, low: 65_000, high: 83_000 }, [62_000]) // 87,000
 */
export const placeName = ({ low, high }: PlanEdge, pays: readonly number[]): number | undefined =>
  [low - NAME_GAP, high + NAME_GAP].find((middle) => pays.every((pay) => Math.abs(pay - middle) >= NAME_ROOM));
