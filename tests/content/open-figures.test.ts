import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { FigureRecord } from '../../src/schemas/figure.ts';
import { openFigure as schema } from '../../src/schemas/open-data.ts';
import { evaluateFigures } from '../../src/site/evaluated-figure.ts';
import { FIGURE_COLUMNS, figureTable, openFigures } from '../../src/site/open-figures.ts';

const record = (rest: Partial<FigureRecord> & { id: string }): FigureRecord => ({
  unit: 'EUR/year',
  source: 'a-study',
  kind: 'published',
  label: { en: 'Pay', fr: 'Salaire' },
  note: { en: 'Gross.', fr: 'Brut.' },
  ...rest,
});

const FIGURES = openFigures(
  evaluateFigures([
    record({ id: 'total', kind: 'derived', year: 2025, sum: '{base} × 1.1 − {gap.low}' }),
    record({ id: 'base', value: 40000, year: 2025, basis: 'base', appliesTo: { years: { from: 0, to: 2 } } }),
    record({ id: 'gap', low: -10, middle: 5, high: 20, year: 'undated', about: true, unit: 'percent' }),
    record({ id: 'half', kind: 'derived', year: 2025, sums: { low: '({base} - 1) / 2', high: '{base} / 3' } }),
    record({ id: 'floor', value: 21000, kind: 'law', from: '2026-01-01', label: { en: '=1+1', fr: 'Minimum' } }),
    record({
      id: 'median',
      value: 3000,
      unit: 'EUR/month',
      year: 2020,
      appliesTo: { population: 'cadres' },
      evidence: { group: 'all-years', statistic: 'median', months: 12 },
      certainty: { agrees: ['base'] },
    }),
  ]),
  '2026-11-25',
);
const figure = (id: string) => FIGURES.find((each) => each.id === id);

describe('an open figure', () => {
  test('stands in the order of ids, whatever the order of the files', () => {
    expect(FIGURES.map(({ id }) => id)).toEqual(['base', 'floor', 'gap', 'half', 'median', 'total']);
  });

  test('is one number or a range', () => {
    expect(figure('base')).toMatchObject({ value: 40000 });
    expect(figure('gap')).toMatchObject({ low: -10, middle: 5, high: 20 });
  });

  test('tells its period: a year, none that is known, or the days of a law', () => {
    expect(figure('base')).toMatchObject({ year: 2025, about: false });
    expect(figure('gap')).toMatchObject({ year: null, about: true });
    expect(figure('floor')).toMatchObject({ from: '2026-01-01' });
    expect(figure('floor')).not.toHaveProperty('year');
  });

  test('shows the sum that it came from, with the ids in it and plain signs', () => {
    expect(figure('total')).toMatchObject({ value: 44010, sums: { value: '{base} * 1.1 - {gap.low}' } });
    expect(figure('half')).toMatchObject({ sums: { low: '({base} - 1) / 2', high: '{base} / 3' } });
    expect(figure('base')?.sums).toBeUndefined();
  });

  test('says how sure it is and why, and how it is shown among the evidence', () => {
    expect(figure('median')).toMatchObject({
      certainty: { level: 'fair', reasons: ['over-five-years', 'far', 'agrees'], agrees: ['base'] },
      evidence: { group: 'all-years', statistic: 'median', months: 12 },
    });
    expect(figure('floor')).toMatchObject({ certainty: { level: 'sure', reasons: ['law'] } });
    expect(figure('floor')?.evidence).toBeUndefined();
  });

  test('has twelve digits: what computers add beyond them is noise', () => {
    expect(figure('half')).toMatchObject({ low: 19999.5, high: 13333.3333333 });
  });

  test('is what its schema says', () => {
    expect(FIGURES.map((each) => schema.safeParse(each).error)).toEqual(FIGURES.map(() => undefined));
  });
});

describe('the table of figures', () => {
  const text = figureTable(
    FIGURES,
    [
      {
        id: 'a-study',
        publisher: 'An invented paper',
        title: 'A study',
        address: 'https://example.org/pay',
        published: 'undated',
        read: '2026-11-24',
        population: 'People in an example',
        fr: { title: 'Une étude', population: 'les gens d’un exemple' },
      },
    ],
    { version: '1.2.3', reviewed: '2026-11-25' },
  );
  const rows: Record<string, string>[] = parse(text, { columns: true });

  test('has a row a figure, and every column in each', () => {
    expect(rows.map(({ id }) => id)).toEqual(FIGURES.map(({ id }) => id));
    expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => FIGURE_COLUMNS));
  });

  test('names the source beside each figure, so that a row can be copied out and cited', () => {
    expect(rows[0]).toMatchObject({
      source: 'a-study',
      publisher: 'An invented paper',
      address: 'https://example.org/pay',
      version: '1.2.3',
      reviewed: '2026-11-25',
    });
  });

  test('keeps negative numbers and stops formulas', () => {
    expect(rows.find(({ id }) => id === 'gap')).toMatchObject({ low: '-10', year: '', value: '' });
    expect(rows.find(({ id }) => id === 'floor')).toMatchObject({ label: `'=1+1` });
  });

  test('keeps the words of a list in one cell', () => {
    expect(rows.find(({ id }) => id === 'median')).toMatchObject({
      certainty: 'fair',
      reasons: 'over-five-years far agrees',
      agrees: 'base',
      group: 'all-years',
      months: '12',
    });
  });

  test('tells the sums of a range by their ends', () => {
    expect(rows.find(({ id }) => id === 'half')).toMatchObject({ sum: 'low = ({base} - 1) / 2; high = {base} / 3' });
  });
});
