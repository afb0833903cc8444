import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { missingTextOf } from '../../src/i18n/missing.ts';
import { actingPages, DIST, openBuiltSite, type OpenedPage, type PageOptions, type Site, whenLive } from './site.ts';
import { readAmounts } from './tool-page.ts';

/** The ways in which a file fails to come. */
const FAULTS = {
  missing: (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }),
  corrupt: (route: Route) => route.fulfill({ status: 200, body: '\u0000}{ <html> not what was asked for' }),
  'cut off': (route: Route) => route.abort('connectionreset'),
} as const;
type Fault = keyof typeof FAULTS;
const KINDS = Object.keys(FAULTS) as readonly Fault[];

/** What a browser says itself of a file that does not come: no fault of the page. */
const BROWSERS_OWN = [
  /^Failed to load resource/,
  /^Failed to load module script/,
  /^Failed to decode downloaded font/,
  /^OTS parsing error/,
  /was preloaded using link preload but not used/,
  /script resource is behind a redirect|MIME type|A bad HTTP response code|An unknown error occurred when fetching the script/,
];
const ownErrors = ({ errors }: OpenedPage): readonly string[] =>
  errors.filter((error) => !BROWSERS_OWN.some((pattern) => pattern.test(error)));

const htmlOf = (address: string): string =>
  readFileSync(join(DIST, address.endsWith('.html') ? address : `${address}index.html`), 'utf8');

/** Pages with a live part, and the script of its first one: its address below the root. */
const LIVE_PAGES = actingPages().flatMap((address) => {
  const script = /component-url="\/([^"]+)"/.exec(htmlOf(address))?.[1];
  return script === undefined ? [] : [[address, script] as const];
});

let site: Site;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterEach(() => site.closePages());
afterAll(() => site.close());

/** Opens a page on which some files do not come: those whose address below the root matches. */
const openBroken = (address: string, broken: RegExp, fault: Fault, options: PageOptions = {}): Promise<OpenedPage> =>
  site.openPage(address, {
    ...options,
    prepare: async (page) => {
      await page.route(
        (url) => url.href.startsWith(site.url) && broken.test(url.pathname.slice(1)),
        (route) => FAULTS[fault](route),
      );
      await options.prepare?.(page);
    },
  });

/** That a page reads: its heading, its text and its foot are there to see. */
const expectReadable = async (page: Page): Promise<void> => {
  expect((await page.locator('h1').innerText()).length).toBeGreaterThan(5);
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(300);
  expect(await page.locator('.foot').isVisible()).toBe(true);
};

/** Waits until a page says, in its language, that a part of it did not come. */
const sayMissing = async (page: Page): Promise<void> => {
  const words = missingTextOf((await page.locator('html').getAttribute('lang')) ?? '');
  await page.locator('.note[role=status]', { hasText: words }).first().waitFor();
};

describe('a live part whose script does not come', () => {
  // Each page with one kind of fault, one page with every kind.
  const faults = LIVE_PAGES.flatMap(([address, script], index) =>
    KINDS.filter((_, at) => address === 'calculator/' || at === index % KINDS.length).map(
      (fault) => [address, fault, script] as const,
    ),
  );

  test.each(faults)('stays its worked example on /%s, and says so (%s)', async (address, fault, script) => {
    const opened = await openBroken(address, new RegExp(`^${RegExp.escape(script)}`), fault);
    const { page } = opened;
    await sayMissing(page);
    await expectReadable(page);
    const still = await site.openPage(address, { script: false });
    expect(await readAmounts(page)).toEqual(await readAmounts(still.page));
    expect(ownErrors(opened)).toEqual([]);
  });

  test.each(KINDS)('says so too where what draws it is what does not come (%s)', async (fault) => {
    const opened = await openBroken('calculator/', /^_astro\/(client|preact)\./, fault);
    await sayMissing(opened.page);
    await expectReadable(opened.page);
    expect(await opened.page.locator('.note[role=status]').count()).toBe(1);
    expect(ownErrors(opened)).toEqual([]);
  });

  test('is asked for again, and lives if it comes then', async () => {
    let asked = 0;
    const { page, errors } = await site.openPage('calculator/', {
      prepare: (opened) =>
        opened.route(/estimate-en\./, (route) => {
          asked += 1;
          return asked === 1 ? route.abort('connectionreset') : route.continue();
        }),
    });
    await whenLive(page);
    expect(asked).toBe(2);
    expect(await page.locator('.note[role=status]').count()).toBe(0);
    expect(errors.filter((error) => !error.startsWith('Failed to load resource'))).toEqual([]);
  });
});

describe('the script of the frame', () => {
  test.each(KINDS)('leaves the text, the links and the live parts when it does not come (%s)', async (fault) => {
    const opened = await openBroken('salary/', /^_astro\/page-layout/, fault);
    const { page } = opened;
    await whenLive(page);
    await expectReadable(page);
    await page.locator('a[data-search-open]').click();
    await page.waitForURL(`${site.url}search/`);
    await expectReadable(page);
  });

  test.each([
    ['the table of evidence', 'salary/evidence/', /^_astro\/evidence\..*\.js/],
    ['the comparison of jobs', 'similar-jobs/', /^_astro\/job-compare\..*\.js/],
    ['the script of the page on asking', 'negotiation/?years=12', /^_astro\/own-script/],
  ])('leaves all of %s when its script does not come', async (_part, address, script) => {
    const opened = await openBroken(address, script, 'missing');
    await expectReadable(opened.page);
    expect(ownErrors(opened)).toEqual([]);
  });
});

describe('the search', () => {
  const search = async (page: Page): Promise<void> => {
    await page.keyboard.press('/');
    await page.locator('#search-field').fill('variable');
  };

  test.each(
    [
      /^pagefind\/pagefind\.js/,
      /^pagefind\/pagefind-entry\.json/,
      /^pagefind\/.*\.pf_meta/,
      /^pagefind\/wasm/,
      /^pagefind\/index\//,
      /^pagefind\/fragment\//,
    ].flatMap((broken) => (['missing', 'corrupt'] as const).map((fault) => [broken, fault] as const)),
  )('says that it could not be loaded, and leads to the list of pages, without %s (%s)', async (broken, fault) => {
    const opened = await openBroken('role/', broken, fault);
    const { page } = opened;
    await search(page);
    await page.locator('.search__status', { hasText: 'The search could not be loaded.' }).waitFor();
    await page.getByRole('link', { name: 'Every page is listed here' }).click();
    await page.waitForURL(`${site.url}search/`);
    await expectReadable(page);
  });

  test('still answers without its list of words', async () => {
    const { page } = await openBroken('role/', /^pagefind\/words/, 'missing');
    await search(page);
    await page.locator('.search__hit').first().waitFor();
  });

  test.each(KINDS)('is the list of pages when its own script does not come (%s)', async (fault) => {
    const opened = await openBroken('role/', /^_astro\/search-dialog\..*\.js/, fault);
    await opened.page.locator('a[data-search-open]').click();
    await opened.page.waitForURL(`${site.url}search/`);
    await expectReadable(opened.page);
    expect(ownErrors(opened)).toEqual([]);
  });
});

describe('the letters', () => {
  test.each(KINDS)('are others when the fonts do not come (%s)', async (fault) => {
    for (const width of [320, 1280]) {
      const opened = await openBroken('salary/', /\.woff2/, fault, { width });
      const { page } = opened;
      await whenLive(page);
      await expectReadable(page);
      // The text is painted, in letters that are there, and nothing runs out of the window.
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(ownErrors(opened)).toEqual([]);
    }
  });
});

describe('a file of data', () => {
  test.each(KINDS)('that does not come leaves a path a sentence (%s)', async (fault) => {
    const opened = await openBroken('role/?path=student', /^paths\//, fault);
    await sayMissing(opened.page);
    await expectReadable(opened.page);
    expect(ownErrors(opened)).toEqual([]);
  });

  test('that is no list of paths leaves the same sentence', async () => {
    for (const body of ['null', '[]', '{"words":{},"paths":{}}', '{"words":1,"paths":[1]}', '']) {
      const opened = await site.openPage('role/?path=student', {
        prepare: (page) =>
          page.route('**/paths/en.json', (route) => route.fulfill({ body, contentType: 'application/json' })),
      });
      await sayMissing(opened.page);
      await expectReadable(opened.page);
      expect(ownErrors(opened)).toEqual([]);
    }
  });

  test('that does not come is not spoken of where the path was only remembered', async () => {
    const opened = await openBroken('role/', /^paths\//, 'missing', {
      prepare: (page) =>
        page.addInitScript(() => {
          localStorage.setItem('path', 'student');
        }),
    });
    await opened.page.waitForTimeout(500);
    expect(await opened.page.locator('.note[role=status]').count()).toBe(0);
    expect(ownErrors(opened)).toEqual([]);
  });

  test.each(KINDS)('that does not come makes a word of the trade a link to its definition (%s)', async (fault) => {
    const opened = await openBroken('training/', /^data\//, fault, { touch: true, width: 360 });
    const { page } = opened;
    const term = page.locator('a.term').first();
    const address = await term.getAttribute('href');
    await term.tap();
    await page.waitForURL(new URL(address ?? '', site.url).href);
    await expectReadable(page);
    expect(ownErrors(opened)).toEqual([]);
  });

  test('that does not come leaves the page of the data, which says what each file holds', async () => {
    const opened = await openBroken('data/', /^data\/.+/, 'missing');
    await expectReadable(opened.page);
    expect(ownErrors(opened)).toEqual([]);
  });
});

describe('a service worker', () => {
  test.each(KINDS)('that does not come leaves the page as it is (%s)', async (fault) => {
    const opened = await site.openPage('role/', {
      serviceWorker: true,
      prepare: async (page) => {
        await page.context().route('**/sw.js', (route) => FAULTS[fault](route));
      },
    });
    await opened.page.waitForTimeout(2500);
    await expectReadable(opened.page);
    expect(ownErrors(opened)).toEqual([]);
  });

  test.each(KINDS)('whose own loader does not come leaves the page as it is (%s)', async (fault) => {
    const opened = await openBroken('role/', /^_astro\/register\./, fault, { serviceWorker: true });
    await opened.page.waitForTimeout(2500);
    await expectReadable(opened.page);
    expect(ownErrors(opened)).toEqual([]);
  });
});

describe('a device that may store nothing', () => {
  const denied = (page: Page): Promise<unknown> =>
    page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('The document may store nothing.', 'SecurityError');
          },
        });
      }
    });

  test('reads every page and runs every live part', async () => {
    const { page, errors, visit } = await site.openPage('404.html', { prepare: denied });
    for (const address of actingPages()) {
      await visit(address);
      await whenLive(page);
      expect(errors, address).toEqual([]);
    }
  });

  test('follows a path, and says nothing of remembering it', async () => {
    const { page, errors } = await site.openPage('role/?path=student', { prepare: denied });
    await page.locator('.path__steps').waitFor();
    const keep = page.getByRole('button', { name: 'Remember it on this device' });
    if (await keep.isVisible()) await keep.click();
    expect(await page.locator('.path').innerText()).not.toContain('Remembered');
    expect(errors).toEqual([]);
  });

  test('searches', async () => {
    const { page, errors } = await site.openPage('role/', { prepare: denied });
    await page.keyboard.press('/');
    await page.locator('#search-field').fill('variable');
    await page.locator('.search__hit').first().waitFor();
    await page.locator('#search-slash').uncheck();
    expect(errors).toEqual([]);
  });
});
