import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBuiltSite, type Site } from './site.ts';

const ADDRESS = 'salary/evidence/';
const NAMES = ['group', 'kind', 'population', 'from'] as const;

const rows = (page: Page) => page.locator('[data-evidence] tbody tr');
const shown = (page: Page): Promise<number> => rows(page).filter({ visible: true }).count();
const status = (page: Page): Promise<string> => page.locator('[data-evidence] [role="status"]').innerText();
const problems = (page: Page): Promise<readonly string[]> =>
  page.locator('[data-problem]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.problem ?? ''));
const queryOf = (page: Page): string => new URL(page.url()).search;

describe('the evidence page', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openBuiltSite();
  });
  afterEach(() => site.closePages());
  afterAll(() => site.close());

  test('shows all of its figures, and says how many, with nothing asked for', async () => {
    const { page, errors } = await site.openPage(ADDRESS);
    const all = await rows(page).count();
    expect(all).toBeGreaterThan(80);
    expect(await shown(page)).toBe(all);
    expect(await status(page)).toBe(`${all} of ${all} figures shown.`);
    expect(queryOf(page)).toBe('');
    expect(errors).toEqual([]);
  });

  test('is chosen from with the keyboard, and the address follows', async () => {
    const { page, errors } = await site.openPage(ADDRESS);
    await page.locator('[name="group"]').focus();
    await page.keyboard.press('i'); // Interns
    await expect.poll(() => queryOf(page)).toBe('?group=intern');
    expect(await page.locator('[data-group]:visible').count()).toBe(1);
    const interns = await shown(page);
    expect(await status(page)).toContain(`${interns} of `);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('from');
    await page.keyboard.type('2019');
    await expect.poll(() => queryOf(page)).toBe('?group=intern&from=2019');
    expect(await shown(page)).toBeLessThan(interns);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // Show all
    await expect.poll(() => queryOf(page)).toBe('');
    expect(await shown(page)).toBe(await rows(page).count());
    expect(errors).toEqual([]);
  });

  test('comes back from its address, also where the reader goes back', async () => {
    const { page } = await site.openPage(`${ADDRESS}?kind=law`);
    const law = await rows(page)
      .filter({ visible: true })
      .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.kind));
    expect(new Set(law)).toEqual(new Set(['law']));
    expect(await page.locator('[name="kind"]').inputValue()).toBe('law');
    await page.goto(new URL(`${ADDRESS}?population=neighbouring-jobs&from=2020`, site.url).href);
    const years = await rows(page)
      .filter({ visible: true })
      .evaluateAll((all) => all.map((row) => Number((row as HTMLElement).dataset.year)));
    expect(years.length).toBeGreaterThan(0);
    expect(years.every((year) => year >= 2020)).toBe(true);
    await page.goBack();
    expect(await page.locator('[name="kind"]').inputValue()).toBe('law');
    expect(await shown(page)).toBe(law.length);
  });

  test('says so where nothing fits', async () => {
    const { page } = await site.openPage(`${ADDRESS}?kind=assumption`);
    expect(await shown(page)).toBe(0);
    expect(await status(page)).toContain('No figure fits');
    expect(await problems(page)).toEqual([]);
  });

  test.each(NAMES)('shows all rows and a sentence where %s is asked for what does not exist', async (name) => {
    const garbage = '<b>nonsense</b>';
    const { page, errors } = await site.openPage(`${ADDRESS}?${name}=${encodeURIComponent(garbage)}`);
    expect(await shown(page)).toBe(await rows(page).count());
    expect(await problems(page)).toEqual([name]);
    const sentence = await page.locator(`[data-problem="${name}"]`).innerText();
    expect(sentence.length).toBeGreaterThan(40);
    expect(await page.locator('main').innerText()).not.toContain('nonsense');
    expect(await page.locator(`[name="${name}"]`).getAttribute('aria-invalid')).toBe('true');
    expect(errors).toEqual([]);
  });

  test('names every choice that does not exist at once, and forgets it with the next choice', async () => {
    const { page, errors } = await site.openPage(`${ADDRESS}?group=x&kind=x&population=x&from=99999&path=student`);
    expect(await problems(page)).toEqual([...NAMES]);
    expect(await shown(page)).toBe(await rows(page).count());
    await page.locator('[name="kind"]').selectOption('law');
    expect(await problems(page)).toEqual([]);
    expect(queryOf(page)).toBe('?kind=law&path=student');
    expect(errors).toEqual([]);
  });

  test('keeps a year that cannot be read as it was typed, and says what it takes', async () => {
    const { page } = await site.openPage(ADDRESS);
    const from = page.locator('[name="from"]');
    await from.fill('19');
    expect(await problems(page)).toEqual([]);
    await from.press('Enter');
    expect(await problems(page)).toEqual(['from']);
    expect(await from.inputValue()).toBe('19');
    expect(await page.locator('[data-problem="from"]').innerText()).toMatch(/four digits, from \d{4} to 2026/);
    await from.fill('2021');
    expect(await problems(page)).toEqual([]);
  });

  test('stands whole with no script: every row, and no form', async () => {
    const { page } = await site.openPage(`${ADDRESS}?group=intern`, { script: false });
    expect(await shown(page)).toBe(await rows(page).count());
    expect(await page.locator('[data-evidence] form').isVisible()).toBe(false);
    expect(await page.locator('[data-evidence] noscript').count()).toBe(1);
  });

  test('draws each amount where its words say, on one axis', async () => {
    const { page } = await site.openPage(ADDRESS);
    const placed = (id: string, element: string): Promise<number> =>
      page.locator(`#${id}`).evaluate((row, selector) => {
        const plot = row.querySelector('.evidence__plot');
        const mark = plot?.querySelector(selector);
        if (!plot || !mark) throw new Error('There is no mark.');
        const [box, at] = [plot.getBoundingClientRect(), mark.getBoundingClientRect()];
        return (at.left + at.width / 2 - box.left) / box.width;
      }, element);
    expect(await placed('apec-cadres-median', 'circle')).toBeCloseTo(0.55, 2);
    expect(await placed('kam-senior-ote', 'rect')).toBeCloseTo(0.74, 2);
    expect(await placed('kam-intern-monthly', 'circle')).toBeCloseTo(0.09, 2);
    expect(await placed('head-of-sales-median', 'path[d^="M0 -7"]')).toBeCloseTo(0.985, 2);
    expect(await page.locator('#kam-paris-monthly path[d^="M20"]').count()).toBe(1);
    expect(await page.locator('#insee-2023-median .evidence__plot').count()).toBe(0);
  });

  test('leads from each row to its source', async () => {
    const { page } = await site.openPage(ADDRESS);
    const link = page.locator('#kedge-kam-range a');
    expect(new URL(await link.evaluate((a) => (a as HTMLAnchorElement).href)).hash).toBe('#kedge-kam');
  });

  test.each([
    [320, false],
    [320, true],
    [1280, false],
    [1280, true],
  ])('has no fault for axe and no sideways scroll at %i pixels, dark: %s', async (width, dark) => {
    const { page } = await site.openPage(`${ADDRESS}?group=nobody&population=kams`, { width, dark });
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
      })
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('tells the weakest links of the estimate on the calculator', async () => {
    const { page } = await site.openPage('calculator/');
    const box = page.locator('section[aria-labelledby="weak-links"]');
    expect(await box.locator('dt').count()).toBeGreaterThanOrEqual(5);
    expect(await box.innerText()).toContain('What would replace it');
  });

  test('says in each source how sure it is', async () => {
    const { page } = await site.openPage('salary/');
    const said = await page.locator('.source').evaluateAll((all) => all.map((one) => one.textContent));
    expect(said.length).toBeGreaterThan(20);
    for (const text of said) expect(text).toMatch(/How sure\s*(?:Sure|Fair|Weak): [a-zA-Z]/);
  });
});
