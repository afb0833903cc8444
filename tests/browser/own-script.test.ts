import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBuiltSite, type Site } from './site.ts';
import { readAmounts, readNonsense } from './tool-page.ts';

describe('the script of the page on asking', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openBuiltSite();
  });
  afterEach(() => site.closePages());
  afterAll(() => site.close());

  const EXAMPLE = {
    'estimate.ote.low': 65_000,
    'estimate.ote.middle': 74_000,
    'estimate.ote.high': 83_000,
    'estimate.base': 61_790,
  };

  test('shows an example, says so, and loads nothing for it', async () => {
    const { page, errors, requests } = await site.openPage('negotiation/');
    expect(await readAmounts(page)).toEqual(EXAMPLE);
    expect(await page.locator('[data-whose]').textContent()).toContain('an example');
    expect(requests.filter((address) => /own-script|tools/.test(address))).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('holds the numbers of the estimate once the address brings the answers', async () => {
    const answers = '?years=2&place=occitanie&sector=services';
    const estimate = await site.openPage(`calculator/${answers}`);
    await estimate.page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    const expected = await readAmounts(estimate.page);
    const link = estimate.page.getByRole('link', { name: 'The whole conversation, with these numbers' });
    expect(await link.getAttribute('href')).toBe(`/negotiation/${answers}`);
    const { page, errors } = await site.openPage(`negotiation/${answers}&base=45000`);
    await page.locator('[data-whose]', { hasText: 'your answers' }).waitFor();
    const shown = await readAmounts(page);
    expect(shown).toEqual(Object.fromEntries(Object.keys(EXAMPLE).map((name) => [name, expected[name]])));
    expect(await page.locator('[data-years]').textContent()).toBe('2 years');
    expect(await readNonsense(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('keeps the example, and says which part of the address could not be read', async () => {
    const { page, errors } = await site.openPage('negotiation/?years=ninety&place=moon');
    await page.locator('[data-problem]').first().waitFor();
    const problems = await page
      .locator('[data-problem]')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-problem')));
    expect(problems.toSorted()).toEqual(['place', 'years']);
    expect(await page.locator('[data-own-script]').textContent()).not.toContain('moon');
    expect(await readAmounts(page)).toEqual(EXAMPLE);
    expect(errors).toEqual([]);
  });
});
