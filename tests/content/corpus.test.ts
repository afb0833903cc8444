import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AUTHORED_COMPONENTS } from '../../src/site/corpus/authored-components.ts';
import { CorpusError, writeProblem } from '../../src/site/corpus/problem.ts';
import { readCorpus, reportCorpus } from '../../src/site/corpus.ts';

const ROOT = new URL('../../', import.meta.url).pathname;

/** The facts that the guide grew from, and where a reader would look for each. */
const FACT_PAGES = {
  salary: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9'],
  role: ['R1', 'R2', 'R3'],
  missions: ['M1', 'M2', 'M3', 'M4'],
  training: ['T1'],
  qualities: ['Q1', 'Q2', 'Q3'],
  skills: ['K1', 'K2', 'K3'],
  'similar-jobs': ['J1', 'J2', 'J3'],
};

describe('the content of the guide', () => {
  test('has nothing wrong in it', async () => {
    const { problems } = await reportCorpus(ROOT);
    expect(problems.map(writeProblem)).toEqual([]);
  });

  test('keeps every fact that the guide grew from, on the page where a reader would look', async () => {
    const { facts } = await readCorpus(ROOT);
    const pageOf = Object.fromEntries(facts.map(({ item }) => [item.id, item.page]));
    const expected = Object.entries(FACT_PAGES).flatMap(([page, ids]) => ids.map((id) => [id, page] as const));
    expect(pageOf).toEqual(Object.fromEntries(expected));
  });

  test('was read on a day that is not after the day whose law it uses', async () => {
    const { site, sources } = await readCorpus(ROOT);
    const late = sources.filter(({ item }) => item.read > (site?.asOf ?? ''));
    expect(late).toEqual([]);
  });

  test('gives its authors the components that the pages know, and no others', () => {
    const door = readFileSync(`${ROOT}src/authoring/index.ts`, 'utf8');
    const [, inside = ''] = /export const authoring = \{([^}]*)\}/.exec(door) ?? [];
    const names = [...inside.matchAll(/^\s*([A-Z]\w*)\b/gm)].map(([, name]) => name);
    // Fragment is Astro's own: it fills a slot.
    expect([...AUTHORED_COMPONENTS].sort()).toEqual([...names, 'Fragment'].sort());
  });
});

describe('the error of a build', () => {
  const problem = (path: string, field: string) => ({ path, field, what: 'is wrong', todo: 'Mend it' });

  test('tells every problem on a line of its own, then how many there are', () => {
    const error = new CorpusError([
      problem('content/a.yaml', 'x'),
      { ...problem('content/a.yaml', 'y'), nearest: 'z' },
      problem('content/b.yaml', 'x'),
    ]);
    expect(error.message).toMatchInlineSnapshot(`
      "content/a.yaml: x: is wrong. Mend it.
      content/a.yaml: y: is wrong. Mend it. Nearest: "z".
      content/b.yaml: x: is wrong. Mend it.
      3 problems in 2 files."
    `);
  });

  test('counts one as one, and shows no place in this program', () => {
    const error = new CorpusError([problem('content/a.yaml', 'x')]);
    expect(error.stack).toMatchInlineSnapshot(`
      "CorpusError: content/a.yaml: x: is wrong. Mend it.
      1 problem in 1 file."
    `);
  });
});
