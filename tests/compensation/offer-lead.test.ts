import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PLAIN_PLAN,
  eurosPerYear,
  findLeads,
  payAt,
  rankOffers,
  type NamedOffer,
  type Offer,
  type PayoutPlan,
} from '../../src/compensation/index.ts';
import { expectAnswer } from './example-data.ts';

/** Plans as people write them: to the thousandth. */
const ratio = (max: number, min = 0) => fc.integer({ min: min * 1_000, max: max * 1_000 }).map((size) => size / 1_000);
const anyPlan: fc.Arbitrary<PayoutPlan> = fc.record({
  threshold: ratio(1),
  start: fc.option(ratio(1), { nil: undefined }),
  accelerator: ratio(5),
  cap: fc.option(ratio(4, 1), { nil: undefined }),
});

const named = <K extends string>(
  key: K,
  base: number,
  variable: number,
  plan: Partial<PayoutPlan> = {},
  rest: Partial<Offer> = {},
): NamedOffer<K> => ({
  key,
  offer: {
    base: eurosPerYear(base),
    targetVariable: eurosPerYear(variable),
    plan: { ...PLAIN_PLAN, ...plan },
    ...rest,
  },
});

const A = named('a', 50_000, 10_000);
const B = named('b', 45_000, 20_000, { threshold: 0.8, cap: 1.2 });

const anyMoney = fc.integer({ min: 0, max: 40 }).map((thousands) => eurosPerYear(thousands * 1_000));
const anyOffers = fc
  .array(fc.record({ base: anyMoney, targetVariable: anyMoney, plan: anyPlan }), { minLength: 1, maxLength: 3 })
  .map((offers) =>
    offers.flatMap((offer, index) => (['a', 'b', 'c'] as const).slice(index, index + 1).map((key) => ({ key, offer }))),
  );

describe('the rank of offers', () => {
  test('names who pays most, by how much, and how much less of it is certain', () => {
    expect(rankOffers([A, B], 1)).toEqual({ leaders: ['b'], pay: 65_000, next: 'a', lead: 5_000, baseGap: 5_000 });
    expect(rankOffers([A, B], 0.5)).toEqual({ leaders: ['a'], pay: 55_000, next: 'b', lead: 10_000, baseGap: -5_000 });
  });

  test('has several leaders where they pay the same, and no next one where all do', () => {
    expect(rankOffers([A, { ...A, key: 'b' }], 1)).toMatchObject({ leaders: ['a', 'b'], next: undefined, lead: 0 });
    const c = named('c', 40_000, 0);
    expect(rankOffers([c, A, { ...A, key: 'b' }], 1)).toMatchObject({ leaders: ['a', 'b'], next: 'c', lead: 20_000 });
  });

  test('in the first year counts guarantee and signing bonus', () => {
    const signed = named('a', 50_000, 10_000, {}, { signing: eurosPerYear(8_000) });
    expect(rankOffers([signed, B], 1, 'firstYear')).toMatchObject({ leaders: ['a'], pay: 68_000, lead: 3_000 });
    expect(rankOffers([signed, B], 1)).toMatchObject({ leaders: ['b'] });
  });

  test('of one offer is that offer, and of none is nothing', () => {
    expect(rankOffers([A], 1)).toMatchObject({ leaders: ['a'], next: undefined });
    expect(rankOffers([], 1)).toBeUndefined();
  });
});

describe('the leads over all attainments', () => {
  const leads = <K extends string>(...offers: readonly NamedOffer<K>[]) => expectAnswer(findLeads(offers));

  test('change at a threshold and come back beyond a cap', () => {
    expect(leads(A, B)).toEqual([
      { from: 0, to: 0.8, leaders: ['a'] },
      { from: 0.8, to: expect.closeTo(1.9, 9) as number, leaders: ['b'] },
      { from: expect.closeTo(1.9, 9) as number, to: 2, leaders: ['a'] },
    ]);
  });

  test('are one where somebody leads everywhere, a mere meeting included', () => {
    expect(leads(A, named('b', 40_000, 10_000))).toEqual([{ from: 0, to: 2, leaders: ['a'] }]);
    expect(leads(A, named('b', 40_000, 20_000, { accelerator: 0.2 }))).toEqual([{ from: 0, to: 2, leaders: ['a'] }]);
  });

  test('are shared along a stretch of agreement', () => {
    const flat = named('b', 60_000, 0);
    expect(leads(named('a', 50_000, 10_000, { accelerator: 0 }), flat)).toEqual([
      { from: 0, to: 1, leaders: ['b'] },
      { from: 1, to: 2, leaders: ['a', 'b'] },
    ]);
    expect(leads(A, { ...A, key: 'b' })).toEqual([{ from: 0, to: 2, leaders: ['a', 'b'] }]);
  });

  test('are those of the best of three', () => {
    expect(leads(A, B, named('c', 66_000, 0))).toEqual([
      { from: 0, to: expect.closeTo(1.05, 9) as number, leaders: ['c'] },
      { from: expect.closeTo(1.05, 9) as number, to: expect.closeTo(1.9, 9) as number, leaders: ['b'] },
      { from: expect.closeTo(1.9, 9) as number, to: 2, leaders: ['a'] },
    ]);
  });

  test('are those of the best of four, whichever two they are', () => {
    const best = named('first', 50_000, 10_000);
    const bold = named('third', 45_000, 20_000);
    const low = [named('second', 20_000, 0), named('fourth', 21_000, 0)] as const;
    expect(leads(best, low[0], bold, low[1])).toEqual([
      { from: 0, to: 0.5, leaders: ['first'] },
      { from: 0.5, to: 2, leaders: ['third'] },
    ]);
  });

  test('of one offer are its own all along, and of none are none', () => {
    expect(leads(A)).toEqual([{ from: 0, to: 2, leaders: ['a'] }]);
    expect(leads()).toEqual([]);
  });

  test('in the first year count guarantee and signing bonus', () => {
    const signed = named('a', 50_000, 10_000, {}, { signing: eurosPerYear(20_000) });
    const other = named('b', 60_000, 10_000);
    expect(expectAnswer(findLeads([signed, other], 'firstYear'))).toEqual([{ from: 0, to: 2, leaders: ['a'] }]);
    expect(leads(signed, other)).toEqual([{ from: 0, to: 2, leaders: ['b'] }]);
  });

  test('are refused where an offer cannot be', () => {
    expect(findLeads([A, named('b', -1, 0)])).toMatchObject({ ok: false, problems: [{ field: 'base' }] });
  });

  test('follow one another, and their leaders pay most everywhere within', () => {
    fc.assert(
      fc.property(anyOffers, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (offers, share) => {
        const stretches = expectAnswer(findLeads(offers));
        expect(stretches[0]?.from).toBe(0);
        expect(stretches.at(-1)?.to).toBe(2);
        stretches.forEach(({ from, to, leaders }, index) => {
          expect(stretches[index + 1]?.from ?? 2).toBe(to);
          expect(stretches[index + 1]?.leaders).not.toEqual(leaders);
          const at = from + share * (to - from);
          const most = Math.max(...offers.map(({ offer }) => payAt(offer, at)));
          for (const { key, offer } of offers) {
            if (leaders.includes(key)) expect(payAt(offer, at)).toBeCloseTo(most, 3);
          }
        });
      }),
    );
  });
});
