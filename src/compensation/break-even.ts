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
  const bends = [...findPayKnots(first, of), ...findPayKnots(second, of)];
  return cutAtKnots(jumps, bends).map(({ from, to }) => ({
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

/** What happens at the knot between two stretches; at the ends of the range one of them is missing. */
function findAtKnot(before: Stretch | undefined, after: Stretch | undefined): readonly BreakEven[] {
  const attainmentRatio = before?.to ?? after?.from ?? 0;
  const closing = before === undefined ? 0 : closingSide(before);
  const opening = after === undefined ? 0 : openingSide(after);
  // Agreement at the attainment itself, where a jump has already happened; at the upper end there is none.
  const agrees = sideOf(after?.start ?? before?.end ?? 0) === 0;
  if (before === undefined || after === undefined) {
    const only = closing || opening;
    return agrees && only !== 0 ? [{ kind: 'meets', attainmentRatio, leader: leaderOf(only) }] : [];
  }
  // A stretch of agreement ends or begins here: it speaks for itself.
  if (closing === 0 || opening === 0) return [];
  if (closing === opening) return agrees ? [{ kind: 'meets', attainmentRatio, leader: leaderOf(opening) }] : [];
  const isContinuous = Math.abs(before.end - after.start) < DUST;
  return [{ kind: isContinuous ? 'point' : 'jump', attainmentRatio, leader: leaderOf(opening) }];
}

/** Stretches of agreement that follow one another are one. */
const joinSame = (found: readonly BreakEven[]): readonly BreakEven[] =>
  found.reduce<readonly BreakEven[]>((joined, next) => {
    const last = joined.at(-1);
    return last?.kind === 'same' && next.kind === 'same' && last.to === next.from
      ? [...joined.slice(0, -1), { ...last, to: next.to }]
      : [...joined, next];
  }, []);

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
  const stretches = splitIntoStretches(first, second, of);
  const found = stretches.flatMap((stretch, index) => [
    ...findAtKnot(stretches[index - 1], stretch),
    ...findWithin(stretch),
  ]);
  return answer(joinSame([...found, ...findAtKnot(stretches.at(-1), undefined)]));
}
