import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { builtPages, openBuiltSite, type OpenedPage, openSiteUnderBase, type Site, unfold } from './site.ts';

/** What one reads on a page, in order: the text that is in sight, but for what scripts or their absence bring. */
const readText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    if (!main) return '';
    let text = '';
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      // The filter of the evidence does nothing without script, and is not there.
      if (parent?.closest('noscript, [data-toc], script, style, .evidence__form')) continue;
      if (parent?.checkVisibility()) text += walker.currentNode.textContent ?? '';
    }
    return text.replace(/\s+/g, ' ').trim();
  });

/** How far the page, not a table within it, can be pushed sideways; and what sticks out. */
const sidewaysScroll = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !element.closest('.sitenav, .table'),
    );
    return [`${scrollWidth}px`, ...out.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });

describe.each([
  { where: 'at the root of a host', open: openBuiltSite },
  { where: 'under a base path', open: openSiteUnderBase },
])('the site $where', ({ open }) => {
  let site: Site;
  let opened: OpenedPage;
  beforeAll(async () => {
    site = await open();
    opened = await site.openPage();
  });
  afterAll(() => site.close());

  test.each(builtPages())(
    '/%s leaves the console empty, asks nothing of another host and stays in the site',
    async (address) => {
      const { page, errors, foreign, visit } = opened;
      await visit(address);
      await unfold(page);
      await page.evaluate(async () => {
        scrollTo(0, document.body.scrollHeight);
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      });
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
      expect(await page.locator('h1').count()).toBe(1);
      const links = await page.evaluate(() =>
        [...document.querySelectorAll('a[href]')].map(
          (link) => new URL(link.getAttribute('href') ?? '', location.href).href,
        ),
      );
      const { origin } = new URL(site.url);
      expect(links.filter((link) => link.startsWith(`${origin}/`) && !link.startsWith(site.url))).toEqual([]);
      expect(links.length).toBeGreaterThan(0);
    },
  );

  test('an address that does not exist says so, and leads on', async () => {
    const { page, errors, visit } = opened;
    await visit('no-such-page/');
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('main a[href]').count()).toBeGreaterThan(0);
    expect(errors.filter((line) => !line.includes('404'))).toEqual([]);
    await page.locator('a.wordmark').click();
    expect(page.url()).toBe(site.url);
  });
});

describe('every page', () => {
  let site: Site;
  let live: OpenedPage;
  let still: OpenedPage;
  beforeAll(async () => {
    site = await openBuiltSite();
    live = await site.openPage('', { width: 320 });
    still = await site.openPage('', { width: 320, script: false });
  });
  afterAll(() => site.close());

  test.each(builtPages())('/%s reads the same with scripts and without, in a window of 320 pixels', async (address) => {
    await Promise.all([still.visit(address), live.visit(address)]);
    const text = await readText(still.page);
    expect.soft(text.length).toBeGreaterThan(200);
    expect.soft(await readText(live.page)).toBe(text);
    for (const { page } of [live, still]) {
      expect.soft(await sidewaysScroll(page)).toEqual([]);
      await unfold(page);
      expect.soft(await sidewaysScroll(page)).toEqual([]);
    }
  });

  test.each([
    '?situation=intern',
    '?situation=apprentice',
    '?base=45000&variable=10000&taxWay=scale&contract=fixed-term',
  ])('the calculator with %s fits a window of 320 pixels', async (query) => {
    await live.visit(`calculator/${query}`);
    await unfold(live.page);
    expect(await sidewaysScroll(live.page)).toEqual([]);
  });
});

describe('where scripts are off', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openBuiltSite();
  });
  afterEach(() => site.closePages());
  afterAll(() => site.close());

  test('the calculator shows the worked example, says that it does not move, and has its reference tables', async () => {
    const { page } = await site.openPage('calculator/?years=2', { script: false });
    expect(await page.locator('[data-figure="estimate.ote.middle"]').getAttribute('value')).toBe('74000');
    expect(await page.locator('main noscript').first().innerText()).toMatch(/scripts are off/i);
    expect(await page.locator('main noscript').first().isVisible()).toBe(true);
    const tables = page.locator('section[aria-labelledby="tables"] table');
    expect(await tables.count()).toBeGreaterThanOrEqual(2);
    for (const table of await tables.all()) {
      expect(await table.isVisible()).toBe(true);
      expect(await table.locator('tbody tr').count()).toBeGreaterThan(1);
    }
  });

  test('a figure opens its source all the same', async () => {
    const { page } = await site.openPage('salary/', { script: false });
    await page.locator('main button[popovertarget]').first().click();
    expect(await page.locator('[popover]:popover-open').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('[popover]:popover-open').count()).toBe(0);
  });

  test('Enter in a field of the calculator leads to a page that reads', async () => {
    const { page, errors } = await site.openPage('calculator/', { script: false });
    await page.locator('input[name="years"]').press('Enter');
    await page.waitForLoadState();
    expect(await page.locator('[data-figure="estimate.ote.middle"]').getAttribute('value')).toBe('74000');
    expect(errors).toEqual([]);
  });
});
