import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AmountOptions, type AmountProblem, readAmount } from '../../src/amounts/index.ts';

const YEARLY: AmountOptions = { per: 'year', fullTimeMinimum: 22_404 };
const MONTHLY: AmountOptions = { per: 'month' };
const NET_MONTHLY: AmountOptions = { per: 'month', of: 'net' };

function valueOf(text: string, options = YEARLY): number {
  const reading = readAmount(text, options);
  if (!reading.ok) throw new Error(`"${text}" was refused: ${reading.problem.code}`);
  return reading.value;
}

function problemOf(text: string, options = YEARLY): AmountProblem {
  const reading = readAmount(text, options);
  if (reading.ok) throw new Error(`"${text}" was read as ${reading.value}`);
  return reading.problem;
}

function questionOf(text: string, options = YEARLY) {
  const reading = readAmount(text, options);
  return reading.ok ? reading.question : undefined;
}

describe('an amount that people type', () => {
  test.for([
    ['45000', 45_000],
    ['45 000', 45_000],
    ['45.000', 45_000],
    ['45,000', 45_000],
    ["45'000", 45_000],
    ['45’000', 45_000],
    ['€45,000.00', 45_000],
    ['45 k€', 45_000],
    ['45K euros brut annuel', 45_000],
    ['45 000,50 €', 45_000.5],
    ['45.000,50', 45_000.5],
    ['45,5k', 45_500],
    ['3 750 par mois', 45_000],
    ['1,234', 1_234],
  ] as const)('"%s" is read as %d', ([text, value]) => {
    expect(valueOf(text)).toBe(value);
  });

  test.for([
    ['45,000.5', 45_000.5],
    ['45 000.50', 45_000.5],
    ["45'000.50", 45_000.5],
    ['45000,', 45_000],
    ['45000.5', 45_000.5],
    ['1 000 000', 1_000_000],
    ['0', 0],
    ['0,5k', 500],
    ['45,55k', 45_550],
    ['45.1 k', 45_100],
    ['045000', 45_000],
    ['45k€', 45_000],
    ['45 keur', 45_000],
    ['45 K EUR', 45_000],
    ['EUR 45,000', 45_000],
    ['€ 45k', 45_000],
    ['45 000 euro', 45_000],
    ['45 000 € brut par an', 45_000],
    ['45 000 € bruts annuels', 45_000],
    ['45 000 € annuels bruts', 45_000],
    ['45 000 €/an', 45_000],
    ['45 000 € / an', 45_000],
    ['45 000 euros par année', 45_000],
    ['45 000 euros par annee', 45_000],
    ['45000 gross', 45_000],
    ['€45,000 gross a year', 45_000],
    ['€45,000 per year', 45_000],
    ['€45,000 per annum', 45_000],
    ['€45k gross p.a.', 45_000],
    ['€45k annual gross', 45_000],
    ['45k/yr', 45_000],
    ['3750 a month', 45_000],
    ['3750 per month', 45_000],
    ['3750 gross monthly', 45_000],
    ['3750 €/mois', 45_000],
    ['3 750 € brut mensuel', 45_000],
    ['3,75k a month', 45_000],
  ] as const)('"%s" is read as %d too', ([text, value]) => {
    expect(valueOf(text)).toBe(value);
  });

  test.for([
    ['no-break', '\u00a0'],
    ['narrow', '\u202f'],
    ['thin', '\u2009'],
    ['figure', '\u2007'],
    ['tab', '\t'],
    ['two ordinary', '  '],
    ['no-break and ordinary', '\u00a0 '],
  ])('thousands may be set apart by a space: %s', ([, space]) => {
    expect(valueOf(`45${space}000${space}€`)).toBe(45_000);
  });

  test('invisible marks from a copied payslip change nothing', () => {
    expect(valueOf('\u200e45\u200b000\u2069\ufeff €\u061c')).toBe(45_000);
  });

  test('an accent typed as two signs is the same accent', () => {
    expect(valueOf('45 000 par anne\u0301e')).toBe(45_000);
  });
});

describe('what is refused, each by its reason', () => {
  test.for([
    ['', 'empty'],
    [' \u00a0\u200b', 'empty'],
    ['45k5', 'thousands-inside'],
    ['45.000k', 'thousands-twice'],
    ['1 200k', 'thousands-twice'],
    ['0.500', 'leading-zero'],
    ['012.500', 'leading-zero'],
    ['12.345,678', 'decimals'],
    ['12,34,567', 'grouping'],
    ['45 00', 'grouping'],
    ['45.0000', 'decimals'],
    ['1e5', 'notation'],
    ['0x10', 'notation'],
    ['45²', 'notation'],
    ['35-45k', 'two-numbers'],
    ['35 à 45 k€', 'two-numbers'],
    ['45 000 45 000', 'two-numbers'],
    ['45 000 000 000', 'over'],
    ['3.500.000', 'over'],
    ['-45000', 'negative'],
    ['3000 net par mois', 'gross-wanted'],
    ['$45,000', 'not-euros'],
    ['12,5 %', 'percent'],
  ] as const)('"%s": %s', ([text, code]) => {
    expect(problemOf(text).code).toBe(code);
  });

  test.for([
    ['abc', 'not-a-number'],
    ['€', 'not-a-number'],
    ['٤٥٠٠٠', 'not-a-number'],
    ['４５０００', 'not-a-number'],
    ['45٠٠٠', 'notation'],
    ['.5', 'notation'],
    ['+45000', 'notation'],
    ['45000!', 'notation'],
    ['1.5e3', 'notation'],
    ['45,2k5', 'notation'],
    ['about 45000', 'unknown-word'],
    ['45000 brut net', 'unknown-word'],
    ['45000 brut brut', 'unknown-word'],
    ['€45000 €', 'notation'],
    ['45000 a year a month', 'unknown-word'],
    ['45 kilos', 'unknown-word'],
    ['45000 brutal', 'unknown-word'],
    ['45k k', 'unknown-word'],
    ['35k-45k', 'two-numbers'],
    ['35k45', 'thousands-inside'],
    ['35k45k', 'two-numbers'],
    ['45k5000', 'two-numbers'],
    ['35 to 45k', 'two-numbers'],
    ['35to45k', 'two-numbers'],
    ['35k–45k', 'two-numbers'],
    ['35 45', 'two-numbers'],
    ['9000 10 000', 'two-numbers'],
    ['45 000 + 10 000', 'two-numbers'],
    ['45 000 sur 13 mois', 'two-numbers'],
    ['−45 000 €', 'negative'],
    ['€-45,000', 'negative'],
    ['-€45,000', 'negative'],
    ['45k$', 'not-euros'],
    ['£45k', 'not-euros'],
    ['45000 USD', 'not-euros'],
    ['45000 francs', 'not-euros'],
    ['12 pour cent', 'percent'],
    ['12.5 percent', 'percent'],
    ['1.234.567,8', 'over'],
    ['1 000 000,01', 'over'],
    ['1000k a month', 'over'],
    ['45,000,50', 'grouping'],
    ['45 000.000', 'decimals'],
    ['45 000,', 'decimals'],
    ['12345.678', 'decimals'],
    ['1.234,567.890', 'grouping'],
    ['1 234 56', 'grouping'],
    ['45..5', 'grouping'],
    ['4 5000', 'grouping'],
    ['0 500', 'leading-zero'],
    ['000.500', 'leading-zero'],
    ['0 500 000', 'leading-zero'],
    ['0.500,00', 'leading-zero'],
    ['0.5000', 'decimals'],
    ['1.000,', 'decimals'],
    ['123 456,', 'decimals'],
    ['1.000.000,', 'decimals'],
    ['1 234 567,8910', 'decimals'],
    ['450 45000', 'grouping'],
    ['4500 45000', 'two-numbers'],
    ['4 5 45', 'grouping'],
    ['45 4 5', 'grouping'],
    ['45000 dollar', 'not-euros'],
    ['45000 dollars', 'not-euros'],
    ['45000 pound', 'not-euros'],
    ['45000 pounds', 'not-euros'],
    ['45000 franc', 'not-euros'],
    ['45000 livre', 'not-euros'],
    ['45000 livres', 'not-euros'],
    ['45000 usd/yr', 'not-euros'],
    ['45000 usda', 'unknown-word'],
    ['45abc5', 'notation'],
    ['1,2,3 4,5,6', 'grouping'],
    ['between 35and45', 'two-numbers'],
    [`${'9'.repeat(19)} ${'9'.repeat(20)}`, 'two-numbers'],
    [`${'9'.repeat(20)} ${'9'.repeat(20)}`, 'grouping'],
  ] as const)('"%s": %s too', ([text, code]) => {
    expect(problemOf(text).code).toBe(code);
  });

  test('a problem carries what its sentence needs', () => {
    expect(problemOf('12.345,678')).toEqual({ code: 'decimals', limit: 2 });
    expect(problemOf('3.500.000')).toEqual({ code: 'over', limit: 1_000_000 });
    expect(problemOf('250k', { per: 'year', maximum: 200_000 })).toEqual({ code: 'over', limit: 200_000 });
    expect(problemOf('45k5')).toEqual({ code: 'thousands-inside', suggestion: 45_500 });
    expect(problemOf('3000 net par mois')).toEqual({ code: 'gross-wanted', typed: 3_000, typedPer: 'month' });
    expect(problemOf('30k net')).toEqual({ code: 'gross-wanted', typed: 30_000, typedPer: undefined });
  });

  test('the suggestion for thousands inside follows the digits, the words and the maximum', () => {
    expect(problemOf('45k50 €')).toEqual({ code: 'thousands-inside', suggestion: 45_500 });
    expect(problemOf('45k05')).toEqual({ code: 'thousands-inside', suggestion: 45_050 });
    expect(problemOf('45k250')).toEqual({ code: 'thousands-inside', suggestion: 45_250 });
    expect(problemOf('3k5 par mois')).toEqual({ code: 'thousands-inside', suggestion: 42_000 });
    expect(problemOf('4500k5')).toEqual({ code: 'over', limit: 1_000_000 });
    expect(problemOf('1.200k5')).toEqual({ code: 'thousands-twice' });
    expect(problemOf('45k5 or so')).toEqual({ code: 'two-numbers' });
  });

  test('a net field refuses gross in the same way', () => {
    expect(valueOf('3000 net par mois', NET_MONTHLY)).toBe(3_000);
    expect(valueOf('3000 nets', NET_MONTHLY)).toBe(3_000);
    expect(problemOf('3000 brut', NET_MONTHLY)).toEqual({ code: 'net-wanted', typed: 3_000, typedPer: undefined });
  });
});

describe('how it was understood', () => {
  test('a month of pay counts for twelve, and the reading says so', () => {
    expect(readAmount('3 750 par mois', YEARLY)).toEqual({
      ok: true,
      value: 45_000,
      per: 'year',
      typed: 3_750,
      typedPer: 'month',
      thousands: false,
      months: 12,
      question: undefined,
    });
  });

  test('a month of pay counts for the months that it is paid over', () => {
    expect(readAmount('3 750 par mois', { ...YEARLY, monthsPaid: 13 })).toMatchObject({ value: 48_750, months: 13 });
  });

  test('a year of pay in a monthly field is divided by the months that it is paid over', () => {
    expect(readAmount('45k a year', MONTHLY)).toMatchObject({ value: 3_750, typed: 45_000, months: 12, per: 'month' });
    expect(valueOf('39 000 par an', { per: 'month', monthsPaid: 13 })).toBe(3_000);
  });

  test('the period of the field is understood when none is typed, and nothing is turned', () => {
    expect(readAmount('45k', YEARLY)).toMatchObject({ typedPer: 'year', months: undefined, thousands: true });
    expect(readAmount('1500', MONTHLY)).toMatchObject({ value: 1_500, typedPer: 'month', months: undefined });
    expect(readAmount('45 000 a year', YEARLY)).toMatchObject({ value: 45_000, months: undefined });
  });
});

describe('a yearly amount below the full-time minimum', () => {
  test.for([
    ['1867', 1_867 * 12],
    ['3000', 36_000],
    ['3k', 36_000],
    ['16 000', 192_000],
  ] as const)('"%s" gets the question: a month?', ([text, value]) => {
    expect(questionOf(text)).toEqual({ code: 'a-month', value });
  });

  test.for([
    ['22,4', 22_400],
    ['45', 45_000],
    ['400', 400_000],
  ] as const)('"%s" gets the question: thousands?', ([text, value]) => {
    expect(questionOf(text)).toEqual({ code: 'thousands', value });
  });

  test.for(['0', '22,39', '400,01', '1866,99', '16 000,01', '22 403,99', '22 404', '45 000'])(
    '"%s" gets no question',
    (text) => {
      expect(readAmount(text, YEARLY)).toMatchObject({ ok: true, question: undefined });
    },
  );

  test('is one below that minimum, whatever it is', () => {
    const lower = { ...YEARLY, fullTimeMinimum: 12_000 };
    expect(questionOf('11 999', lower)).toEqual({ code: 'a-month', value: 143_988 });
    expect(questionOf('12 000', lower)).toBeUndefined();
    expect(questionOf('15 000', lower)).toBeUndefined();
  });

  test('is still read: a question is no refusal', () => {
    expect(valueOf('3000')).toBe(3_000);
  });

  test('counts the months that pay is spread over in the answer to a month?', () => {
    expect(questionOf('3000', { ...YEARLY, monthsPaid: 13 })).toEqual({ code: 'a-month', value: 39_000 });
  });

  test('gets no question that the reader has answered already', () => {
    expect(questionOf('12 000 par an')).toBeUndefined();
    expect(questionOf('0,3k')).toBeUndefined();
    expect(questionOf('1000 a month')).toBeUndefined();
    expect(questionOf('45 a year')).toEqual({ code: 'thousands', value: 45_000 });
    expect(questionOf('3 a month')).toEqual({ code: 'thousands', value: 36_000 });
  });

  test('gets no question in a monthly field, in a net field or without a minimum', () => {
    expect(questionOf('45', { ...MONTHLY, fullTimeMinimum: 22_404 })).toBeUndefined();
    expect(questionOf('3000', { per: 'year', of: 'net', fullTimeMinimum: 22_404 })).toBeUndefined();
    expect(questionOf('3000', { per: 'year' })).toBeUndefined();
  });
});

describe('laws of reading', () => {
  const options = fc.record({
    per: fc.constantFrom('year', 'month'),
    of: fc.constantFrom('gross', 'net', undefined),
    fullTimeMinimum: fc.constantFrom(22_404, undefined),
  });
  const signs = fc.array(
    fc.constantFrom(
      ...Array.from("0123456789 .,'’k€-%$²"),
      'brut',
      'net',
      'par',
      'mois',
      'an',
      'a',
      'year',
      '\ud800',
      '\u202f',
      'é',
    ),
    { maxLength: 30 },
  );

  test('any text is read or refused, never thrown upon, and what is read is within bounds', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      signs.map((parts) => parts.join('')),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
    );
    fc.assert(
      fc.property(text, options, (typed, wanted) => {
        const reading = readAmount(typed, wanted);
        return !reading.ok || (reading.value >= 0 && reading.value <= 1_000_000);
      }),
      { numRuns: 500 },
    );
  });

  test.for([
    ['digits', '1'],
    ['groups', ' 000'],
    ['letters', 'a'],
    ['spaces', ' '],
    ['commas', ','],
    ['dashes', '-'],
    ['words', ' brut'],
    ['pairs', '1a'],
    ['euro signs', '€'],
    ['high halves of a pair', '\ud83d'],
  ] as const)('100 KB of %s are answered at once', ([, sign]) => {
    for (const start of ['', '1', '1k', '€']) {
      for (const end of ['', '1', 'a', '%']) {
        const reading = readAmount(start + sign.repeat(100_000 / sign.length) + end, YEARLY);
        expect(!reading.ok || reading.value <= 1_000_000).toBe(true);
      }
    }
  });

  test('capitals and spaces around never change the reading', () => {
    fc.assert(
      fc.property(
        signs.map((parts) => parts.join('')),
        (typed) => {
          expect(readAmount(`\t ${typed.toUpperCase()} `, YEARLY)).toEqual(readAmount(typed, YEARLY));
        },
      ),
    );
  });
});
