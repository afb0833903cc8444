import { estimateApprentice, type ApprenticeEstimate, type ApprenticeInput } from './apprenticeship.ts';
import { findBand, type BandAtYears } from './band.ts';
import type { CompensationData, Contract, FigureId, Kind, Status } from './data.ts';
import { eurosPerYear, type EurosPerYear } from './euros.ts';
import { estimateIntern, type InternEstimate, type InternInput } from './internship.ts';
import { netFromGross, type MonthPay, type NetPay } from './net-pay.ts';
import { placeInBand, type Placement, type PlacementAnswers } from './placement.ts';
import { answer, findOutOfRange, refuse, type Problem, type Result } from './problem.ts';
import type { TaxChoice } from './tax-choice.ts';
import { findShare } from './variable-share.ts';

/**
 * How the total splits into base and variable: by the figures for these years, by a share of the total (`ratio` 0 to 1),
 * or as the reader's own amounts (EUR gross a year, 0 to 1,000,000).
 */
export type VariableChoice =
  | { readonly kind: 'by-years' }
  | { readonly kind: 'share'; readonly ratio: number }
  | { readonly kind: 'own'; readonly base: EurosPerYear; readonly variable: EurosPerYear };

/** What someone with an employment contract says of themselves. */
export interface EmployedInput extends PlacementAnswers {
  readonly situation: 'employed';
  /** The id of a job with a band. */
  readonly job: string;
  /** Years of experience, 0 to 50, decimals allowed. */
  readonly years: number;
  readonly contract: Contract;
  readonly status: Status;
  readonly variable: VariableChoice;
  readonly tax: TaxChoice;
}

/** What one says of oneself. */
export type EstimateInput = EmployedInput | InternInput | ApprenticeInput;

/** Where the share of the variable comes from. */
export type ShareOrigin =
  { readonly kind: 'figures'; readonly figures: readonly FigureId[]; readonly of: Kind } | { readonly kind: 'reader' };

/** The legal bonus at the end of a fixed-term contract. */
export interface EndOfContract {
  /** EUR gross for a year of contract, on base and variable. */
  readonly amount: EurosPerYear;
  readonly ratio: number;
  readonly figure: FigureId;
  readonly kind: Kind;
  /** An ordinary month before the bonus is paid; `pay` has it spread over the year, as the official model does. */
  readonly monthBefore: Result<MonthPay>;
}

/** Base and variable, EUR gross a year. */
interface PaySplit {
  readonly base: EurosPerYear;
  readonly variable: EurosPerYear;
  /** base + variable: the reader's own where they gave them, else `placed`. */
  readonly onTarget: EurosPerYear;
  /** variable / (base + variable), 0 to 1. */
  readonly shareRatio: number;
  readonly shareFrom: ShareOrigin;
}

/** Where someone stands in the published band, and what that pays. */
export interface EmployedEstimate extends Placement, PaySplit {
  readonly situation: 'employed';
  readonly band: BandAtYears;
  /** Net pay and employer cost of base and variable; for a fixed-term contract with its end bonus. */
  readonly pay: Result<NetPay>;
  /** Fixed-term contracts only. */
  readonly endOfContract: EndOfContract | undefined;
}

/** An answer to any situation. */
export type Estimate = EmployedEstimate | InternEstimate | ApprenticeEstimate;

/** More than this a year is no salary. */
const MOST_PAY = 1_000_000;

function findVariableProblems(choice: VariableChoice): readonly Problem[] {
  switch (choice.kind) {
    case 'by-years':
      return [];
    case 'share':
      return findOutOfRange('share', choice.ratio, 0, 1);
    case 'own':
      return [
        ...findOutOfRange('base', choice.base, 0, MOST_PAY),
        ...findOutOfRange('variable', choice.variable, 0, MOST_PAY),
      ];
  }
}

function splitByShare(total: EurosPerYear, shareRatio: number, shareFrom: ShareOrigin): PaySplit {
  const variable = eurosPerYear(total * shareRatio);
  return { base: eurosPerYear(total - variable), variable, onTarget: total, shareRatio, shareFrom };
}

function splitPay({ years, variable: choice }: EmployedInput, placed: EurosPerYear, data: CompensationData): PaySplit {
  switch (choice.kind) {
    case 'by-years': {
      const { ratio, figures, kind } = findShare(years, data);
      return splitByShare(placed, ratio, { kind: 'figures', figures, of: kind });
    }
    case 'share':
      return splitByShare(placed, choice.ratio, { kind: 'reader' });
    case 'own': {
      const { base, variable } = choice;
      const onTarget = eurosPerYear(base + variable);
      const shareRatio = onTarget === 0 ? 0 : variable / onTarget;
      return { base, variable, onTarget, shareRatio, shareFrom: { kind: 'reader' } };
    }
  }
}

function endContract(
  { base, variable }: PaySplit,
  { status, tax }: EmployedInput,
  data: CompensationData,
): EndOfContract {
  const { value, figure, kind } = data.fixedTerm.endBonusRatio;
  const before = netFromGross({ base, variable: eurosPerYear(0), status, tax }, data);
  return {
    amount: eurosPerYear(value * (base + variable)),
    ratio: value,
    figure,
    kind,
    monthBefore: before.ok ? answer(before.value.ordinaryMonth) : before,
  };
}

function estimateEmployed(input: EmployedInput, data: CompensationData): Result<EmployedEstimate> {
  const band = findBand(input.job, input.years, data);
  const problems = [...(band.ok ? [] : band.problems), ...findVariableProblems(input.variable)];
  if (!band.ok || problems.length > 0) return refuse(...problems);
  const placement = placeInBand(band.value, input, data.effects);
  const split = splitPay(input, placement.placed, data);
  const { status, tax, contract } = input;
  return answer({
    situation: 'employed',
    band: band.value,
    ...placement,
    ...split,
    pay: netFromGross({ base: split.base, variable: split.variable, status, tax, contract }, data),
    endOfContract: contract === 'fixed-term' ? endContract(split, input, data) : undefined,
  });
}

/**
 * Where someone stands in the published pay of a job, and what that becomes in the bank.
 *
 * For an employee: the job's band at these years, the place in it that place, sector and size give, the split into base
 * and variable, net pay and employer cost. `pay` holds its own problems, so that pay which cannot be looked up in the
 * official table (a base under the full-time minimum, say) leaves the rest of the estimate. For an intern or an
 * apprentice: gross and net by law.
 *
 * @returns amounts unrounded; or the problems: `no-figure-for` on `job` or `age`, `out-of-range` on `years`, `share`,
 *   `base`, `variable`, `months`, `hours` or `pay`
 * @source every figure is named in the answer
 * @example
 *   // A senior with no other answer: placed at 74,000 of 65,000 to 83,000; 61,790 base, 12,210 variable.
 *   estimatePay({ situation: 'employed', job: 'key-account-manager', years: 7, contract: 'permanent', status: 'cadre',
 *     variable: { kind: 'by-years' }, tax: { way: 'grid' } }, data)
 */
export function estimatePay(input: EmployedInput, data: CompensationData): Result<EmployedEstimate>;
export function estimatePay(input: InternInput, data: CompensationData): Result<InternEstimate>;
export function estimatePay(input: ApprenticeInput, data: CompensationData): Result<ApprenticeEstimate>;
export function estimatePay(input: EstimateInput, data: CompensationData): Result<Estimate>;
export function estimatePay(input: EstimateInput, data: CompensationData): Result<Estimate> {
  switch (input.situation) {
    case 'employed':
      return estimateEmployed(input, data);
    case 'intern':
      return estimateIntern(input, data);
    case 'apprentice':
      return estimateApprentice(input, data);
  }
}
