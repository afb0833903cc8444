import type { CompensationData, Contract, Status } from './data.ts';
import { findPaidRatio, findTableEnds } from './pay-table.ts';
import type { Problem, ProblemField } from './problem.ts';

/** A gross outside of the table. */
export type GrossProblem = Extract<Problem, { code: 'below-full-time-minimum' | 'above-net-pay-table' }>;

/** Why a yearly gross cannot be looked up in the table, if it cannot. `limit` is in EUR gross a year. */
export function findGrossProblems(
  field: ProblemField,
  gross: number,
  status: Status,
  contract: Contract,
  data: CompensationData,
): readonly GrossProblem[] {
  const { lowest, highest } = findTableEnds(status, data.netPay);
  const paidRatio = findPaidRatio(contract, data);
  if (gross < lowest) return [{ code: 'below-full-time-minimum', field, limit: lowest }];
  if (gross * paidRatio > highest) return [{ code: 'above-net-pay-table', field, limit: highest / paidRatio }];
  return [];
}
