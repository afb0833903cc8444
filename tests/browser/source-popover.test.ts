import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBuiltSite, type OpenedPage, type Site } from './site.ts';

const figures = (page: Page): Locator => page.locator('main button[popovertarget^="src-"]');
const open = (page: Page): Locator => page.locator('[popover]:popover-open');
const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);

describe('the source of a figure', () => {
  let site: Site;
  let desk: OpenedPage;
  let phone: OpenedPage;
  beforeAll(async () => {
    site = await openBuiltSite();
    desk = await site.openPage('404.html');
    phone = await site.openPage('404.html', { touch: true, width: 360 });
  });
  afterAll(() => site.close());

  test.each([
    { how: 'with the mouse', touch: false, press: (figure: Locator) => figure.click() },
    { how: 'with Enter', touch: false, press: (figure: Locator) => figure.press('Enter') },
    { how: 'with the space bar', touch: false, press: (figure: Locator) => figure.press('Space') },
    { how: 'with a finger', touch: true, press: (figure: Locator) => figure.tap() },
  ])('opens $how, and Escape closes it and leaves the focus on the figure', async ({ touch, press }) => {
    const { page, errors, visit } = touch ? phone : desk;
    await visit('salary/');
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
    const { page, visit } = desk;
    await visit('salary/');
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
    const { page, visit } = desk;
    await visit('salary/');
    await figures(page).first().click();
    const terms = await open(page).locator('dt').allTextContents();
    expect(terms).toEqual(expect.arrayContaining(['Source', 'Year']));
    for (const meaning of await open(page).locator('dd').allTextContents()) expect(meaning.trim()).not.toBe('');
    expect(await open(page).getByRole('link').count()).toBe(1);
    expect(await open(page).getAttribute('role')).toBe('dialog');
    expect((await open(page).getAttribute('aria-label')) ?? '').not.toBe('');
  });

  test('closes when another opens, and at a touch beside it', async () => {
    const { page, visit } = desk;
    await visit('salary/');
    await figures(page).first().click();
    await figures(page).nth(4).focus();
    await page.keyboard.press('Enter');
    expect(await open(page).count()).toBe(1);
    await page.mouse.click(3, 3);
    expect(await open(page).count()).toBe(0);
  });

  test.each([320, 1280])('opens for every figure of a page, in sight as a whole, at %i pixels', async (width) => {
    const opened = await site.openPage('404.html', { width, height: 700 });
    for (const address of ['salary/', 'calculator/?place=occitanie&sector=it&size=10-249']) {
      await opened.visit(address);
      const { count, cut } = await opened.page.evaluate(async () => {
        const out: string[] = [];
        let pressed = 0;
        for (const figure of document.querySelectorAll<HTMLElement>('main button[popovertarget^="src-"]')) {
          if (!figure.checkVisibility()) continue;
          figure.focus();
          figure.click();
          pressed += 1;
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          const source = document.querySelector<HTMLElement>('[popover]:popover-open');
          const { left, top, right, bottom } = source?.getBoundingClientRect() ?? new DOMRect(-9);
          const isWhole = left > -1 && top > -1 && right < innerWidth + 1 && bottom < innerHeight + 1;
          if (!isWhole) out.push(`${source?.id ?? 'none'}: ${top} to ${bottom}, ${left} to ${right}`);
          source?.hidePopover();
        }
        return { count: pressed, cut: out };
      });
      expect(cut).toEqual([]);
      expect(count).toBeGreaterThan(5);
    }
  });

  test('opens from the steps of an estimate too', async () => {
    const { page, visit } = desk;
    await visit('calculator/?place=occitanie');
    const step = page.locator('form button.fig').filter({ hasText: '−' }).first();
    await step.click();
    expect(await open(page).count()).toBe(1);
    expect(await open(page).getAttribute('id')).toBe(await step.getAttribute('popovertarget'));
  });
});
