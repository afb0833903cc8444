import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount, readNumber, writeEuros, writeNumber, writePercent, writeSigned } from '../../src/amounts/index.ts';

const locale = fc.constantFrom('en', 'fr');

describe('how numbers are written', () => {
  test('euros stand as each language has them', () => {
    expect(writeEuros(65_000, 'en')).toBe('€65,000');
    expect(writeEuros(65_000, 'fr')).toBe('65\u202f000\u00a0€');
    expect(writeEuros(1_364.18, 'en', { decimals: 2 })).toBe('€1,364.18');
    expect(writeEuros(1_364.18, 'fr', { decimals: 2 })).toBe('1\u202f364,18\u00a0€');
    expect(writeEuros(4.5, 'en', { decimals: 2 })).toBe('€4.50');
    expect(writeEuros(999, 'fr')).toBe('999\u00a0€');
    expect(writeEuros(1_234_567, 'en')).toBe('€1,234,567');
    expect(writeEuros(0, 'en')).toBe('€0');
    expect(writeEuros(0.05, 'en', { decimals: 2 })).toBe('€0.05');
  });

  test('a loss has a true minus, a gain a plus where asked for', () => {
    expect(writeEuros(-903, 'en')).toBe('\u2212€903');
    expect(writeEuros(-903, 'fr')).toBe('\u2212903\u00a0€');
    expect(writeEuros(903, 'en', { sign: true })).toBe('+€903');
    expect(writeSigned(1_234, 'en')).toBe('+1,234');
    expect(writeSigned(-1_234, 'fr')).toBe('\u22121\u202f234');
    expect(writeSigned(0, 'en')).toBe('0');
    expect(writePercent(-2.5, 'fr', { sign: true })).toBe('\u22122,5\u00a0%');
  });

  test('numbers and percents drop the decimals that say nothing', () => {
    expect(writeNumber(7.5, 'en', { decimals: 2 })).toBe('7.5');
    expect(writeNumber(7, 'fr', { decimals: 2 })).toBe('7');
    expect(writeNumber(13.55, 'fr', { decimals: 2 })).toBe('13,55');
    expect(writeNumber(100, 'en', { decimals: 1 })).toBe('100');
    expect(writePercent(16.5, 'en')).toBe('16.5\u00a0%');
    expect(writePercent(16.5, 'fr')).toBe('16,5\u00a0%');
    expect(writePercent(1.378, 'en', { decimals: 2 })).toBe('1.38\u00a0%');
  });

  test('halves go away from zero, and rounding is done on what one sees', () => {
    expect(writeNumber(0.5, 'en')).toBe('1');
    expect(writeNumber(-0.5, 'en')).toBe('\u22121');
    expect(writeNumber(2.5, 'en')).toBe('3');
    expect(writeNumber(1.005, 'en', { decimals: 2 })).toBe('1.01');
    expect(writeNumber(0.4999, 'en')).toBe('0');
  });

  test('nothing is ever written as minus zero', () => {
    expect(writeNumber(-0, 'en')).toBe('0');
    expect(writeNumber(-0.4, 'en')).toBe('0');
    expect(writeEuros(-0.004, 'fr', { decimals: 2 })).toBe('0,00\u00a0€');
    expect(writeSigned(1e-7, 'en', { decimals: 3 })).toBe('0');
  });

  test('a number that is none is a mistake of the programmer', () => {
    expect(() => writeEuros(Number.NaN, 'en')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: a number to write is not finite, or too large: NaN]`,
    );
    expect(() => writeNumber(Infinity, 'fr')).toThrow(RangeError);
    expect(() => writeNumber(-1e12, 'fr')).toThrow(RangeError);
  });

  test('the same text comes out as the platform has it, but for the place of the euro sign and the minus', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(0, 1, 2), (digits, decimals) => {
        const value = digits / 10 ** decimals;
        expect(writeNumber(value, 'en', { decimals })).toBe(value.toLocaleString('en-GB'));
        expect(writeNumber(value, 'fr', { decimals })).toBe(value.toLocaleString('fr-FR'));
      }),
    );
  });
});

describe('reading what was written gives the number back', () => {
  test('euros, whole and to the cent, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), locale, (cents, language) => {
        const value = cents / 100;
        const written = writeEuros(value, language, { decimals: 2 });
        expect(readAmount(written, { per: 'year' })).toMatchObject({ ok: true, value });
        const whole = Math.round(value);
        expect(readAmount(writeEuros(whole, language), { per: 'year' })).toMatchObject({ ok: true, value: whole });
        expect(readAmount(writeNumber(value, language, { decimals: 2 }), { per: 'year' })).toMatchObject({ value });
      }),
    );
  });

  test('percents and small numbers, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999, max: 999_999 }), locale, (thousandths, language) => {
        const value = thousandths / 1_000;
        const limits = { minimum: -1_000, maximum: 1_000 };
        const percent = writePercent(value, language, { decimals: 3 });
        expect(readNumber(percent, { ...limits, unit: 'percent' })).toEqual({ ok: true, value });
        expect(readNumber(writeNumber(value, language, { decimals: 3 }), limits)).toEqual({ ok: true, value });
      }),
    );
  });
});
