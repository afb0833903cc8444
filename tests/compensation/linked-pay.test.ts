import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  employerCost,
  eurosPerMonth,
  eurosPerYear,
  linkPay,
  toMonth,
  toYear,
  type Contract,
  type FallBelow,
  type KnownPay,
  type LinkedPayInput,
  type Status,
  type TaxChoice,
} from '../../src/compensation/index.ts';
import { exampleData as data, expectAnswer } from './example-data.ts';

const GRID: TaxChoice = { way: 'grid' };

const known = (of: KnownPay['of'], amount: number): KnownPay =>
  of === 'gross' ? { of, amount: eurosPerYear(amount) } : { of, amount: eurosPerMonth(amount) };

const link = (of: KnownPay['of'], amount: number, rest: Partial<LinkedPayInput> = {}) =>
  linkPay({ status: 'cadre', tax: GRID, ...rest, known: known(of, amount) }, data);

test('45,000 a year is 3,750 a month, and its net and cost follow', () => {
  const pay = expectAnswer(link('gross', 45_000));
  expect(pay.grossMonth).toBe(3_750);
  expect(pay.month.gross).toBeCloseTo(3_750, 9);
  expect(pay.month.netAfterTax).toBeCloseTo(pay.month.netBeforeTax - pay.month.tax, 9);
  expect(pay.year.netAfterTax).toBeCloseTo(12 * pay.month.netAfterTax, 6);
  expect(pay.month.withholdingRatio).toBe(0.075);
  expect(pay.endBonus).toBeUndefined();
});

test('3,000 a month before tax takes 45,908.55 a year', () => {
  const pay = expectAnswer(link('netBefore', 3_000));
  expect(pay.gross).toBeCloseTo(45_908.55, 2);
  expect(pay.month.netBeforeTax).toBeCloseTo(3_000, 6);
});

test('a raise past an edge of the grid is named as a stretch that pays less, with the two rates', () => {
  const { fallsAhead, isJustUnderFall } = expectAnswer(link('gross', 45_000));
  expect(fallsAhead).toHaveLength(1);
  expect(fallsAhead[0]?.reason).toEqual({ kind: 'grid', ratioBelow: 0.075, ratioAbove: 0.099 });
  expect(fallsAhead[0]?.from).toBeCloseTo(45_136.68, 2);
  expect(fallsAhead[0]?.netAtFrom).toBeCloseTo(2_638.83, 2);
  expect(isJustUnderFall).toBe(false);
  expect(expectAnswer(link('gross', 45_136)).isJustUnderFall).toBe(true);
});

test('just above an edge of the grid a lower gross pays more after tax', () => {
  const { fallsBelow, month } = expectAnswer(link('gross', 45_200));
  expect(fallsBelow).toHaveLength(1);
  const [fall] = fallsBelow;
  expect(fall?.reason.kind).toBe('grid');
  expect(fall?.gross).toBeCloseTo(45_136.68, 2);
  expect(fall?.net).toBeCloseTo(month.netAfterTax, 9);
  expect(fall?.netBelow).toBeGreaterThan(month.netAfterTax + 70);
  expect(expectAnswer(link('gross', fall?.regainedAt ?? 0)).month.netAfterTax).toBeCloseTo(fall?.netBelow ?? 0, 6);
});

test('just above the ceiling a lower gross pays more, whatever the tax', () => {
  const { fallsBelow } = expectAnswer(link('gross', 48_100, { tax: { way: 'own', ratio: 0.05 } }));
  expect(fallsBelow).toMatchObject([{ reason: { kind: 'ceiling' }, gross: 48_060 }]);
});

test('a net before tax just under the ceiling’s is told of the fall before tax', () => {
  const { gross, fallsAhead } = expectAnswer(link('netBefore', 3_140));
  expect(gross).toBeLessThan(48_060);
  expect(fallsAhead[0]).toMatchObject({ reason: { kind: 'ceiling' }, from: 48_060 });
  expect(fallsAhead[0]?.to).toBeCloseTo(48_119.67, 2);
  expect(fallsAhead).toHaveLength(1);
});

test('a fixed-term contract keeps the agreed gross, and has its end bonus beside it', () => {
  const pay = expectAnswer(link('gross', 50_000, { contract: 'fixed-term' }));
  expect(pay.gross).toBe(50_000);
  expect(pay.endBonus).toBeCloseTo(5_000, 9);
  expect(pay.month.gross).toBeCloseTo(55_000 / 12, 9);
  expect(expectAnswer(link('netAfter', pay.month.netAfterTax, { contract: 'fixed-term' })).gross).toBeLessThanOrEqual(
    50_000.01,
  );
});

test('a rate over 100 % is a problem with the rate, whichever amount is known', () => {
  const problems = [{ code: 'out-of-range', field: 'tax', limit: { from: 0, to: 1 } }];
  for (const of of ['gross', 'grossMonth', 'netBefore', 'netAfter'] as const) {
    const amount = of === 'gross' ? 45_000 : 3_000;
    expect(link(of, amount, { tax: { way: 'own', ratio: 1.2 } })).toEqual({ ok: false, problems });
  }
});

test('with no fall ahead none is near', () => {
  expect(expectAnswer(link('gross', 48_061))).toMatchObject({ fallsAhead: [], isJustUnderFall: false });
});

/** The falls of the grid that lie below 200,000, as those see them who stand just above. */
function listGridFalls() {
  const falls = new Map<number, FallBelow>();
  for (let gross = 22_404; gross < 200_000; gross += 50) {
    for (const fall of expectAnswer(link('gross', gross)).fallsBelow) {
      if (fall.reason.kind === 'grid') falls.set(fall.gross, fall);
    }
  }
  return [...falls.values()];
}

test('what is paid just under an edge of the grid is not paid at the edge, but again where the fall is regained', () => {
  const falls = listGridFalls();
  expect(falls).toHaveLength(16);
  for (const { gross, netBelow, regainedAt } of falls) {
    const { gross: found, month } = expectAnswer(link('netAfter', netBelow));
    expect(month.netAfterTax).toBeCloseTo(netBelow, 6);
    expect(found).not.toBe(gross);
    const regained = expectAnswer(link('gross', regainedAt ?? 0));
    expect(regained.month.netAfterTax).toBeCloseTo(netBelow, 6);
    expect(regained.fallsBelow.filter((fall) => fall.gross === gross)).toEqual([]);
  }
});

test('a fall is near where a twelfth of the way to it is less than a euro', () => {
  expect(expectAnswer(link('gross', 48_048)).isJustUnderFall).toBe(false);
  expect(expectAnswer(link('gross', 48_048.01)).isJustUnderFall).toBe(true);
});

test('the ceiling itself stands below the fall, and nothing pays less below it', () => {
  const { fallsAhead, fallsBelow, gross, employerCost: cost, year } = expectAnswer(link('gross', 48_060));
  expect(fallsBelow).toEqual([]);
  expect(fallsAhead).toMatchObject([{ of: 'afterTax', from: 48_060, reason: { kind: 'ceiling' } }]);
  expect(cost).toBe(expectAnswer(employerCost(gross, 'cadre', data)));
  expect(year.gross).toBe(48_060);
});

test('at four ceilings, where the line only bends, no fall is told', () => {
  const tax: TaxChoice = { way: 'own', ratio: 0 };
  for (const status of ['cadre', 'non-cadre'] as const) {
    const pay = expectAnswer(link('gross', 192_240, { status, tax }));
    expect(pay.fallsAhead).toEqual([]);
    expect(pay.fallsBelow).toEqual([]);
  }
});

test('a fall that the table ends in is never regained', () => {
  const [ahead] = expectAnswer(link('gross', 374_000)).fallsAhead;
  expect(ahead?.from).toBeCloseTo(374_943, 2);
  expect(ahead).toMatchObject({ reason: { kind: 'grid', ratioBelow: 0.33, ratioAbove: 0.38 }, to: undefined });
  const { fallsBelow } = expectAnswer(link('gross', 380_000));
  expect(fallsBelow).toMatchObject([{ reason: { kind: 'grid' }, regainedAt: undefined }]);
});

test('an edge of the grid at a bend of the table is one fall, and its rate is the higher one', () => {
  // Four ceilings: the table bends there, and nothing falls.
  const bend = 192_240;
  const steps = [
    { below: expectAnswer(link('gross', bend)).month.netTaxable, ratio: 0.1 },
    { below: undefined, ratio: 0.2 },
  ];
  const bent = { ...data, withholding: { ...data.withholding, steps } };
  const at = (gross: number) => {
    const pay = expectAnswer(linkPay({ known: known('gross', gross), status: 'cadre', tax: GRID }, bent));
    return [pay.month.withholdingRatio, pay.fallsBelow.map(({ reason, gross: place }) => [reason.kind, place])];
  };
  expect(at(bend - 0.001)).toEqual([0.1, []]);
  expect(at(bend)).toEqual([0.2, [['grid', bend]]]);
  expect(at(bend + 0.001)).toEqual([0.2, [['grid', bend]]]);
});

describe('an edge of the grid just under the ceiling', () => {
  /** The answer where the one edge of the grid is at a gross. */
  const ask = (edge: number, pay: KnownPay) => {
    const steps = [
      { below: expectAnswer(link('gross', edge)).month.netTaxable, ratio: 0.1 },
      { below: undefined, ratio: 0.2 },
    ];
    const near = { ...data, withholding: { ...data.withholding, steps } };
    return expectAnswer(linkPay({ known: pay, status: 'cadre', tax: GRID }, near));
  };

  test('and the ceiling are two falls ahead: after tax first, or before tax where that is known', () => {
    const { fallsAhead, month: own } = ask(48_055, known('gross', 48_050));
    expect(fallsAhead).toMatchObject([
      { of: 'afterTax', reason: { kind: 'grid', ratioBelow: 0.1, ratioAbove: 0.2 } },
      { of: 'beforeTax', reason: { kind: 'ceiling' }, from: 48_060 },
    ]);
    expect(fallsAhead[0]?.from).toBeCloseTo(48_055, 4);
    // Near the first, not yet near the second.
    expect(ask(48_055, known('gross', 48_046)).isJustUnderFall).toBe(true);
    expect(ask(48_055, known('gross', 48_040)).isJustUnderFall).toBe(false);
    const turned = ask(48_055, known('netBefore', own.netBeforeTax)).fallsAhead;
    expect(turned.map(({ of }) => of)).toEqual(['beforeTax', 'afterTax']);
  });

  test('and the ceiling are two falls below, each regained further up', () => {
    const { fallsBelow, month: own } = ask(47_900, known('gross', 48_061));
    expect(fallsBelow.map(({ reason }) => reason.kind)).toEqual(['grid', 'ceiling']);
    const [grid, ceiling] = fallsBelow;
    expect(grid?.gross).toBeCloseTo(47_900, 4);
    expect(ceiling?.gross).toBe(48_060);
    for (const fall of fallsBelow) {
      expect(fall.net).toBeCloseTo(own.netAfterTax, 9);
      expect(ask(47_900, known('gross', fall.regainedAt ?? 0)).month.netAfterTax).toBeCloseTo(fall.netBelow, 6);
    }
    expect(grid?.netBelow).toBeGreaterThan(ceiling?.netBelow ?? Number.NaN);
  });
});

test('an amount out of the table is a problem in its own period', () => {
  expect(link('gross', 22_403.99)).toMatchInlineSnapshot(`
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
  expect(link('grossMonth', 40_000)).toMatchInlineSnapshot(`
    {
      "ok": false,
      "problems": [
        {
          "code": "above-net-pay-table",
          "field": "gross",
          "limit": 32040,
        },
      ],
    }
  `);
  expect(link('netBefore', 1_000)).toMatchInlineSnapshot(`
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
  expect(link('netAfter', 30_000)).toMatchInlineSnapshot(`
    {
      "ok": false,
      "problems": [
        {
          "code": "above-net-pay-table",
          "field": "net",
          "limit": 16397.410716258742,
        },
      ],
    }
  `);
  expect(link('gross', 45_000, { tax: { way: 'own', ratio: 1.2 } })).toMatchInlineSnapshot(`
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
  expect(link('grossMonth', 1_866.99)).toEqual({
    ok: false,
    problems: [{ code: 'below-full-time-minimum', field: 'gross', limit: 1_867 }],
  });
  expect(link('grossMonth', 1_867).ok).toBe(true);
  expect(link('gross', 384_480).ok).toBe(true);
});

test('at a tax rate that leaves nothing, no wish is answered and nothing breaks', () => {
  const tax: TaxChoice = { way: 'own', ratio: 1 };
  expect(link('netAfter', 0, { tax }).ok).toBe(false);
  expect(link('netAfter', 2_000, { tax }).ok).toBe(false);
  expect(expectAnswer(link('gross', 45_000, { tax })).month.netAfterTax).toBeLessThan(0);
});

const anyTax: fc.Arbitrary<TaxChoice> = fc.constantFrom<TaxChoice>(
  GRID,
  { way: 'own', ratio: 0.11 },
  { way: 'scale', household: 'single', children: 0 },
  { way: 'scale', household: 'couple', children: 3 },
);
const anyStatus = fc.constantFrom<Status>('cadre', 'non-cadre');
const anyContract = fc.constantFrom<Contract>('permanent', 'fixed-term');
const anyGross = fc.double({ min: 22_405, max: 345_000, noNaN: true });

test('every net between the ends of the table is paid exactly by some gross', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1_500, max: 15_000, noNaN: true }),
      fc.constantFrom('netBefore' as const, 'netAfter' as const),
      anyTax,
      anyStatus,
      anyContract,
      (net, of, tax, status, contract) => {
        const found = link(of, net, { tax, status, contract });
        fc.pre(found.ok);
        const { month } = expectAnswer(found);
        expect(of === 'netBefore' ? month.netBeforeTax : month.netAfterTax).toBeCloseTo(net, 5);
      },
    ),
    { numRuns: 200 },
  );
});

test('each of the four amounts leads back to the same pay, outside the falls', () => {
  fc.assert(
    fc.property(anyGross, anyTax, anyStatus, anyContract, (gross, tax, status, contract) => {
      const rest = { tax, status, contract };
      const pay = expectAnswer(link('gross', gross, rest));
      const again = [
        link('grossMonth', pay.grossMonth, rest),
        link('netBefore', pay.month.netBeforeTax, rest),
        link('netAfter', pay.month.netAfterTax, rest),
      ].map((each) => expectAnswer(each).gross);
      expect(again[0]).toBeCloseTo(gross, 6);
      for (const found of again) expect(found).toBeLessThanOrEqual(gross + 0.01);
      if (pay.fallsBelow.length === 0) for (const found of again) expect(found).toBeCloseTo(gross, 1);
    }),
    { numRuns: 200 },
  );
});

test('all along a fall ahead less is paid, and just under a fall below more', () => {
  fc.assert(
    fc.property(anyGross, anyTax, anyContract, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (...drawn) => {
      const [gross, tax, contract, along] = drawn;
      const rest = { tax, contract };
      const pay = expectAnswer(link('gross', gross, rest));
      const netOf = (at: number) => expectAnswer(link('gross', at, rest)).month;
      const [ahead] = pay.fallsAhead;
      if (ahead?.to !== undefined) {
        const month = netOf(ahead.from + along * (ahead.to - ahead.from));
        const isLess = month.netAfterTax < pay.month.netAfterTax || month.netBeforeTax < pay.month.netBeforeTax;
        expect(isLess).toBe(true);
      }
      for (const fall of pay.fallsBelow) {
        expect(fall.gross).toBeLessThanOrEqual(gross);
        expect(netOf(fall.gross - 0.01).netAfterTax).toBeGreaterThan(pay.month.netAfterTax - 0.01);
        expect(fall.netBelow).toBeGreaterThan(fall.net);
      }
    }),
    { numRuns: 200 },
  );
});

test('any amount at all gives finite numbers or a problem', () => {
  const amount = fc.oneof(
    fc.double({ min: 0, max: 1_000_000, noNaN: true }),
    fc.constantFrom(0, 22_404, 48_060, 384_480),
  );
  const kind = fc.constantFrom<KnownPay['of']>('gross', 'grossMonth', 'netBefore', 'netAfter');
  const ratio = fc.double({ min: 0, max: 1, noNaN: true }).map((value): TaxChoice => ({ way: 'own', ratio: value }));
  fc.assert(
    fc.property(amount, kind, fc.oneof(anyTax, ratio), anyStatus, anyContract, (value, of, tax, status, contract) => {
      const found = link(of, value, { tax, status, contract });
      if (!found.ok) {
        expect(found.problems.length).toBeGreaterThan(0);
        return;
      }
      const { gross, grossMonth, month, year, employerCost } = found.value;
      const { netBeforeTax, netAfterTax, tax: withheld } = month;
      for (const number of [gross, employerCost, netBeforeTax, netAfterTax, withheld, year.netAfterTax, year.tax]) {
        expect(Number.isFinite(number)).toBe(true);
      }
      expect(toMonth(gross)).toBe(grossMonth);
      expect(employerCost).toBeGreaterThan(toYear(grossMonth));
    }),
    { numRuns: 300 },
  );
});
