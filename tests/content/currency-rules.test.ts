import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/site/corpus.ts';
import { complaintsAbout } from './corpus-fixtures.ts';

const ROOT = new URL('../../', import.meta.url).pathname;

describe('an author is told', () => {
  test('of tables of the law, and of rows of net pay, that do not hold on the day whose law is used', async () => {
    expect(await complaintsAbout('old-law')).toMatchInlineSnapshot(`
      "content/compensation/law-tables.yaml: withholding.from: is 2027-05-01, after asOf of content/site.yaml, 2026-11-24. Keep the law that is in force on that day, or move asOf on.
      content/compensation/law-tables.yaml: incomeTax.to: is 2025-12-31, before asOf of content/site.yaml, 2026-11-24. Write the law that is in force on that day.
      content/compensation/law-tables.yaml: apprenticeship.to: is 2026-11-23, before asOf of content/site.yaml, 2026-11-24. Write the law that is in force on that day.
      content/compensation/net-pay.json: legalDate: is 2027-01-01, after asOf of content/site.yaml, 2026-11-24. Keep the rows of the law that is in force on that day, or move asOf on.
      content/compensation/net-pay.json: minimumWage: is 11800 a year, and minimum-month of the law in force makes 12000. Write the file anew with npm run data:net-pay, or mend that figure.
      content/compensation/net-pay.json: ceiling: is 47100 a year, and ceiling-year of the law in force makes 48060. Write the file anew with npm run data:net-pay, or mend that figure."
    `);
  });

  test('of laws that nobody would look at again', async () => {
    expect(await complaintsAbout('reviews')).toMatchInlineSnapshot(`
      "content/compensation/more.yaml: ends-this-year: is a law that no review looks at, and it ends on 2026-12-31. Add it to figures of a review in content/reviews.yaml.
      content/compensation/pay.yaml: minimum-hour: is a law that no review looks at, and pay is computed from it. Add it to figures of a review in content/reviews.yaml.
      content/compensation/pay.yaml: ceiling-year: is a law that no review looks at, and pay is computed from it. Add it to figures of a review in content/reviews.yaml.
      content/reviews.yaml: taxes.figures: names the figure "minimum-hout", which does not exist. Write an id that exists. Nearest: "minimum-hour".
      content/reviews.yaml: taxes.figures: names ten-percent, which taxes names too. Keep it in one review.
      content/reviews.yaml: taxes.tables: names withholding, which taxes names too. Keep it in one review.
      content/reviews.yaml: reviews: none names the table apprenticeship. Add it to tables of one."
    `);
  });

  test('of changes that lead nowhere, have not come yet or stand out of order', async () => {
    expect(await complaintsAbout('changes')).toMatchInlineSnapshot(`
      "content/changes.yaml: 2026-11-20-opening.date: is no day of the calendar. Write it as YYYY-MM-DD.
      content/changes.yaml: 2026-11-20-opening.text.en: is empty. Write what it says in English.
      content/changes.yaml: 2026-11-20-opening.text.fr: is empty. Write what it says in French.
      content/changes.yaml: 2026-11-20-opening.link: is no key that is known here. Remove it, or write one that is.
      content/changes.yaml: 2026-11-20-opening: stands twice. Give each change an id of its own.
      content/changes.yaml: 2026-11-20-opening.page: is "rol", which is no page key of src/site/pages.ts and no job. Write a page key, or the id of a job. Nearest: "role".
      content/changes.yaml: 2026-12-01-later.page: is "missions", and content/guide/en/missions.mdx is not there. Write the page, or name one that is there.
      content/changes.yaml: 2026-12-01-later.date: is 2026-12-01, after asOf of content/site.yaml, 2026-11-24. Wait with it until that day, or move asOf on.
      content/changes.yaml: 2026-12-01-later.date: is 2026-12-01, below 2026-11-20-opening of 2026-11-20. Put the newest first in content/changes.yaml.
      content/changes.yaml: 2026-11-19-opening.page: is "sales-enginer", which is no page key of src/site/pages.ts and no job. Write a page key, or the id of a job. Nearest: "sales-engineer"."
    `);
  });
});

describe('the law of the guide', { timeout: 20_000 }, () => {
  test('has a first day in every record, and no law of a day that has not come', async () => {
    const { figures, site } = await readCorpus(ROOT);
    const laws = figures.flatMap(({ item }) => (item.kind === 'law' ? [item] : []));
    expect(laws.length).toBeGreaterThan(50);
    expect(laws.filter(({ from }) => from === undefined || from > (site?.asOf ?? ''))).toEqual([]);
  });

  test('stands in the rows of net pay as in the records: the minimum wage and the ceiling', async () => {
    const { figures, netPay } = await readCorpus(ROOT);
    const valueOf = (id: string) => figures.find(({ item }) => item.id === id)?.item.value ?? 0;
    expect(netPay?.minimumWage).toBeCloseTo(12 * valueOf('minimum-wage-month'), 0);
    expect(netPay?.ceiling).toBe(valueOf('pass-year'));
  });
});
