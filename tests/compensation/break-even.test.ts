import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PLAIN_PLAN,
  breakEvens,
  eurosPerYear,
  payoutAt,
  type BreakEven,
  type ComparedYear,
  type Offer,
  type PayoutPlan,
} from '../../src/compensation/index.ts';
import { expectAnswer } from './example-data.ts';

function offer(base: number, variable: number, plan: Partial<PayoutPlan> = {}, rest: Partial<Offer> = {}): Offer {
  return {
    base: eurosPerYear(base),
    targetVariable: eurosPerYear(variable),
    plan: { ...PLAIN_PLAN, ...plan },
    ...rest,
  };
}

const compare = (first: Offer, second: Offer, of?: ComparedYear) => expectAnswer(breakEvens(first, second, of));

const at = (kind: 'point' | 'jump' | 'meets', percent: number, leader: 'first' | 'second') => ({
  kind,
  attainmentRatio: expect.closeTo(percent / 100, 9) as number,
  leader,
});

describe('two offers', () => {
  test('of 50,000 + 10,000 and 45,000 + 20,000 pay the same at 50 %', () => {
    expect(compare(offer(50_000, 10_000), offer(45_000, 20_000))).toEqual([at('point', 50, 'second')]);
  });

  test('change places in a jump where the second has a threshold at 80 %', () => {
    expect(compare(offer(50_000, 10_000), offer(45_000, 20_000, { threshold: 0.8 }))).toEqual([
      at('jump', 80, 'second'),
    ]);
  });

  test('one capped at 120 % and one with an accelerator of 2 pay the same at 110 %', () => {
    expect(compare(offer(50_000, 20_000, { cap: 1.2 }), offer(48_000, 20_000, { accelerator: 2 }))).toEqual([
      at('point', 110, 'second'),
    ]);
  });

  test('may change places just where both bend, at 100 %', () => {
    expect(compare(offer(50_000, 10_000), offer(45_000, 15_000))).toEqual([at('point', 100, 'second')]);
  });

  test('may meet at the very end, at 200 %', () => {
    expect(compare(offer(50_000, 10_000), offer(40_000, 15_000))).toEqual([at('meets', 200, 'first')]);
  });

  test('may never pay the same', () => {
    expect(compare(offer(50_000, 10_000), offer(40_000, 10_000))).toEqual([]);
  });

  test('may change places several times', () => {
    const stepped = offer(45_000, 20_000, { threshold: 0.6, accelerator: 0 });
    expect(compare(offer(52_000, 10_000), stepped)).toEqual([at('point', 70, 'second'), at('point', 130, 'first')]);
  });

  test('with the same base meet when nothing is reached', () => {
    expect(compare(offer(50_000, 10_000), offer(50_000, 15_000))).toEqual([at('meets', 0, 'second')]);
  });

  test('may meet at the bend of a curve without changing places', () => {
    expect(compare(offer(50_000, 10_000), offer(40_000, 20_000, { accelerator: 0.2 }))).toEqual([
      at('meets', 100, 'first'),
    ]);
  });

  test('may meet at a threshold that only just catches up', () => {
    expect(compare(offer(50_000, 10_000), offer(53_000, 4_000, { threshold: 0.5 }))).toEqual([
      at('point', 30, 'first'),
      at('meets', 50, 'first'),
    ]);
  });

  test('are told apart where the threshold of one falls on the point of the other’s guarantee', () => {
    const first = offer(
      40_000,
      12_000,
      { threshold: 0.25, start: 0.5, accelerator: 0 },
      { guaranteed: eurosPerYear(8_000) },
    );
    const second = offer(40_000, 11_000, { threshold: 0.5, accelerator: 0 }, { signing: eurosPerYear(2_000) });
    expect(compare(first, second, 'firstYear')).toEqual([at('point', 200 / 3, 'second')]);
  });

  test('may be the same along a stretch', () => {
    const flat = offer(60_000, 0);
    expect(compare(offer(50_000, 10_000, { accelerator: 0 }), flat)).toEqual([{ kind: 'same', from: 1, to: 2 }]);
    expect(compare(offer(50_000, 10_000, { threshold: 0.5, start: 1 }), flat)).toEqual([
      { kind: 'same', from: 0.5, to: 1 },
    ]);
  });

  test('may be the same along two stretches, and not in between', () => {
    const early = offer(50_000, 10_000, { threshold: 0.5, accelerator: 0 });
    const late = offer(50_000, 10_000, { threshold: 1, accelerator: 0 });
    expect(compare(early, late)).toEqual([
      { kind: 'same', from: 0, to: 0.5 },
      { kind: 'same', from: 1, to: 2 },
    ]);
  });

  test('that are alike are the same all along', () => {
    expect(compare(offer(50_000, 10_000, { threshold: 0.8 }), offer(50_000, 10_000, { threshold: 0.8 }))).toEqual([
      { kind: 'same', from: 0, to: 2 },
    ]);
  });

  test('compare profit-sharing too, and in the first year guarantee and signing bonus', () => {
    const shared = offer(49_000, 20_000, {}, { sharing: eurosPerYear(1_000) });
    expect(compare(shared, offer(52_000, 10_000))).toEqual([at('point', 20, 'first')]);
    const guaranteed = offer(45_000, 20_000, {}, { guaranteed: eurosPerYear(9_000) });
    expect(compare(guaranteed, offer(50_000, 10_000))).toEqual([at('point', 50, 'first')]);
    expect(compare(guaranteed, offer(50_000, 10_000), 'firstYear')).toEqual([
      at('point', 40, 'second'),
      at('point', 50, 'first'),
    ]);
    const signed = offer(45_000, 20_000, {}, { signing: eurosPerYear(2_000) });
    expect(compare(signed, offer(50_000, 10_000), 'firstYear')).toEqual([at('point', 30, 'first')]);
  });

  test('with a part out of range cannot be compared', () => {
    expect(breakEvens(offer(-1, 10_000), offer(45_000, 10_000, { cap: 0.5 }))).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "code": "out-of-range",
            "field": "base",
            "limit": {
              "from": 0,
              "to": 1000000,
            },
          },
          {
            "code": "out-of-range",
            "field": "cap",
            "limit": {
              "from": 1,
              "to": 10,
            },
          },
        ],
      }
    `);
  });
});

const anyOffer: fc.Arbitrary<Offer> = fc
  .record({
    base: fc.integer({ min: 40, max: 60 }),
    variable: fc.integer({ min: 0, max: 30 }),
    // Coarse steps, so that ties and common knots happen.
    threshold: fc.integer({ min: 0, max: 4 }).map((quarter) => quarter / 4),
    start: fc.option(fc.constantFrom(0, 0.5, 1), { nil: undefined }),
    accelerator: fc.constantFrom(0, 0.5, 1, 2),
    cap: fc.option(fc.constantFrom(1, 1.2, 1.5), { nil: undefined }),
    guaranteed: fc.integer({ min: 0, max: 20 }),
    signing: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ base, variable, guaranteed, signing, ...plan }) =>
    offer(1_000 * base, 1_000 * variable, plan, {
      guaranteed: eurosPerYear(1_000 * guaranteed),
      signing: eurosPerYear(1_000 * signing),
    }),
  );

function payOf(
  { base, targetVariable, plan, guaranteed = eurosPerYear(0), signing = eurosPerYear(0) }: Offer,
  of: ComparedYear,
) {
  return (attainment: number): number => {
    const payout = targetVariable * payoutAt(plan, attainment);
    return of === 'total' ? base + payout : base + Math.max(guaranteed, payout) + signing;
  };
}

const startOf = (found: BreakEven): number => (found.kind === 'same' ? found.from : found.attainmentRatio);
const endOf = (found: BreakEven): number => (found.kind === 'same' ? found.to : found.attainmentRatio);

const CENT = 0.01;
const NEAR = 1e-6;

describe('the break-evens of any two offers', () => {
  const anyYear = fc.constantFrom<ComparedYear>('total', 'firstYear');

  test('agree at a point and where they meet, change places at a point and a jump, and rise', () => {
    fc.assert(
      fc.property(anyOffer, anyOffer, anyYear, (first, second, of) => {
        const lead = (attainment: number) => payOf(first, of)(attainment) - payOf(second, of)(attainment);
        const found = compare(first, second, of);
        for (const [index, one] of found.entries()) {
          expect(startOf(one)).toBeGreaterThanOrEqual(index === 0 ? 0 : endOf(found[index - 1] ?? one) - 1e-9);
          expect(endOf(one)).toBeLessThanOrEqual(2);
          if (one.kind === 'same') {
            expect(Math.abs(lead((one.from + one.to) / 2))).toBeLessThan(CENT);
            continue;
          }
          const [before, after] = [lead(one.attainmentRatio - NEAR), lead(one.attainmentRatio + NEAR)];
          const expected = one.leader === 'first' ? 1 : -1;
          if (one.attainmentRatio < 2) expect(Math.sign(after)).toBe(expected);
          if (one.kind === 'meets') {
            expect(Math.abs(lead(one.attainmentRatio))).toBeLessThan(CENT);
            if (one.attainmentRatio > 0) expect(Math.sign(before)).toBe(expected);
          } else {
            expect(Math.sign(before)).toBe(-expected);
            if (one.kind === 'point') expect(Math.abs(lead(one.attainmentRatio))).toBeLessThan(CENT);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('leave the order as it is between two neighbours', () => {
    fc.assert(
      fc.property(anyOffer, anyOffer, anyYear, (first, second, of) => {
        const lead = (attainment: number) => payOf(first, of)(attainment) - payOf(second, of)(attainment);
        const found = compare(first, second, of);
        const bounds = [0, ...found.flatMap((one) => [startOf(one), endOf(one)]), 2];
        for (const [index, to] of bounds.entries()) {
          const from = bounds[index - 1] ?? 0;
          const isSame = found.some((one) => one.kind === 'same' && one.from === from && one.to === to);
          if (to - from < 1e-3 || isSame) continue;
          // Just below a jump two offers may come as near as they like without agreeing anywhere.
          const leads = [0.01, 0.2, 0.4, 0.6, 0.8, 0.99].map((along) => lead(from + along * (to - from)));
          expect(new Set(leads.filter((euros) => Math.abs(euros) > CENT).map(Math.sign)).size).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('are the same whichever is named first, the leader apart', () => {
    fc.assert(
      fc.property(anyOffer, anyOffer, (first, second) => {
        const turned = compare(second, first).map((one) =>
          one.kind === 'same' ? one : { ...one, leader: one.leader === 'first' ? 'second' : 'first' },
        );
        const found = compare(first, second);
        expect(turned.map(({ kind }) => kind)).toEqual(found.map(({ kind }) => kind));
        for (const [index, one] of found.entries()) {
          const other = turned[index];
          if (other === undefined) throw new Error('one is missing');
          if (one.kind !== 'same' && other.kind !== 'same') {
            expect(other.attainmentRatio).toBeCloseTo(one.attainmentRatio, 9);
            expect(other.leader).toBe(one.leader);
          }
        }
      }),
    );
  });
});
