import { describe, expect, test } from 'vitest';
import type { FigureRecord } from '../../src/schemas/figure.ts';
import { CERTAINTIES, certaintyOf, type Judged } from '../../src/site/certainty.ts';
import { readCorpus } from '../../src/site/corpus.ts';
import { evaluateFigures } from '../../src/site/evaluated-figure.ts';
import { evidenceRows } from '../../src/site/evidence.ts';
import { weakFigures, weakLinks } from '../../src/site/weak-links.ts';

const AS_OF = '2026-11-25';

/** A record with no number and no period. */
const FACE = {
  id: 'a-figure',
  unit: 'EUR/year',
  appliesTo: { population: 'kams' },
  source: 'a-source',
  kind: 'published',
  label: { en: 'A figure', fr: 'Un chiffre' },
  note: { en: 'A note.', fr: 'Une note.' },
} as const satisfies FigureRecord;

const recordOf = (change: Partial<FigureRecord>): FigureRecord => ({ ...FACE, value: 55_000, year: 2026, ...change });

/** How sure a record is, beside others that it may be computed from. */
const judge = (change: Partial<FigureRecord>, ...others: readonly FigureRecord[]): Judged => {
  const record = recordOf(change);
  const figures = evaluateFigures([record, ...others]);
  const figure = figures.get(record.id);
  if (figure === undefined) throw new Error('The figure is not there.');
  return certaintyOf(figure, AS_OF, figures);
};

const corpus = await readCorpus(new URL('../../', import.meta.url).pathname);
const figures = evaluateFigures(corpus.figures.map(({ item }) => item));
const asOf = corpus.site?.asOf ?? '';

describe('how sure a published figure is', () => {
  test('falls with its age', () => {
    const levels = [2026, 2024, 2023, 2021, 2020, 2016, 2015, 'undated' as const].map((year) => {
      const { level, reasons } = judge({ year });
      return `${String(year)}: ${level}, ${reasons.join(', ')}`;
    });
    expect(levels).toMatchInlineSnapshot(`
      [
        "2026: fair, one-source",
        "2024: fair, one-source",
        "2023: fair, over-two-years, one-source",
        "2021: fair, over-two-years, one-source",
        "2020: fair, over-five-years, one-source",
        "2016: fair, over-five-years, one-source",
        "2015: weak, over-ten-years, one-source",
        "undated: weak, undated, one-source",
      ]
    `);
  });

  test('falls with the distance of those whom it counts', () => {
    const levels = (['kams', 'sales-people', 'cadres'] as const).map((population) => {
      const { level, reasons } = judge({ appliesTo: { population } });
      return [population, level, reasons[0]];
    });
    expect(levels).toEqual([
      ['kams', 'fair', 'one-source'],
      ['sales-people', 'fair', 'near'],
      ['cadres', 'fair', 'far'],
    ]);
    expect(judge({ appliesTo: { population: 'kams', place: 'germany' } })).toMatchObject({ level: 'weak' });
    expect(judge({ appliesTo: { population: 'cadres' }, certainty: { match: 'close' } }).doubt).toBe(2);
  });

  test('rises where another publisher says the same, or where it is official', () => {
    expect(judge({ certainty: { agrees: ['another'] } })).toEqual({ level: 'sure', reasons: ['agrees'], doubt: 0 });
    expect(judge({ certainty: { official: true } }).level).toBe('sure');
    expect(judge({ year: 'undated', certainty: { agrees: ['another'] } }).level).toBe('fair');
  });

  test('never falls as it grows younger', () => {
    const doubts = Array.from({ length: 40 }, (_, index) => judge({ year: 1987 + index }).doubt);
    expect(doubts).toEqual(doubts.toSorted((a, b) => b - a));
  });
});

describe('how sure other figures are', () => {
  test('a law is sure for its period, however old', () => {
    const all = evaluateFigures([{ ...FACE, kind: 'law', value: 12, from: '1990-01-01' }]);
    expect([...all.values()].map((figure) => certaintyOf(figure, AS_OF, all).level)).toEqual(['sure']);
  });

  test('an assumption never is', () => {
    expect(judge({ kind: 'assumption', certainty: { agrees: ['another'], official: true } }).level).toBe('weak');
  });

  test('a derived figure is as sure as the least sure that it is computed from', () => {
    const sum = { ...FACE, kind: 'derived', year: 2026, sum: '{new} + {old}' } as const;
    const parts = [recordOf({ id: 'new', certainty: { official: true } }), recordOf({ id: 'old', year: 2001 })];
    const all = evaluateFigures([sum, ...parts]);
    const found = ['a-figure', 'new', 'old'].map((id) => {
      const figure = all.get(id);
      return figure && certaintyOf(figure, AS_OF, all).level;
    });
    expect(found).toEqual(['weak', 'sure', 'weak']);
  });
});

describe('in this guide', () => {
  const levelOf = (id: string): string | undefined => {
    const figure = figures.get(id);
    return figure && certaintyOf(figure, asOf, figures).level;
  };

  test('the base article is weak where it stands alone, and fair where others agree', () => {
    expect(levelOf('kam-senior-ote')).toBe('weak');
    expect(levelOf('kam-junior-base')).toBe('fair');
    expect(levelOf('kam-junior-ote')).toBe('fair');
  });

  test('a new survey of all managers is fair at best', () => {
    expect(levelOf('apec-cadres-median')).toBe('fair');
    expect(levelOf('insee-2023-median')).toBe('weak');
  });

  test('the law and the official model are sure', () => {
    expect(['minimum-wage-month', 'gratification-month-154', 'net-pay-model'].map(levelOf)).toEqual([
      'sure',
      'sure',
      'sure',
    ]);
  });

  test('every level is there', () => {
    expect(new Set([...figures.keys()].map(levelOf))).toEqual(new Set(CERTAINTIES));
  });

  test('each weak figure that the estimate leans on says what would replace it', () => {
    const { model } = corpus;
    if (model === undefined) throw new Error('The model is not there.');
    const lost = weakFigures(model, figures, asOf).filter(({ wanted }) => wanted === undefined);
    expect(lost.map(({ id }) => id)).toEqual([]);
    const links = weakLinks(model, figures, asOf);
    expect(links.map(({ figures: [first] }) => first?.id)).toEqual([
      'kam-senior-ote',
      'place-sector-size-placement',
      'apec-2018-aquitaine',
      'sector-it',
      'insee-size-gap',
      'kam-junior-variable',
      'kam-intern-monthly',
    ]);
  });

  test('every figure of the evidence stands in one group, and every group has some', () => {
    const groups = evidenceRows(figures, asOf);
    expect(groups.filter(({ rows }) => rows.length === 0)).toEqual([]);
    const shown = groups.flatMap(({ rows }) => rows.map(({ figure }) => figure.id));
    expect(shown).toHaveLength(new Set(shown).size);
    expect(shown).toHaveLength([...figures.values()].filter(({ evidence }) => evidence !== undefined).length);
  });

  test('what is no pay of a KAM in France is no part of another group', () => {
    const groups = evidenceRows(figures, asOf);
    for (const { group, rows } of groups) {
      for (const { figure, population } of rows) {
        expect([figure.id, group === 'neighbours'], figure.id).toEqual([figure.id, population === 'neighbouring-jobs']);
        expect([figure.id, group === 'abroad'], figure.id).toEqual([figure.id, figure.appliesTo.place === 'germany']);
      }
    }
  });
});
