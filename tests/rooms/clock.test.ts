import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { agedText } from '../../src/commands/figures-age.ts';
import { reviewsText } from '../../src/commands/data-check.ts';
import { estimatePay, eurosPerYear, netFromGross } from '../../src/compensation/index.ts';
import { buildCompensationData } from '../../src/site/compensation-data.ts';
import { readCorpus } from '../../src/site/corpus.ts';

const SRC = new URL('../../src/', import.meta.url);
const ROOT = new URL('../../', import.meta.url).pathname;

/** What asks the platform for the time of day: `new Date` with nothing in it, `Date.now`, `Temporal.Now`. */
const CLOCK = /\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()|(?<!new )\bDate\(\s*\)|\bDate\.now\b|\bTemporal\.Now\b/;

const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

afterEach(() => {
  vi.useRealTimers();
});

test('no file of the guide, and no command, asks what day it is', () => {
  const names = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ts|tsx|astro)$/.test(name),
  );
  const asking = names.filter((name) => CLOCK.test(withoutComments(readFileSync(new URL(name, SRC), 'utf8'))));
  expect(names.length).toBeGreaterThan(150);
  expect(asking).toEqual([]);
});

test('a file that asks is found', () => {
  for (const text of ['new Date()', 'new Date', 'Date.now()', 'Date()', 'const now = Date.now;']) {
    expect(text).toMatch(CLOCK);
  }
  for (const text of ["new Date('2026-11-24T00:00:00Z')", 'value instanceof Date && x', 'performance.now()']) {
    expect(text).not.toMatch(CLOCK);
  }
});

/** The content read and checked, and the main answers out of it: the check of the law, a pay, a net, both commands. */
async function readAll() {
  const corpus = await readCorpus(ROOT);
  const { site, model, lawTables, netPay } = corpus;
  if (!site || !model || !lawTables || !netPay) throw new Error('A file that the pay model needs is missing.');
  const figures = corpus.figures.map(({ item }) => item);
  const data = buildCompensationData({ site, model, lawTables, netPay, figures });
  const gross = {
    base: eurosPerYear(62_000),
    variable: eurosPerYear(12_000),
    status: 'cadre',
    tax: { way: 'grid' },
  } as const;
  return {
    data,
    apprentice: estimatePay({ situation: 'apprentice', age: '21-25', year: 1 }, data),
    net: netFromGross(gross, data),
    aged: agedText(corpus, site.asOf),
    reviews: reviewsText(corpus),
  };
}

test('the guide says the same on any day', { timeout: 60_000 }, async () => {
  const today = await readAll();
  for (const day of ['2019-01-01T00:00:00.000Z', '2031-06-30T22:30:00.000Z']) {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) });
    expect(new Date().toISOString()).toBe(day);
    expect(await readAll(), day).toEqual(today);
  }
});
