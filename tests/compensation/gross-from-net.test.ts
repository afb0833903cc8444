import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  eurosPerMonth,
  eurosPerYear,
  grossFromNet,
  netFromGross,
  toMonth,
  type GrossFromNetInput,
  type TaxChoice,
} from '../../src/compensation/index.ts';
import { expectAnswer, exampleData as data } from './example-data.ts';

const GRID: TaxChoice = { way: 'grid' };

const ask = (net: number, of: GrossFromNetInput['of'], rest: Partial<GrossFromNetInput> = {}) =>
  grossFromNet({ status: 'cadre', tax: GRID, ...rest, net: eurosPerMonth(net), of }, data);

/** Net a month of a gross spread evenly. */
function netAt(gross: number, of: GrossFromNetInput['of'], tax: TaxChoice, status: 'cadre' | 'non-cadre' = 'cadre') {
  const { ordinaryMonth } = expectAnswer(
    netFromGross({ base: eurosPerYear(gross), variable: eurosPerYear(0), status, tax }, data),
  );
  return of === 'beforeTax' ? ordinaryMonth.netBeforeTax : ordinaryMonth.netAfterTax;
}

const CENT = 0.005;

test('3,000 a month before tax takes 45,909 a year', () => {
  expect(expectAnswer(ask(3_000, 'beforeTax'))).toEqual({
    gross: expect.closeTo(45_908.55, 2) as number,
    higherGrossThatPaysLess: undefined,
  });
});

test('a net just under the ceiling’s is paid below it, and 60 euros more gross pays less', () => {
  const { gross, higherGrossThatPaysLess } = expectAnswer(ask(3_140, 'beforeTax'));
  expect(gross).toBeCloseTo(48_035.4, 1);
  expect(higherGrossThatPaysLess?.from).toBe(48_060);
  expect(higherGrossThatPaysLess?.to).toBeCloseTo(48_119.67, 2);
  expect(higherGrossThatPaysLess?.netAtFrom).toBeLessThan(3_140);
});

test('2,700 a month after tax takes 44,905 a year, and 45,137 pays less', () => {
  const { gross, higherGrossThatPaysLess } = expectAnswer(ask(2_700, 'afterTax'));
  expect(gross).toBeCloseTo(44_904.61, 2);
  expect(higherGrossThatPaysLess?.from).toBeCloseTo(45_136.68, 2);
  expect(higherGrossThatPaysLess?.to).toBeCloseTo(46_174.47, 2);
  expect(higherGrossThatPaysLess?.netAtFrom).toBeCloseTo(2_638.83, 2);
});

test('a net under the minimum wage’s, or over the table’s, is a problem in net a month', () => {
  expect(ask(1_000, 'beforeTax')).toMatchInlineSnapshot(`
    {
      "ok": false,
      "problems": [
        {
          "code": "below-full-time-minimum",
          "field": "net",
          "limit": 1452.8079666666665,
        },
      ],
    }
  `);
  expect(ask(30_000, 'beforeTax')).toMatchInlineSnapshot(`
    {
      "ok": false,
      "problems": [
        {
          "code": "above-net-pay-table",
          "field": "net",
          "limit": 25592.738375,
        },
      ],
    }
  `);
  expect(ask(3_000, 'afterTax', { tax: { way: 'own', ratio: -0.1 } })).toMatchInlineSnapshot(`
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
  expect(ask(3_000, 'beforeTax', { tax: { way: 'own', ratio: -0.1 } }).ok).toBe(true);
});

test('the net of either end of the table takes that end, and the ceiling’s takes the ceiling', () => {
  for (const gross of [22_404, 48_060, 384_480]) {
    const net = netAt(gross, 'beforeTax', GRID);
    expect(expectAnswer(ask(net, 'beforeTax')).gross).toBe(gross);
  }
});

test('under a fixed-term contract the least net is the minimum wage’s with its end bonus', () => {
  const least = netAt(1.1 * 22_404, 'beforeTax', GRID);
  expect(ask(1_000, 'beforeTax', { contract: 'fixed-term' })).toEqual({
    ok: false,
    problems: [{ code: 'below-full-time-minimum', field: 'net', limit: expect.closeTo(least, 6) as number }],
  });
  expect(expectAnswer(ask(least + 1e-6, 'beforeTax', { contract: 'fixed-term' })).gross).toBeCloseTo(22_404, 4);
});

test('a fixed-term contract reaches the same net with a tenth less agreed gross', () => {
  const permanent = expectAnswer(ask(3_500, 'afterTax')).gross;
  expect(expectAnswer(ask(3_500, 'afterTax', { contract: 'fixed-term' })).gross).toBeCloseTo(permanent / 1.1, 6);
});

const anyTax: fc.Arbitrary<TaxChoice> = fc.constantFrom<TaxChoice>(
  GRID,
  { way: 'own', ratio: 0.11 },
  { way: 'scale', household: 'single', children: 0 },
  { way: 'scale', household: 'couple', children: 3 },
);
const anyGross = fc.double({ min: 22_404, max: 384_480, noNaN: true });
const anyKind = fc.constantFrom('beforeTax' as const, 'afterTax' as const);
const anyStatus = fc.constantFrom('cadre' as const, 'non-cadre' as const);

test('the gross found pays at least the net, and none lower does', () => {
  fc.assert(
    fc.property(anyGross, anyKind, anyTax, anyStatus, fc.double({ min: 0, max: 1, noNaN: true }), (...drawn) => {
      const [from, of, tax, status, lower] = drawn;
      const net = netAt(from, of, tax, status);
      const { gross } = expectAnswer(ask(net, of, { tax, status }));
      expect(netAt(gross, of, tax, status)).toBeGreaterThanOrEqual(net - CENT);
      expect(gross).toBeLessThanOrEqual(from + CENT);
      const less = 22_404 + lower * (gross - 22_404);
      fc.pre(less < gross - 1);
      expect(netAt(less, of, tax, status)).toBeLessThan(net);
    }),
  );
});

test('is the way back from net, outside the falls', () => {
  fc.assert(
    fc.property(anyGross, anyKind, anyTax, (from, of, tax) => {
      const { gross, higherGrossThatPaysLess } = expectAnswer(ask(netAt(from, of, tax), of, { tax }));
      // In a fall the same net is paid lower, and the gross that was left stands above it.
      if (Math.abs(gross - from) > 0.01) expect(higherGrossThatPaysLess?.from).toBeLessThanOrEqual(from);
      else expect(gross).toBeCloseTo(from, 2);
    }),
    { numRuns: 300 },
  );
});

test('a higher gross that is said to pay less does, all along its stretch', () => {
  fc.assert(
    fc.property(anyGross, anyTax, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (from, tax, along) => {
      const net = netAt(from, 'afterTax', tax);
      const { higherGrossThatPaysLess: less } = expectAnswer(ask(net, 'afterTax', { tax }));
      fc.pre(less?.to !== undefined);
      const within = less.from + along * (less.to - less.from);
      expect(netAt(within, 'afterTax', tax)).toBeLessThan(net);
      expect(netAt(Math.min(384_480, less.to + 0.01), 'afterTax', tax)).toBeGreaterThanOrEqual(net - CENT);
      expect(less.netAtFrom).toBeCloseTo(toMonth(eurosPerYear(12 * netAt(less.from + 1e-7, 'afterTax', tax))), 4);
    }),
    { numRuns: 40 },
  );
});

describe('on a straight line of round numbers', () => {
  const row = (gross: number) => ({
    gross: eurosPerYear(gross),
    netBeforeTax: eurosPerYear(0.8 * gross),
    netTaxable: eurosPerYear(0.8 * gross),
    employerCostBeforeReduction: eurosPerYear(1.4 * gross),
  });
  const bonus = { ...data.fixedTerm, endBonusRatio: { ...data.fixedTerm.endBonusRatio, value: 0.5 } };
  /** From 20,000 to 40,000, four fifths of the gross as net, an edge of the grid at 30,000. */
  const round = {
    ...data,
    fixedTerm: bonus,
    netPay: { ...data.netPay, pieces: { ...data.netPay.pieces, cadre: [{ from: row(20_000), to: row(40_000) }] } },
    withholding: {
      ...data.withholding,
      steps: [
        { below: eurosPerMonth(2_000), ratio: 0.1 },
        { below: undefined, ratio: 0.2 },
      ],
    },
  };
  const askRound = (net: number, of: GrossFromNetInput['of'], contract: 'permanent' | 'fixed-term') =>
    grossFromNet({ status: 'cadre', tax: GRID, contract, net: eurosPerMonth(net), of }, round);

  test('a net that a gross pays to the last digit has that very gross', () => {
    expect(expectAnswer(askRound(2_000, 'beforeTax', 'permanent')).gross).toBe(30_000);
  });

  test('an edge of the grid at the very minimum of a contract is paid at the higher rate', () => {
    // Half as much again as end bonus: the minimum of 20,000 is paid as 30,000.
    expect(expectAnswer(askRound(1_600, 'afterTax', 'fixed-term')).gross).toBe(20_000);
    expect(askRound(1_599, 'afterTax', 'fixed-term')).toEqual({
      ok: false,
      problems: [{ code: 'below-full-time-minimum', field: 'net', limit: 1_600 }],
    });
  });
});
