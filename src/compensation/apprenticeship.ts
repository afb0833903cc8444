import type { ApprenticeAge, ApprenticeYear, CompensationData, FigureId } from './data.ts';
import { toYear, type EurosPerMonth, type EurosPerYear } from './euros.ts';
import { answer, refuse, type Result } from './problem.ts';

/** What an apprentice says of the contract. */
export interface ApprenticeInput {
  readonly situation: 'apprentice';
  readonly age: ApprenticeAge;
  readonly year: ApprenticeYear;
}

/** An apprentice's pay: the legal minimum. */
export interface ApprenticeEstimate {
  readonly situation: 'apprentice';
  readonly monthly: EurosPerMonth;
  readonly netMonthly: EurosPerMonth;
  /** Whether a year of it stays within what is free of income tax. */
  readonly isTaxFree: boolean;
  readonly taxFreeUpTo: EurosPerYear;
  readonly figures: readonly FigureId[];
}

/**
 * The legal minimum of an apprentice by age and year of the contract, gross and net of contributions.
 *
 * @returns EUR a month; or `no-figure-for` on `age` when the data has no such row
 * @source figures of `data.apprenticeship` (modele-social 11.1.0)
 * @example estimateApprentice({ situation: 'apprentice', age: '21-25', year: 1 }, data) // 990 gross, 956.29 net
 */
export function estimateApprentice(input: ApprenticeInput, data: CompensationData): Result<ApprenticeEstimate> {
  const row = data.apprenticeship.find(({ age, year }) => age === input.age && year === input.year);
  if (row === undefined) return refuse({ code: 'no-figure-for', field: 'age' });
  const taxFreeUpTo = data.trainingTaxFree.value;
  return answer({
    situation: 'apprentice',
    monthly: row.gross.value,
    netMonthly: row.net.value,
    isTaxFree: toYear(row.gross.value) <= taxFreeUpTo,
    taxFreeUpTo,
    figures: [...new Set([row.gross.figure, row.net.figure, data.trainingTaxFree.figure])],
  });
}
