import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { eurosPerYear, findOnTarget, type OnTargetInput } from '../../src/compensation/index.ts';
import { exampleData as data, expectAnswer } from './example-data.ts';

const find = (base: number, rest: Partial<OnTargetInput> = {}) =>
  findOnTarget(
    { job: 'key-account-manager', years: 7, variable: { kind: 'by-years' }, ...rest, base: eurosPerYear(base) },
    data,
  );

test('a senior with a fixed pay of 45,000 asks for 53,892 on target, 11,108 under the foot of the band', () => {
  const { ote, variable, shareRatio, shareFrom, position, outside, toMiddle } = expectAnswer(find(45_000));
  expect(ote).toBeCloseTo(53_892.22, 2);
  expect(variable).toBeCloseTo(8_892.22, 2);
  expect(shareRatio).toBe(0.165);
  expect(shareFrom).toEqual({ kind: 'figures', figures: ['commercial-cadres-share'], of: 'published' });
  expect(position).toBeLessThan(0);
  expect(outside).toEqual({ side: 'below', by: expect.closeTo(11_107.78, 2) as number });
  expect(toMiddle).toBeCloseTo(20_107.78, 2);
});

test('a junior with a fixed pay of 35,000 asks for the published 45,000, the middle of the band', () => {
  const found = expectAnswer(find(35_000, { years: 0 }));
  expect(found.ote).toBeCloseTo(45_000, 6);
  expect(found.position).toBeCloseTo(0.5, 6);
  expect(found.outside).toBeUndefined();
});

test('with no variable the total is the fixed pay, and the reader’s share is their own', () => {
  const found = expectAnswer(find(90_000, { variable: { kind: 'share', ratio: 0 } }));
  expect(found.ote).toBe(90_000);
  expect(found.shareFrom).toEqual({ kind: 'reader' });
  expect(found.outside).toEqual({ side: 'above', by: 7_000 });
});

test('a total on either end of the band is within it', () => {
  const alone = { variable: { kind: 'share', ratio: 0 } } as const;
  expect(expectAnswer(find(65_000, alone))).toMatchObject({ position: 0, outside: undefined, toMiddle: 9_000 });
  expect(expectAnswer(find(83_000, alone))).toMatchObject({ position: 1, outside: undefined, toMiddle: -9_000 });
  expect(find(65_000, { variable: { kind: 'share', ratio: -0.01 } }).ok).toBe(false);
});

test('no total follows from a fixed pay where all is variable, nor from years or a job without a figure', () => {
  expect(find(45_000, { variable: { kind: 'share', ratio: 1 } })).toMatchInlineSnapshot(`
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
  expect(find(45_000, { years: 60, job: 'pilot' })).toMatchInlineSnapshot(`
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

test('fixed and variable add up, and the share is the one asked for', () => {
  const anyShare = fc.double({ min: 0, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(
      fc.double({ min: 22_404, max: 384_480, noNaN: true }),
      fc.double({ min: 0, max: 50, noNaN: true }),
      fc.option(anyShare),
      (base, years, ratio) => {
        const variable = ratio === null ? ({ kind: 'by-years' } as const) : ({ kind: 'share', ratio } as const);
        const found = expectAnswer(find(base, { years, variable }));
        expect(base + found.variable).toBeCloseTo(found.ote, 6);
        expect(found.variable / found.ote).toBeCloseTo(found.shareRatio, 9);
        expect(found.position < 0).toBe(found.outside?.side === 'below');
        expect(found.position > 1).toBe(found.outside?.side === 'above');
      },
    ),
  );
});
