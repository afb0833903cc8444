import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type EvidenceChoices,
  type EvidenceFilter,
  fits,
  readChoice,
  readFilter,
  writeFilter,
} from '../../src/islands/evidence/evidence-filter.ts';

const CHOICES: EvidenceChoices = {
  group: ['intern', 'first-post', 'five-plus'],
  kind: ['published', 'law', 'derived', 'assumption'],
  population: ['kams', 'cadres'],
  firstYear: 2001,
  lastYear: 2026,
};

const filters: fc.Arbitrary<EvidenceFilter> = fc.record(
  {
    group: fc.constantFrom(...CHOICES.group),
    kind: fc.constantFrom(...CHOICES.kind),
    population: fc.constantFrom(...CHOICES.population),
    from: fc.integer({ min: CHOICES.firstYear, max: CHOICES.lastYear }),
  },
  { requiredKeys: [] },
);

describe('the choice of evidence', () => {
  test('comes back from the address as it was written, and leaves what others keep there', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const query = writeFilter('?path=kam&group=old', filter);
        expect(readFilter(`?${query}`, CHOICES)).toEqual({
          filter: { group: undefined, kind: undefined, population: undefined, from: undefined, ...filter },
          problems: [],
        });
        expect(new URLSearchParams(query).get('path')).toBe('kam');
      }),
    );
  });

  test('names each value that does not exist, and lets the others stand', () => {
    const { filter, problems } = readFilter('?group=nobody&kind=law&from=19&population=KAMS', CHOICES);
    expect(problems).toEqual(['group', 'population', 'from']);
    expect(filter).toEqual({ group: undefined, kind: 'law', population: undefined, from: undefined });
  });

  test.each(['2000', '2027', '20', '-2020', '2020.5', '２０２０', '1e3', 'constructor'])(
    'takes no %s for a year',
    (text) => {
      expect(readChoice({ from: text }, CHOICES).problems).toEqual(['from']);
    },
  );

  test('is none where nothing is asked for, or too much to be true', () => {
    expect(readFilter('', CHOICES).problems).toEqual([]);
    expect(readFilter('?group=&from=', CHOICES).problems).toEqual([]);
    expect(readFilter(`?group=${'x'.repeat(3_000)}`, CHOICES).problems).toEqual([]);
  });

  test('is no choice where a name stands twice with two values', () => {
    expect(readFilter('?group=intern&group=five-plus', CHOICES).problems).toEqual(['group']);
    expect(readFilter('?group=intern&group=intern', CHOICES).filter.group).toBe('intern');
  });

  test('never fails, whatever the address holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, value) => {
        const { problems } = readFilter(`?group=${encodeURIComponent(value)}&${name}=${value}`, CHOICES);
        expect(problems.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('a row fits', () => {
  const row = { group: 'intern', kind: 'published', population: 'interns', year: 2018 };

  test('what asks for nothing', () => {
    expect(fits(row, {})).toBe(true);
  });

  test('a year up to its own', () => {
    expect(fits(row, { from: 2018 })).toBe(true);
    expect(fits(row, { from: 2019 })).toBe(false);
  });

  test('no year where it is undated', () => {
    expect(fits({ ...row, year: undefined }, { from: 2001 })).toBe(false);
    expect(fits({ ...row, year: undefined }, { group: 'intern' })).toBe(true);
  });

  test('only where every choice fits', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { group, kind, population, from } = filter;
        const each = [{ group }, { kind }, { population }, { from }].every((choice) => fits(row, choice));
        expect(fits(row, filter)).toBe(each);
      }),
    );
  });
});
