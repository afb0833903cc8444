import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { search as words } from '../../src/i18n/search-en.ts';
import { openBuiltSite, openSiteUnderBase, type OpenedPage, type Site } from './site.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 300_000 });

const dialog = (page: Page) => page.getByRole('dialog', { name: words.title });
const field = (page: Page) => dialog(page).getByRole('searchbox', { name: words.title });
const status = (page: Page) => dialog(page).getByRole('status');
const hits = (page: Page) => dialog(page).locator('a.search__hit');
const current = (page: Page) => dialog(page).locator('a[aria-current]');
const trigger = (page: Page) => page.locator('a[data-search-open]').first();

/** Opens the search on a page with the key `/`. */
const openSearch = async (site: Site, address = '', options = {}): Promise<OpenedPage> => {
  const opened = await site.openPage(address, options);
  await opened.page.keyboard.press('/');
  await field(opened.page).waitFor();
  return opened;
};

const search = async (page: Page, text: string): Promise<void> => {
  await field(page).fill(text);
  await status(page)
    .filter({ hasText: /section|found|loaded/ })
    .waitFor();
};

const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

describe('the search', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openBuiltSite();
  });
  afterEach(() => site.closePages());
  afterAll(() => site.close());

  test('asks for nothing before it is opened', async () => {
    const { page, requests } = await site.openPage();
    await page.waitForTimeout(300);
    expect(requests.filter((url) => /pagefind|search-dialog/.test(url))).toEqual([]);
  });

  test('finds the word negotiation and opens the section that it names', async () => {
    const { page, errors, foreign } = await openSearch(site);
    await search(page, 'negotiation');
    const first = hits(page).first();
    const marks = await dialog(page).locator('mark').allTextContents();
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((mark) => !/^negoti/i.test(mark))).toEqual([]);
    expect(await status(page).textContent()).toMatch(/^\d+ sections? in \d+ (pages?|of \d+ pages)$/);
    const address = await first.evaluate((link: HTMLAnchorElement) => link.href);
    await page.keyboard.press('Enter');
    await page.waitForURL(address);
    const { hash } = new URL(address);
    if (hash !== '') expect(await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).count()).toBe(1);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test('shows the first page while the others are still on their way', async () => {
    const { page } = await openSearch(site);
    let release = (): void => undefined;
    const released = new Promise<void>((done) => {
      release = done;
    });
    let asked = 0;
    await page.route('**/pagefind/fragment/**', async (route) => {
      asked += 1;
      if (asked > 1) await released;
      await route.continue();
    });
    await field(page).fill('negotiation');
    await hits(page).first().waitFor();
    expect(await dialog(page).locator('.search__group').count()).toBe(1);
    release();
    await status(page).filter({ hasText: 'section' }).waitFor();
    expect(await dialog(page).locator('.search__group').count()).toBeGreaterThan(1);
  });

  test('shows more pages when asked, and goes on from there', async () => {
    const { page } = await openSearch(site);
    await search(page, 'customer');
    const before = await hits(page).count();
    await dialog(page).getByRole('button', { name: words.more }).click();
    await page.waitForFunction((count) => document.querySelectorAll('a.search__hit').length > count, before);
    await page.waitForFunction(() => document.activeElement?.matches('a.search__hit') === true);
    const texts = await hits(page).allTextContents();
    expect(await current(page).textContent()).toBe(texts[before]);
  });

  test('groups what it finds by page, each with its name and its number of sections', async () => {
    const { page } = await openSearch(site);
    await search(page, 'negotiation');
    const groups = dialog(page).locator('.search__group');
    expect(await groups.count()).toBeGreaterThan(1);
    for (const group of await groups.all()) {
      expect(await group.getByRole('heading', { level: 2 }).textContent()).toMatch(/.+ (\d+ of )?\d+ sections?$/);
      expect(await group.locator('a.search__hit').count()).toBeGreaterThan(0);
    }
    const count = await hits(page).count();
    expect(await status(page).textContent()).toContain(`${count} section`);
  });

  test.each(['/', 'Control+k', 'Meta+k'])('opens with %s', async (key) => {
    const { page } = await site.openPage();
    await page.keyboard.press(key);
    await field(page).waitFor();
    expect(await isFocused(page, '#search-field')).toBe(true);
    expect(await field(page).inputValue()).toBe('');
  });

  test('opens with a click on its link, and with the key when / is typed elsewhere', async () => {
    const { page } = await site.openPage();
    await trigger(page).click();
    await field(page).waitFor();
    await field(page).pressSequentially('a/b');
    expect(await field(page).inputValue()).toBe('a/b');
  });

  test('leaves the key / to the reader who turns it off', async () => {
    const { page } = await openSearch(site);
    await dialog(page).getByRole('checkbox', { name: words.slashKey }).uncheck();
    await page.reload();
    await page.keyboard.press('/');
    await page.waitForTimeout(200);
    expect(await dialog(page).count()).toBe(0);
    await page.keyboard.press('Control+k');
    await field(page).waitFor();
    expect(await dialog(page).getByRole('checkbox', { name: words.slashKey }).isChecked()).toBe(false);
  });

  test('is walked with the arrow keys, from the field to the last hit and back', async () => {
    const { page } = await openSearch(site);
    await search(page, 'negotiation');
    expect(await current(page).count()).toBe(1);
    const texts = await hits(page).allTextContents();
    expect(texts.length).toBeGreaterThan(1);
    expect(await current(page).textContent()).toBe(texts[0]);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(texts[0]);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(texts[1]);
    expect(await current(page).allTextContents()).toEqual([texts[1]]);
    await page.keyboard.press('End');
    expect(await current(page).textContent()).toBe(texts.at(-1));
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    expect(await isFocused(page, '#search-field')).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('s');
    expect(await field(page).inputValue()).toBe('negotiations');
  });

  test('opens the hit that has the focus', async () => {
    const { page } = await openSearch(site);
    await search(page, 'negotiation');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const address = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL(new URL(address ?? '', site.url).href);
  });

  test('opens the first hit when Enter comes before the answer', async () => {
    const { page } = await openSearch(site);
    await field(page).pressSequentially('negotiation');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href !== site.url);
  });

  test('closes behind a section of the page that is open', async () => {
    const { page } = await openSearch(site, 'negotiation/');
    await search(page, 'negotiation');
    const here = dialog(page).locator('a.search__hit[href*="/negotiation/#"]').first();
    const href = (await here.getAttribute('href')) ?? '';
    await here.click();
    expect(await dialog(page).count()).toBe(0);
    expect(page.url()).toBe(new URL(href, site.url).href);
  });

  test('closes with Escape, with its button and with the ground behind it, and gives the focus back', async () => {
    const { page } = await site.openPage();
    const link = page.locator('a[href]').nth(1);
    await link.focus();
    for (const leave of [
      () => page.keyboard.press('Escape'),
      () => dialog(page).getByRole('button', { name: words.close }).click(),
      () => page.mouse.click(4, 400),
    ]) {
      await page.keyboard.press('/');
      await field(page).waitFor();
      await field(page).fill('pay');
      await leave();
      expect(await dialog(page).count()).toBe(0);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    await trigger(page).click();
    await field(page).waitFor();
    expect(await field(page).inputValue()).toBe('pay');
    await page.keyboard.press('Escape');
    expect(await isFocused(page, 'a[data-search-open]')).toBe(true);
  });

  test('offers words before anything is typed, and each of them finds something', async () => {
    const { page, errors } = await openSearch(site);
    for (const word of words.suggestions) {
      await field(page).fill('');
      await dialog(page).getByRole('button', { name: word, exact: true }).click();
      await status(page).filter({ hasText: 'section' }).waitFor();
      expect(await status(page).textContent()).not.toContain('Nothing');
      expect(await field(page).inputValue()).toBe(word);
    }
    expect(errors).toEqual([]);
  });

  test('says when nothing is found, and what to do then', async () => {
    const { page } = await openSearch(site);
    await search(page, 'xyzzyq');
    expect(await status(page).textContent()).toMatchInlineSnapshot(
      `"Nothing found for these words. Try fewer words, or one of these."`,
    );
    expect(await hits(page).count()).toBe(0);
    expect(await dialog(page).getByRole('link', { name: words.everyPage }).getAttribute('href')).toMatch(/\/search\/$/);
  });

  test.each([
    ['megotiation', 'negotiation'],
    ['negotation', 'negotiation'],
    ['négociation', 'negotiation'],
    ['varaible', 'variable'],
    ['negotiation xyzzyq', 'negotiation'],
  ])('forgives %s: it shows results for %s, and says so', async (typed, meant) => {
    const { page } = await openSearch(site);
    await search(page, typed);
    expect(await status(page).textContent()).toContain(`Nothing for “${typed}”. Showing results for “${meant}”.`);
    expect(await hits(page).count()).toBeGreaterThan(0);
  });

  test.each([
    'Négotiation',
    'negotiation!',
    'profit sharing',
    'profitsharing',
    'profit-sharing',
    '65 000',
    '65,000',
    '65k',
    'variable/negotiation',
  ])('reads %s as it is meant', async (typed) => {
    const { page } = await openSearch(site);
    await search(page, typed);
    expect(await status(page).textContent()).toMatch(/^\d+ section/);
  });

  test('says that it could not be loaded where its index is missing, and works once it is back', async () => {
    const { page } = await site.openPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.keyboard.press('/');
    await field(page).waitFor();
    await search(page, 'negotiation');
    expect(await status(page).textContent()).toMatchInlineSnapshot(`"The search could not be loaded."`);
    expect(await dialog(page).getByRole('link').allTextContents()).toEqual([words.everyPage]);
    await page.unroute('**/pagefind/**');
    await search(page, 'negotiation ');
    await hits(page).first().waitFor();
  });

  test('says that it could not be loaded where only a part of its index is there', async () => {
    const { page } = await site.openPage();
    await page.route('**/*.pagefind', (route) => route.fulfill({ status: 404 }));
    await page.keyboard.press('/');
    await field(page).waitFor();
    await search(page, 'negotiation');
    expect(await status(page).textContent()).toBe(words.failed);
  });

  test.each([320, 360, 640, 1280])('fits a window of %i pixels, with nothing beside it', async (width) => {
    const { page } = await openSearch(site, '', { width });
    await search(page, 'negotiation');
    const box = await dialog(page).boundingBox();
    expect(box?.width ?? 0).toBeLessThanOrEqual(width);
    const overflow = await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    if (width < 640) expect(box?.height).toBe(800);
  });

  test.each([
    { width: 360, dark: false },
    { width: 1280, dark: true },
  ])('has no fault that axe can find, %o', async (options) => {
    const { page } = await openSearch(site, '', options);
    const faults = async (): Promise<readonly string[]> => {
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    };
    expect(await faults()).toEqual([]);
    await search(page, 'negotiation');
    expect(await faults()).toEqual([]);
    await search(page, 'xyzzyq');
    expect(await faults()).toEqual([]);
  });

  test('loads no index and opens the list of pages where scripts are off', async () => {
    const { page, requests } = await site.openPage('', { script: false });
    await trigger(page).click();
    await page.waitForURL(/\/search\/$/);
    expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
  });
});

describe('the search of a site under a base path', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSiteUnderBase();
  });
  afterAll(() => site.close());

  test('finds sections under that path', async () => {
    const { page, errors } = await openSearch(site);
    await search(page, 'negotiation');
    const paths = await hits(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(paths.filter((path) => !path.startsWith('/guide/'))).toEqual([]);
    await hits(page).first().click();
    await page.waitForURL(/\/guide\/.+/);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(errors).toEqual([]);
  });
});
