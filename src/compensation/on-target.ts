import { findBand, type BandAtYears } from './band.ts';
import type { CompensationData } from './data.ts';
import type { ShareOrigin, VariableChoice } from './estimate.ts';
import { eurosPerYear, type EurosPerYear } from './euros.ts';
import { answer, refuse, type Problem, type Result } from './problem.ts';
import { findShare } from './variable-share.ts';

/** A fixed pay, and the part of the total that is to be variable. */
export interface OnTargetInput {
  /** EUR gross a year. */
  readonly base: EurosPerYear;
  /** The id of a job with a band. */
  readonly job: string;
  /** Years of experience, 0 to 50. */
  readonly years: number;
  /** Share of the variable in the total: by the figures for these years, or the reader's own (0 to less than 1). */
  readonly variable: Exclude<VariableChoice, { kind: 'own' }>;
}

/** On-target earnings around a fixed pay, and their place in the published band. EUR gross a year. */
export interface OnTarget {
  readonly ote: EurosPerYear;
  readonly variable: EurosPerYear;
  readonly shareRatio: number;
  readonly shareFrom: ShareOrigin;
  readonly band: BandAtYears;
  /** 0 the foot of the band, 1 its top; below 0 under it, above 1 over it. */
  readonly position: number;
  /** What lacks to the middle of the band; negative when the total is above it. */
  readonly toMiddle: EurosPerYear;
  /** How far outside the band, if it is. */
  readonly outside: { readonly side: 'below' | 'above'; readonly by: EurosPerYear } | undefined;
}

/** With no fixed pay at all, no total follows from it. */
const findShareProblems = (ratio: number): readonly Problem[] =>
  ratio >= 0 && ratio < 1 ? [] : [{ code: 'out-of-range', field: 'share', limit: { from: 0, to: 1 } }];

function findOutside(ote: number, { low, high }: BandAtYears): OnTarget['outside'] {
  if (ote < low.amount) return { side: 'below', by: eurosPerYear(low.amount - ote) };
  if (ote > high.amount) return { side: 'above', by: eurosPerYear(ote - high.amount) };
  return undefined;
}

/**
 * The total to ask for, objectives met, around a fixed pay: base / (1 - share of the variable).
 *
 * @returns amounts unrounded; or the problems: `no-figure-for` on `job`, `out-of-range` on `years` or `share` (1 itself
 *   is out: all of the total would be variable)
 * @source the figures named in the answer
 * @example
 *   // A senior with a base of 45,000: 53,892.22 on target, 11,107.78 under the foot of the band
 *   findOnTarget({ base: eurosPerYear(45_000), job: 'key-account-manager', years: 7, variable: { kind: 'by-years' } }, data)
 */
export function findOnTarget(input: OnTargetInput, data: CompensationData): Result<OnTarget> {
  const { base, job, years, variable: choice } = input;
  const band = findBand(job, years, data);
  const problems = [
    ...(band.ok ? [] : band.problems),
    ...(choice.kind === 'share' ? findShareProblems(choice.ratio) : []),
  ];
  if (!band.ok || problems.length > 0) return refuse(...problems);
  const share = readShare(choice, years, data);
  const ote = eurosPerYear(base / (1 - share.ratio));
  const { low, middle, high } = band.value;
  return answer({
    ote,
    variable: eurosPerYear(ote - base),
    shareRatio: share.ratio,
    shareFrom: share.from,
    band: band.value,
    position: (ote - low.amount) / (high.amount - low.amount),
    toMiddle: eurosPerYear(middle.amount - ote),
    outside: findOutside(ote, band.value),
  });
}

function readShare(
  choice: OnTargetInput['variable'],
  years: number,
  data: CompensationData,
): { readonly ratio: number; readonly from: ShareOrigin } {
  if (choice.kind === 'share') return { ratio: choice.ratio, from: { kind: 'reader' } };
  const { ratio, figures, kind } = findShare(years, data);
  return { ratio, from: { kind: 'figures', figures, of: kind } };
}
