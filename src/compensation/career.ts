import { cutBand, type BandPiece } from './band-piece.ts';
import { drawBand, findYearsProblems, readBand, type BandAtYears } from './band.ts';
import type { CompensationData } from './data.ts';
import { euros, eurosPerYear, type Euros, type EurosPerYear } from './euros.ts';
import { answer, findOutOfRange, refuse, type Problem, type Result } from './problem.ts';

/** A career to plan. Raises, uplifts and inflation are ratios (0.02 = 2 %). */
export interface CareerInput {
  /** The id of a job with a band. */
  readonly job: string;
  /** Pay in year 1, EUR gross a year, 0 to 1,000,000. */
  readonly start: EurosPerYear;
  /** Years of experience in year 1, 0 to 50. */
  readonly years: number;
  /** Years that are added up, a whole number, 1 to 15. */
  readonly horizon: number;
  /** Yearly raise of someone who stays, 0 to 0.5. */
  readonly stayRaise: number;
  /** A move every so many years, a whole number, 1 to 15. */
  readonly moveEvery: number;
  /** What a move adds, at least and at most, 0 to 1. */
  readonly upliftLow: number;
  readonly upliftHigh: number;
  /** Yearly raise of a mover in the years between moves, 0 to 0.5; as when staying unless said. */
  readonly betweenRaise?: number | undefined;
  /** Yearly inflation, 0 to 0.5, which the bands follow. */
  readonly inflation: number;
}

/** One year of a path. */
export interface CareerYear {
  /** 1 is the first. */
  readonly year: number;
  /** Gross of that year, in that year's euros. */
  readonly pay: EurosPerYear;
  /** The same in the euros of year 1. */
  readonly real: EurosPerYear;
  readonly isMove: boolean;
}

/** One way through the years. */
export interface CareerPath {
  readonly years: readonly CareerYear[];
  /** All the years, in the euros of year 1. */
  readonly total: Euros;
}

/** How far a mover is ahead of someone who stays, added up from year 1 on, in the euros of year 1; below 0 behind. */
export interface CareerLead {
  /** After each year, as long as the horizon. */
  readonly years: readonly Euros[];
  /** Over the whole horizon. */
  readonly total: Euros;
}

/** Staying and moving, side by side. */
export interface CareerPlan {
  readonly stay: CareerPath;
  readonly moveLow: CareerPath;
  readonly moveHigh: CareerPath;
  readonly lead: { readonly low: CareerLead; readonly high: CareerLead };
  /** Moves within the horizon; with none the three paths are as if no one moved. */
  readonly moves: number;
  /** The stay raise at which moving stops paying, a ratio; none without a move. */
  readonly breakEvenRaise: { readonly low: number | undefined; readonly high: number | undefined };
  /** The band that goes with each year's experience, in the euros of year 1, as long as the horizon. */
  readonly bands: readonly BandAtYears[];
  /** The same band from the start of year 1 to the end of the last, cut where it bends: to be drawn. */
  readonly bandPieces: readonly BandPiece[];
}

const MOST_PAY = 1_000_000;
const MOST_HORIZON = 15;
const MOST_RAISE = 0.5;
const MOST_UPLIFT = 1;

/** Two raises that are nearer make no cent of difference in any career. */
const NEAR_RAISE = 1e-12;

function findWholeProblems(field: 'horizon' | 'moveEvery', value: number): readonly Problem[] {
  return findOutOfRange(field, Number.isInteger(value) ? value : Number.NaN, 1, MOST_HORIZON);
}

function findCareerProblems(input: CareerInput): readonly Problem[] {
  return [
    ...findOutOfRange('start', input.start, 0, MOST_PAY),
    ...findYearsProblems(input.years),
    ...findWholeProblems('horizon', input.horizon),
    ...findOutOfRange('stayRaise', input.stayRaise, 0, MOST_RAISE),
    ...findWholeProblems('moveEvery', input.moveEvery),
    ...findOutOfRange('upliftLow', input.upliftLow, 0, MOST_UPLIFT),
    ...findOutOfRange('upliftHigh', input.upliftHigh, input.upliftLow, MOST_UPLIFT),
    ...findOutOfRange('betweenRaise', input.betweenRaise ?? 0, 0, MOST_RAISE),
    ...findOutOfRange('inflation', input.inflation, 0, MOST_RAISE),
  ];
}

const listYears = (horizon: number): readonly number[] => Array.from({ length: horizon }, (_, index) => index + 1);

/** A move comes at the start of years 1 + k, 1 + 2k, ... and replaces that year's raise. */
const isMoveYear = (year: number, moveEvery: number): boolean => year > 1 && (year - 1) % moveEvery === 0;

const countMoves = ({ horizon, moveEvery }: CareerInput): number =>
  listYears(horizon).filter((year) => isMoveYear(year, moveEvery)).length;

/** Follows the pay from year to year. `uplift` undefined: one stays. */
function followPath(input: CareerInput, raise: number, uplift: number | undefined): CareerPath {
  let pay: number = input.start;
  const years = listYears(input.horizon).map((year): CareerYear => {
    const isMove = uplift !== undefined && isMoveYear(year, input.moveEvery);
    if (year > 1) pay *= 1 + (isMove ? uplift : raise);
    const real = pay / (1 + input.inflation) ** (year - 1);
    return { year, pay: eurosPerYear(pay), real: eurosPerYear(real), isMove };
  });
  return { years, total: euros(years.reduce((sum, { real }) => sum + real, 0)) };
}

/** How far `path` is ahead of `stay`, year by year. */
function findLead(path: CareerPath, stay: CareerPath): CareerLead {
  let ahead = 0;
  const years = path.years.map(({ real }, index) => {
    ahead += real - (stay.years[index]?.real ?? 0);
    return euros(ahead);
  });
  return { years, total: euros(path.total - stay.total) };
}

/** The raise at which staying adds up to `total`, for `total` within what raises up to 100 % give. */
function findStayRaise(input: CareerInput, total: number): number {
  let low = 0;
  let high = MOST_UPLIFT;
  while (high - low > NEAR_RAISE) {
    const middle = (low + high) / 2;
    if (followPath(input, middle, undefined).total >= total) high = middle;
    else low = middle;
  }
  return high;
}

function findBreakEvenRaise(input: CareerInput, uplift: number): number | undefined {
  if (countMoves(input) === 0 || input.start <= 0) return undefined;
  // Raised alike between moves, one gains by moving exactly when the uplift is more than the raise that it replaces.
  if (input.betweenRaise === undefined) return uplift;
  return findStayRaise(input, followPath(input, input.betweenRaise, uplift).total);
}

/**
 * The yearly raise of someone who stays, at which moving stops paying: with that raise both ways add up to the same over
 * the horizon. When movers are raised between moves like those who stay, it is the uplift itself.
 *
 * @param input the plan; its `stayRaise`, `upliftLow` and `upliftHigh` are not looked at
 * @param uplift what each move adds, a ratio, 0 to 1
 * @returns a ratio (0.0141 = 1.41 % a year), undefined when the horizon holds no move; or the problems: `out-of-range`
 * @example
 *   // 5 % every 3 years and no raise between moves, over 10 years: 0.0132
 *   breakEvenRaise({ ...plan, horizon: 10, moveEvery: 3, betweenRaise: 0 }, 0.05)
 */
export function breakEvenRaise(
  input: Omit<CareerInput, 'stayRaise' | 'upliftLow' | 'upliftHigh'>,
  uplift: number,
): Result<number | undefined> {
  const complete: CareerInput = { ...input, stayRaise: 0, upliftLow: uplift, upliftHigh: uplift };
  const problems = findCareerProblems(complete);
  return problems.length > 0 ? refuse(...problems) : answer(findBreakEvenRaise(complete, uplift));
}

/**
 * Staying against moving every few years, over a horizon.
 *
 * Year 1 is the start pay. A mover's uplift replaces the raise in years 1 + k, 1 + 2k, ...; in the others the raise
 * between moves applies. Totals are gross, in the euros of year 1.
 *
 * @returns paths, totals and break-even raises, unrounded; or the problems: `no-figure-for` on `job`, `out-of-range` on
 *   `start`, `years`, `horizon`, `stayRaise`, `moveEvery`, `upliftLow`, `upliftHigh` (from `upliftLow`), `betweenRaise`
 *   or `inflation`
 * @source the uplift of 5 to 7 % every 3 years: fact S8 of the base article; raises are the caller's
 * @example
 *   // 45,000 raised by 2 % a year for 5 years: 234,182 in all; with 5 % in year 4 instead: 237,019
 *   planCareer({ job: 'key-account-manager', start: eurosPerYear(45_000), years: 0, horizon: 5, stayRaise: 0.02,
 *     moveEvery: 3, upliftLow: 0.05, upliftHigh: 0.07, inflation: 0 }, data)
 */
export function planCareer(input: CareerInput, data: CompensationData): Result<CareerPlan> {
  const problems = findCareerProblems(input);
  if (problems.length > 0) return refuse(...problems);
  const band = readBand(input.job, data);
  if (band === undefined) return refuse({ code: 'no-figure-for', field: 'job' });
  const between = input.betweenRaise ?? input.stayRaise;
  const stay = followPath(input, input.stayRaise, undefined);
  const moveLow = followPath(input, between, input.upliftLow);
  const moveHigh = followPath(input, between, input.upliftHigh);
  return answer({
    stay,
    moveLow,
    moveHigh,
    lead: { low: findLead(moveLow, stay), high: findLead(moveHigh, stay) },
    moves: countMoves(input),
    breakEvenRaise: {
      low: findBreakEvenRaise(input, input.upliftLow),
      high: findBreakEvenRaise(input, input.upliftHigh),
    },
    bands: listYears(input.horizon).map((year) => drawBand(band, input.years + year - 1)),
    bandPieces: cutBand(band, input.years, input.years + input.horizon),
  });
}
