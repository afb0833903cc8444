import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PLAIN_PLAN,
  checkOffer,
  estimatePay,
  eurosPerYear,
  netFromGross,
  payoutAt,
  type Offer,
  type OfferCheck,
  type OfferInput,
  type PayoutPlan,
} from '../../src/compensation/index.ts';
import { expectAnswer, exampleData as data } from './example-data.ts';

const OFFER: Offer = { base: eurosPerYear(50_000), targetVariable: eurosPerYear(10_000), plan: PLAIN_PLAN };

const SENIOR: OfferInput = {
  offer: OFFER,
  attainmentRatio: 1,
  job: 'key-account-manager',
  years: 7,
  status: 'cadre',
  tax: { way: 'grid' },
};

const ask = (offer: Partial<Offer> = {}, changes: Partial<OfferInput> = {}) =>
  checkOffer({ ...SENIOR, ...changes, offer: { ...OFFER, ...offer } }, data);
const check = (offer: Partial<Offer> = {}, changes: Partial<OfferInput> = {}): OfferCheck =>
  expectAnswer(ask(offer, changes));

export const anyPlan: fc.Arbitrary<PayoutPlan> = fc.record({
  threshold: fc.double({ min: 0, max: 1, noNaN: true }),
  start: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
  accelerator: fc.double({ min: 0, max: 5, noNaN: true }),
  cap: fc.option(fc.double({ min: 1, max: 4, noNaN: true }), { nil: undefined }),
});
const anyAttainment = fc.double({ min: 0, max: 2, noNaN: true });

describe('a payout', () => {
  test('of the plain plan is the attainment', () => {
    fc.assert(
      fc.property(anyAttainment, (attainment) => {
        expect(payoutAt(PLAIN_PLAN, attainment)).toBeCloseTo(attainment, 12);
      }),
    );
  });

  test.each<readonly [string, PayoutPlan, number, number]>([
    ['is nothing just below the threshold', { threshold: 0.8, accelerator: 1 }, 0.799, 0],
    ['is the attainment at the threshold', { threshold: 0.8, accelerator: 1 }, 0.8, 0.8],
    ['may start from nothing at the threshold', { threshold: 0.5, start: 0, accelerator: 1 }, 0.5, 0],
    ['then climbs straight to the whole', { threshold: 0.5, start: 0, accelerator: 1 }, 0.75, 0.5],
    ['with a threshold of 100 % is nothing below it', { threshold: 1, accelerator: 1 }, 0.999, 0],
    ['with a threshold of 100 % is all from it on', { threshold: 1, start: 0.3, accelerator: 1 }, 1, 1],
    ['is accelerated above 100 %', { threshold: 0, accelerator: 2 }, 1.1, 1.2],
    ['without accelerator is flat above 100 %', { threshold: 0, accelerator: 0 }, 1.5, 1],
    ['is never more than the cap', { threshold: 0, accelerator: 3, cap: 1.5 }, 1.4, 1.5],
  ])('%s', (_, plan, attainment, payout) => {
    expect(payoutAt(plan, attainment)).toBeCloseTo(payout, 12);
  });

  test('never falls with attainment, is all at 100 %, and stays under its cap', () => {
    fc.assert(
      fc.property(anyPlan, anyAttainment, anyAttainment, (plan, one, other) => {
        const less = payoutAt(plan, Math.min(one, other));
        const more = payoutAt(plan, Math.max(one, other));
        expect(more).toBeGreaterThanOrEqual(less - 1e-12);
        expect(payoutAt(plan, 1)).toBe(1);
        expect(more).toBeLessThanOrEqual(plan.cap ?? Number.POSITIVE_INFINITY);
        expect(less).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('an offer', () => {
  test('of 50,000 + 10,000 makes 62,000 at 120 %, and stays below the seniors’ band', () => {
    const { ote, payout, payoutRatio, total, firstYear, position, toMiddle } = check({}, { attainmentRatio: 1.2 });
    expect([ote, payoutRatio]).toEqual([60_000, 1.2]);
    expect([payout, total, firstYear]).toEqual([12_000, 62_000, 62_000]);
    expect(position).toBeCloseTo((60_000 - 65_000) / 18_000, 12);
    expect(toMiddle).toBe(14_000);
  });

  test('at the top of the band stands at 1, above it higher, and is more than the middle by the rest', () => {
    expect(check({ base: eurosPerYear(73_000) }).position).toBe(1);
    expect(check({ base: eurosPerYear(90_000) }).position).toBeGreaterThan(1);
    expect(check({ base: eurosPerYear(73_000) }).toMiddle).toBe(-9_000);
  });

  test('in Bordeaux is held against the middle of Bordeaux', () => {
    const place = 'nouvelle-aquitaine';
    const { placed } = expectAnswer(
      estimatePay(
        {
          situation: 'employed',
          job: 'key-account-manager',
          years: 7,
          contract: 'permanent',
          status: 'cadre',
          variable: { kind: 'by-years' },
          tax: { way: 'grid' },
          place,
        },
        data,
      ),
    );
    expect(check({}, { place }).toMiddle).toBeCloseTo(placed - 60_000, 6);
    expect(check({}, { place }).middle).toBeCloseTo(placed, 6);
    expect(check({}, { place }).position).toBe(check().position);
  });

  test('counts profit-sharing in the band, and neither the signing bonus nor benefits', () => {
    const plain = check();
    const rich = check({ signing: eurosPerYear(8_000), benefits: eurosPerYear(2_000), sharing: eurosPerYear(3_000) });
    expect(rich.position - plain.position).toBeCloseTo(3_000 / 18_000, 12);
    expect(rich.bandPay - plain.bandPay).toBe(3_000);
    expect(rich.middle).toBe(plain.middle);
    expect(rich.total - plain.total).toBe(3_000);
    expect(rich.firstYear - plain.firstYear).toBe(11_000);
    expect(rich.benefits).toBe(2_000);
    expect(rich.pay).toEqual(plain.pay);
  });

  test('with a guarantee pays it in the first year when the payout is less, whatever the cap', () => {
    const plan = { threshold: 0.8, accelerator: 1, cap: 1 };
    const guaranteed = eurosPerYear(12_000);
    const missed = check({ plan, guaranteed }, { attainmentRatio: 0.5 });
    expect([missed.payout, missed.firstYearVariable, missed.total, missed.firstYear]).toEqual([
      0, 12_000, 50_000, 62_000,
    ]);
    expect(check({ plan, guaranteed }, { attainmentRatio: 2 }).firstYearVariable).toBe(12_000);
    expect(check({ guaranteed }, { attainmentRatio: 2 }).firstYearVariable).toBe(20_000);
  });

  test('goes through the pay table on the sum of the year', () => {
    const { pay, firstYearPay } = check({ signing: eurosPerYear(5_000), months: 13 }, { attainmentRatio: 0.5 });
    const through = (variable: number) =>
      netFromGross(
        {
          base: OFFER.base,
          variable: eurosPerYear(variable),
          status: 'cadre',
          tax: { way: 'grid' },
          contract: 'permanent',
          months: 13,
        },
        data,
      );
    expect(pay).toEqual(through(5_000));
    expect(firstYearPay).toEqual(through(10_000));
  });

  test('with a car nets what the table gives with its value, less its value', () => {
    const car = 3_600;
    const withCar = expectAnswer(check({ car: eurosPerYear(car) }).pay);
    const plain = (base: number) =>
      expectAnswer(
        netFromGross(
          { base: eurosPerYear(base), variable: OFFER.targetVariable, status: 'cadre', tax: { way: 'grid' } },
          data,
        ),
      );
    const asPay = plain(OFFER.base + car);
    expect(withCar.yearly.netBeforeTax).toBeCloseTo(asPay.yearly.netBeforeTax - car, 6);
    expect(withCar.yearly.tax).toBeCloseTo(asPay.yearly.tax, 6);
    expect(withCar.ordinaryMonth.netBeforeTax).toBeCloseTo(asPay.ordinaryMonth.netBeforeTax - car / 12, 6);
    expect(withCar.bonusMonth.netAfterTax).toBeCloseTo(asPay.bonusMonth.netAfterTax - car / 12, 6);
    expect(withCar.employerCost).toBeCloseTo(asPay.employerCost, 6);
  });

  test('has its profit-sharing net of levies, taxable only when cashed', () => {
    const { sharing } = check({ sharing: eurosPerYear(1_000) });
    expect(sharing.net).toBeCloseTo(903, 9);
    expect(sharing.taxableIfCashed).toBeCloseTo(932, 9);
    expect(sharing.figures).toEqual(['profit-sharing-levies', 'profit-sharing-deductible']);
  });

  test('whose base is under the full-time minimum still has its totals', () => {
    const { total, pay } = check({ base: eurosPerYear(20_000) });
    expect(total).toBe(30_000);
    expect(pay.ok).toBe(false);
  });

  test('has every problem of its parts at once', () => {
    expect(
      ask(
        { base: eurosPerYear(-1), months: 11, plan: { threshold: 1.2, start: -1, accelerator: -1, cap: 0.5 } },
        { attainmentRatio: 2.1, job: 'sales-engineer' },
      ),
    ).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "code": "no-figure-for",
            "field": "job",
          },
          {
            "code": "out-of-range",
            "field": "attainment",
            "limit": {
              "from": 0,
              "to": 2,
            },
          },
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
            "field": "months",
            "limit": {
              "from": 12,
              "to": 16,
            },
          },
          {
            "code": "out-of-range",
            "field": "threshold",
            "limit": {
              "from": 0,
              "to": 1,
            },
          },
          {
            "code": "out-of-range",
            "field": "start",
            "limit": {
              "from": 0,
              "to": 1,
            },
          },
          {
            "code": "out-of-range",
            "field": "accelerator",
            "limit": {
              "from": 0,
              "to": 10,
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

  test('takes both ends of each range, and nothing beyond them', () => {
    const ranges = [
      ['base', 'base', 0, 1_000_000],
      ['variable', 'targetVariable', 0, 1_000_000],
      ['months', 'months', 12, 16],
      ['guaranteed', 'guaranteed', 0, 1_000_000],
      ['sharing', 'sharing', 0, 1_000_000],
      ['benefits', 'benefits', 0, 1_000_000],
      ['car', 'car', 0, 100_000],
      ['signing', 'signing', 0, 1_000_000],
    ] as const;
    for (const [field, name, from, to] of ranges) {
      for (const value of [from, to]) expect(ask({ [name]: value }).ok, `${field} ${value}`).toBe(true);
      for (const value of [from - 0.01, to + 0.01]) {
        expect(ask({ [name]: value })).toEqual({
          ok: false,
          problems: [{ code: 'out-of-range', field, limit: { from, to } }],
        });
      }
    }
    const plans = [
      ['threshold', 0, 1],
      ['start', 0, 1],
      ['accelerator', 0, 10],
      ['cap', 1, 10],
    ] as const;
    for (const [field, from, to] of plans) {
      for (const value of [from, to]) expect(ask({ plan: { ...PLAIN_PLAN, [field]: value } }).ok).toBe(true);
      for (const value of [from - 0.01, to + 0.01]) {
        expect(ask({ plan: { ...PLAIN_PLAN, [field]: value } })).toEqual({
          ok: false,
          problems: [{ code: 'out-of-range', field, limit: { from, to } }],
        });
      }
    }
    expect([ask({}, { attainmentRatio: 0 }).ok, ask({}, { attainmentRatio: 2 }).ok]).toEqual([true, true]);
    expect([ask({}, { attainmentRatio: -0.01 }).ok, ask({}, { years: 51 }).ok]).toEqual([false, false]);
  });

  test('under a fixed-term contract has the end bonus in its pay', () => {
    const { pay } = check({}, { contract: 'fixed-term' });
    expect(expectAnswer(pay).yearly.gross).toBeCloseTo(66_000, 6);
  });

  test('never pays less, gross or cost, for more base, target or attainment', () => {
    const euro = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        euro(25_000, 90_000),
        euro(0, 40_000),
        anyPlan,
        anyAttainment,
        fc.record({ base: euro(0, 5_000), target: euro(0, 5_000), attainment: euro(0, 1) }),
        (base, target, plan, attainment, more) => {
          const from = check(
            { base: eurosPerYear(base), targetVariable: eurosPerYear(target), plan },
            { attainmentRatio: attainment },
          );
          const to = check(
            { base: eurosPerYear(base + more.base), targetVariable: eurosPerYear(target + more.target), plan },
            { attainmentRatio: Math.min(2, attainment + more.attainment) },
          );
          expect(to.total).toBeGreaterThanOrEqual(from.total - 1e-6);
          expect(to.firstYear).toBeGreaterThanOrEqual(from.firstYear - 1e-6);
          const [poor, rich] = [expectAnswer(from.pay), expectAnswer(to.pay)];
          expect(rich.employerCost).toBeGreaterThanOrEqual(poor.employerCost - 1e-6);
          // The one documented step: 67.28 a year at the social-security ceiling.
          expect(rich.yearly.netBeforeTax).toBeGreaterThanOrEqual(poor.yearly.netBeforeTax - 67.29);
        },
      ),
    );
  });
});
