import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  APPRENTICE_AGES,
  APPRENTICE_YEARS,
  estimatePay,
  eurosPerMonth,
  type InternInput,
} from '../../src/compensation/index.ts';
import { expectAnswer, exampleData as data } from './example-data.ts';

const INTERN: InternInput = { situation: 'intern', months: 6, hours: 154, pay: eurosPerMonth(1_500) };
const estimate = (changes: Partial<InternInput> = {}) => expectAnswer(estimatePay({ ...INTERN, ...changes }, data));

describe('an intern', () => {
  test('at 1,500 a month has 9,000 for six months, never 18,000 from one host (S2)', () => {
    const { monthly, total, netMonthly, minimumMonthly, notices, isTaxFree } = estimate();
    expect([monthly, total, minimumMonthly, notices, isTaxFree]).toEqual([1_500, 9_000, 693, [], true]);
    expect(netMonthly).toBeCloseTo(1_364.18, 2);
    expect(estimatePay({ ...INTERN, months: 12 }, data)).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "code": "out-of-range",
            "field": "months",
            "limit": {
              "from": 1,
              "to": 6,
            },
          },
        ],
      }
    `);
  });

  test('at the legal minimum keeps all of it', () => {
    expect(estimate({ pay: eurosPerMonth(693) })).toMatchObject({ netMonthly: 693, notices: [] });
  });

  test('below the legal minimum for the hours is told so, and still answered', () => {
    const { netMonthly, notices } = estimate({ pay: eurosPerMonth(600) });
    expect(netMonthly).toBe(600);
    expect(notices).toMatchInlineSnapshot(`
      [
        {
          "code": "below-internship-minimum",
          "field": "pay",
          "limit": 693,
        },
      ]
    `);
  });

  test('who earns more than 22,404 in a year is not tax-free', () => {
    expect(estimate({ pay: eurosPerMonth(3_734) }).isTaxFree).toBe(true);
    expect(estimate({ pay: eurosPerMonth(3_735) }).isTaxFree).toBe(false);
  });

  test('with hours or pay that no month holds has every reason at once', () => {
    expect(estimatePay({ ...INTERN, hours: 300, pay: eurosPerMonth(5_000) }, data)).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "code": "out-of-range",
            "field": "hours",
            "limit": {
              "from": 1,
              "to": 217,
            },
          },
          {
            "code": "out-of-range",
            "field": "pay",
            "limit": {
              "from": 0,
              "to": 4005,
            },
          },
        ],
      }
    `);
    expect(estimatePay({ ...INTERN, hours: Number.NaN }, data).ok).toBe(false);
  });

  test('never nets less for more pay, nor more than the pay', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 4_000, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        fc.double({ min: 1, max: 217, noNaN: true }),
        (pay, more, hours) => {
          const less = estimate({ pay: eurosPerMonth(pay), hours }).netMonthly;
          expect(estimate({ pay: eurosPerMonth(pay + more), hours }).netMonthly).toBeGreaterThanOrEqual(less);
          expect(less).toBeLessThanOrEqual(pay);
        },
      ),
    );
  });
});

test('an internship takes both ends of its ranges, and names the figures that it rests on', () => {
  const ends = estimate({ months: 1, hours: 217, pay: eurosPerMonth(4_005) });
  expect(ends.total).toBe(4_005);
  expect(ends.figures).toEqual([
    'internship-minimum',
    'internship-contributions',
    'internship-maximum',
    'training-tax-free',
  ]);
  expect(ends).toMatchObject({ situation: 'intern', taxFreeUpTo: 22_404 });
  const least = estimate({ months: 6, hours: 1, pay: eurosPerMonth(0) });
  expect(least).toMatchObject({ netMonthly: 0, minimumMonthly: 4.5, total: 0 });
  for (const beyond of [{ months: 0.9 }, { hours: 0.9 }, { hours: 217.1 }, { pay: eurosPerMonth(-0.01) }]) {
    expect(estimatePay({ ...INTERN, ...beyond }, data).ok).toBe(false);
  }
});

describe('an apprentice', () => {
  test('of 21 in the first year has 990 gross and 956 net a month', () => {
    const { monthly, netMonthly, isTaxFree } = expectAnswer(
      estimatePay({ situation: 'apprentice', age: '21-25', year: 1 }, data),
    );
    expect(monthly).toBe(990);
    expect(netMonthly).toBeCloseTo(956.29, 2);
    expect(isTaxFree).toBe(true);
  });

  test('who earns more than 22,404 in a year is not tax-free', () => {
    const paying = (month: number) => {
      const apprenticeship = data.apprenticeship.map((row) => ({
        ...row,
        gross: { ...row.gross, value: eurosPerMonth(month) },
      }));
      return expectAnswer(
        estimatePay({ situation: 'apprentice', age: '26-plus', year: 3 }, { ...data, apprenticeship }),
      );
    };
    expect(paying(1_867)).toMatchObject({ situation: 'apprentice', isTaxFree: true, taxFreeUpTo: 22_404 });
    expect(paying(1_867.01).isTaxFree).toBe(false);
    expect(paying(1_867).figures).toEqual(['apprentice-minimum', 'apprentice-net', 'training-tax-free']);
  });

  test('names a figure once where two amounts rest on it', () => {
    const apprenticeship = data.apprenticeship.map((row) => ({
      ...row,
      net: { ...row.net, figure: row.gross.figure },
    }));
    const input = { situation: 'apprentice', age: '21-25', year: 1 } as const;
    expect(expectAnswer(estimatePay(input, { ...data, apprenticeship })).figures).toEqual([
      'apprentice-minimum',
      'training-tax-free',
    ]);
  });

  test('never earns less with age or year', () => {
    const grid = APPRENTICE_AGES.map((age) =>
      APPRENTICE_YEARS.map((year) => expectAnswer(estimatePay({ situation: 'apprentice', age, year }, data)).monthly),
    );
    for (const [row, amounts] of grid.entries()) {
      for (const [column, amount] of amounts.entries()) {
        expect(amount).toBeGreaterThanOrEqual(grid[row - 1]?.[column] ?? 0);
        expect(amount).toBeGreaterThanOrEqual(amounts[column - 1] ?? 0);
      }
    }
  });

  test('in a cell that the data does not hold has no figure, not the nearest', () => {
    const without = { ...data, apprenticeship: data.apprenticeship.filter(({ year }) => year < 3) };
    expect(estimatePay({ situation: 'apprentice', age: '21-25', year: 3 }, without)).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "code": "no-figure-for",
            "field": "age",
          },
        ],
      }
    `);
  });
});
