import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBuiltSite, openSiteUnderBase, type OpenedPage, type Site } from './site.ts';

/** A page of text with several terms. */
const PAGE = 'training/';

const terms = (page: Page): Locator => page.locator('main a.term');
const note = (page: Page): Locator => page.locator('.term-note:popover-open');
/** What the glossary says of a term, in the address that its link has. */
const definitionOf = async (site: Site, term: Locator): Promise<string> => {
  const id = new URL((await term.getAttribute('href')) ?? '', site.url).hash.slice(1);
  const answer = await fetch(new URL('data/glossary.json', site.url));
  const data = (await answer.json()) as { terms: { id: string; definition: { en: string } }[] };
  return data.terms.find((each) => each.id === id)?.definition.en ?? `no definition of ${id}`;
};
const isOnGlossary = (page: Page): boolean => new URL(page.url()).pathname.endsWith('/glossary/');
/** Long enough for a definition to open, or to close. */
const wait = (page: Page): Promise<void> => page.waitForTimeout(800);

describe('the definition of a term', () => {
  let site: Site;
  let desk: OpenedPage;
  beforeAll(async () => {
    site = await openBuiltSite();
    desk = await site.openPage();
  });
  beforeEach(async () => {
    await desk.page.mouse.move(2, 2);
    await desk.visit(PAGE);
  });
  afterAll(() => site.close());

  test('is not loaded before one asks for it', async () => {
    const { requests, page } = desk;
    expect(requests.filter((address) => /term-note|glossary/.test(address))).toEqual([]);
    await terms(page).nth(1).hover();
    await note(page).waitFor();
    await terms(page).nth(2).hover();
    await wait(page);
    expect(requests.filter((address) => address.endsWith('glossary.json'))).toHaveLength(1);
  });

  test('opens below the mouse, describes the word, and closes once one has left both', async () => {
    const { page, errors } = desk;
    const term = terms(page).nth(1);
    await term.hover();
    await note(page).waitFor();
    expect(await note(page).textContent()).toContain(await definitionOf(site, term));
    expect(await note(page).getAttribute('role')).toBe('tooltip');
    const described = await term.getAttribute('aria-describedby');
    expect(await page.locator(`#${described ?? 'nothing'}`).textContent()).toBe(await definitionOf(site, term));
    // From the word into the definition, and it stays.
    await note(page).hover();
    await wait(page);
    expect(await note(page).count()).toBe(1);
    await page.mouse.move(2, 2);
    await wait(page);
    expect(await note(page).count()).toBe(0);
    expect(await term.getAttribute('aria-describedby')).toBeNull();
    expect(errors).toEqual([]);
  });

  test('stays shut for a mouse that only passes', async () => {
    const { page } = desk;
    await terms(page).nth(1).hover();
    await note(page).waitFor();
    await page.keyboard.press('Escape');
    await terms(page).nth(2).hover();
    await page.mouse.move(2, 2);
    await wait(page);
    expect(await note(page).count()).toBe(0);
  });

  test('closes at Escape, and leaves mouse and focus where they are', async () => {
    const { page } = desk;
    const term = terms(page).nth(1);
    await term.hover();
    await note(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await note(page).count()).toBe(0);
    await wait(page);
    expect(await note(page).count()).toBe(0);
    await page.mouse.move(2, 2);
    await term.hover();
    await note(page).waitFor();
  });

  test('opens where the keyboard stops, closes at the next stop, and Enter follows the link', async () => {
    const { page } = desk;
    const term = terms(page).nth(1);
    // The page was moved by the keyboard: then the browser shows the focus.
    await page.keyboard.press('Tab');
    await term.focus();
    await note(page).waitFor();
    expect(await note(page).textContent()).toContain(await definitionOf(site, term));
    expect(await note(page).getByRole('link').count()).toBe(0);
    await page.keyboard.press('Tab');
    await wait(page);
    expect(await note(page).count()).toBe(0);
    await term.focus();
    await note(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
    const id = new URL((await term.getAttribute('href')) ?? '', site.url).hash;
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith('/glossary/'));
    expect(new URL(page.url()).hash).toBe(id);
    expect(await page.locator(id).isVisible()).toBe(true);
  });

  test('makes way for a click', async () => {
    const { page } = desk;
    await terms(page).first().click();
    await page.waitForURL((url) => url.pathname.endsWith('/glossary/'));
  });

  test.each([320, 1280])('stands in sight as a whole, at %i pixels', async (width) => {
    const { page, visit } = await site.openPage('404.html', { width, height: 700 });
    for (const address of [PAGE, 'contract/']) {
      await visit(address);
      for (const term of await terms(page).all()) {
        await term.hover();
        await note(page).waitFor();
        const box = await note(page).boundingBox();
        expect.soft(box?.x, address).toBeGreaterThanOrEqual(0);
        expect.soft(box?.y, address).toBeGreaterThanOrEqual(0);
        expect.soft((box?.x ?? 0) + (box?.width ?? 0), address).toBeLessThanOrEqual(width + 0.5);
        expect.soft((box?.y ?? 0) + (box?.height ?? 0), address).toBeLessThanOrEqual(700.5);
        await page.keyboard.press('Escape');
      }
    }
    await page.close();
  });
});

describe('by touch, a term', () => {
  let site: Site;
  let phone: OpenedPage;
  beforeAll(async () => {
    site = await openBuiltSite();
    phone = await site.openPage('404.html', { touch: true, width: 360, height: 740 });
  });
  beforeEach(() => phone.visit(PAGE));
  afterAll(() => site.close());

  test('opens its definition first, and is followed by the second touch', async () => {
    const { page, errors } = phone;
    const term = terms(page).nth(1);
    await term.tap();
    await note(page).waitFor();
    expect(isOnGlossary(page)).toBe(false);
    await wait(page);
    expect(await note(page).textContent()).toContain(await definitionOf(site, term));
    expect(errors).toEqual([]);
    await term.tap();
    await page.waitForURL((url) => url.pathname.endsWith('/glossary/'));
  });

  test('shows a way to the glossary, large enough to touch', async () => {
    const { page } = phone;
    const term = terms(page).nth(1);
    await term.tap();
    const link = note(page).getByRole('link', { name: 'In the glossary' });
    await link.waitFor();
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    expect(await note(page).getAttribute('role')).toBe('note');
    await link.tap();
    await page.waitForURL((url) => url.pathname.endsWith('/glossary/'));
  });

  test('closes its definition when one touches elsewhere, or another term', async () => {
    const { page } = phone;
    await terms(page).nth(1).tap();
    await note(page).waitFor();
    await page.touchscreen.tap(4, 400);
    await wait(page);
    expect(await note(page).count()).toBe(0);
    await terms(page).nth(1).tap();
    await note(page).waitFor();
    await terms(page).nth(2).tap();
    await wait(page);
    expect(await note(page).count()).toBe(1);
    expect(await note(page).textContent()).toContain(await definitionOf(site, terms(page).nth(2)));
  });
});

describe('a term is a link', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openBuiltSite();
  });
  afterAll(() => site.close());

  test('where scripts are off', async () => {
    const { page } = await site.openPage(PAGE, { script: false });
    const hash = new URL((await terms(page).first().getAttribute('href')) ?? '', site.url).hash;
    await terms(page).first().click();
    await page.waitForURL((url) => url.pathname.endsWith('/glossary/'));
    expect(await page.locator(hash).isVisible()).toBe(true);
  });

  test.each(['data/glossary.json', 'term-note'])('where %s cannot be loaded', async (lost) => {
    const { page, visit } = await site.openPage('404.html', { touch: true, width: 360 });
    await page.route(`**/*${lost}*`, (route) => route.abort());
    await visit(PAGE);
    await terms(page).first().tap();
    await page.waitForURL((url) => url.pathname.endsWith('/glossary/'));
    const desk = await site.openPage('404.html');
    await desk.page.route(`**/*${lost}*`, (route) => route.abort());
    await desk.visit(PAGE);
    await terms(desk.page).first().hover();
    await wait(desk.page);
    expect(await note(desk.page).count()).toBe(0);
    await terms(desk.page).first().click();
    await desk.page.waitForURL((url) => url.pathname.endsWith('/glossary/'));
  });

  test('under a base path, and its definition opens there', async () => {
    const based = await openSiteUnderBase();
    try {
      const { page, errors } = await based.openPage(PAGE);
      const term = terms(page).nth(1);
      await term.hover();
      await note(page).waitFor();
      expect(await note(page).textContent()).toContain(await definitionOf(based, term));
      expect(errors).toEqual([]);
      await term.click();
      await page.waitForURL((url) => url.pathname === '/guide/glossary/');
    } finally {
      await based.close();
    }
  });
});
