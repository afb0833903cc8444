import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  employerCost,
  eurosPerMonth,
  eurosPerYear,
  incomeTaxFromScale,
  netFromGross,
  withholdingRatio,
  type Household,
  type NetPay,
  type NetPayInput,
  type TaxChoice,
} from '../../src/compensation/index.ts';
import { expectAnswer, exampleData as data } from './example-data.ts';

type Amounts = Partial<Omit<NetPayInput, 'base' | 'variable'>> & { readonly base?: number; readonly variable?: number };

const ask = ({ base = 45_000, variable = 0, ...rest }: Amounts = {}) =>
  netFromGross(
    { status: 'cadre', tax: { way: 'grid' }, ...rest, base: eurosPerYear(base), variable: eurosPerYear(variable) },
    data,
  );
const pay = (amounts: Amounts = {}): NetPay => expectAnswer(ask(amounts));

const LOWEST = 22_404;
const CEILING = 48_060;
const HIGHEST = 384_480;

const anyGross = fc.double({ min: LOWEST, max: HIGHEST, noNaN: true });
const anyStatus = fc.constantFrom('cadre' as const, 'non-cadre' as const);
const anyTax: fc.Arbitrary<TaxChoice> = fc.oneof(
  fc.constant({ way: 'grid' as const }),
  fc.double({ min: 0, max: 1, noNaN: true }).map((ratio) => ({ way: 'own' as const, ratio })),
  fc.record({
    way: fc.constant('scale' as const),
    household: fc.constantFrom<Household>('single', 'couple', 'lone-parent'),
    children: fc.integer({ min: 0, max: 9 }),
  }),
);

describe('net pay', () => {
  test('of 45,000 is 2,940 a month before tax and 2,706 after it', () => {
    const { ordinaryMonth, bonusMonth, yearly, averageMonth } = pay();
    expect(ordinaryMonth.netBeforeTax).toBeCloseTo(2_940.19, 2);
    expect(ordinaryMonth.withholdingRatio).toBe(0.075);
    expect(ordinaryMonth.netAfterTax).toBeCloseTo(2_705.78, 2);
    expect(bonusMonth).toBe(ordinaryMonth);
    expect(yearly.netBeforeTax).toBeCloseTo(35_282.33, 2);
    expect(averageMonth.netAfterTax).toBeCloseTo(ordinaryMonth.netAfterTax, 9);
  });

  test('steps down by 67.28 a year at the social-security ceiling, whose own value is the old side', () => {
    const at = pay({ base: CEILING }).yearly;
    const above = pay({ base: CEILING + 1e-6 }).yearly;
    expect(at.netBeforeTax - above.netBeforeTax).toBeCloseTo(67.28, 2);
    expect(at.netTaxable - above.netTaxable).toBeCloseTo(67.28, 2);
    expect(pay({ base: 48_143 }).yearly.netBeforeTax).toBeLessThan(at.netBeforeTax);
    expect(pay({ base: 48_144 }).yearly.netBeforeTax).toBeGreaterThan(at.netBeforeTax);
  });

  test('never falls with more gross but at that step, and stays below the gross', () => {
    fc.assert(
      fc.property(anyGross, anyGross, anyStatus, (one, other, status) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        fc.pre(!(low <= CEILING && high > CEILING && high < 48_150));
        const less = pay({ base: low, status });
        const more = pay({ base: high, status });
        expect(more.yearly.netBeforeTax).toBeGreaterThanOrEqual(less.yearly.netBeforeTax - 1e-6);
        expect(more.employerCost).toBeGreaterThanOrEqual(less.employerCost - 1e-6);
        expect(less.yearly.netBeforeTax).toBeLessThan(low);
        expect(less.employerCost).toBeGreaterThan(low);
      }),
    );
  });

  test('is finite, and its months add up to its year, whatever the tax', () => {
    fc.assert(
      fc.property(
        anyGross,
        fc.double({ min: 0, max: 200_000, noNaN: true }),
        fc.double({ min: 12, max: 16, noNaN: true }),
        anyStatus,
        anyTax,
        fc.constantFrom('permanent' as const, 'fixed-term' as const),
        (base, variable, months, status, tax, contract) => {
          const result = ask({ base, variable, months, status, tax, contract });
          fc.pre(result.ok);
          const { ordinaryMonth, bonusMonth, yearly, averageMonth, employerCost: cost } = expectAnswer(result);
          for (const key of ['gross', 'netBeforeTax', 'netTaxable', 'tax', 'netAfterTax'] as const) {
            expect(yearly[key]).toBeCloseTo(11 * ordinaryMonth[key] + bonusMonth[key], 5);
            expect(averageMonth[key]).toBeCloseTo(yearly[key] / 12, 6);
            expect(Number.isFinite(yearly[key])).toBe(true);
          }
          expect(yearly.netAfterTax).toBeCloseTo(yearly.netBeforeTax - yearly.tax, 6);
          expect(cost).toBeGreaterThan(yearly.gross);
        },
      ),
    );
  });

  test('outside the table is a problem, never an extrapolation', () => {
    expect(ask({ base: LOWEST }).ok).toBe(true);
    expect(ask({ base: LOWEST - 0.01 })).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "code": "below-full-time-minimum",
            "field": "base",
            "limit": 22404,
          },
        ],
      }
    `);
    expect(ask({ base: HIGHEST }).ok).toBe(true);
    expect(ask({ base: HIGHEST + 0.01 })).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "code": "above-net-pay-table",
            "field": "base",
            "limit": 384480,
          },
        ],
      }
    `);
    expect(ask({ base: 300_000, variable: 100_000 })).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "code": "above-net-pay-table",
            "field": "variable",
            "limit": 84480,
          },
        ],
      }
    `);
    expect(ask({ base: 45_000, variable: -1 })).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "code": "out-of-range",
            "field": "variable",
            "limit": {
              "from": 0,
              "to": 339480,
            },
          },
        ],
      }
    `);
    expect(ask({ base: 350_000, contract: 'fixed-term' }).ok).toBe(false);
    expect(ask({ base: LOWEST, contract: 'fixed-term' }).ok).toBe(true);
  });
});

describe('what is asked of the pay table', () => {
  const problem = (amounts: Amounts) => {
    const result = ask(amounts);
    return result.ok ? undefined : result.problems;
  };
  const car = eurosPerYear(1_000);

  test('is base and variable up to its top, itself included', () => {
    expect(ask({ base: 300_000, variable: 84_480 }).ok).toBe(true);
    expect(ask({ base: 300_000, variable: 83_480, car }).ok).toBe(true);
    expect(problem({ base: 300_000, variable: 83_481, car })).toEqual([
      { code: 'above-net-pay-table', field: 'variable', limit: 83_480 },
    ]);
    expect(problem({ base: 383_481, car })).toEqual([{ code: 'above-net-pay-table', field: 'base', limit: 383_480 }]);
    expect(problem({ base: 45_000, variable: -1, car })).toEqual([
      { code: 'out-of-range', field: 'variable', limit: { from: 0, to: 338_480 } },
    ]);
  });

  test('of a fixed-term contract is the sum with its end bonus', () => {
    const contract = 'fixed-term';
    expect(problem({ base: 350_000, contract })).toEqual([
      { code: 'above-net-pay-table', field: 'base', limit: expect.closeTo(HIGHEST / 1.1, 6) as number },
    ]);
    expect(problem({ base: 300_000, variable: 60_000, contract })).toEqual([
      { code: 'above-net-pay-table', field: 'variable', limit: expect.closeTo(HIGHEST / 1.1 - 300_000, 6) as number },
    ]);
  });

  test('is the minimum wage in every month, the car counted in', () => {
    expect(ask({ base: 21_404, car }).ok).toBe(true);
    expect(problem({ base: 21_403, car })).toEqual([{ code: 'below-full-time-minimum', field: 'base', limit: 21_404 }]);
    expect(problem({ base: 22_000, months: 13, car })).toEqual([
      { code: 'below-full-time-minimum', field: 'base', limit: (21_404 * 13) / 12 },
    ]);
  });

  test('is a car of up to 100,000, over 12 to 16 months', () => {
    for (const value of [0, 100_000]) expect(ask({ car: eurosPerYear(value) }).ok).toBe(true);
    for (const months of [12, 16]) expect(ask({ months }).ok).toBe(true);
    for (const value of [-0.01, 100_000.01]) {
      expect(problem({ car: eurosPerYear(value) })).toEqual([
        { code: 'out-of-range', field: 'car', limit: { from: 0, to: 100_000 } },
      ]);
    }
    expect(problem({ months: 11.9 })).toEqual([{ code: 'out-of-range', field: 'months', limit: { from: 12, to: 16 } }]);
  });

  test('and what is wrong with the tax are told at once', () => {
    expect(problem({ base: 20_000, tax: { way: 'own', ratio: 2 } })).toMatchObject([
      { field: 'base' },
      { field: 'tax' },
    ]);
  });
});

describe('a month with a bonus', () => {
  test('of a junior is withheld at 24 % instead of 5.3 %: 4,002 in the year against 2,813', () => {
    const { ordinaryMonth, bonusMonth, yearly, taxIfSpread } = pay({ base: 35_000, variable: 10_000 });
    expect(ordinaryMonth.withholdingRatio).toBe(0.053);
    expect(bonusMonth.withholdingRatio).toBe(0.24);
    expect(Math.round(yearly.tax)).toBe(4_002);
    expect(Math.round(taxIfSpread ?? 0)).toBe(2_813);
  });

  test('is what eleven ordinary months leave of the year', () => {
    const { bonusMonth, ordinaryMonth } = pay({ base: 61_790, variable: 12_210 });
    const together = pay({ base: 74_000 }).yearly.netBeforeTax;
    const alone = pay({ base: 61_790 }).yearly.netBeforeTax;
    expect(bonusMonth.netBeforeTax).toBeCloseTo(together - (11 / 12) * alone, 6);
    expect(ordinaryMonth.netBeforeTax).toBeCloseTo(alone / 12, 6);
    expect(bonusMonth.gross).toBeCloseTo(61_790 / 12 + 12_210, 6);
  });

  test('comes with a thirteenth month too, and the year stays the same', () => {
    const twelve = pay({ base: 52_000 });
    const thirteen = pay({ base: 52_000, months: 13 });
    expect(thirteen.ordinaryMonth.gross).toBeCloseTo(4_000, 9);
    expect(thirteen.bonusMonth.gross).toBeCloseTo(8_000, 9);
    expect(thirteen.yearly.netBeforeTax).toBe(twelve.yearly.netBeforeTax);
    expect(thirteen.employerCost).toBe(twelve.employerCost);
    expect(pay({ base: 52_000, months: 13.55 }).ordinaryMonth.gross).toBeCloseTo(52_000 / 13.55, 9);
  });

  test('needs every ordinary month to pay the minimum wage', () => {
    expect(ask({ base: 23_000, months: 13 })).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "code": "below-full-time-minimum",
            "field": "base",
            "limit": 24271,
          },
        ],
      }
    `);
    expect(ask({ base: 45_000, months: 17 })).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "code": "out-of-range",
            "field": "months",
            "limit": {
              "from": 12,
              "to": 16,
            },
          },
        ],
      }
    `);
  });
});

describe('income tax', () => {
  test.each<readonly [number, Household, number, number]>([
    [35_000, 'single', 0, 1_443.86],
    [55_000, 'single', 0, 5_457.27],
    [83_000, 'single', 0, 11_734.72],
    [83_000, 'couple', 0, 4_838.71],
    [83_000, 'couple', 2, 2_879.25],
    [200_000, 'couple', 2, 28_071.36],
    [180_000, 'single', 0, 39_147.09],
    [83_000, 'lone-parent', 1, 7_472.72],
  ])('by the scale on %i for a %s with %i children is %f', (base, household, children, tax) => {
    const { yearly, ordinaryMonth } = pay({ base, tax: { way: 'scale', household, children } });
    expect(yearly.tax).toBeCloseTo(tax, 2);
    expect(ordinaryMonth.withholdingRatio).toBeUndefined();
    expect(expectAnswer(incomeTaxFromScale(yearly.netTaxable, household, children, data))).toBeCloseTo(tax, 2);
  });

  test('by the scale falls on the months as their taxable pay does', () => {
    const { ordinaryMonth, bonusMonth, yearly, taxIfSpread } = pay({
      base: 35_000,
      variable: 10_000,
      tax: { way: 'scale', household: 'single', children: 0 },
    });
    const share = yearly.tax / yearly.netTaxable;
    expect(ordinaryMonth.tax / ordinaryMonth.netTaxable).toBeCloseTo(share, 12);
    expect(bonusMonth.tax / bonusMonth.netTaxable).toBeCloseTo(share, 12);
    expect(taxIfSpread).toBeUndefined();
  });

  test('of a lone parent with no child is that of a single person', () => {
    const taxable = eurosPerYear(60_000);
    expect(incomeTaxFromScale(taxable, 'lone-parent', 0, data)).toEqual(incomeTaxFromScale(taxable, 'single', 0, data));
  });

  test('is lowered by children by 1,807 for each half part at most, by 4,262 for a lone parent’s first', () => {
    const tax = (household: Household, children: number) =>
      expectAnswer(incomeTaxFromScale(eurosPerYear(200_000), household, children, data));
    const alone = tax('single', 0);
    const saved = [1, 2, 3, 4].map((children) => [
      alone - tax('single', children),
      tax('couple', 0) - tax('couple', children),
      alone - tax('lone-parent', children),
    ]);
    const expected = [
      [1_807, 1_807, 4_262],
      [3_614, 3_614, 6_069],
      [7_228, 7_228, 9_683],
      [10_842, 10_842, 13_297],
    ];
    saved.flat().forEach((euros, index) => expect(euros).toBeCloseTo(expected.flat()[index] ?? 0, 6));
  });

  test('by the scale on a high income climbs through all brackets, with the contribution on high incomes', () => {
    const tax = (income: number, household: Household) =>
      expectAnswer(incomeTaxFromScale(eurosPerYear(income + 14_555), household, 0, data));
    const upTo = (income: number) =>
      0.11 * (29_579 - 11_600) + 0.3 * (84_577 - 29_579) + 0.41 * (181_917 - 84_577) + 0.45 * (income - 181_917);
    expect(tax(250_000, 'single')).toBeCloseTo(upTo(250_000), 6);
    expect(tax(600_000, 'single')).toBeCloseTo(upTo(600_000) + 0.03 * 250_000 + 0.04 * 100_000, 6);
    expect(tax(500_000, 'couple')).toBeCloseTo(2 * upTo(250_000), 6);
    expect(tax(1_200_000, 'couple')).toBeCloseTo(2 * upTo(600_000) + 0.03 * 500_000 + 0.04 * 200_000, 6);
  });

  test('of a small income is nothing, and is eased for one that is a little larger', () => {
    const tax = (income: number, household: Household = 'single') =>
      expectAnswer(incomeTaxFromScale(eurosPerYear(income / 0.9), household, 0, data));
    expect([tax(0), tax(300), tax(11_600), tax(17_000)]).toEqual([0, 0, 0, 0]);
    const before = 0.11 * (20_000 - 11_600);
    expect(tax(20_000)).toBeCloseTo(before - (897 - 0.4525 * before), 6);
    expect(tax(40_000, 'couple')).toBeCloseTo(2 * before - (1_483 - 0.4525 * 2 * before), 6);
  });

  test('is asked for none to nine children, in whole numbers', () => {
    const ask = (children: number) => incomeTaxFromScale(eurosPerYear(30_000), 'couple', children, data);
    expect([ask(0).ok, ask(9).ok]).toEqual([true, true]);
    for (const children of [-1, 10, 0.5]) {
      expect(ask(children)).toEqual({
        ok: false,
        problems: [{ code: 'out-of-range', field: 'children', limit: { from: 0, to: 9 } }],
      });
    }
  });

  test('never rises with a child, never falls with income, and takes less than half of it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 400_000, noNaN: true }),
        fc.double({ min: 0, max: 10_000, noNaN: true }),
        fc.constantFrom<Household>('single', 'couple', 'lone-parent'),
        fc.integer({ min: 0, max: 8 }),
        (taxable, more, household, children) => {
          const tax = (income: number, count: number) =>
            expectAnswer(incomeTaxFromScale(eurosPerYear(income), household, count, data));
          expect(tax(taxable, children + 1)).toBeLessThanOrEqual(tax(taxable, children) + 1e-6);
          expect(tax(taxable + more, children)).toBeGreaterThanOrEqual(tax(taxable, children) - 1e-6);
          expect(tax(taxable, children)).toBeLessThanOrEqual(taxable / 2);
        },
      ),
    );
  });

  test('of an average month is a twelfth of the year’s, at the year’s own rate', () => {
    const { averageMonth, yearly } = pay({ base: 35_000, variable: 10_000 });
    expect(averageMonth.withholdingRatio).toBeCloseTo(yearly.tax / yearly.netTaxable, 12);
    const scale = pay({ base: 35_000, tax: { way: 'scale', household: 'single', children: 0 } });
    expect(scale.averageMonth.withholdingRatio).toBeUndefined();
    expect(pay({ tax: { way: 'own', ratio: 0.1 } }).taxIfSpread).toBeUndefined();
  });

  test('at the reader’s own rate is flat', () => {
    const { ordinaryMonth, bonusMonth } = pay({ base: 60_000, variable: 9_000, tax: { way: 'own', ratio: 0.12 } });
    expect([ordinaryMonth.withholdingRatio, bonusMonth.withholdingRatio]).toEqual([0.12, 0.12]);
    expect(bonusMonth.tax).toBeCloseTo(0.12 * bonusMonth.netTaxable, 9);
  });

  test('cannot be reckoned at a rate over 100 %, nor for half a child', () => {
    expect(ask({ tax: { way: 'own', ratio: 1.2 } })).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "code": "out-of-range",
            "field": "tax",
            "limit": {
              "from": 0,
              "to": 1,
            },
          },
        ],
      }
    `);
    expect(ask({ tax: { way: 'scale', household: 'couple', children: 1.5 } })).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "code": "out-of-range",
            "field": "children",
            "limit": {
              "from": 0,
              "to": 9,
            },
          },
        ],
      }
    `);
    expect(incomeTaxFromScale(eurosPerYear(30_000), 'couple', 10, data).ok).toBe(false);
  });

  test('by the grid takes the higher rate at an edge itself', () => {
    expect(withholdingRatio(eurosPerMonth(1_634.99), data)).toBe(0);
    expect(withholdingRatio(eurosPerMonth(1_635), data)).toBe(0.005);
    expect(withholdingRatio(eurosPerMonth(60_000), data)).toBe(0.43);
  });

  test('by the grid makes a raise cost 903 a year at 45,137 and 1,417 at 81,176, and says where it is regained', () => {
    const junior = pay({ base: 45_137 }).justAboveGridEdge;
    expect(Math.round(junior?.paysMore ?? 0)).toBe(903);
    expect(junior?.gross).toBeCloseTo(45_136.68, 2);
    expect([junior?.ratioBelow, junior?.ratioAbove]).toEqual([0.075, 0.099]);
    expect(junior?.regainedAt).toBeCloseTo(46_413.1, 1);
    expect(Math.round(pay({ base: 81_176 }).justAboveGridEdge?.paysMore ?? 0)).toBe(1_417);
    expect(pay({ base: 45_136 }).justAboveGridEdge).toBeUndefined();
    expect(pay({ base: 46_414 }).justAboveGridEdge).toBeUndefined();
    expect(pay({ base: 45_137, tax: { way: 'own', ratio: 0.1 } }).justAboveGridEdge).toBeUndefined();
  });

  test('by the grid has an edge near the top of the table that is regained nowhere within it', () => {
    const edge = pay({ base: 380_000 }).justAboveGridEdge;
    expect(edge?.gross).toBeCloseTo(374_943, 2);
    expect(edge).toMatchObject({ ratioBelow: 0.33, ratioAbove: 0.38, regainedAt: undefined });
  });

  test('by the grid names an edge as a base, whatever the months, the car and the contract', () => {
    const contract = fc.constantFrom('permanent' as const, 'fixed-term' as const);
    const months = fc.constantFrom(12, 13, 14.5);
    fc.assert(
      fc.property(
        fc.integer({ min: 30_000, max: 250_000 }),
        months,
        contract,
        fc.constantFrom(0, 3_600),
        (...drawn) => {
          const [base, monthsPaid, kind, value] = drawn;
          const rest = { months: monthsPaid, contract: kind, car: eurosPerYear(value) };
          const { ordinaryMonth, justAboveGridEdge: edge } = pay({ base, ...rest });
          fc.pre(edge !== undefined);
          const below = pay({ base: edge.gross - 1e-6, ...rest }).ordinaryMonth;
          const above = pay({ base: edge.gross + 1e-6, ...rest }).ordinaryMonth;
          expect(below.withholdingRatio).toBe(edge.ratioBelow);
          expect(above.withholdingRatio).toBeGreaterThan(edge.ratioBelow);
          expect(ordinaryMonth.withholdingRatio).toBe(edge.ratioAbove);
          expect(12 * (below.netAfterTax - ordinaryMonth.netAfterTax)).toBeCloseTo(edge.paysMore, 4);
          expect(edge.paysMore).toBeGreaterThan(0);
          if (edge.regainedAt === undefined) throw new Error('an edge that is regained nowhere');
          expect(pay({ base: edge.regainedAt, ...rest }).ordinaryMonth.netAfterTax).toBeCloseTo(below.netAfterTax, 4);
        },
      ),
    );
  });

  test('by the grid names no edge any more at the very base where it is regained', () => {
    for (const base of [23_554, 29_704, 45_137, 67_704, 101_604]) {
      const edge = pay({ base }).justAboveGridEdge;
      expect(edge?.regainedAt).toBeGreaterThan(base);
      expect(pay({ base: edge?.regainedAt ?? 0 }).justAboveGridEdge).toBeUndefined();
    }
  });

  test('by the grid with one edge soon after another is regained above both, never by a lower pay', () => {
    // Just below the second edge one is paid less than just below the first.
    const taxableAt = (base: number) => pay({ base }).ordinaryMonth.netTaxable;
    const steps = [
      { below: taxableAt(60_000), ratio: 0.1 },
      { below: taxableAt(60_200), ratio: 0.2 },
      { below: undefined, ratio: 0.3 },
    ];
    const input = { variable: eurosPerYear(0), status: 'cadre', tax: { way: 'grid' } } as const;
    const near = { ...data, withholding: { ...data.withholding, steps } };
    const payNear = (base: number) => expectAnswer(netFromGross({ ...input, base: eurosPerYear(base) }, near));
    const edge = payNear(60_300).justAboveGridEdge;
    expect(edge?.gross).toBeCloseTo(60_200, 6);
    expect(edge).toMatchObject({ ratioBelow: 0.2, ratioAbove: 0.3 });
    expect(edge?.regainedAt).toBeGreaterThan(60_300);
    const lost = 12 * payNear(60_300).ordinaryMonth.netAfterTax + (edge?.paysMore ?? 0);
    expect(12 * payNear(edge?.regainedAt ?? 0).ordinaryMonth.netAfterTax).toBeCloseTo(lost, 6);
  });

  test('by the grid has 16 such edges up to 200,000', () => {
    let edges = 0;
    for (let base = LOWEST; base <= 200_000; base += 20) {
      const edge = pay({ base }).justAboveGridEdge;
      if (edge !== undefined && base - edge.gross < 20) edges += 1;
    }
    expect(edges).toBe(16);
  });
});

describe('what the employer pays', () => {
  test('for 65,000 is 92,668, the general reduction taken off', () => {
    expect(expectAnswer(employerCost(eurosPerYear(65_000), 'cadre', data))).toBeCloseTo(92_668.45, 2);
  });

  test('under a fixed-term contract is that of a tenth more, and 1 % of it for training', () => {
    const permanent = expectAnswer(employerCost(eurosPerYear(55_000), 'cadre', data));
    const fixed = expectAnswer(employerCost(eurosPerYear(50_000), 'cadre', data, 'fixed-term'));
    expect(fixed).toBeCloseTo(permanent + 550, 6);
  });

  test('is known at both ends of the table', () => {
    expect([LOWEST, HIGHEST].map((gross) => employerCost(eurosPerYear(gross), 'cadre', data).ok)).toEqual([true, true]);
    expect(employerCost(eurosPerYear(HIGHEST + 0.01), 'cadre', data).ok).toBe(false);
  });

  test('steps up by 100.93 at the ceiling and by 1,344.25 at three minimum wages', () => {
    const cost = (gross: number) => expectAnswer(employerCost(eurosPerYear(gross), 'cadre', data));
    expect(cost(CEILING + 1e-6) - cost(CEILING)).toBeCloseTo(100.93, 2);
    expect(cost(67_212.6) - cost(67_212.6 - 1e-6)).toBeCloseTo(1_344.25, 2);
  });

  test('outside the table is a problem', () => {
    expect(employerCost(eurosPerYear(20_000), 'cadre', data)).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "code": "below-full-time-minimum",
            "field": "gross",
            "limit": 22404,
          },
        ],
      }
    `);
    expect(employerCost(eurosPerYear(350_000), 'cadre', data, 'fixed-term')).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "code": "above-net-pay-table",
            "field": "gross",
            "limit": 349527.2727272727,
          },
        ],
      }
    `);
  });
});
