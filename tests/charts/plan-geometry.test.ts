import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  HIGHEST_TOP,
  placeName,
  planArea,
  planAxis,
  planRuling,
  planSteps,
  planY,
  planYears,
  spreadLabels,
} from '../../src/charts/plan-geometry.ts';

const amount = fc.double({ min: 0, max: 2e10, noNaN: true });

describe('the upright euro axis', () => {
  test('goes from 0 to 100,000, and on at the same scale where pay does', () => {
    expect(planAxis(74_000)).toEqual({ top: 100_000, height: 260 });
    expect(planAxis(100_000).top).toBe(100_000);
    expect(planAxis(102_000)).toEqual({ top: 120_000, height: 312 });
    expect(planAxis(Number.MAX_SAFE_INTEGER).top).toBe(HIGHEST_TOP);
  });

  test('has the same pixels for a euro in every plan', () => {
    fc.assert(
      fc.property(amount, (highest) => {
        const { top, height } = planAxis(highest);
        expect(height / top).toBeCloseTo(260 / 100_000, 12);
        expect(top >= Math.min(highest, HIGHEST_TOP)).toBe(true);
      }),
    );
  });

  test('has 0 at its foot and its top at 0', () => {
    const axis = planAxis(0);
    expect(planY(0, axis)).toBe(260);
    expect(planY(100_000, axis)).toBe(0);
    expect(planY(120_000, axis)).toBeLessThan(0);
  });

  test('is ruled every 5,000, with a label every 20,000', () => {
    const ruling = planRuling(planAxis(0));
    expect(ruling).toHaveLength(21);
    expect(ruling.filter(({ isMajor }) => isMajor).map((line) => line.amount)).toEqual([
      0, 20_000, 40_000, 60_000, 80_000, 100_000,
    ]);
  });
});

describe('the years beneath', () => {
  test.each([
    [1, [0, 1]],
    [5, [0, 1, 2, 3, 4, 5]],
    [10, [0, 2, 4, 6, 8, 10]],
    [15, [0, 5, 10, 15]],
  ])('over %i years are %j', (horizon, years) => {
    expect(planYears(horizon)).toEqual(years);
  });
});

describe('a way through the years', () => {
  test('is a flat step a year, one year included', () => {
    expect(planSteps([50_000], planAxis(0))).toBe('0,130 1,130');
    expect(planSteps([50_000, 60_000], planAxis(0))).toBe('0,130 1,130 1,104 2,104');
  });

  test('is finite for any pay', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 15 }), (pays) => {
        expect(planSteps(pays, planAxis(Math.max(...pays)))).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });
});

describe('a piece of the band', () => {
  test('is a polygon along its low edge and back along its high edge', () => {
    const area = planArea({ at: 0, low: 40_000, high: 50_000 }, { at: 2.5, low: 65_000, high: 83_000 }, planAxis(0));
    expect(area).toBe('0,156 2.5,91 2.5,44.2 0,130');
  });
});

describe('the name of the band', () => {
  const edge = { at: 0, low: 65_000, high: 83_000 };

  test('stands under it, else over it, and nowhere where lines run on both sides', () => {
    expect(placeName(edge, [74_000, 90_000])).toBe(61_000);
    expect(placeName(edge, [62_000, 70_000])).toBe(87_000);
    expect(placeName(edge, [62_000, 86_000])).toBeUndefined();
  });
});

describe('labels at the ends of lines', () => {
  test('stay where they are while they have room, and give way where they have not', () => {
    expect(spreadLabels([80, 10, 40], 16, 100)).toEqual([80, 10, 40]);
    expect(spreadLabels([10, 12, 80], 16, 100)).toEqual([10, 26, 80]);
    expect(spreadLabels([100, 100, 100], 16, 100)).toEqual([68, 84, 100]);
    expect(spreadLabels([-900, -50, 5], 16, 100)).toEqual([0, 16, 32]);
  });

  test('never stand on each other, never leave the plot, and keep their order', () => {
    const wanted = fc.array(fc.double({ min: -1_000, max: 1_000, noNaN: true }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(wanted, (places) => {
        const spread = spreadLabels(places, 16, 260);
        const sorted = spread.toSorted((a, b) => a - b);
        for (const [index, place] of sorted.entries()) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(260);
          if (index > 0) expect(place - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
        }
        for (const [a, one] of places.entries()) {
          for (const [b, other] of places.entries()) {
            if (one < other) expect(spread[a] ?? 0).toBeLessThan(spread[b] ?? 0);
          }
        }
      }),
    );
  });
});
