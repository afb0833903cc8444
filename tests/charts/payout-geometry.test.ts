import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attainmentX,
  curvePoints,
  findLanes,
  uprightAxis,
  uprightLines,
  uprightY,
} from '../../src/charts/payout-geometry.ts';

const amount = fc.double({ min: 0, max: 11_000_000, noNaN: true });
const amounts = fc.array(amount, { minLength: 1, maxLength: 20 });

describe('the upright axis of a curve', () => {
  test('stands between round values around what is drawn', () => {
    expect(uprightAxis([50_000, 83_000], 1_000)).toEqual({ low: 45_000, high: 85_000, step: 5_000, height: 300 });
    expect(uprightAxis([0, 2], 0.1)).toEqual({ low: 0, high: 2, step: 0.5, height: 300 });
    expect(uprightAxis([60_000], 1_000)).toMatchObject({ low: 59_000, high: 60_000 });
    expect(uprightAxis([0], 1_000)).toMatchObject({ low: 0, high: 1_000 });
  });

  test('holds every value, with nine lines at most, and none below 0', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const axis = uprightAxis(values, 1_000);
        expect(axis.low).toBeGreaterThanOrEqual(0);
        expect(uprightLines(axis).length).toBeLessThanOrEqual(9);
        expect(uprightLines(axis).at(-1)).toBeCloseTo(axis.high, 6);
        for (const value of values) {
          expect(uprightY(value, axis)).toBeGreaterThanOrEqual(0);
          expect(uprightY(value, axis)).toBeLessThanOrEqual(axis.height);
        }
      }),
    );
  });

  test('puts more pay higher up', () => {
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const axis = uprightAxis([one, other], 1_000);
        if (one > other) expect(uprightY(one, axis)).toBeLessThanOrEqual(uprightY(other, axis));
      }),
    );
  });
});

describe('a curve over the attainment', () => {
  test('goes straight up where it jumps, and names each point once', () => {
    const axis = { low: 0, high: 2, step: 0.5, height: 300 };
    const pieces = [
      { from: 0, to: 0.8, start: 0, end: 0 },
      { from: 0.8, to: 1, start: 0.8, end: 1 },
      { from: 1, to: 2, start: 1, end: 1 },
    ];
    expect(curvePoints(pieces, axis)).toBe('0,300 80,300 80,180 100,150 200,150');
  });

  test('has 100 % in the middle of its axis', () => {
    expect([0, 1, 2].map(attainmentX)).toEqual(['0%', '50%', '100%']);
  });
});

describe('labels above a plot', () => {
  test('share a lane where they have room', () => {
    expect(findLanes([0.8, 0.9, 1.9], 0.4)).toEqual([0, 1, 0]);
    expect(findLanes([1.9, 0.8], 0.4)).toEqual([0, 0]);
    expect(findLanes([], 0.4)).toEqual([]);
  });

  test('never stand on each other', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { maxLength: 12 }), (places) => {
        const lanes = findLanes(places, 0.4);
        places.forEach((place, index) => {
          places.slice(index + 1).forEach((other, later) => {
            if (lanes[index] === lanes[index + 1 + later]) expect(Math.abs(place - other)).toBeGreaterThanOrEqual(0.4);
          });
        });
      }),
    );
  });
});
