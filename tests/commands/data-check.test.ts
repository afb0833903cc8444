import { describe, expect, test } from 'vitest';
import { reviewsText } from '../../src/commands/data-check.ts';
import { readCorpus } from '../../src/site/corpus.ts';
import { ADDRESSES, checkCorpus, readFixture } from '../content/corpus-fixtures.ts';

const ROOT = new URL('../../', import.meta.url).pathname;

test('a maintainer reads what to look at, what is recorded, since when, and where to look', async () => {
  const { corpus } = checkCorpus(await readFixture('sound'), ADDRESSES);
  expect(reviewsText(corpus)).toMatchInlineSnapshot(`
    "What to look at each January and June, with the law of 2026-11-24 (asOf of content/site.yaml).

    EACH JANUARY AND JUNE

    The least that is paid
      official: An invented ministry, https://example.org/law
                the order of the year
      minimum-month                    1000 EUR/month                            since 2026-01-01
      minimum-hour                     4.5 EUR/hour                              since 2026-01-01
      ceiling-year                     48060 EUR/year                            2026-01-01 to 2026-12-31
      law-tables.yaml: apprenticeship  shares of the minimum wage: 1             since 2019-01-01
      net-pay.json                     an invented model 1.0.0; minimum wage 12000 and ceiling 48060 EUR/year  law of 2026-07-01
      read at:  An invented paper, on 2026-11-24, https://example.org/pay
      then:     npm run data:net-pay.

    EACH JANUARY

    What is taken from pay
      official: An invented tax office, https://example.org/tax
                the scale of the year
      ten-percent                   10 percent                                2026-01-01 to 2026-12-31
      law-tables.yaml: withholding  2 rates, 0 % below 1000 EUR/month to 10 %  since 2026-05-01
      incomeTax.brackets            0 % above 0 EUR, 10 % above 10000 EUR     since 2026-01-01
      incomeTax.deduction           10 %, 500 to 14000 EUR                    since 2026-01-01
      incomeTax.halfPartCap         1800 EUR                                  since 2026-01-01
      incomeTax.loneParentCap       4200 EUR                                  since 2026-01-01
      incomeTax.decote              900 EUR, couple 1500 EUR, 45 %            since 2026-01-01
      read at:  An invented paper, on 2026-11-24, https://example.org/pay

    What has changed goes into its record with its first day (from) and, when known, its last (to). Then move asOf on, run npm test, and tell it in content/changes.yaml."
  `);
});

describe('of the guide itself', { timeout: 20_000 }, () => {
  test('the minimum wage, the ceiling, internships, tax and the model of net pay are looked at', async () => {
    const text = reviewsText(await readCorpus(ROOT));
    for (const part of [
      'minimum-wage-month  1867.02 EUR/month',
      'pass-year',
      'gratification-hour',
      'law-tables.yaml: withholding',
      'incomeTax.brackets',
      'modele-social 11.1.0',
      'https://www.legifrance.gouv.fr/',
      'https://www.urssaf.fr/',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('every review names an official source, and a period for each value', async () => {
    const corpus = await readCorpus(ROOT);
    const blocks = reviewsText(corpus)
      .split('\n\n')
      .filter((block) => block.includes('\n'));
    expect(blocks).toHaveLength(corpus.reviews.length);
    for (const block of blocks) expect(block).toMatch(/^ {2}official: .+, https:\/\/\S+$/m);
  });
});
