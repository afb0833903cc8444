import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actingPages, openBuiltSite, type OpenedPage, type Site, unfold } from './site.ts';

/** What the page looks like where the focus stands; nothing once it has left the page. */
interface Stop {
  readonly what: string;
  /** Why a reader would not know where they are. */
  readonly fault?: string;
  /** Whether the focus had been there before: as the first stop, as another, or not yet. */
  readonly been: 'first' | 'later' | undefined;
}

/** Reads where the focus is and whether one can see it there, and notes that it has been there. */
const readStop = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return undefined;
    const been = element.hasAttribute('data-first') ? 'first' : element.hasAttribute('data-been') ? 'later' : undefined;
    if (!document.querySelector('[data-been]')) element.setAttribute('data-first', '');
    element.setAttribute('data-been', '');
    const what = element.outerHTML.slice(0, 120);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return { what, been, fault: 'has no outline' };
    const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (boxes.length === 0) return { what, been, fault: 'has no size' };
    // In sight: somewhere on it, the element itself is what one would touch.
    const isSeen = boxes.some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((across) =>
        [0.2, 0.5, 0.8].some((down) => {
          const met = document.elementFromPoint(left + width * across, top + height * down);
          return met !== null && (element.contains(met) || met.contains(element));
        }),
      ),
    );
    return isSeen ? { what, been } : { what, been, fault: 'is out of sight' };
  });

/** What can be pressed or filled and was never reached. One radio button stands for its group. */
const notReached = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]',
    );
    const missed = [...all].filter((element) => {
      if (element.hasAttribute('data-been') || element.tabIndex < 0 || element.matches(':disabled')) return false;
      if (!element.checkVisibility({ visibilityProperty: true }) || element.getClientRects().length === 0) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
        ({ name, form }) => name === element.name && form === element.form,
      );
      return !group.some((other) => other.hasAttribute('data-been'));
    });
    return missed.map((element) => element.outerHTML.slice(0, 120));
  });

/** Presses Tab from the top of the page until the focus leaves it; what one could not see or reach on the way. */
const walk = async (page: Page): Promise<{ readonly stops: number; readonly faults: readonly string[] }> => {
  const faults: string[] = [];
  // What scrolls may be a stop too, so the page may have a few more than these.
  const most = (await page.locator('a, button, input, select, textarea, summary, [tabindex]').count()) + 20;
  for (let stops = 0; stops < most; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await readStop(page);
    // It leaves for the browser's own controls, or for the top again where there are none.
    if (stop === undefined || stop.been === 'first') {
      faults.push(...(await notReached(page)).map((what) => `was not reached: ${what}`));
      return { stops, faults };
    }
    if (stop.been === 'later') return { stops, faults: [...faults, `goes round and does not leave: ${stop.what}`] };
    if (stop.fault !== undefined) faults.push(`${stop.fault}: ${stop.what}`);
  }
  return { stops: most, faults: [...faults, 'has more stops than there is to press'] };
};

describe('with the keyboard alone', () => {
  let site: Site;
  let wide: OpenedPage;
  let narrow: OpenedPage;
  beforeAll(async () => {
    site = await openBuiltSite();
    wide = await site.openPage();
    narrow = await site.openPage('', { width: 320, height: 568 });
  });
  afterAll(() => site.close());

  test.each(actingPages())('one reaches everything on /%s, and sees where one is', async (address) => {
    await wide.visit(address);
    const { stops, faults } = await walk(wide.page);
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(10);
  });

  test.each(['', 'role/', 'calculator/', 'calculator/?situation=intern'])(
    'one reaches everything on /%s in a small window, where parts of it stay in place over the rest',
    async (address) => {
      await narrow.visit(address);
      await unfold(narrow.page);
      expect((await walk(narrow.page)).faults).toEqual([]);
    },
  );

  test('one goes back through the calculator as one came', async () => {
    const { page, visit } = wide;
    await visit('calculator/');
    await page.locator('input[name="years"]').focus();
    const there: string[] = [];
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.outerHTML ?? '');
    for (let step = 0; step < 12; step += 1) {
      there.push(await focused());
      await page.keyboard.press('Tab');
    }
    for (const stop of there.reverse()) {
      await page.keyboard.press('Shift+Tab');
      expect(await focused()).toBe(stop);
    }
  });

  test('the first stop skips to the text', async () => {
    const { page, visit } = wide;
    await visit('salary/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('the contents of a page open, lead to a section and close again on a phone', async () => {
    const { page, visit } = narrow;
    await visit('role/');
    const summary = page.locator('[data-toc] > summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    const link = page.locator('[data-toc] a').nth(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    const hash = (await link.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(decodeURIComponent(hash));
    expect(await page.locator('[data-toc]').evaluate((contents: HTMLDetailsElement) => contents.open)).toBe(false);
    const heading = await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).boundingBox();
    expect(heading?.y ?? -1).toBeGreaterThanOrEqual(40);
    expect(heading?.y ?? 999).toBeLessThan(300);
  });
});
