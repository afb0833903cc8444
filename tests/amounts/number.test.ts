import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NumberOptions, readNumber } from '../../src/amounts/index.ts';

const PERCENT: NumberOptions = { minimum: 0, maximum: 100, unit: 'percent' };
const YEARS: NumberOptions = { minimum: 0, maximum: 50, unit: 'years' };
const MONTHS: NumberOptions = { minimum: 12, maximum: 16, unit: 'months' };
const CHILDREN: NumberOptions = { minimum: 0, maximum: 9, decimals: 0 };
const CHANGE: NumberOptions = { minimum: -50, maximum: 50, unit: 'percent' };

describe('a number that people type', () => {
  test.for([
    ['16,5', PERCENT, 16.5],
    ['16.5', PERCENT, 16.5],
    ['16.5%', PERCENT, 16.5],
    ['16,5\u00a0%', PERCENT, 16.5],
    ['16 percent', PERCENT, 16],
    ['16 pour cent', PERCENT, 16],
    ['16 pourcent', PERCENT, 16],
    ['16 per cent', PERCENT, 16],
    ['16 pct', PERCENT, 16],
    ['7 year', YEARS, 7],
    ['7 yr', YEARS, 7],
    ['7 yrs', YEARS, 7],
    ['7 années', YEARS, 7],
    ['7 annee', YEARS, 7],
    ['13 month', MONTHS, 13],
    ['13months', MONTHS, 13],
    ['0', PERCENT, 0],
    ['100', PERCENT, 100],
    ['7 years', YEARS, 7],
    ['1 an', YEARS, 1],
    ['7 ans', YEARS, 7],
    ['7.', YEARS, 7],
    ['07', YEARS, 7],
    ['13 mois', MONTHS, 13],
    ['13.55', MONTHS, 13.55],
    ['1,234', YEARS, 1.234],
    ['154 h', { minimum: 1, maximum: 217, unit: 'hours' }, 154],
    ['1,5x', { minimum: 0, maximum: 10, unit: 'times' }, 1.5],
    ['−2,5 %', CHANGE, -2.5],
    ['-2.5', CHANGE, -2.5],
    ['-0', CHANGE, 0],
    ['2', CHILDREN, 2],
  ] as const)('"%s" is read', ([text, options, value]) => {
    expect(readNumber(text, options)).toEqual({ ok: true, value });
  });

  test.for([
    ['', YEARS, { code: 'empty' }],
    ['many', YEARS, { code: 'not-a-number' }],
    ['7 months', YEARS, { code: 'unknown-word' }],
    ['7 years', PERCENT, { code: 'unknown-word' }],
    ['12 %', YEARS, { code: 'percent' }],
    ['5-7', YEARS, { code: 'two-numbers' }],
    ['1e1', YEARS, { code: 'notation' }],
    ['7²', YEARS, { code: 'notation' }],
    ['-1', YEARS, { code: 'negative' }],
    ['-1 or so', CHANGE, { code: 'unknown-word' }],
    ['$5', PERCENT, { code: 'not-euros' }],
    ['%', PERCENT, { code: 'not-a-number' }],
    ['x1 %', PERCENT, { code: 'percent' }],
    ['x7 ans', YEARS, { code: 'unknown-word' }],
    ['7 ans et demi', YEARS, { code: 'unknown-word' }],
    ['7 anses', YEARS, { code: 'unknown-word' }],
    ['1 000', PERCENT, { code: 'grouping' }],
    ['1,000.5', PERCENT, { code: 'grouping' }],
    ['7,1234', YEARS, { code: 'decimals', limit: 3 }],
    ['1,5', CHILDREN, { code: 'decimals', limit: 0 }],
    ['11', MONTHS, { code: 'below', limit: 12 }],
    ['-51', CHANGE, { code: 'below', limit: -50 }],
    ['16,001', MONTHS, { code: 'over', limit: 16 }],
    ['9'.repeat(400), YEARS, { code: 'over', limit: 50 }],
  ] as const)('"%s" is refused by its reason', ([text, options, problem]) => {
    expect(readNumber(text, options)).toEqual({ ok: false, problem });
  });

  test('a minus sign after the digits is no minus, and the refusal is about what stands there', () => {
    expect(readNumber('5-', CHANGE)).toEqual({ ok: false, problem: { code: 'notation' } });
    expect(readNumber('5 – 10', CHANGE)).toEqual({ ok: false, problem: { code: 'two-numbers' } });
  });

  test('any text is read within the range or refused, never thrown upon', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom(...Array.from('0123456789.,- %x\ud800'), 'years'), { maxLength: 12 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(PERCENT, YEARS, MONTHS, CHILDREN, CHANGE), (typed, options) => {
        const reading = readNumber(typed, options);
        return !reading.ok || (reading.value >= options.minimum && reading.value <= options.maximum);
      }),
      { numRuns: 500 },
    );
  });

  test('100 KB are answered at once', () => {
    for (const sign of ['1', ',', '1a', '-', ' 1', '%', '\ud83d']) {
      expect(readNumber(sign.repeat(100_000 / sign.length), PERCENT).ok).toBe(false);
    }
  });
});
