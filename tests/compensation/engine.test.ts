import { describe, expect, test } from 'vitest';
import {
  STATUSES,
  estimatePay,
  eurosPerMonth,
  eurosPerYear,
  netFromGross,
  type Contract,
  type Household,
  type NetPay,
  type Status,
  type TaxChoice,
} from '../../src/compensation/index.ts';
import netPay from '../../content/compensation/net-pay.json' with { type: 'json' };
import { expectAnswer, exampleData as data } from './example-data.ts';
import { askApprentice, askFixedTerm, askIntern, askPermanent, askScale } from './official-model.ts';

/** One evaluation of the official model takes a tenth of a second, several times that on a busy machine. */
const PATIENCE = 180_000;

const LOWEST = 22_404;
const CEILING = 48_060;
const THREE_MINIMUM_WAGES = 67_212.6;
const HIGHEST = 384_480;

const ONE_EURO = 1;
const ONE_PER_MILLE = 0.001;

/** The same points in every run: a linear congruential sequence over 0 to 1. */
function drawFixed(count: number, seed: number): readonly number[] {
  const drawn: number[] = [];
  let state = seed;
  for (let index = 0; index < count; index += 1) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    drawn.push(state / 2 ** 32);
  }
  return drawn;
}

const drawGross = (count: number, seed: number, from = LOWEST, to = HIGHEST): readonly number[] =>
  drawFixed(count, seed).map((ratio) => Math.round((from + ratio * (to - from)) * 100) / 100);

const pay = (
  gross: number,
  status: Status,
  tax: TaxChoice = { way: 'grid' },
  contract: Contract = 'permanent',
): NetPay =>
  expectAnswer(netFromGross({ base: eurosPerYear(gross), variable: eurosPerYear(0), status, tax, contract }, data));

describe.each(STATUSES)('the pay table of a %s', (status) => {
  test('is within a euro a year of the official model, and its cost within a thousandth', { timeout: PATIENCE }, () => {
    const everyday = drawGross(20, 11, LOWEST, 110_000);
    const all = drawGross(22, 7);
    for (const gross of [...everyday, ...all]) {
      const official = askPermanent(gross, status);
      const own = pay(gross, status);
      expect(Math.abs(own.yearly.netBeforeTax - official.netBeforeTax), `net of ${gross}`).toBeLessThan(ONE_EURO);
      expect(Math.abs(own.yearly.netTaxable - official.netTaxable), `taxable of ${gross}`).toBeLessThan(ONE_EURO);
      expect(Math.abs(own.yearly.netAfterTax - official.netAfterTax), `after tax of ${gross}`).toBeLessThan(ONE_EURO);
      expect(Math.abs(own.employerCost / official.employerCost - 1), `cost of ${gross}`).toBeLessThan(ONE_PER_MILLE);
    }
  });

  test.each([
    ['the full-time minimum', LOWEST],
    ['just above it', LOWEST + 0.01],
    ['where the reduction is greatest', 22_404.2],
    ['just below the ceiling', CEILING - 0.01],
    ['the ceiling, which is the old side', CEILING],
    ['just above the ceiling', CEILING + 0.01],
    ['just below three minimum wages', THREE_MINIMUM_WAGES - 0.01],
    ['three minimum wages, which is the new side', THREE_MINIMUM_WAGES],
    ['just above three minimum wages', THREE_MINIMUM_WAGES + 0.01],
    ['just below four ceilings', 4 * CEILING - 0.01],
    ['four ceilings', 4 * CEILING],
    ['just above four ceilings', 4 * CEILING + 0.01],
    ['just below the top', HIGHEST - 0.01],
    ['the top', HIGHEST],
  ])('is on the right side of each step: %s', { timeout: PATIENCE }, (_, gross) => {
    const official = askPermanent(gross, status);
    const own = pay(gross, status);
    expect(Math.abs(own.yearly.netBeforeTax - official.netBeforeTax)).toBeLessThan(0.01);
    expect(Math.abs(own.yearly.netTaxable - official.netTaxable)).toBeLessThan(0.01);
    expect(Math.abs(own.employerCost - official.employerCost)).toBeLessThan(0.01);
  });

  test('makes of a fixed-term contract a permanent one at 1.1 times the gross', { timeout: PATIENCE }, () => {
    for (const gross of [LOWEST, 45_000, 61_000, 74_000, 250_000]) {
      const official = askFixedTerm(gross, status);
      const permanent = askPermanent(1.1 * gross, status);
      expect(official.netBeforeTax).toBeCloseTo(permanent.netBeforeTax, 6);
      expect(official.netTaxable).toBeCloseTo(permanent.netTaxable, 6);
      expect(official.netAfterTax).toBeCloseTo(permanent.netAfterTax, 6);
      expect(official.employerCost).toBeCloseTo(permanent.employerCost + 0.01 * 1.1 * gross, 6);
      const own = pay(gross, status, { way: 'grid' }, 'fixed-term');
      expect(own.yearly.netBeforeTax).toBeCloseTo(official.netBeforeTax, 2);
      expect(own.yearly.netTaxable).toBeCloseTo(official.netTaxable, 2);
      // The model rounds the year's tax to a whole euro.
      expect(Math.abs(own.yearly.netAfterTax - official.netAfterTax)).toBeLessThan(ONE_EURO);
      expect(own.employerCost).toBeCloseTo(official.employerCost, 2);
    }
  });
});

test('the yearly scale agrees with the official model for every household', { timeout: PATIENCE }, () => {
  const households: readonly (readonly [Household, number])[] = [
    ['single', 0],
    ['single', 1],
    ['couple', 0],
    ['couple', 1],
    ['couple', 3],
    ['couple', 4],
    ['lone-parent', 0],
    ['lone-parent', 1],
    ['lone-parent', 3],
  ];
  households.forEach(([household, children], index) => {
    for (const gross of [...drawGross(1, index, LOWEST, 60_000), ...drawGross(2, index + 100)]) {
      const own = pay(gross, 'cadre', { way: 'scale', household, children }).yearly.tax;
      const official = askScale(gross, 'cadre', household, children);
      expect(Math.abs(own - official), `${household}, ${children} children, ${gross}`).toBeLessThan(ONE_EURO);
    }
  });
  const top = pay(HIGHEST, 'cadre', { way: 'scale', household: 'single', children: 0 }).yearly.tax;
  expect(top).toBeCloseTo(askScale(HIGHEST, 'cadre', 'single', 0), 2);
});

test("an intern's net is the official model's, but for its flat floor of 600.75", { timeout: PATIENCE }, () => {
  // The hours at which 4.50 an hour makes the floor that the model takes whatever the hours.
  const hours = 600.75 / 4.5;
  for (const gross of [500, 600.75, 601, 693, 1_000, 1_500, 2_500, 4_005]) {
    const own = expectAnswer(
      estimatePay({ situation: 'intern', months: 6, hours, pay: eurosPerMonth(gross) }, data),
    ).netMonthly;
    expect(Math.abs(own - askIntern(gross)), `net of ${gross}`).toBeLessThan(1 / 12);
  }
  const legal = expectAnswer(
    estimatePay({ situation: 'intern', months: 6, hours: 154, pay: eurosPerMonth(1_500) }, data),
  ).netMonthly;
  expect(legal - askIntern(1_500)).toBeCloseTo(15.53, 2);
});

test("an apprentice's net is the official model's in each of the twelve cells", { timeout: PATIENCE }, () => {
  const modelAges = { '16-17': 'moins de 18', '18-20': 'de 18 à 20', '21-25': 'de 21 à 25', '26-plus': 'plus de 25' };
  const hired = { 1: '01/07/2026', 2: '01/07/2025', 3: '01/07/2024' };
  expect(data.apprenticeship).toHaveLength(12);
  for (const { age, year } of data.apprenticeship) {
    const own = expectAnswer(estimatePay({ situation: 'apprentice', age, year }, data));
    expect(own.netMonthly).toBeCloseTo(askApprentice(own.monthly, modelAges[age], hired[year]), 3);
  }
});

test('the table is the one of the model that is installed', async () => {
  const { default: installed } = await import('../../node_modules/modele-social/package.json', {
    with: { type: 'json' },
  });
  expect(netPay.version).toBe(installed.version);
  expect(netPay.legalDate).toBe('2026-07-01');
});
