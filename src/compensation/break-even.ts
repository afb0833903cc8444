import { findOfferProblems, type Offer } from './offer.ts';
import { cutAtKnots, findPayKnots, payFor, type ComparedYear, type CurvePiece } from './pay-curve.ts';
import { payoutAt, payoutBefore } from './payout.ts';
import { answer, refuse, type Result } from './problem.ts';

/** Which of two offers pays more. */
export type Leader = 'first' | 'second';

/**
 * Where the order of two offers changes, or where they pay the same. Attainments are ratios, 0 to 2 (1 = 100 %).
 *
 * - `point`: they agree, and the lead changes; `leader` pays more from there on;
 * - `jump`: one of them jumps (at a threshold), and the lead changes there; `leader` pays more from there on;
 * - `meets`: they agree, and `leader` pays more before and after (or on the one side that there is);
 * - `same`: they agree all along a stretch.
 */
export type BreakEven =
  | { readonly kind: 'point' | 'jump' | 'meets'; readonly attainmentRatio: number; readonly leader: Leader }
  | { readonly kind: 'same'; readonly from: number; readonly to: number };

/** The first offer's lead in euros, between two neighbouring knots. */
type Stretch = CurvePiece;

/** Who leads: 1 the first offer, -1 the second, 0 nobody. */
type Side = -1 | 0 | 1;

/** In euros: anything less is the last digits of floating point. */
const DUST = 1e-7;

const sideOf = (lead: number): Side => (Math.abs(lead) < DUST ? 0 : lead > 0 ? 1 : -1);

const isSame = ({ start, end }: Stretch): boolean => sideOf(start) === 0 && sideOf(end) === 0;

/** Who leads just after the start, and just before the end, of a stretch. */
const openingSide = ({ start, end }: Stretch): Side => sideOf(start) || sideOf(end);
const closingSide = ({ start, end }: Stretch): Side => sideOf(end) || sideOf(start);

function splitIntoStretches(first: Offer, second: Offer, of: ComparedYear): readonly Stretch[] {
  const payFirst = payFor(first, of);
  const paySecond = payFor(second, of);
  const jumps = [first.plan.threshold, second.plan.threshold];
  return cutAtKnots([...jumps, ...findPayKnots(first, of), ...findPayKnots(second, of)]).map(({ from, to }) => ({
    from,
    to,
    start: payFirst(payoutAt(first.plan, from)) - paySecond(payoutAt(second.plan, from)),
    end: payFirst(payoutBefore(first.plan, to)) - paySecond(payoutBefore(second.plan, to)),
  }));
}

const leaderOf = (side: Side): Leader => (side > 0 ? 'first' : 'second');

/** What happens strictly within a stretch: a crossing, or agreement all along. */
function findWithin(stretch: Stretch): readonly BreakEven[] {
  const { from, to, start, end } = stretch;
  if (isSame(stretch)) return [{ kind: 'same', from, to }];
  if (sideOf(start) * sideOf(end) >= 0) return [];
  const attainmentRatio = from + ((to - from) * start) / (start - end);
  return [{ kind: 'point', attainmentRatio, leader: leaderOf(sideOf(end)) }];
}

/** Agreement at an attainment beside which one leads; `lead` is that of the attainment itself. */
const findMeeting = (attainmentRatio: number, lead: number, side: Side): readonly BreakEven[] =>
  sideOf(lead) === 0 && side !== 0 ? [{ kind: 'meets', attainmentRatio, leader: leaderOf(side) }] : [];

/** What happens at the knot between two stretches. */
function findAtKnot(before: Stretch, after: Stretch): readonly BreakEven[] {
  const closing = closingSide(before);
  const opening = openingSide(after);
  // A stretch of agreement ends or begins here: it speaks for itself.
  if (closing === 0 || opening === 0) return [];
  // Where a curve jumps, the attainment itself belongs to what comes after.
  if (closing === opening) return findMeeting(after.from, after.start, opening);
  const isContinuous = Math.abs(before.end - after.start) < DUST;
  return [{ kind: isContinuous ? 'point' : 'jump', attainmentRatio: after.from, leader: leaderOf(opening) }];
}

/** Stretches of agreement that follow one another are one. */
const joinSame = (found: readonly BreakEven[]): readonly BreakEven[] =>
  found.reduce<readonly BreakEven[]>((joined, next) => {
    const last = joined.at(-1);
    return last?.kind === 'same' && next.kind === 'same' && last.to === next.from
      ? [...joined.slice(0, -1), { ...last, to: next.to }]
      : [...joined, next];
  }, []);

/** The break-evens of two offers that are known to be within their ranges. */
export function findBreakEvens(first: Offer, second: Offer, of: ComparedYear): readonly BreakEven[] {
  const stretches = splitIntoStretches(first, second, of);
  return joinSame(
    stretches.flatMap((stretch, index) => {
      const before = stretches[index - 1];
      const isLast = index === stretches.length - 1;
      return [
        ...(before ? findAtKnot(before, stretch) : findMeeting(stretch.from, stretch.start, openingSide(stretch))),
        ...findWithin(stretch),
        ...(isLast ? findMeeting(stretch.to, stretch.end, closingSide(stretch)) : []),
      ];
    }),
  );
}

/**
 * The attainments at which two offers pay the same or change places, rising, from none to twice the objectives: none,
 * one or several. 100 % at two employers is not the same effort: say so beside the answer.
 *
 * @param of what is compared: `total` (base, variable, profit-sharing) unless said, or the first year
 * @returns the break-evens; or the problems of either offer (`out-of-range`)
 * @example
 *   // 50,000 + 10,000 against 45,000 + 20,000: a point at 50 %, the second leads from there on
 *   breakEvens(steady, bold)
 */
export function breakEvens(first: Offer, second: Offer, of: ComparedYear = 'total'): Result<readonly BreakEven[]> {
  const problems = [...findOfferProblems(first), ...findOfferProblems(second)];
  if (problems.length > 0) return refuse(...problems);
  return answer(findBreakEvens(first, second, of));
}
