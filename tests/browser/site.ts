import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { serve, type Served } from '../../src/commands/serve.ts';
import { findChromium } from './chromium.ts';

/** The built site that is tested: that of `npm run build`, or what DIST names. */
export const DIST = resolve(process.env.DIST ?? process.env.OUT_DIR ?? 'dist');
/** The same site, built to stand under `/guide/`: that of `npm run build:sub-path`, or what DIST_SUB_PATH names. */
export const DIST_UNDER_BASE = resolve(process.env.DIST_SUB_PATH ?? 'dist-sub-path');

/**
 * The addresses of all pages of the built site, without its base: `''` for the home page, `salary/`, `404.html`. Tests
 * that hold for every page read them here, so that a new page is tested from its first day.
 */
export const builtPages = (): readonly string[] => {
  const files = globSync('**/*.html', { cwd: DIST });
  if (!files.includes('index.html')) throw new Error(`${DIST}: there is no built site. Run npm run build first.`);
  return files.map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')).sort();
};

/**
 * The pages that differ in what they do: all of the English ones, and of their French twins, which the same templates
 * make, those with a live part and one page of text. What depends on words is tested on `builtPages()`.
 */
export const actingPages = (): readonly string[] =>
  builtPages().filter(
    (address) =>
      !address.startsWith('fr/') ||
      address === 'fr/metier/' ||
      readFileSync(join(DIST, address, 'index.html'), 'utf8').includes('<astro-island'),
  );

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface PageOptions {
  /** Width of the window in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Whether scripts run. */
  readonly script?: boolean;
  /** Whether service workers may be installed. Off: what a test blocks is then really not there. */
  readonly serviceWorker?: boolean;
  /** Whether the page is used by touch, as on a phone. */
  readonly touch?: boolean;
  /** What is done to the window before it goes to its first page. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** A page in the browser, and what went wrong on it so far. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors and warnings of the console and errors that nobody caught, what the content policy blocks included. */
  readonly errors: readonly string[];
  /** Addresses of other origins that the page has asked for. */
  readonly foreign: readonly string[];
  /** All addresses that were asked for, in order. */
  readonly requests: readonly string[];
  /** Goes to another page in the same window, with a clean sheet of errors and requests, and waits until it is live. */
  readonly visit: (address: string) => Promise<void>;
}

/** A served site and a browser to look at it. */
export interface Site {
  /** The address of the site's root, with a slash at its end. */
  readonly url: string;
  /** Opens a page of the site in a window of its own: `openPage('salary/')`. */
  readonly openPage: (address?: string, options?: PageOptions) => Promise<OpenedPage>;
  /** Makes the address answer no more, as if there were no connection, or answer again. */
  readonly disconnect: () => Promise<void>;
  readonly connect: () => Promise<void>;
  /** Closes the pages that are open: after each test, so that the next one finds an idle browser. */
  readonly closePages: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves a folder's site at a free port, and starts a browser. */
export const openSite = async (dist: string, base: string): Promise<Site> => {
  const served: Served = await serve({ port: 0, dist, base });
  let current: Served | undefined = served;
  const browser: Browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  const { origin } = new URL(served.url);
  return {
    url: served.url,
    openPage: async (address = '', options = {}) => {
      const { width = 1280, height = 800, dark = false, script = true, serviceWorker = false, touch = false } = options;
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
        javaScriptEnabled: script,
        serviceWorkers: serviceWorker ? 'allow' : 'block',
        hasTouch: touch,
        isMobile: touch,
      });
      const page = await context.newPage();
      const errors: string[] = [];
      const foreign: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => {
        // Playwright's own word for a service worker that a test does not want.
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('request', (request) => {
        const url = new URL(request.url());
        requests.push(url.href);
        if (/^https?:$/.test(url.protocol) && url.origin !== origin) foreign.push(url.href);
      });
      await options.prepare?.(page);
      await page.goto(new URL(address, served.url).href, { waitUntil: 'load' });
      const visit = async (next: string): Promise<void> => {
        for (const list of [errors, foreign, requests]) list.length = 0;
        await page.goto(new URL(next, served.url).href, { waitUntil: 'load' });
        if (script) await whenLive(page);
      };
      return { page, errors, foreign, requests, visit };
    },
    disconnect: async () => {
      await current?.close();
      current = undefined;
    },
    connect: async () => {
      current ??= await serve({ port: Number(new URL(served.url).port), dist, base });
    },
    closePages: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    close: async () => {
      await browser.close();
      await current?.close();
    },
  };
};

/** Waits until every live part of a page answers: before that it is what the server rendered. */
export const whenLive = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
};

/** Opens what folds, but for the contents of a page, which would lie over its text. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([data-toc])')) details.open = true;
  });

/** Serves the built site at the root of a free port, and starts a browser. */
export const openBuiltSite = (): Promise<Site> => openSite(DIST, '/');

/** When a folder's site was built; 0 where there is none. */
const builtAt = (folder: string): number => {
  const home = join(folder, 'index.html');
  return existsSync(home) ? statSync(home).mtimeMs : 0;
};

/** Serves the site that stands under `/guide/`, and builds it first where it is older than the site itself. */
export const openSiteUnderBase = async (): Promise<Site> => {
  if (builtAt(DIST_UNDER_BASE) < builtAt(DIST)) {
    // The test runner sets names in the environment that a build would read as its own.
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(VITEST.*|BASE_URL|MODE|DEV|PROD|SSR|TEST)$/.test(name),
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      encoding: 'utf8',
      env: {
        ...Object.fromEntries(inherited),
        OUT_DIR: DIST_UNDER_BASE,
        BASE_PATH: '/guide/',
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
      },
    });
    if (status !== 0) throw new Error(`The site could not be built under /guide/.\n${stdout}\n${stderr}`);
  }
  return openSite(DIST_UNDER_BASE, '/guide/');
};
