import { canPay, findGrossWithin, splitIntoRisingPieces, type NetKind, type RisingPiece } from './after-tax-piece.ts';
import type { CompensationData, Contract, Status } from './data.ts';
import { eurosPerYear, toYear, type EurosPerMonth, type EurosPerYear } from './euros.ts';
import { findFallAhead, type FallAhead } from './net-fall.ts';
import { findTaxProblems } from './net-pay.ts';
import { findPaidRatio } from './pay-table.ts';
import { answer, refuse, type Problem, type Result } from './problem.ts';
import type { TaxChoice } from './tax-choice.ts';

/** What one wants in the bank. */
export interface GrossFromNetInput {
  /** EUR a month, the same twelve times. */
  readonly net: EurosPerMonth;
  readonly of: NetKind;
  readonly status: Status;
  /** Not looked at before tax. */
  readonly tax: TaxChoice;
  /** Permanent unless said. */
  readonly contract?: Contract;
}

/** The gross for a wanted net. */
export interface GrossForNet {
  /** The lowest gross that pays at least that, EUR a year. */
  readonly gross: EurosPerYear;
  /**
   * The first stretch of higher gross that pays less than was asked, if there is one: just above the ceiling, or an edge
   * of the grid.
   */
  readonly higherGrossThatPaysLess: FallAhead | undefined;
}

function findLimits(pieces: readonly RisingPiece[], net: number): readonly Problem[] {
  const lowest = pieces[0];
  const lowestNet = lowest === undefined ? 0 : lowest.netAt(lowest.from);
  return net < lowestNet ? [{ code: 'below-full-time-minimum', field: 'net', limit: lowestNet / 12 }] : [];
}

/**
 * 'I want 3,000 a month in the bank': the lowest yearly gross that pays at least that, twelve times a year, no bonus.
 * Net may fall as gross rises (at the ceiling, and after tax at the edges of the withholding grid), so a higher gross
 * may pay less: it is named.
 *
 * @param input `net` in EUR a month, before or after tax
 * @returns EUR gross a year, unrounded; or the problems: `below-full-time-minimum` or `above-net-pay-table` on `net`
 *   (`limit` in EUR net a month), `out-of-range` on `tax` or `children`
 * @source urssaf-model (modele-social 11.1.0, law of July 2026), figure `data.netPay.figure`
 * @example
 *   // 45,908.55 for a cadre
 *   grossFromNet({ net: eurosPerMonth(3_000), of: 'beforeTax', status: 'cadre', tax: { way: 'grid' } }, data)
 */
export function grossFromNet(input: GrossFromNetInput, data: CompensationData): Result<GrossForNet> {
  const { of, status, tax, contract = 'permanent' } = input;
  const taxProblems = of === 'afterTax' ? findTaxProblems(tax) : [];
  if (taxProblems.length > 0) return refuse(...taxProblems);
  const net = toYear(input.net);
  const pieces = splitIntoRisingPieces(of, status, contract, tax, data);
  const limits = findLimits(pieces, net);
  if (limits.length > 0) return refuse(...limits);
  const found = pieces.findIndex((piece) => canPay(piece, net));
  const piece = pieces[found];
  if (piece === undefined) {
    const most = Math.max(...pieces.map(({ to, netAt }) => netAt(to)));
    return refuse({ code: 'above-net-pay-table', field: 'net', limit: most / 12 });
  }
  const toGross = (paid: number) => eurosPerYear(paid / findPaidRatio(contract, data));
  return answer({
    gross: toGross(findGrossWithin(piece, net)),
    higherGrossThatPaysLess: findFallAhead({ pieces, toGross }, found, net),
  });
}
