import { CompensationError } from './compensation-error.ts';
import type { CompensationData } from './data.ts';
import type { EurosPerMonth } from './euros.ts';

/**
 * The default rate at which income tax is withheld from a month's pay (mainland France).
 *
 * @param monthlyTaxable taxable net pay of the month, EUR; any number
 * @returns the rate, 0 to 1, which applies to the whole of it: at an edge the higher rate
 * @throws CompensationError when the grid has no last step (a fault of the data)
 * @source figure `data.withholding.figure` (in force from 1 May 2026)
 * @example withholdingRatio(eurosPerMonth(2_430), data) // 0.053
 */
export function withholdingRatio(monthlyTaxable: EurosPerMonth, data: CompensationData): number {
  const step = data.withholding.steps.find(({ below }) => below === undefined || monthlyTaxable < below);
  if (step === undefined) throw new CompensationError('the withholding grid has no last step');
  return step.ratio;
}
