import type { CompensationData, Contract, NetPayTable, Status } from './data.ts';
import { eurosPerYear, type EurosPerYear } from './euros.ts';
import { findGrossProblems } from './gross-problem.ts';
import { findPaidRatio, readPayTable } from './pay-table.ts';
import { answer, refuse, type Result } from './problem.ts';

/** The law rounds the coefficient of the reduction, not the amount. */
const COEFFICIENT_STEPS = 10_000;

/** The general reduction of employers' contributions, EUR a year: none from three minimum wages on. */
function reduceContributions(gross: number, table: NetPayTable): number {
  const { floor, slope, power, upToMinimumWages } = table.reduction;
  const end = upToMinimumWages * table.minimumWage;
  if (gross >= end) return 0;
  // The base of the power is 1 at the minimum wage: the coefficient goes no higher below it.
  const distance = Math.min(1, 0.5 * (end / gross - 1));
  const coefficient = Math.round((floor + slope * distance ** power) * COEFFICIENT_STEPS) / COEFFICIENT_STEPS;
  return gross * coefficient;
}

/** The cost of a gross that is known to be within the table. */
export function readEmployerCost(
  gross: number,
  status: Status,
  contract: Contract,
  data: CompensationData,
): EurosPerYear {
  const paid = gross * findPaidRatio(contract, data);
  const permanent =
    readPayTable(paid, status, data.netPay).employerCostBeforeReduction - reduceContributions(paid, data.netPay);
  return eurosPerYear(
    contract === 'fixed-term' ? permanent + paid * data.fixedTerm.employerCostRatio.value : permanent,
  );
}

/**
 * What an employer pays in all for a yearly gross: gross and employer's contributions after the general reduction, in a
 * firm of 4 people (65,000 costs 1,199 more at 300 people), with no local transport tax and a flat health cover.
 *
 * @param gross EUR a year, from the full-time minimum to the top of the table (for a fixed-term contract, without the
 *   end bonus, which the cost includes)
 * @param contract permanent unless said
 * @returns EUR a year; or `below-full-time-minimum` or `above-net-pay-table`, on `gross`
 * @source urssaf-model (modele-social 11.1.0, law of July 2026), figure `data.netPay.figure`
 * @example employerCost(eurosPerYear(65_000), 'cadre', data) // 92,668.45
 */
export function employerCost(
  gross: EurosPerYear,
  status: Status,
  data: CompensationData,
  contract: Contract = 'permanent',
): Result<EurosPerYear> {
  const problems = findGrossProblems('gross', gross, status, contract, data);
  return problems.length > 0 ? refuse(...problems) : answer(readEmployerCost(gross, status, contract, data));
}
