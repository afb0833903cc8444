import { existsSync, globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page, type Response } from 'playwright-core';
import { serve } from '../../src/commands/serve.ts';
import { precompress } from '../../src/integrations/precompress.ts';
import { findChromium } from '../browser/chromium.ts';
import { distOf, type Contestant } from './contestant.ts';

export interface ServedSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Compresses what a search fetches, as far as brotli goes; not the pages, which take long where there are many. */
const compressScripts = async (dist: string): Promise<void> => {
  const names = globSync('**/*.{js,css,json,txt}', { cwd: dist }).filter(
    (name) => !existsSync(join(dist, `${name}.br`)),
  );
  for (const name of names) {
    const path = join(dist, name);
    await writeFile(`${path}.br`, brotliCompressSync(await readFile(path)));
  }
};

/**
 * Serves a built site. Every site gets the same: its text files compressed by brotli as far as it goes. Of a large one,
 * `scripts` are enough to measure its search.
 */
export const serveSite = async (contestant: Contestant, compressed: 'all' | 'scripts' = 'all'): Promise<ServedSite> => {
  const dist = distOf(contestant);
  await (compressed === 'all' ? precompress(dist) : compressScripts(dist));
  return serve({ port: 0, dist });
};

/** What was fetched: how many files, and their bytes as they were sent, by kind. */
export interface Fetched {
  readonly requests: number;
  readonly bytes: number;
  readonly byKind: Readonly<Record<string, number>>;
}

/** Counts what a page fetches from now on. The bytes are those of the bodies, as compressed as they were sent. */
export const countFetched = (page: Page): { readonly read: () => Promise<Fetched> } => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return {
    read: async () => {
      const byKind: Record<string, number> = {};
      let bytes = 0;
      for (const response of responses) {
        const size = Number((await response.allHeaders())['content-length'] ?? 0);
        const kind = response.request().resourceType();
        byKind[kind] = (byKind[kind] ?? 0) + size;
        bytes += size;
      }
      return { requests: responses.length, bytes, byKind };
    },
  };
};

/** A browser that starts every page from nothing: no cache, no service worker. */
export interface Visitor {
  readonly open: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

export const openVisitor = async (): Promise<Visitor> => {
  const browser: Browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return {
    open: async () => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        serviceWorkers: 'block',
      });
      return context.newPage();
    },
    close: () => browser.close(),
  };
};

/** Waits until a page has fetched all that it fetches by itself. */
export const settle = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  // What a page fetches ahead, it fetches when it has nothing else to do.
  await page.waitForTimeout(1500);
  await page.waitForLoadState('networkidle');
};
