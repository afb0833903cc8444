import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listKept, writeServiceWorker } from '../../src/integrations/service-worker.ts';
import { builtPages, DIST, openBuiltSite, openSite, openSiteUnderBase, type Site, whenLive } from './site.ts';

const MEGABYTE = 1_000_000;
const PAGES = builtPages().filter((address) => address !== '404.html');

/** Waits until a service worker stands between the page and the network, with all its copies. */
const whenKept = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 60_000,
  });
};

const keysOf = (page: Page, cache: string): Promise<readonly string[]> =>
  page.evaluate(async (begin) => {
    const names = (await caches.keys()).filter((name) => name.startsWith(begin));
    const keys = (await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))).flat();
    return keys.map(({ url }) => url);
  }, cache);

/** Waits until the copies are those of a guide that names a file so, and no others. */
const whenRenewed = async (page: Page, sign: string): Promise<void> => {
  const isRenewed = (): Promise<boolean> =>
    page.evaluate(async () => {
      const { installing, waiting, active } = await navigator.serviceWorker.ready;
      return installing === null && waiting === null && active?.state === 'activated';
    });
  await expect
    .poll(async () => (await keysOf(page, 'copies ')).some((url) => url.includes(sign)) && (await isRenewed()), {
      timeout: 60_000,
    })
    .toBe(true);
};

const heading = (page: Page): Promise<string> => page.locator('h1').innerText();
const textOf = (html: string): string => /<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? '';

/** A server in place of the site's own, at its address. */
const answerWith = async (site: Site, listener: RequestListener): Promise<Server> => {
  await site.disconnect();
  const server = createServer(listener);
  await new Promise<void>((done) => {
    server.listen(Number(new URL(site.url).port), done);
  });
  return server;
};
const stop = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => {
      done();
    });
    server.closeAllConnections();
  });

describe('the copies of the guide', () => {
  test('weigh less than 1.5 MB as they come over the line', async () => {
    const kept = await listKept(DIST);
    const sizes = kept.map((key) => {
      const place = key.split('?')[0] ?? '';
      const file = join(DIST, place === '' || place.endsWith('/') ? `${place}index.html` : place);
      const packed = globSync(`${file}.br`)[0];
      return statSync(packed ?? file).size;
    });
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1.5 * MEGABYTE);
  });

  test('are the pages and what they are made of, no picture to share, no index, no data but the glossary', async () => {
    const kept = (await listKept(DIST)).map((key) => key.split('?')[0] ?? '');
    expect(kept.filter((place) => place === '' || place.endsWith('/')).toSorted()).toEqual(PAGES.toSorted());
    const files = globSync('_astro/*', { cwd: DIST }).filter((name) => !/\.(br|gz)$/.test(name));
    expect(kept.filter((place) => place.startsWith('_astro/'))).toEqual(files.toSorted());
    expect(kept.filter((place) => !place.startsWith('_astro/') && !/(^|\/)$/.test(place))).toEqual([
      'data/glossary.json',
      'icon.svg',
      'manifest.webmanifest',
      'paths/en.json',
      'paths/fr.json',
    ]);
  });
});

describe('after one visit', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openBuiltSite();
  });
  beforeEach(() => site.connect());
  afterEach(() => site.closePages());
  afterAll(() => site.close());

  test('every page reads and every calculator answers without a connection', async () => {
    const { page, errors, visit } = await site.openPage('role/', { serviceWorker: true });
    await whenKept(page);
    expect(errors).toEqual([]);
    await site.disconnect();
    for (const address of PAGES) {
      await visit(address);
      expect(await heading(page), address).toBe(
        textOf(readFileSync(join(DIST, address, 'index.html'), 'utf8')).replaceAll('&#39;', "'"),
      );
      expect(errors, address).toEqual([]);
    }
    await visit('calculator/?years=3&place=occitanie');
    expect(await page.locator('[data-figure="estimate.ote.middle"]').innerText()).toMatch(/^€\d\d,\d{3}$/);
    await page.locator('input[name="years"]').fill('20');
    await page.waitForFunction(() => location.search.includes('years=20'));
    await visit('fr/calculateur/?years=3&place=occitanie');
    expect(await page.locator('[data-figure="estimate.ote.middle"]').innerText()).toMatch(/^\d\d\s\d{3}\s€$/);
  });

  test('an address that is not kept shows the page for that, and says what is here', async () => {
    const { page, visit } = await site.openPage('role/', { serviceWorker: true });
    await whenKept(page);
    await site.disconnect();
    for (const address of ['nowhere/', 'data/compensation.json', 'a%2/%F0']) {
      await visit(address);
      expect(await heading(page), address).toBe('No connection, and no copy of this page');
    }
    await page.locator('main a', { hasText: 'the pay, level by level' }).click();
    await page.waitForURL(`${site.url}salary/`);
    expect(await page.locator('main').innerText()).toContain('€');
    for (const address of ['fr/nulle-part/', 'fr/donnees/x.json']) {
      await visit(address);
      expect(await heading(page), address).toBe('Pas de connexion, et pas de copie de cette page');
      expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    }
    await page.locator('main a', { hasText: 'le salaire, niveau par niveau' }).click();
    await page.waitForURL(`${site.url}fr/salaire/`);
  });

  test('the search answers without a connection if it was used before, and else says that it cannot', async () => {
    const { page, errors } = await site.openPage('role/', { serviceWorker: true });
    await whenKept(page);
    await page.keyboard.press('/');
    await page.locator('#search-field').fill('variable');
    await page.locator('.search__hit').first().waitFor();
    expect(errors).toEqual([]);
    await site.disconnect();
    await page.goto(`${site.url}skills/`);
    await page.keyboard.press('/');
    await page.locator('#search-field').fill('variable');
    await page.locator('.search__hit').first().waitFor();
    await site.closePages();

    await site.connect();
    const fresh = (await site.openPage('role/', { serviceWorker: true })).page;
    await whenKept(fresh);
    await site.disconnect();
    await fresh.goto(`${site.url}skills/`);
    await fresh.keyboard.press('/');
    await fresh.locator('#search-field').fill('variable');
    await fresh.locator('.search__status', { hasText: 'could not be loaded' }).waitFor();
    await fresh.getByRole('link', { name: 'Every page is listed here' }).click();
    expect(await heading(fresh)).toBeTruthy();
  });

  test('the copies take less than 1.5 MB of the device', async () => {
    const { page } = await site.openPage('role/', { serviceWorker: true });
    await whenKept(page);
    const stored = await page.evaluate(async () => {
      let sum = 0;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) sum += (await (await cache.match(request))?.blob())?.size ?? 0;
      }
      return sum;
    });
    expect(stored).toBeGreaterThan(100_000);
    expect(stored).toBeLessThan(1.5 * MEGABYTE);
  });

  test('a page whose server fails or stays silent comes from its copy', async () => {
    const { page } = await site.openPage('role/', { serviceWorker: true });
    await whenKept(page);
    const failing = await answerWith(site, (_request, response) => response.writeHead(503).end('Out of order'));
    await page.goto(`${site.url}skills/`);
    expect(await page.locator('main').innerText()).not.toContain('Out of order');
    await stop(failing);
    const silent = await answerWith(site, () => undefined);
    await page.goto(`${site.url}training/`);
    expect(await page.locator('.prose').innerText()).toContain('diploma');
    await stop(silent);
  });

  test('nothing is asked for before the page stands', async () => {
    const { page } = await site.openPage('role/', { serviceWorker: true });
    await whenKept(page);
    const [asked, loaded] = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const [script] = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/register.'));
      return [script?.startTime ?? 0, navigation?.loadEventEnd ?? Infinity] as const;
    });
    expect(asked).toBeGreaterThan(loaded + 900);
    // From then on the browser itself looks for a newer guide: no script is loaded for it.
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    await page.waitForTimeout(1500);
    expect(requests.filter((url) => url.includes('/register.'))).toEqual([]);
  });
});

describe('a new guide that is published', () => {
  let folder: string;
  let site: Site;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'guide-'));
    cpSync(DIST, folder, { recursive: true });
    site = await openSite(folder, '/');
  });
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  /** Publishes the guide anew: another heading on each page, and a style sheet under another name. */
  const publish = async (word: string): Promise<void> => {
    const [sheet = ''] = globSync('_astro/site.*.css', { cwd: folder });
    const renamed = `_astro/site.${word}.css`;
    renameSync(join(folder, sheet), join(folder, renamed));
    for (const name of globSync('**/*.html', { cwd: folder })) {
      const path = join(folder, name);
      const html = readFileSync(path, 'utf8')
        .replace(/<h1>[^<]*/, `<h1>${word}`)
        .replaceAll(sheet, renamed);
      writeFileSync(path, html);
      // Later than what was compressed before.
      utimesSync(path, new Date(Date.now() + 1000), new Date(Date.now() + 1000));
    }
    await writeServiceWorker(folder);
  };

  test('is what the next page shows, at once, and what is kept soon after; of the old one nothing stays', async () => {
    const { page, errors } = await site.openPage('role/', { serviceWorker: true });
    await whenKept(page);
    expect(await heading(page)).not.toMatch(/edition/);

    await publish('second-edition');
    await page.goto(`${site.url}skills/`);
    expect(await heading(page)).toBe('second-edition');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(247, 245, 240)');
    await page.goto(`${site.url}role/`);
    expect(await heading(page)).toBe('second-edition');
    await whenRenewed(page, 'second-edition');
    expect((await keysOf(page, 'copies ')).length).toBe((await listKept(folder)).length);

    await site.disconnect();
    for (const address of ['role/', 'skills/', 'calculator/']) {
      await page.goto(`${site.url}${address}`);
      await whenLive(page);
      expect(await heading(page), address).toBe('second-edition');
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(247, 245, 240)');
    }
    await site.connect();

    // A page that stays open through two deployments, and a reader who comes back by its link.
    await publish('third-edition');
    await page.locator('.wordmark').click();
    await page.waitForURL(site.url);
    expect(await heading(page)).toBe('third-edition');
    expect(errors).toEqual([]);
  });
});

describe('no copies are kept, and nothing is wrong,', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openBuiltSite();
  });
  afterEach(() => site.closePages());
  afterAll(() => site.close());

  test.each([
    [
      'where the reader saves data',
      () => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
      },
    ],
    [
      'on a connection paid by volume',
      () => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: false, type: 'cellular' } });
      },
    ],
    [
      'where the browser refuses',
      () => {
        navigator.serviceWorker.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
      },
    ],
    [
      'where the browser throws',
      () => {
        navigator.serviceWorker.register = () => {
          throw new Error('no');
        };
      },
    ],
    [
      'where a registration yields nothing',
      () => {
        navigator.serviceWorker.register = () => Promise.resolve() as unknown as Promise<ServiceWorkerRegistration>;
      },
    ],
    [
      'where the browser has no such thing',
      () => {
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      },
    ],
  ])('%s', async (_where, script) => {
    const { page, errors } = await site.openPage('role/', {
      serviceWorker: true,
      prepare: (opened) => opened.addInitScript(script),
    });
    await page.waitForTimeout(2500);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('the guide under a base path', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSiteUnderBase();
  }, 240_000);
  afterAll(() => site.close());

  test('keeps its copies below that path, and reads without a connection', async () => {
    const { page, errors, visit } = await site.openPage('role/', { serviceWorker: true });
    await whenKept(page);
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(site.url);
    expect((await keysOf(page, '')).every((url) => url.startsWith(site.url))).toBe(true);
    await site.disconnect();
    await visit('calculator/');
    expect(await page.locator('[data-figure="estimate.ote.middle"]').innerText()).toBe('€74,000');
    await visit('nowhere/');
    expect(await heading(page)).toBe('No connection, and no copy of this page');
    await visit('fr/nulle-part/');
    expect(await heading(page)).toBe('Pas de connexion, et pas de copie de cette page');
    expect(errors).toEqual([]);
  });
});
