import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { agedText } from '../../src/commands/figures-age.ts';
import { ADDRESSES, checkCorpus, readFixture } from '../content/corpus-fixtures.ts';

const ROOT = new URL('../../', import.meta.url).pathname;

const sound = async () => checkCorpus(await readFixture('sound'), ADDRESSES).corpus;

/** Runs the command on the content of the guide. */
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [`${ROOT}src/commands/figures-age.ts`, ...args], { encoding: 'utf8' });

describe('what has grown old', () => {
  test('is little on the day that the guide takes for today', async () => {
    expect(agedText(await sound(), '2026-11-24')).toMatchInlineSnapshot(`
      "Older than 12 months on 2026-11-24: from before 2025-11-24.

      Pages: none

      Figures: none

      Legal values: 1
        law-tables.yaml: apprenticeship  in force since 2019-01-01"
    `);
  });

  test('is every page, figure and law that nobody has looked at for more than 12 months', async () => {
    expect(agedText(await sound(), '2027-11-25')).toMatchInlineSnapshot(`
      "Older than 12 months on 2027-11-25: from before 2026-11-25.

      Pages: 4
        content/guide/en/role.mdx                read through on 2026-11-24
        content/guide/en/sources.mdx             read through on 2026-11-24
        content/jobs/en/key-account-manager.mdx  read through on 2026-11-24
        content/jobs/en/sales-engineer.mdx       read through on 2026-11-24

      Figures: 6
        pay-low     of 2025; read on 2026-11-24
        pay-range   undated, read on 2026-11-24
        pay-month   of 2025; read on 2026-11-24
        one         of 2025; read on 2026-11-24
        six-months  of 2025; read on 2026-11-24
        some-hours  of 2025; read on 2026-11-24

      Legal values: 8
        ten-percent                      ended on 2026-12-31; in force since 2026-01-01; read on 2026-11-24
        minimum-month                    in force since 2026-01-01; read on 2026-11-24
        minimum-hour                     in force since 2026-01-01; read on 2026-11-24
        ceiling-year                     ended on 2026-12-31; in force since 2026-01-01; read on 2026-11-24
        law-tables.yaml: withholding     in force since 2026-05-01; read on 2026-11-24
        law-tables.yaml: incomeTax       in force since 2026-01-01; read on 2026-11-24
        law-tables.yaml: apprenticeship  in force since 2019-01-01; read on 2026-11-24
        net-pay.json                     in force since 2026-07-01"
    `);
  });

  test('begins on the day after 12 months, not on the day itself', async () => {
    const corpus = await sound();
    expect(agedText(corpus, '2027-11-24')).toContain('Pages: none');
    expect(agedText(corpus, '2027-11-25')).toContain('Pages: 4');
  });

  test('does not hang on the leap day', async () => {
    expect(agedText(await sound(), '2028-02-29')).toMatch(
      /^Older than 12 months on 2028-02-29: from before 2027-02-29\./,
    );
  });
});

// Each run reads the whole content in a process of its own.
describe('the command figures:age', { timeout: 60_000 }, () => {
  test('takes the day whose law the guide uses when it is given none, and fails on nothing that is old', () => {
    const { status, stdout } = run();
    const asOf = /^asOf: (\S+)$/m.exec(readFileSync(`${ROOT}content/site.yaml`, 'utf8'))?.[1];
    expect(stdout).toMatch(new RegExp(`^Older than 12 months on ${asOf}: `));
    expect(stdout).toMatch(/\nFigures: \d+\n/);
    expect(status).toBe(0);
  });

  test('tells what a day looks like', () => {
    const { status, stderr } = run('--on', '2027-02-30');
    expect(status).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "--on: "2027-02-30" is no day of the calendar. Write it as YYYY-MM-DD.
      "
    `);
  });
});
