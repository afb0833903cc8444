import { describe, expect, test } from 'vitest';
import { estimatePay } from '../../src/compensation/index.ts';
import type { FigureRecord } from '../../src/schemas/figure.ts';
import { buildCompensationData, CompensationDataError } from '../../src/site/compensation-data.ts';
import { evaluateFigures, FigureError, partOf, partsOf, writeSum } from '../../src/site/evaluated-figure.ts';
import { readCorpus } from '../../src/site/corpus.ts';

const corpus = await readCorpus(new URL('../../', import.meta.url).pathname);
const records = corpus.figures.map(({ item }) => item);
const figures = evaluateFigures(records);

function figureOf(id: string) {
  const figure = figures.get(id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  return figure;
}

const numberOf = (id: string, part: 'value' | 'low' | 'middle' | 'high' = 'value') => partOf(figureOf(id), part);

const record = (id: string, over: Partial<FigureRecord>): FigureRecord => ({
  id,
  unit: 'EUR/year',
  source: 'base-article',
  year: 2026,
  kind: 'derived',
  label: { en: 'An example', fr: 'Un exemple' },
  note: { en: 'Made up.', fr: 'Inventé.' },
  ...over,
});

describe('a derived figure', () => {
  test('of a first post adds fixed and variable: 45,000', () => {
    expect(numberOf('kam-junior-ote')).toBe(45_000);
  });

  test('of a first post has the spread of the senior band, in proportion', () => {
    expect(numberOf('kam-junior-ote-range', 'low')).toBeCloseTo(39_527.03, 2);
    expect(numberOf('kam-junior-ote-range', 'middle')).toBe(45_000);
    expect(numberOf('kam-junior-ote-range', 'high')).toBeCloseTo(50_472.97, 2);
  });

  test('of an internship shows that one host pays half of the yearly figure', () => {
    expect(numberOf('intern-one-host-total')).toBe(9_000);
    expect(numberOf('gratification-month-154')).toBe(693);
  });

  test('of Paris and Bordeaux shows that the levels break the senior band and the ratio does not', () => {
    expect(numberOf('kam-paris-yearly')).toBe(144_000);
    expect(numberOf('kam-bordeaux-yearly')).toBe(108_000);
    expect(numberOf('kam-paris-bordeaux-ratio')).toBeCloseTo(4 / 3, 12);
    expect(numberOf('kam-senior-ratio')).toBeCloseTo(83 / 65, 12);
  });

  test('of a move every three years is 1.6 to 2.3 percent a year', () => {
    expect(numberOf('kam-move-uplift-yearly', 'low')).toBeCloseTo(1.64, 2);
    expect(numberOf('kam-move-uplift-yearly', 'high')).toBeCloseTo(2.28, 2);
  });

  test('shows its arithmetic with numbers in it', () => {
    const written = figureOf('kam-senior-ote-middle').sums.map(({ pieces }) =>
      writeSum(pieces, (value, unit) => `${value}${unit === undefined ? '' : ` ${unit}`}`),
    );
    expect(written).toEqual(['(65000 EUR/year + 83000 EUR/year) ÷ 2']);
    const [size] = figureOf('size-under-10').sums;
    expect(writeSum(size?.pieces ?? [], String)).toBe('(1 + 28 ÷ 100) ^ (−1 ÷ 2)');
  });

  test('names the figures that it comes from', () => {
    expect(figureOf('place-nouvelle-aquitaine').uses).toEqual([
      'place-ile-de-france',
      'apec-2018-aquitaine',
      'apec-2018-ile-de-france',
    ]);
  });
});

describe('a figure', () => {
  test('is a single number or a range, and says which parts it has', () => {
    expect(partsOf(figureOf('kam-junior-base'))).toEqual(['value']);
    expect(partsOf(figureOf('kam-senior-ote'))).toEqual(['low', 'high']);
    expect(partsOf(figureOf('kam-junior-ote-range'))).toEqual(['low', 'middle', 'high']);
    expect(numberOf('kam-senior-ote')).toBeUndefined();
    expect(numberOf('kam-junior-base', 'low')).toBeUndefined();
  });

  test('has a year, no known year, or the days that a law is in force', () => {
    expect(figureOf('apec-cadres-median').period).toEqual({ kind: 'year', year: 2025 });
    expect(figureOf('kam-senior-ote').period).toEqual({ kind: 'undated' });
    expect(figureOf('pass-year').period).toEqual({ kind: 'law', from: '2026-01-01', to: '2026-12-31' });
    expect(figureOf('xerox-grands-comptes').isApproximate).toBe(true);
  });

  test('whose sums go in a circle or lead nowhere is refused, with every such sum told', () => {
    const broken = [
      record('hen', { sum: '{egg}' }),
      record('egg', { sum: '{hen}' }),
      record('lost', { sum: '{nothing}' }),
    ];
    expect(() => evaluateFigures(broken)).toThrow(FigureError);
    expect(() => evaluateFigures(broken)).toThrowErrorMatchingInlineSnapshot(`
      [FigureError: egg.sum: comes back to itself: hen -> egg -> hen. Break the circle.
      lost.sum: names the figure "nothing", which does not exist. Write an id that exists.]
    `);
  });
});

describe('the compensation data', () => {
  const { site, model, lawTables, netPay } = corpus;
  if (site === undefined || model === undefined || lawTables === undefined || netPay === undefined) {
    throw new Error('a file of the model could not be read');
  }
  const rows = { site, model, lawTables, netPay, figures: records };
  const data = buildCompensationData(rows);

  test('carries the band from a first post to a senior', () => {
    const points = data.bands['key-account-manager']?.points ?? [];
    expect(points.map(({ years, low, middle, high }) => [years, low.figure, middle.value, high.value])).toEqual([
      [0, 'kam-junior-ote-range', 45_000, expect.closeTo(50_472.97, 2)],
      [5, 'kam-senior-ote', 74_000, 83_000],
    ]);
  });

  test('turns percents into ratios', () => {
    expect(data.variableShare.map(({ ratio }) => ratio.value)).toEqual([10 / 45, 0.165]);
    expect(data.fixedTerm.endBonusRatio).toEqual({ value: 0.1, figure: 'fixed-term-end-bonus', kind: 'law' });
    expect(data.withholding.steps.at(-1)).toEqual({ below: undefined, ratio: 0.43 });
    expect(data.incomeTax.decote.ratio).toBe(0.4525);
    expect(data.profitSharing.levyRatio.value).toBeCloseTo(0.097, 12);
  });

  test('says of each effect which figure and which kind it is', () => {
    expect(data.effects.sector.it).toEqual({ value: 61 / 55, figure: 'sector-it', kind: 'assumption' });
    expect(data.effects.place['ile-de-france'].value).toBe(60 / 55);
  });

  test('pairs the rows of the official model into straight pieces', () => {
    expect(data.netPay.pieces.cadre.map(({ from, to }) => [from.gross, to.gross])).toEqual([
      [22_404, 48_060],
      [48_060, 192_240],
      [192_240, 384_480],
    ]);
  });

  test('has a row for every apprentice, from the law and from the official model', () => {
    expect(data.apprenticeship).toHaveLength(12);
    expect(data.apprenticeship.find(({ age, year }) => age === '21-25' && year === 1)).toEqual({
      age: '21-25',
      year: 1,
      gross: { value: 990, figure: 'apprentice-21-25-year-1', kind: 'law' },
      net: { value: 956.287, figure: 'net-pay-model', kind: 'published' },
    });
  });

  test('is what the pay model computes from: a senior stands in the middle of the band', () => {
    const estimate = estimatePay(
      {
        situation: 'employed',
        years: 7,
        job: 'key-account-manager',
        contract: 'permanent',
        status: 'cadre',
        variable: { kind: 'by-years' },
        tax: { way: 'grid' },
      },
      data,
    );
    expect(estimate.ok && estimate.value).toMatchObject({ placed: 74_000, position: 0.5 });
  });

  test('is refused when a reference does not resolve, with every one told', () => {
    const broken = { ...rows, model: { ...model, trainingTaxFree: 'nothing', netPay: 'nowhere' } };
    expect(() => buildCompensationData(broken)).toThrow(CompensationDataError);
    expect(() => buildCompensationData(broken)).toThrowErrorMatchingInlineSnapshot(`
      [CompensationDataError: model: netPay: names the figure "nowhere", which does not exist. Write an id that exists.
      model: trainingTaxFree: names the figure "nothing", which does not exist. Write an id that exists.]
    `);
  });
});
