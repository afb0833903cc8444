import type { CompensationData, Contract, NetPayPiece, Status } from './data.ts';
import { taxFromScale } from './income-tax.ts';
import { findPaidRatio, findTableEnds, readPiece } from './pay-table.ts';
import type { TaxChoice } from './tax-choice.ts';

/**
 * A stretch of paid gross (EUR a year, spread evenly over twelve months) on which more gross is always more net. Net may
 * fall only from one stretch to the next: at the ceiling, and at the edges of the withholding grid.
 */
export interface RisingPiece {
  readonly from: number;
  readonly to: number;
  /** Whether `to` itself belongs to this piece: at the ceiling it does, at an edge of the grid the higher rate applies. */
  readonly hasEnd: boolean;
  /** The grid's rate on this piece, 0 to 1; none when the grid is not used. */
  readonly ratio: number | undefined;
  /** Net in EUR a year, at both ends its limit from within. */
  readonly netAt: (gross: number) => number;
}

/** What is wanted in the bank, before or after tax. */
export type NetKind = 'beforeTax' | 'afterTax';

function splitByGrid(piece: NetPayPiece, data: CompensationData): readonly RisingPiece[] {
  const { from, to } = piece;
  const perGross = (to.netTaxable - from.netTaxable) / (to.gross - from.gross);
  let start: number = from.gross;
  const pieces: RisingPiece[] = [];
  for (const { below, ratio } of data.withholding.steps) {
    const edge =
      below === undefined ? Number.POSITIVE_INFINITY : from.gross + (12 * below - from.netTaxable) / perGross;
    if (edge <= start) continue;
    const netAt = (gross: number) => {
      const row = readPiece(piece, gross);
      return row.netBeforeTax - ratio * row.netTaxable;
    };
    pieces.push({ from: start, to: Math.min(edge, to.gross), hasEnd: edge > to.gross, ratio, netAt });
    if (edge >= to.gross) break;
    start = edge;
  }
  return pieces;
}

function splitByTax(piece: NetPayPiece, of: NetKind, tax: TaxChoice, data: CompensationData): readonly RisingPiece[] {
  const whole = { from: piece.from.gross, to: piece.to.gross, hasEnd: true, ratio: undefined };
  if (of === 'beforeTax') return [{ ...whole, netAt: (gross) => readPiece(piece, gross).netBeforeTax }];
  switch (tax.way) {
    case 'grid':
      return splitByGrid(piece, data);
    case 'own':
      return [
        {
          ...whole,
          netAt: (gross) => {
            const row = readPiece(piece, gross);
            return row.netBeforeTax - tax.ratio * row.netTaxable;
          },
        },
      ];
    case 'scale':
      return [
        {
          ...whole,
          netAt: (gross) => {
            const row = readPiece(piece, gross);
            return row.netBeforeTax - taxFromScale(row.netTaxable, tax.household, tax.children, data.incomeTax);
          },
        },
      ];
  }
}

/** All the stretches of a status by rising paid gross, from the full-time minimum to the top of the table. */
export function splitIntoRisingPieces(
  of: NetKind,
  status: Status,
  contract: Contract,
  tax: TaxChoice,
  data: CompensationData,
): readonly RisingPiece[] {
  const lowest = findTableEnds(status, data.netPay).lowest * findPaidRatio(contract, data);
  return data.netPay.pieces[status]
    .flatMap((piece) => splitByTax(piece, of, tax, data))
    .filter(({ to }) => to > lowest)
    .map((piece) => (piece.from < lowest ? { ...piece, from: lowest } : piece));
}

/** The place of the piece that holds a paid gross: what stands at a fall itself is told by the piece. */
export const findPieceAt = (pieces: readonly RisingPiece[], paid: number): number =>
  pieces.findIndex(({ to, hasEnd }) => paid < to || (hasEnd && paid === to));

/** The lowest gross of a piece that pays at least `net` (EUR a year); its end where none does. */
export function findGrossWithin(piece: RisingPiece, net: number): number {
  let low = piece.from;
  let high = piece.to;
  if (piece.netAt(low) >= net) return low;
  for (;;) {
    const middle = low + (high - low) / 2;
    // Two neighbouring numbers have none between them: as near as it can be.
    if (!(low < middle && middle < high)) return high;
    if (piece.netAt(middle) >= net) high = middle;
    else low = middle;
  }
}

/** In euros of gross. Nearer to an edge of the grid, the rate of the month may already be that of the other side. */
const BESIDE_EDGE = 1e-6;

/** Whether some gross of the piece pays at least `net` (EUR a year): where the end is not reached, neither is its net. */
export const canPay = (piece: RisingPiece, net: number): boolean =>
  piece.hasEnd ? piece.netAt(piece.to) >= net : findGrossWithin(piece, net) < piece.to - BESIDE_EDGE;
