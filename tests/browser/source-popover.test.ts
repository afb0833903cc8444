import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBuiltSite, type Site, whenLive } from './site.ts';

const figures = (page: Page): Locator => page.locator('main button[popovertarget^="src-"]');
const open = (page: Page): Locator => page.locator('[popover]:popover-open');
const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);

describe('the source of a figure', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openBuiltSite();
  });
  afterEach(() => site.closePages());
  afterAll(() => site.close());

  test.each([
    { how: 'with the mouse', touch: false, press: (figure: Locator) => figure.click() },
    { how: 'with Enter', touch: false, press: (figure: Locator) => figure.press('Enter') },
    { how: 'with the space bar', touch: false, press: (figure: Locator) => figure.press('Space') },
    { how: 'with a finger', touch: true, press: (figure: Locator) => figure.tap() },
  ])('opens $how, and Escape closes it and leaves the focus on the figure', async ({ touch, press }) => {
    const { page, errors } = await site.openPage('salary/', touch ? { touch, width: 360 } : {});
    const figure = figures(page).nth(2);
    const id = await figure.getAttribute('popovertarget');
    await figure.focus();
    await press(figure);
    expect(await open(page).getAttribute('id')).toBe(id);
    const [text] = ((await figure.textContent()) ?? '').split(',');
    expect(await open(page).textContent()).toContain(text);
    await page.keyboard.press('Escape');
    expect(await open(page).count()).toBe(0);
    expect(await isFocused(figure)).toBe(true);
    expect(errors).toEqual([]);
  });

  test('is next in line for the keyboard once open, and gives the focus back when it closes', async () => {
    const { page } = await site.openPage('salary/');
    const figure = figures(page).first();
    for (const leave of [() => page.keyboard.press('Escape'), () => page.keyboard.press('Enter')]) {
      await figure.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await isFocused(open(page).locator('.source__close'))).toBe(true);
      await leave();
      expect(await open(page).count()).toBe(0);
      expect(await isFocused(figure)).toBe(true);
    }
  });

  test('names its kind, its source and its year, and leads to it', async () => {
    const { page } = await site.openPage('salary/');
    await figures(page).first().click();
    const terms = await open(page).locator('dt').allTextContents();
    expect(terms).toEqual(expect.arrayContaining(['Source', 'Year']));
    for (const meaning of await open(page).locator('dd').allTextContents()) expect(meaning.trim()).not.toBe('');
    expect(await open(page).getByRole('link').count()).toBe(1);
    expect(await open(page).getAttribute('role')).toBe('dialog');
    expect((await open(page).getAttribute('aria-label')) ?? '').not.toBe('');
  });

  test('closes when another opens, and at a touch beside it', async () => {
    const { page } = await site.openPage('salary/');
    await figures(page).first().click();
    await figures(page).nth(4).focus();
    await page.keyboard.press('Enter');
    expect(await open(page).count()).toBe(1);
    await page.mouse.click(3, 3);
    expect(await open(page).count()).toBe(0);
  });

  test.each([320, 1280])('opens for every figure of a page, in sight as a whole at %i pixels', async (width) => {
    const height = 700;
    for (const address of ['salary/', 'calculator/?place=occitanie&sector=it&size=10-249']) {
      const { page } = await site.openPage(address, { width, height });
      await whenLive(page);
      const count = await figures(page).count();
      expect(count).toBeGreaterThan(5);
      const cut: string[] = [];
      for (let index = 0; index < count; index += 1) {
        const figure = figures(page).nth(index);
        if (!(await figure.isVisible())) continue;
        await figure.focus();
        await page.keyboard.press('Enter');
        const box = await open(page).boundingBox();
        const isWhole =
          box !== null &&
          box.x >= -0.5 &&
          box.y >= -0.5 &&
          box.x + box.width <= width + 0.5 &&
          box.y + box.height <= height + 0.5;
        if (!isWhole) cut.push(`${(await figure.getAttribute('popovertarget')) ?? ''} ${JSON.stringify(box)}`);
        await page.keyboard.press('Escape');
      }
      expect(cut).toEqual([]);
    }
  });

  test('opens from the steps of an estimate too', async () => {
    const { page } = await site.openPage('calculator/?place=occitanie');
    await whenLive(page);
    const step = page.locator('form button.fig').filter({ hasText: '−' }).first();
    await step.click();
    expect(await open(page).count()).toBe(1);
    expect(await open(page).getAttribute('id')).toBe(await step.getAttribute('popovertarget'));
  });
});
