import { canPay, findGrossWithin, findPieceAt, type RisingPiece } from './after-tax-piece.ts';
import { eurosPerYear, toMonth, type EurosPerMonth, type EurosPerYear } from './euros.ts';

/**
 * Why net falls where gross rises: at the social security ceiling one contribution begins to count from the first euro;
 * at an edge of the withholding grid a higher rate (0 to 1) begins to count for the whole month.
 */
export type FallReason =
  { readonly kind: 'ceiling' } | { readonly kind: 'grid'; readonly ratioBelow: number; readonly ratioAbove: number };

/** A stretch of higher gross that pays less, from `from` up to `to` (not reached). EUR gross a year. */
export interface FallAhead {
  readonly reason: FallReason;
  readonly from: EurosPerYear;
  /** Undefined when the table ends first. */
  readonly to: EurosPerYear | undefined;
  /** What the gross `from` pays, EUR net a month. */
  readonly netAtFrom: EurosPerMonth;
}

/** A fall that one stands above: just under it one would be paid more. */
export interface FallBelow {
  readonly reason: FallReason;
  /** Where net falls, EUR gross a year. */
  readonly gross: EurosPerYear;
  /** What is paid just under it, EUR net a month. */
  readonly netBelow: EurosPerMonth;
  /** What one is paid now, EUR net a month: less. */
  readonly net: EurosPerMonth;
  /** From this gross on at least `netBelow` is paid again; none within the table if undefined. */
  readonly regainedAt: EurosPerYear | undefined;
}

/** The pieces of a net by rising paid gross, and how a paid gross is told as the agreed one. */
export interface NetCurve {
  readonly pieces: readonly RisingPiece[];
  readonly toGross: (paid: number) => EurosPerYear;
}

const monthOf = (net: number): EurosPerMonth => toMonth(eurosPerYear(net));

function explainFall(below: RisingPiece, above: RisingPiece): FallReason {
  const { ratio: ratioBelow = 0 } = below;
  const { ratio: ratioAbove = 0 } = above;
  return ratioBelow === ratioAbove ? { kind: 'ceiling' } : { kind: 'grid', ratioBelow, ratioAbove };
}

const findRegaining = ({ pieces, toGross }: NetCurve, from: number, net: number): EurosPerYear | undefined => {
  const piece = pieces.slice(from).find((candidate) => canPay(candidate, net));
  return piece === undefined ? undefined : toGross(findGrossWithin(piece, net));
};

/** The first stretch after the piece `own` that pays less than `net` (EUR a year), if there is one. */
export function findFallAhead(curve: NetCurve, own: number, net: number): FallAhead | undefined {
  const { pieces, toGross } = curve;
  const fallen = pieces.findIndex((piece, index) => index > own && piece.netAt(piece.from) < net);
  const above = pieces[fallen];
  const below = pieces[fallen - 1];
  if (above === undefined || below === undefined) return undefined;
  return {
    reason: explainFall(below, above),
    from: toGross(above.from),
    to: findRegaining(curve, fallen, net),
    netAtFrom: monthOf(above.netAt(above.from)),
  };
}

/** The falls that a paid gross stands above: the nearest of each kind. */
export function findFallsBelow(curve: NetCurve, paid: number): readonly FallBelow[] {
  const { pieces, toGross } = curve;
  const own = findPieceAt(pieces, paid);
  const net = pieces[own]?.netAt(paid) ?? Number.POSITIVE_INFINITY;
  const falls = pieces.slice(0, own).flatMap((below, index) => {
    const above = pieces[index + 1];
    const lost = below.netAt(below.to);
    if (above === undefined || lost <= net) return [];
    return [
      {
        reason: explainFall(below, above),
        gross: toGross(below.to),
        netBelow: monthOf(lost),
        net: monthOf(net),
        regainedAt: findRegaining(curve, own, lost),
      },
    ];
  });
  const nearest = (kind: FallReason['kind']) => falls.findLast(({ reason }) => reason.kind === kind);
  return [nearest('grid'), nearest('ceiling')].filter((fall) => fall !== undefined);
}
