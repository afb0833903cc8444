import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PLACES,
  SECTORS,
  SIZES,
  estimatePay,
  eurosPerYear,
  findBand,
  netFromGross,
  type EmployedEstimate,
  type EmployedInput,
} from '../../src/compensation/index.ts';
import { expectAnswer, exampleData as data } from './example-data.ts';

const SENIOR: EmployedInput = {
  situation: 'employed',
  job: 'key-account-manager',
  years: 7,
  contract: 'permanent',
  status: 'cadre',
  variable: { kind: 'by-years' },
  tax: { way: 'grid' },
};

const estimate = (changes: Partial<EmployedInput> = {}): EmployedEstimate =>
  expectAnswer(estimatePay({ ...SENIOR, ...changes }, data));

const anyInput: fc.Arbitrary<EmployedInput> = fc.record({
  situation: fc.constant('employed' as const),
  job: fc.constant('key-account-manager'),
  years: fc.double({ min: 0, max: 50, noNaN: true }),
  contract: fc.constantFrom('permanent' as const, 'fixed-term' as const),
  status: fc.constantFrom('cadre' as const, 'non-cadre' as const),
  place: fc.option(fc.constantFrom(...PLACES), { nil: undefined }),
  sector: fc.option(fc.constantFrom(...SECTORS), { nil: undefined }),
  size: fc.option(fc.constantFrom(...SIZES), { nil: undefined }),
  variable: fc.oneof(
    fc.constant({ kind: 'by-years' as const }),
    fc.double({ min: 0, max: 1, noNaN: true }).map((ratio) => ({ kind: 'share' as const, ratio })),
  ),
  tax: fc.constant({ way: 'grid' as const }),
});

/** Less than this is the last digit of floating point. */
const DUST = 1e-6;

describe('the band', () => {
  test('of a junior has 45,000 in its middle, and a spread like the seniors’ (S3)', () => {
    const { band } = estimate({ years: 0 });
    expect(band.middle).toEqual({ amount: 45_000, figures: ['junior-total'], kind: 'published' });
    expect(Math.round(band.low.amount)).toBe(39_527);
    expect(Math.round(band.high.amount)).toBe(50_473);
    expect(band.low.kind).toBe('derived');
    expect(band.stretch).toEqual({ kind: 'point', at: 0 });
  });

  test('of a senior runs from 65,000 to 83,000, whatever the years after five (S4)', () => {
    for (const years of [5, 7, 30]) {
      const { band } = estimate({ years });
      expect([band.low.amount, band.middle.amount, band.high.amount]).toEqual([65_000, 74_000, 83_000]);
    }
    expect(estimate({ years: 5 }).band.stretch).toEqual({ kind: 'point', at: 5 });
    expect(estimate({ years: 7 }).band.stretch).toEqual({ kind: 'after-last', from: 5 });
  });

  test('between the two is a straight line, and says that it is derived', () => {
    const { band, shareFrom } = estimate({ years: 2.5 });
    expect(band.middle).toEqual({ amount: 59_500, figures: ['junior-total', 'senior-middle'], kind: 'derived' });
    expect(band.stretch).toEqual({ kind: 'between', from: 0, to: 5 });
    expect(shareFrom).toEqual({
      kind: 'figures',
      figures: ['junior-share', 'commercial-cadres-share'],
      of: 'derived',
    });
  });

  test('is the one that an estimate stands in', () => {
    expect(expectAnswer(findBand('key-account-manager', 3, data))).toEqual(estimate({ years: 3 }).band);
  });

  test('of a second job is its own, where it has published points', () => {
    const point = (years: number, low: number, middle: number, high: number) => {
      const read = (amount: number) =>
        ({ value: eurosPerYear(amount), figure: 'engineer', kind: 'published' }) as const;
      return { years, low: read(low), middle: read(middle), high: read(high) };
    };
    const points = [point(0, 38_000, 40_000, 44_000), point(10, 60_000, 64_000, 70_000)];
    const two = { ...data, bands: { ...data.bands, 'sales-engineer': { points } } };
    const engineer = { ...SENIOR, job: 'sales-engineer', years: 5 };
    const { band } = expectAnswer(estimatePay(engineer, two));
    expect([band.low.amount, band.middle.amount, band.high.amount]).toEqual([49_000, 52_000, 57_000]);
    expect(band.middle.figures).toEqual(['engineer']);
    expect(expectAnswer(estimatePay(SENIOR, two))).toEqual(estimate());
  });

  test('with three points is straight between each two that follow one another', () => {
    const read = (amount: number) => ({ value: eurosPerYear(amount), figure: 'three', kind: 'published' }) as const;
    const points = [
      { years: 0, amount: 40_000 },
      { years: 5, amount: 50_000 },
      { years: 15, amount: 80_000 },
    ].map(({ years, amount }) => ({ years, low: read(amount), middle: read(amount), high: read(amount) }));
    const three = { ...data, bands: { three: { points } } };
    const middles = [2, 5, 8, 15, 16].map((years) => expectAnswer(findBand('three', years, three)).middle.amount);
    expect(middles).toEqual([44_000, 50_000, 59_000, 80_000, 80_000]);
    expect(expectAnswer(findBand('three', 8, three)).stretch).toEqual({ kind: 'between', from: 5, to: 15 });
  });

  test('of a job that no source prices is a problem, never the nearest job', () => {
    expect(findBand('sales-engineer', 7, data)).toMatchInlineSnapshot(`
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
    expect(findBand('toString', 7, data).ok).toBe(false);
    expect(estimatePay({ ...SENIOR, job: 'sales-engineer', years: 51 }, data)).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "code": "no-figure-for",
            "field": "job",
          },
          {
            "code": "out-of-range",
            "field": "years",
            "limit": {
              "from": 0,
              "to": 50,
            },
          },
        ],
      }
    `);
  });

  test('rises without a jump in years', () => {
    fc.assert(
      fc.property(anyInput, fc.double({ min: 0, max: 49.9, noNaN: true }), (input, years) => {
        const before = expectAnswer(estimatePay({ ...input, years }, data)).placed;
        const after = expectAnswer(estimatePay({ ...input, years: years + 0.001 }, data)).placed;
        expect(after).toBeGreaterThanOrEqual(before - DUST);
        expect(after - before).toBeLessThan(10);
      }),
    );
  });
});

describe('the placement', () => {
  test('of a senior who answers nothing is the middle of the band, and the whole band', () => {
    const { placed, position, range, steps } = estimate();
    expect(placed).toBe(74_000);
    expect(position).toBe(0.5);
    expect(range).toEqual({ low: 65_000, high: 83_000 });
    expect(steps).toEqual([]);
  });

  test('of a senior in Bordeaux is below that of one in Paris (S9)', () => {
    const bordeaux = estimate({ place: 'nouvelle-aquitaine' });
    const paris = estimate({ place: 'ile-de-france' });
    expect(bordeaux.position).toBeLessThan(0.5);
    expect(paris.position).toBeGreaterThan(0.5);
    expect(paris.steps).toMatchObject([{ question: 'place', answer: 'ile-de-france', kind: 'published' }]);
    expect(paris.steps[0]?.ratio).toBeCloseTo(60 / 55, 12);
  });

  test('in large industry is above that in services, and in a small structure below that in a large one (S6, S7)', () => {
    const placed = (changes: Partial<EmployedInput>) => estimate(changes).placed;
    expect(placed({ sector: 'industry' })).toBeGreaterThan(placed({ sector: 'services' }));
    expect(placed({ sector: 'it' })).toBe(placed({ sector: 'industry' }));
    expect(placed({ size: 'under-10' })).toBeLessThan(placed({ size: '10-249' }));
    expect(placed({ size: '250-4999' })).toBeLessThan(placed({ size: '5000-plus' }));
  });

  test('with strong answers comes near an end of the band, and not over it', () => {
    const lowest = estimate({ place: 'occitanie', sector: 'services', size: 'under-10' });
    expect(lowest.position).toBeGreaterThanOrEqual(0);
    const industry = estimate({ place: 'ile-de-france', sector: 'industry', size: '5000-plus' });
    expect(industry.position).toBeGreaterThan(0.98);
    expect(industry.placed).toBeLessThanOrEqual(83_000);
  });

  test('adds up from its steps, and its range holds it within the band', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { band, placed, position, range, steps } = expectAnswer(estimatePay(input, data));
        const half = (band.low.amount + band.high.amount) / 2;
        expect(placed).toBeCloseTo(
          steps.reduce((sum, { amount }) => sum + amount, half),
          6,
        );
        expect(position).toBeGreaterThanOrEqual(0);
        expect(position).toBeLessThanOrEqual(1);
        expect(range.low).toBeGreaterThanOrEqual(band.low.amount);
        expect(range.high).toBeLessThanOrEqual(band.high.amount);
        expect(range.low).toBeLessThanOrEqual(placed + DUST);
        expect(range.high).toBeGreaterThanOrEqual(placed - DUST);
        const width = (1 - steps.length / 6) * (band.high.amount - band.low.amount);
        expect(range.high - range.low).toBeCloseTo(width, 6);
      }),
    );
  });

  test('gives every answer the same step whatever else is answered', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const together = expectAnswer(estimatePay(input, data)).steps;
        for (const step of together) {
          const alone = {
            ...input,
            place: undefined,
            sector: undefined,
            size: undefined,
            [step.question]: step.answer,
          };
          expect(expectAnswer(estimatePay(alone, data)).steps).toEqual([step]);
        }
      }),
    );
  });

  test('where no answer makes a difference is the middle, whatever is answered', () => {
    const flat = { value: 1, figure: 'flat', kind: 'assumption' } as const;
    const all = <Key extends string>(keys: readonly Key[]) =>
      Object.fromEntries(keys.map((key) => [key, flat])) as Record<Key, typeof flat>;
    const effects = { place: all(PLACES), sector: all(SECTORS), size: all(SIZES) };
    const input = { ...SENIOR, place: 'occitanie', sector: 'it', size: 'under-10' } as const;
    const { position, placed, steps } = expectAnswer(estimatePay(input, { ...data, effects }));
    expect([position, placed]).toEqual([0.5, 74_000]);
    expect(steps).toEqual([
      { question: 'place', answer: 'occitanie', ratio: 1, amount: 0, figure: 'flat', kind: 'assumption' },
      { question: 'sector', answer: 'it', ratio: 1, amount: 0, figure: 'flat', kind: 'assumption' },
      { question: 'size', answer: 'under-10', ratio: 1, amount: 0, figure: 'flat', kind: 'assumption' },
    ]);
  });

  test('with the strongest answers reaches an end of the band', () => {
    const place = { ...data.effects.place, occitanie: { ...data.effects.place.occitanie, value: 0.8 } };
    const sector = { ...data.effects.sector, services: { ...data.effects.sector.services, value: 0.8 } };
    const size = { ...data.effects.size, 'under-10': { ...data.effects.size['under-10'], value: 0.8 } };
    const input = { ...SENIOR, place: 'occitanie', sector: 'services', size: 'under-10' } as const;
    const { position, placed } = expectAnswer(estimatePay(input, { ...data, effects: { place, sector, size } }));
    expect(position).toBeCloseTo(0, 12);
    expect(placed).toBeCloseTo(65_000, 6);
  });

  test('of all 64 full sets of answers stays inside the band without being held at its edge', () => {
    const positions = PLACES.flatMap((place) =>
      SECTORS.flatMap((sector) => SIZES.map((size) => estimate({ place, sector, size }).position)),
    );
    expect(positions).toHaveLength(64);
    expect(new Set(positions.map((position) => position.toFixed(9))).size).toBe(48);
    expect(positions.every((position) => position > 0 && position < 1)).toBe(true);
  });
});

describe('the variable', () => {
  test('is 10,000 of 45,000 for a junior (S3) and 16.5 % of the total from five years on', () => {
    const junior = estimate({ years: 0 });
    expect(junior.base).toBeCloseTo(35_000, 6);
    expect(junior.variable).toBeCloseTo(10_000, 6);
    const senior = estimate();
    expect(senior.base).toBeCloseTo(61_790, 6);
    expect(senior.variable).toBeCloseTo(12_210, 6);
    expect(senior.shareFrom).toEqual({ kind: 'figures', figures: ['commercial-cadres-share'], of: 'published' });
  });

  test('between the two is a straight line of the share', () => {
    expect(estimate({ years: 2.5 }).shareRatio).toBeCloseTo((10 / 45 + 0.165) / 2, 12);
    expect(estimate({ years: 4 }).shareRatio).toBeCloseTo(0.2 * (10 / 45) + 0.8 * 0.165, 12);
  });

  test('is none for the one commercial cadre in three who has none', () => {
    const { base, variable, shareFrom } = estimate({ variable: { kind: 'share', ratio: 0 } });
    expect([base, variable, shareFrom]).toEqual([74_000, 0, { kind: 'reader' }]);
  });

  test('and the base are the reader’s own when typed, and leave the estimate as it was', () => {
    const own = estimate({
      variable: { kind: 'own', base: eurosPerYear(60_000), variable: eurosPerYear(20_000) },
    });
    expect([own.base, own.variable, own.shareRatio]).toEqual([60_000, 20_000, 0.25]);
    expect(own.shareFrom).toEqual({ kind: 'reader' });
    expect(own.placed).toBe(74_000);
    expect(expectAnswer(own.pay).yearly.gross).toBe(80_000);
    const nothing = estimate({ variable: { kind: 'own', base: eurosPerYear(0), variable: eurosPerYear(0) } });
    expect(nothing.shareRatio).toBe(0);
  });

  test('splits the placed total without a remainder', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { base, variable, placed } = expectAnswer(estimatePay(input, data));
        expect(base + variable).toBeCloseTo(placed, 6);
      }),
    );
  });

  test('outside 0 to 100 % is a problem', () => {
    expect(estimatePay({ ...SENIOR, variable: { kind: 'share', ratio: 1.2 } }, data)).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "code": "out-of-range",
            "field": "share",
            "limit": {
              "from": 0,
              "to": 1,
            },
          },
        ],
      }
    `);
    const negative = { kind: 'own', base: eurosPerYear(-1), variable: eurosPerYear(2_000_000) } as const;
    expect(estimatePay({ ...SENIOR, variable: negative }, data)).toMatchInlineSnapshot(`
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
            "field": "variable",
            "limit": {
              "from": 0,
              "to": 1000000,
            },
          },
        ],
      }
    `);
  });
});

describe('the pay of an estimate', () => {
  test('is that of its base and variable', () => {
    const { base, variable, pay, endOfContract } = estimate();
    expect(pay).toEqual(netFromGross({ base, variable, status: 'cadre', tax: { way: 'grid' } }, data));
    expect(endOfContract).toBeUndefined();
  });

  test('of a fixed-term contract holds the end bonus, which stands on its own line too', () => {
    const fixed = estimate({ contract: 'fixed-term' });
    const permanent = estimate();
    expect(fixed.placed).toBe(permanent.placed);
    expect(fixed.endOfContract).toMatchObject({ ratio: 0.1, figure: 'end-of-contract-bonus', kind: 'law' });
    expect(fixed.endOfContract?.amount).toBeCloseTo(7_400, 6);
    expect(expectAnswer(fixed.pay).yearly.gross).toBeCloseTo(81_400, 6);
    if (fixed.endOfContract === undefined) throw new Error('no end of contract');
    expect(expectAnswer(fixed.endOfContract.monthBefore)).toEqual(expectAnswer(permanent.pay).ordinaryMonth);
  });

  test('of a fixed-term contract whose base is under the full-time minimum has no month before its end', () => {
    const { endOfContract, situation } = estimate({
      contract: 'fixed-term',
      variable: { kind: 'own', base: eurosPerYear(20_000), variable: eurosPerYear(60_000) },
    });
    expect(situation).toBe('employed');
    expect(endOfContract?.amount).toBeCloseTo(8_000, 6);
    expect(endOfContract?.monthBefore).toEqual({
      ok: false,
      problems: [{ code: 'below-full-time-minimum', field: 'base', limit: 22_404 }],
    });
  });

  test('whose base is under the full-time minimum is a problem that leaves the estimate', () => {
    const { placed, pay } = estimate({ years: 0, variable: { kind: 'share', ratio: 0.6 } });
    expect(placed).toBe(45_000);
    expect(pay).toMatchInlineSnapshot(`
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
  });
});
