import { CompensationError } from './compensation-error.ts';
import type { CompensationData, Contract, NetPayPiece, NetPayRow, NetPayTable, Status } from './data.ts';
import { eurosPerYear, type EurosPerYear } from './euros.ts';

/** The two ends of what the official model was asked for, EUR gross a year. */
export interface PayTableEnds {
  readonly lowest: EurosPerYear;
  readonly highest: EurosPerYear;
}

/** The gross at both ends of the table of a status. */
export function findTableEnds(status: Status, table: NetPayTable): PayTableEnds {
  const pieces = table.pieces[status];
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  if (first === undefined || last === undefined) throw new CompensationError(`the net-pay table of ${status} is empty`);
  return { lowest: first.from.gross, highest: last.to.gross };
}

/** The straight line of a piece at a gross within it. */
export function readPiece(piece: NetPayPiece, gross: number): NetPayRow {
  const { from, to } = piece;
  const ratio = (gross - from.gross) / (to.gross - from.gross);
  const between = (start: number, end: number) => eurosPerYear(start + ratio * (end - start));
  return {
    gross: eurosPerYear(gross),
    netBeforeTax: between(from.netBeforeTax, to.netBeforeTax),
    netTaxable: between(from.netTaxable, to.netTaxable),
    employerCostBeforeReduction: between(from.employerCostBeforeReduction, to.employerCostBeforeReduction),
  };
}

/**
 * What the official model answers at a gross within the table. The value at a step belongs to the piece below it.
 *
 * @throws CompensationError outside the table: callers check first, nothing is extrapolated
 */
export function readPayTable(gross: number, status: Status, table: NetPayTable): NetPayRow {
  const { lowest, highest } = findTableEnds(status, table);
  const piece = table.pieces[status].find(({ to }) => gross <= to.gross);
  if (piece === undefined || gross < lowest) {
    throw new CompensationError(`${gross} is outside the net-pay table (${lowest} to ${highest})`);
  }
  return readPiece(piece, gross);
}

/**
 * What one euro of the agreed gross is as paid gross: with the end bonus, net, taxable and tax of a fixed-term contract
 * are those of a permanent contract at 1.1 times the gross.
 */
export function findPaidRatio(contract: Contract, data: CompensationData): number {
  switch (contract) {
    case 'permanent':
      return 1;
    case 'fixed-term':
      return 1 + data.fixedTerm.endBonusRatio.value;
  }
}
