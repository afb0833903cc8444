import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEvenRaise, eurosPerYear, planCareer, type CareerInput } from '../../src/compensation/index.ts';
import { expectAnswer, exampleData as data } from './example-data.ts';

/** The uplift of S8: 5 to 7 % every 3 years. */
const PLAN: CareerInput = {
  job: 'key-account-manager',
  start: eurosPerYear(45_000),
  years: 0,
  horizon: 10,
  stayRaise: 0.02,
  moveEvery: 3,
  upliftLow: 0.05,
  upliftHigh: 0.07,
  inflation: 0,
};

const plan = (changes: Partial<CareerInput> = {}) => expectAnswer(planCareer({ ...PLAN, ...changes }, data));

describe('a career', () => {
  test('of raises alone goes from 45,000 to 49,700 at 2 %, and to 52,400 at 3.1 %, in five years', () => {
    const sixthYear = (stayRaise: number) => plan({ horizon: 6, stayRaise }).stay.years[5]?.pay ?? 0;
    expect(sixthYear(0.02)).toBeCloseTo(49_684, 0);
    expect(sixthYear(0.031)).toBeCloseTo(52_421, 0);
  });

  test('starts at the start pay, and an uplift replaces the raise of years 4, 7 and 10', () => {
    const { stay, moveLow, moveHigh, moves } = plan();
    expect(moves).toBe(3);
    expect(stay.years[0]).toEqual({ year: 1, pay: 45_000, real: 45_000, isMove: false });
    expect(moveLow.years.filter(({ isMove }) => isMove).map(({ year }) => year)).toEqual([4, 7, 10]);
    expect(stay.years.some(({ isMove }) => isMove)).toBe(false);
    expect(moveLow.years[2]?.pay).toBe(stay.years[2]?.pay);
    expect(moveLow.years[3]?.pay).toBeCloseTo(45_000 * 1.02 ** 2 * 1.05, 6);
    expect(moveHigh.years[9]?.pay).toBeCloseTo(45_000 * 1.02 ** 6 * 1.07 ** 3, 6);
  });

  test('adds up over the horizon', () => {
    expect(plan({ horizon: 5 }).stay.total).toBeCloseTo(234_181.81, 2);
    expect(plan({ horizon: 5 }).moveLow.total).toBeCloseTo(237_018.98, 2);
    expect(plan({ horizon: 1 }).stay.total).toBe(45_000);
  });

  test('may read S8 without raises between moves', () => {
    expect(plan({ betweenRaise: 0 }).moveLow.years[9]?.pay).toBeCloseTo(45_000 * 1.05 ** 3, 6);
  });

  test('is told in the euros of year 1 when there is inflation, which the bands follow', () => {
    const { stay, bands } = plan({ stayRaise: 0.02, inflation: 0.02 });
    for (const { real } of stay.years) expect(real).toBeCloseTo(45_000, 6);
    expect(stay.total).toBeCloseTo(450_000, 5);
    expect(bands).toEqual(plan().bands);
  });

  test('goes along the band of each year’s experience, also past 50 years', () => {
    const { bands } = plan();
    expect(bands).toHaveLength(10);
    expect(bands[0]?.middle.amount).toBe(45_000);
    expect(bands[5]?.middle.amount).toBe(74_000);
    expect(plan({ years: 50 }).bands[9]?.high.amount).toBe(83_000);
  });

  test('cuts the band where it bends, to draw it: derived before five years, published after', () => {
    const { bandPieces } = plan({ years: 2.5 });
    expect(bandPieces.map(({ from, to, kind }) => ({ from, to, kind }))).toEqual([
      { from: 2.5, to: 5, kind: 'derived' },
      { from: 5, to: 12.5, kind: 'published' },
    ]);
    expect(bandPieces[0]?.start.low.amount).toBeCloseTo((39_527.03 + 65_000) / 2, 1);
    expect(bandPieces[0]?.end).toEqual(bandPieces[1]?.start);
    expect(plan({ years: 50 }).bandPieces).toHaveLength(1);
  });

  test('cuts no band at its own ends', () => {
    const pieces = (changes: Partial<CareerInput>) => plan(changes).bandPieces.map(({ from, to }) => [from, to]);
    expect(pieces({ horizon: 3 })).toEqual([[0, 3]]);
    expect(pieces({ horizon: 5 })).toEqual([[0, 5]]);
    expect(pieces({ horizon: 6 })).toEqual([
      [0, 5],
      [5, 6],
    ]);
    expect(pieces({ years: 5, horizon: 2 })).toEqual([[5, 7]]);
  });

  test('adds up how far a mover is ahead, year by year', () => {
    const { lead, stay, moveLow, moveHigh } = plan();
    expect(lead.low.years.slice(0, 3)).toEqual([0, 0, 0]);
    expect(lead.low.years[3]).toBeCloseTo((moveLow.years[3]?.real ?? 0) - (stay.years[3]?.real ?? 0), 6);
    expect(lead.high.years).toHaveLength(10);
    expect(lead.high.years.at(-1)).toBeCloseTo(lead.high.total, 6);
    expect(lead.high.total).toBeCloseTo(moveHigh.total - stay.total, 6);
  });

  test('with no raise between moves leaves a mover behind someone who stays', () => {
    expect(plan({ betweenRaise: 0 }).lead.low.total).toBeLessThan(0);
  });

  test('too short for a move holds none, and has no break-even', () => {
    const { moves, moveLow, stay, breakEvenRaise: breakEven } = plan({ horizon: 3 });
    expect(moves).toBe(0);
    expect(moveLow).toEqual(stay);
    expect(breakEven).toEqual({ low: undefined, high: undefined });
    expect(plan({ horizon: 4 }).moves).toBe(1);
  });

  test('takes both ends of each range, and nothing beyond them', () => {
    const ranges = [
      ['start', 0, 1_000_000],
      ['years', 0, 50],
      ['horizon', 1, 15],
      ['stayRaise', 0, 0.5],
      ['moveEvery', 1, 15],
      ['upliftLow', 0, 1],
      ['upliftHigh', PLAN.upliftLow, 1],
      ['betweenRaise', 0, 0.5],
      ['inflation', 0, 0.5],
    ] as const;
    for (const [field, from, to] of ranges) {
      const ask = (value: number) => planCareer({ ...PLAN, upliftHigh: 1, [field]: value }, data);
      expect([ask(from).ok, ask(to).ok], field).toEqual([true, true]);
      for (const value of field === 'horizon' || field === 'moveEvery' ? [0, 16, 2.5] : [from - 0.001, to + 0.001]) {
        expect(ask(value), field).toEqual({
          ok: false,
          problems: expect.arrayContaining([{ code: 'out-of-range', field, limit: { from, to } }]) as unknown,
        });
      }
    }
  });

  test('out of its ranges has every problem at once', () => {
    expect(planCareer({ ...PLAN, horizon: 2.5, moveEvery: 0, upliftLow: 0.07, upliftHigh: 0.05, years: -1 }, data))
      .toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "code": "out-of-range",
            "field": "years",
            "limit": {
              "from": 0,
              "to": 50,
            },
          },
          {
            "code": "out-of-range",
            "field": "horizon",
            "limit": {
              "from": 1,
              "to": 15,
            },
          },
          {
            "code": "out-of-range",
            "field": "moveEvery",
            "limit": {
              "from": 1,
              "to": 15,
            },
          },
          {
            "code": "out-of-range",
            "field": "upliftHigh",
            "limit": {
              "from": 0.07,
              "to": 1,
            },
          },
        ],
      }
    `);
    expect(planCareer({ ...PLAN, job: 'sales-engineer' }, data)).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "code": "no-figure-for",
            "field": "job",
          },
        ],
      }
    `);
  });
});

describe('the raise at which moving stops paying', () => {
  test.each([
    [5, 0.99, 1.38],
    [10, 1.32, 1.84],
    [15, 1.41, 1.97],
  ])('over %i years with no raise between moves is %f to %f %%', (horizon, low, high) => {
    const { breakEvenRaise: breakEven } = plan({ horizon, betweenRaise: 0 });
    expect(100 * (breakEven.low ?? 0)).toBeCloseTo(low, 2);
    expect(100 * (breakEven.high ?? 0)).toBeCloseTo(high, 2);
    expect(expectAnswer(breakEvenRaise({ ...PLAN, horizon, betweenRaise: 0 }, 0.05))).toBe(breakEven.low);
  });

  test('is the uplift itself when movers are raised alike between moves', () => {
    expect(plan().breakEvenRaise).toEqual({ low: 0.05, high: 0.07 });
    const alike = plan({ stayRaise: 0.05 });
    expect(alike.stay.total).toBeCloseTo(alike.moveLow.total, 6);
  });

  test('makes both ways add up to the same', () => {
    const ratio = (max: number) => fc.double({ min: 0, max, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: 1, max: 15 }),
        ratio(0.3),
        ratio(0.1),
        ratio(0.1),
        (horizon, moveEvery, uplift, betweenRaise, inflation) => {
          const changes = { horizon, moveEvery, betweenRaise, inflation, upliftLow: uplift, upliftHigh: uplift };
          const { breakEvenRaise: breakEven, moveLow } = plan(changes);
          expect(breakEven.low === undefined).toBe(horizon <= moveEvery);
          fc.pre(breakEven.low !== undefined);
          expect(plan({ ...changes, stayRaise: breakEven.low }).stay.total).toBeCloseTo(moveLow.total, 3);
        },
      ),
    );
  });

  test('is none where there is no pay', () => {
    expect(plan({ start: eurosPerYear(0), betweenRaise: 0 }).breakEvenRaise).toEqual({
      low: undefined,
      high: undefined,
    });
  });

  test('may be nothing at all, and may be all that a move adds', () => {
    expect(plan({ betweenRaise: 0, upliftLow: 0 }).breakEvenRaise.low).toBeCloseTo(0, 11);
    expect(plan({ betweenRaise: 0.5, upliftLow: 1, upliftHigh: 1, moveEvery: 1 }).breakEvenRaise.low).toBeCloseTo(
      1,
      12,
    );
  });

  test('for an uplift out of range is a problem', () => {
    expect(breakEvenRaise(PLAN, 2)).toEqual({
      ok: false,
      problems: [
        { code: 'out-of-range', field: 'upliftLow', limit: { from: 0, to: 1 } },
        { code: 'out-of-range', field: 'upliftHigh', limit: { from: 2, to: 1 } },
      ],
    });
    expect(breakEvenRaise({ ...PLAN, inflation: 0.6 }, 0.05).ok).toBe(false);
  });
});
