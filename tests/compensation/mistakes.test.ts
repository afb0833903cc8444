import { describe, expect, test } from 'vitest';
import {
  CompensationError,
  euros,
  eurosPerMonth,
  eurosPerYear,
  findBand,
  netFromGross,
  toMonth,
  toYear,
  withholdingRatio,
} from '../../src/compensation/index.ts';
import { readPayTable } from '../../src/compensation/pay-table.ts';
import { exampleData as data } from './example-data.ts';

describe('a mistake of the programmer', () => {
  test('is an amount that is not finite', () => {
    expect(() => euros(Number.NaN)).toThrowErrorMatchingInlineSnapshot(
      `[CompensationError: an amount is not finite: NaN]`,
    );
    expect(() => eurosPerYear(Number.POSITIVE_INFINITY)).toThrowErrorMatchingInlineSnapshot(
      `[CompensationError: an amount a year is not finite: Infinity]`,
    );
    expect(() => eurosPerMonth(Number.NEGATIVE_INFINITY)).toThrowErrorMatchingInlineSnapshot(
      `[CompensationError: an amount a month is not finite: -Infinity]`,
    );
    expect(() => euros(Number.NaN)).toThrow(CompensationError);
  });

  test('is a look into the pay table outside of its ends', () => {
    const read = (gross: number) => readPayTable(gross, 'cadre', data.netPay);
    expect(() => read(22_403.99)).toThrowErrorMatchingInlineSnapshot(
      `[CompensationError: 22403.99 is outside the net-pay table (22404 to 384480)]`,
    );
    expect(() => read(384_480.01)).toThrowErrorMatchingInlineSnapshot(
      `[CompensationError: 384480.01 is outside the net-pay table (22404 to 384480)]`,
    );
    expect(read(22_404).gross).toBe(22_404);
    expect(read(384_480).gross).toBe(384_480);
  });

  test('is an empty pay table', () => {
    const netPay = { ...data.netPay, pieces: { ...data.netPay.pieces, 'non-cadre': [] } };
    const ask = () =>
      netFromGross(
        { base: eurosPerYear(45_000), variable: eurosPerYear(0), status: 'non-cadre', tax: { way: 'grid' } },
        { ...data, netPay },
      );
    expect(ask).toThrowErrorMatchingInlineSnapshot(`[CompensationError: the net-pay table of non-cadre is empty]`);
  });

  test('is a withholding grid that ends', () => {
    const withholding = {
      ...data.withholding,
      steps: data.withholding.steps.filter(({ below }) => below !== undefined),
    };
    const ask = (month: number) => withholdingRatio(eurosPerMonth(month), { ...data, withholding });
    expect(ask(2_430)).toBe(0.053);
    expect(() => ask(60_000)).toThrowErrorMatchingInlineSnapshot(
      `[CompensationError: the withholding grid has no last step]`,
    );
  });

  test('is a band whose first point is after the start', () => {
    const band = data.bands['key-account-manager'];
    const late = { ...data, bands: { late: { points: band?.points.slice(1) ?? [] } } };
    expect(() => findBand('late', 4, late)).toThrowErrorMatchingInlineSnapshot(
      `[CompensationError: no point at or before 4 years]`,
    );
    expect(findBand('late', 5, late).ok).toBe(true);
  });
});

test('a year is twelve months', () => {
  expect(toMonth(eurosPerYear(45_000))).toBe(3_750);
  expect(toYear(eurosPerMonth(3_750))).toBe(45_000);
  expect(euros(-9_000)).toBe(-9_000);
});
