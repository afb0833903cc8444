import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PLAIN_PLAN,
  drawPay,
  drawPayout,
  eurosPerYear,
  payAt,
  payoutAt,
  type CurvePiece,
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

const anyAmount = fc.double({ min: 0, max: 200_000, noNaN: true }).map(eurosPerYear);
const anyOffer: fc.Arbitrary<Offer> = fc.record({
  base: anyAmount,
  targetVariable: anyAmount,
  plan: anyPlan,
  guaranteed: anyAmount,
  sharing: anyAmount,
  signing: anyAmount,
});
const anyYear = fc.constantFrom('total' as const, 'firstYear' as const);
const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

const offer = (changes: Partial<Offer> = {}): Offer => ({
  base: eurosPerYear(45_000),
  targetVariable: eurosPerYear(20_000),
  plan: PLAIN_PLAN,
  ...changes,
});

/** The value of a piece somewhere within it. */
const within = ({ start, end }: CurvePiece, share: number): number => start + share * (end - start);

describe('the curve of a plan', () => {
  test('jumps at its threshold, bends at 100 % and is flat from its cap on', () => {
    expect(expectAnswer(drawPayout({ threshold: 0.5, start: 0.5, accelerator: 2, cap: 1.5 }))).toEqual([
      { from: 0, to: 0.5, start: 0, end: 0 },
      { from: 0.5, to: 1, start: 0.5, end: 1 },
      { from: 1, to: 1.25, start: 1, end: 1.5 },
      { from: 1.25, to: 2, start: 1.5, end: 1.5 },
    ]);
  });

  test('with a threshold of 100 % is nothing, then all', () => {
    expect(expectAnswer(drawPayout({ threshold: 1, accelerator: 0 }))).toEqual([
      { from: 0, to: 1, start: 0, end: 0 },
      { from: 1, to: 2, start: 1, end: 1 },
    ]);
  });

  test('has no piece for a cap that is reached at 200 %, nor for one that never is', () => {
    const plain = [
      { from: 0, to: 1, start: 0, end: 1 },
      { from: 1, to: 2, start: 1, end: 2 },
    ];
    expect(expectAnswer(drawPayout({ threshold: 0, accelerator: 1, cap: 2 }))).toEqual(plain);
    expect(expectAnswer(drawPayout({ threshold: 0, accelerator: 1, cap: 3 }))).toEqual(plain);
    expect(expectAnswer(drawPayout({ threshold: 0, accelerator: 0, cap: 1 }))).toEqual([
      { from: 0, to: 1, start: 0, end: 1 },
      { from: 1, to: 2, start: 1, end: 1 },
    ]);
  });

  test('is refused for a plan that cannot be', () => {
    expect(drawPayout({ threshold: 1.2, accelerator: 1 })).toEqual({
      ok: false,
      problems: [{ code: 'out-of-range', field: 'threshold', limit: { from: 0, to: 1 } }],
    });
  });
});

describe('the curve of an offer', () => {
  test('adds base, variable and profit-sharing', () => {
    expect(expectAnswer(drawPay(offer({ sharing: eurosPerYear(1_000) })))).toEqual([
      { from: 0, to: 1, start: 46_000, end: 66_000 },
      { from: 1, to: 2, start: 66_000, end: 86_000 },
    ]);
  });

  test('in the first year starts flat where a variable is guaranteed, and counts the signing bonus', () => {
    const first = offer({ guaranteed: eurosPerYear(10_000), signing: eurosPerYear(3_000) });
    expect(expectAnswer(drawPay(first, 'firstYear'))).toEqual([
      { from: 0, to: 0.5, start: 58_000, end: 58_000 },
      { from: 0.5, to: 1, start: 58_000, end: 68_000 },
      { from: 1, to: 2, start: 68_000, end: 88_000 },
    ]);
  });

  test('bends where its plan does, and nowhere else without a guarantee', () => {
    const plan = { threshold: 0.5, start: 0.25, accelerator: 2 };
    const pieces = [
      { from: 0, to: 0.5, start: 45_000, end: 45_000 },
      { from: 0.5, to: 1, start: 50_000, end: 65_000 },
      { from: 1, to: 2, start: 65_000, end: 105_000 },
    ];
    expect(expectAnswer(drawPay(offer({ plan })))).toEqual(pieces);
    expect(expectAnswer(drawPay(offer({ plan }), 'firstYear'))).toEqual(pieces);
    expect(expectAnswer(drawPay(offer({ plan, guaranteed: eurosPerYear(4_000) })))).toEqual(pieces);
  });

  test('without a variable is flat at its guarantee', () => {
    const flat = offer({ targetVariable: eurosPerYear(0), guaranteed: eurosPerYear(5_000) });
    for (const { start, end } of expectAnswer(drawPay(flat, 'firstYear')))
      expect([start, end]).toEqual([50_000, 50_000]);
  });

  test('is refused for an offer that cannot be', () => {
    expect(drawPay(offer({ base: eurosPerYear(-1) })).ok).toBe(false);
  });

  test('follows the attainment from 0 to 200 % without a gap, rises, and is straight between its knots', () => {
    fc.assert(
      fc.property(anyOffer, anyYear, anyShare, (any, year, share) => {
        const pieces = expectAnswer(drawPay(any, year));
        expect(pieces[0]?.from).toBe(0);
        expect(pieces.at(-1)?.to).toBe(2);
        pieces.forEach((piece, index) => {
          expect(piece.to).toBeGreaterThan(piece.from);
          expect(piece.end).toBeGreaterThanOrEqual(piece.start - 1e-6);
          const next = pieces[index + 1];
          if (next) {
            expect(next.from).toBe(piece.to);
            expect(next.start).toBeGreaterThanOrEqual(piece.end - 1e-6);
          }
          const at = piece.from + share * (piece.to - piece.from);
          // At the end itself a curve may jump already.
          if (at < piece.to) expect(payAt(any, at, year)).toBeCloseTo(within(piece, share), 2);
        });
      }),
    );
  });

  test('is that of its plan, times the variable, on top of what is fixed', () => {
    fc.assert(
      fc.property(anyOffer, fc.double({ min: 0, max: 2, noNaN: true }), (any, attainment) => {
        const variable = any.targetVariable * payoutAt(any.plan, attainment);
        expect(payAt(any, attainment)).toBeCloseTo(any.base + (any.sharing ?? 0) + variable, 4);
      }),
    );
  });
});
