import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../src/site/corpus/content-file.ts';
import { writeProblem } from '../../src/site/corpus/problem.ts';
import { ADDRESSES, checkCorpus, complaintsAbout, readFixture } from './corpus-fixtures.ts';

const complaintsOf = (files: readonly ContentFile[]): string =>
  checkCorpus(files, ADDRESSES).problems.map(writeProblem).join('\n');

/** The sound corpus in both languages, with the French files of another fixture laid over its own. */
const inBoth = async (over = 'french'): Promise<readonly ContentFile[]> => {
  const files = [
    ...(await readFixture('french')),
    ...(await readFixture(over)).filter(({ path }) => path.includes('/fr/')),
  ];
  return [...new Map(files.map((file) => [file.path, file])).values()];
};

describe('an author is told', () => {
  test('nothing about a sound corpus in both languages', async () => {
    expect(await complaintsAbout('french')).toBe('');
  });

  test('which page or profile has no French twin', async () => {
    const files = (await inBoth()).filter(({ path }) => !/\/fr\/(?:glossary|sales-engineer)\.mdx$/.test(path));
    expect(complaintsOf(files)).toMatchInlineSnapshot(`
      "content/guide/fr/glossary.mdx: whole file: is missing, and content/guide/en/glossary.mdx is there. Write the page in this language too.
      content/jobs/fr/sales-engineer.mdx: whole file: is missing, and content/jobs/en/sales-engineer.mdx is there. Write the page in this language too."
    `);
  });

  test('which page has no English twin', async () => {
    const french = (await inBoth()).map(({ path, text }) => ({ path: path.replace('fr/glossary', 'fr/skills'), text }));
    const files = french.filter(({ path }) => !path.endsWith('en/glossary.mdx'));
    expect(
      complaintsOf(files)
        .split('\n')
        .filter((line) => line.includes('whole file'))
        .join('\n'),
    ).toMatchInlineSnapshot(
      `"content/guide/en/skills.mdx: whole file: is missing, and content/guide/fr/skills.mdx is there. Write the page in this language too."`,
    );
  });

  test('that a part stands in English only', async () => {
    const files = (await inBoth()).map(({ path, text }) => ({
      path,
      text: path.endsWith('fr/role.mdx') ? text.replace(/<\/?Fact[^>]*>/g, '') : text,
    }));
    expect(complaintsOf(files)).toMatchInlineSnapshot(`
      "content/guide/fr/role.mdx: parts: are fewer than in content/guide/en/role.mdx. Put the same parts in the same order.
      content/guide/fr/role.mdx: facts: claims R1 and does not say it. Say it within <Fact id="R1">, or claim it no more."
    `);
  });

  test('what stands in one language and not in the other', async () => {
    expect(complaintsOf(await inBoth('twins'))).toMatchInlineSnapshot(`
      "content/guide/fr/glossary.mdx: headings: have the levels 2 3, and in content/guide/en/glossary.mdx 2. Write as many headings of each level, in the same order.
      content/guide/fr/role.mdx: order: differs from content/guide/en/role.mdx. Write 1, or change it there.
      content/guide/fr/role.mdx: facts: differs from content/guide/en/role.mdx. Write ["R1"], or change it there.
      content/guide/fr/role.mdx: group: differs from content/guide/en/role.mdx. Write "job", or change it there.
      content/guide/fr/role.mdx: figure "pay-middle": stands here 1 times and in content/guide/en/role.mdx 0 times. Show the same figures in both languages.
      content/guide/fr/role.mdx: figure "pay-range": stands here 0 times and in content/guide/en/role.mdx 1 times. Show the same figures in both languages.
      content/guide/fr/role.mdx: line 14: has <Aside> where content/guide/en/role.mdx has another part. Put the same parts in the same order.
      content/guide/fr/sources.mdx: line 15: has <Judgement> where content/guide/en/sources.mdx has another part. Put the same parts in the same order.
      content/jobs/fr/sales-engineer.mdx: rank: differs from content/jobs/en/sales-engineer.mdx. Write "confirmed", or change it there.
      content/jobs/fr/sales-engineer.mdx: codes: differs from content/jobs/en/sales-engineer.mdx. Write [["ROME","D1407","an-article"]], or change it there.
      content/jobs/fr/sales-engineer.mdx: pay.figures: differs from content/jobs/en/sales-engineer.mdx. Write [], or change it there.
      content/jobs/fr/sales-engineer.mdx: moves: differs from content/jobs/en/sales-engineer.mdx. Write [["key-account-manager","up"]], or change it there."
    `);
  });
});
