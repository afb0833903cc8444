import { findBreakEvens } from './break-even.ts';
import { eurosPerYear, type EurosPerYear } from './euros.ts';
import { findOfferProblems, type Offer } from './offer.ts';
import { cutAtKnots, payAt, type ComparedYear } from './pay-curve.ts';
import { answer, refuse, type Result } from './problem.ts';

/** An offer among others, and what it goes by. */
export interface NamedOffer<Key extends string> {
  readonly key: Key;
  readonly offer: Offer;
}

/** Offers side by side at one attainment. EUR gross a year. */
export interface OfferRank<Key extends string> {
  /** Who pays most: one, or all that pay the same. */
  readonly leaders: readonly Key[];
  /** What they pay. */
  readonly pay: EurosPerYear;
  /** Who pays most after them, if anyone pays less. */
  readonly next: Key | undefined;
  /** What a leader pays more than the next; 0 where nobody pays less. */
  readonly lead: EurosPerYear;
  /** What the next one's base is above the first leader's: so much of the leader's pay is no longer certain. */
  readonly baseGap: EurosPerYear;
}

/** Attainments along which the same offers pay most. */
export interface LeadStretch<Key extends string> {
  /** Ratios from 0 to 2 (1 = 100 %). */
  readonly from: number;
  readonly to: number;
  readonly leaders: readonly Key[];
}

/** In euros: anything less is the last digits of floating point. */
const DUST = 1e-6;

/**
 * Who pays most at one attainment, and by how much.
 *
 * @param offers amounts and plans within their ranges; one or more
 * @param attainmentRatio share of the objectives met, 0 to 2 (1 = 100 %)
 * @param of any later year unless said
 * @returns nothing where there is no offer
 * @example
 *   // 50,000 + 10,000 against 45,000 + 20,000 at 100 %: the second by 5,000, with 5,000 less of it certain
 *   rankOffers([{ key: 'a', offer: steady }, { key: 'b', offer: bold }], 1)
 */
export function rankOffers<Key extends string>(
  offers: readonly NamedOffer<Key>[],
  attainmentRatio: number,
  of: ComparedYear = 'total',
): OfferRank<Key> | undefined {
  const ranked = offers
    .map(({ key, offer }) => ({ key, base: offer.base, pay: payAt(offer, attainmentRatio, of) }))
    .sort((one, other) => other.pay - one.pay);
  const first = ranked[0];
  if (first === undefined) return undefined;
  const next = ranked.find(({ pay }) => first.pay - pay > DUST);
  const isLeader = (key: Key): boolean => ranked.some((one) => one.key === key && first.pay - one.pay <= DUST);
  return {
    leaders: offers.map(({ key }) => key).filter(isLeader),
    pay: first.pay,
    next: next?.key,
    lead: eurosPerYear(next === undefined ? 0 : first.pay - next.pay),
    baseGap: eurosPerYear(next === undefined ? 0 : next.base - first.base),
  };
}

/**
 * Who pays most over all attainments, from 0 to 200 %: one stretch where somebody leads everywhere, several where the
 * lead changes. What happens at a single attainment (a meeting, the very point of a change) is for `breakEvens`.
 *
 * @param of any later year unless said
 * @returns stretches that follow one another, none where there is no offer; or the problems of the offers
 * @example
 *   // 50,000 + 10,000 against 45,000 + 20,000: the first up to 50 %, the second from there on
 *   findLeads([{ key: 'a', offer: steady }, { key: 'b', offer: bold }])
 */
export function findLeads<Key extends string>(
  offers: readonly NamedOffer<Key>[],
  of: ComparedYear = 'total',
): Result<readonly LeadStretch<Key>[]> {
  const problems = offers.flatMap(({ offer }) => findOfferProblems(offer));
  if (problems.length > 0) return refuse(...problems);
  const changes = offers.flatMap(({ offer: first }, index) =>
    offers
      .slice(index + 1)
      .flatMap(({ offer: second }) => findBreakEvens(first, second, of))
      .flatMap((one) => (one.kind === 'same' ? [one.from, one.to] : [one.attainmentRatio])),
  );
  const stretches = cutAtKnots(changes).flatMap(({ from, to }): readonly LeadStretch<Key>[] => {
    // Between two changes the order stays: the middle speaks for all of it.
    const rank = rankOffers(offers, (from + to) / 2, of);
    return rank === undefined ? [] : [{ from, to, leaders: rank.leaders }];
  });
  return answer(
    stretches.reduce<readonly LeadStretch<Key>[]>((joined, next) => {
      const last = joined.at(-1);
      return last?.leaders.join() === next.leaders.join()
        ? [...joined.slice(0, -1), { ...last, to: next.to }]
        : [...joined, next];
    }, []),
  );
}
