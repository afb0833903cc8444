import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { machineWordsOf } from '../../src/i18n/machines.ts';
import { lastReviewed } from '../../src/integrations/sitemap-days.ts';
import { readCorpus } from '../../src/site/corpus.ts';
import { isJobId, isPageKey, JOB_IDS, PAGES, pathOf } from '../../src/site/pages.ts';

const DIST = resolve(process.env.OUT_DIR ?? 'dist');
const SITE = process.env.SITE_URL ?? 'http://localhost:4321';
const BASE = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
const PROJECT = new URL('../../', import.meta.url).pathname;

/** Every site that was built: the one at the root, and the one below a path where it is there. */
const SITES = [
  { name: 'the site', dist: DIST, root: new URL(BASE, SITE) },
  {
    name: 'the site under /guide/',
    dist: resolve(process.env.DIST_SUB_PATH ?? 'dist-sub-path'),
    root: new URL('/guide/', SITE),
  },
].filter(({ dist }) => existsSync(join(dist, 'index.html')));

const corpus = await readCorpus(PROJECT);
const texts = [...corpus.pages, ...corpus.jobs].filter(({ key }) => key !== 'not-found');
const pathOfText = ({ key, locale }: (typeof texts)[number]): string =>
  isJobId(key) || isPageKey(key) ? pathOf(key, locale) : '';

describe.for(SITES)('$name, for machines,', ({ dist, root }) => {
  const read = (name: string): string => readFileSync(join(dist, name), 'utf8');
  const fileOf = (address: string): string => {
    expect(address.startsWith(root.href), address).toBe(true);
    const name = decodeURIComponent(new URL(address).pathname.slice(root.pathname.length));
    return name === '' || name.endsWith('/') ? `${name}index.html` : name;
  };
  const inRoot = (path: string): string => new URL(path.slice(1), root).href;

  test('has a Markdown twin of every page of the guide and of every profile', () => {
    expect(texts.length).toBeGreaterThanOrEqual(30);
    for (const text of texts) {
      const name = `${pathOfText(text).slice(1)}index.md`;
      expect(existsSync(join(dist, name)), name).toBe(true);
      const twin = read(name);
      expect(twin.startsWith(`# ${text.front?.title ?? ''}\n`) || text.key === 'home', name).toBe(true);
      const { address } = machineWordsOf(text.locale);
      expect(twin, name).toContain(`${address}: <${inRoot(pathOfText(text))}>`);
    }
  });

  test('keeps in each twin the headings, the tables and the figures of its page, and leads from it only to full addresses', () => {
    for (const text of texts) {
      const page = parse(read(`${pathOfText(text).slice(1)}index.html`));
      const twin = read(`${pathOfText(text).slice(1)}index.md`);
      const main = page.querySelector('main');
      const headings = main?.querySelectorAll('h2[id]').filter((heading) => !heading.closest('astro-island')) ?? [];
      const written = twin.split('\n').filter((line) => /^#{2,4} /.test(line));
      expect(written.length, text.path).toBeGreaterThanOrEqual(headings.length);
      expect(twin, text.path).not.toMatch(/<(?:button|svg|astro-|div|span|script)|\[object /);
      for (const [, address = ''] of twin.matchAll(/\]\(([^)]*)\)/g))
        expect(address, text.path).toMatch(/^(?:https?:|mailto:)/);
      const notes = new Set([...twin.matchAll(/^\[\^([^\]]+)\]: /gm)].map(([, id]) => id));
      const named = [...twin.matchAll(/\[\^([^\]]+)\](?!:)/g)].map(([, id]) => id);
      expect(
        named.filter((id) => !notes.has(id)),
        text.path,
      ).toEqual([]);
      const shown = main?.querySelectorAll('button.fig').filter((button) => !button.closest('astro-island')) ?? [];
      const ids = shown.map((button) => button.getAttribute('popovertarget')?.replace(/^src-/, '') ?? '');
      expect(
        ids.filter((id) => !notes.has(id)),
        text.path,
      ).toEqual([]);
    }
  });

  test('has in llms.txt every twin and every data file, and nothing that is not there', () => {
    const text = read('llms.txt');
    expect(text).toMatch(/^# Grands comptes\n\n> The guide to .+\n/);
    const listed = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\): \S/gm)].map(([, address = '']) => address);
    for (const address of listed) expect(existsSync(join(dist, fileOf(address))), address).toBe(true);
    const twins = texts.filter(({ key }) => key !== 'offline').map((each) => `${inRoot(pathOfText(each))}index.md`);
    expect(listed.filter((address) => address.endsWith('.md')).toSorted()).toEqual(twins.toSorted());
    const data = readdirSync(join(dist, 'data')).filter((name) => /\.(?:json|csv)$/.test(name));
    expect(data.map((name) => inRoot(`/data/${name}`)).filter((address) => !listed.includes(address))).toEqual([]);
  });

  test('tells its changes in an Atom feed with names that stay and days from the content', () => {
    const feed = parse(read('feed.xml'));
    const entries = feed.querySelectorAll('entry');
    const text = (element: { readonly text: string } | null | undefined): string => element?.text.trim() ?? '';
    expect(
      entries.map((entry) => text(entry.querySelector('id'))).every((id) => /^urn:uuid:[0-9a-f-]{36}$/.test(id)),
    ).toBe(true);
    expect(new Set(entries.map((entry) => text(entry.querySelector('id')))).size).toBe(corpus.changes.length);
    expect(entries.map((entry) => text(entry.querySelector('updated')).slice(0, 10))).toEqual(
      corpus.changes.map(({ item }) => item.date),
    );
    expect(text(feed.querySelector('feed > updated'))).toBe(`${corpus.changes[0]?.item.date ?? ''}T00:00:00.000Z`);
    for (const entry of entries) {
      const address = entry.querySelector('link')?.getAttribute('href') ?? '';
      expect(existsSync(join(dist, fileOf(address))), address).toBe(true);
    }
    expect(feed.querySelector('link[rel="self"]')?.getAttribute('href')).toBe(inRoot('/feed.xml'));
  });

  test('leads to the feed from the home page and from the sources, and from each page to its twin', () => {
    const home = parse(read('index.html'));
    const feed = home.querySelector('link[type="application/atom+xml"]')?.getAttribute('href') ?? '';
    expect(new URL(feed, root).href).toBe(inRoot('/feed.xml'));
    expect(read('sources/index.html')).toContain(`href="${root.pathname}feed.xml"`);
    expect(read('role/index.html')).not.toContain('application/atom+xml');
    for (const text of texts) {
      const page = parse(read(`${pathOfText(text).slice(1)}index.html`));
      expect(page.querySelector('link[type="text/markdown"]')?.getAttribute('href'), text.path).toBe('index.md');
    }
    expect(read('404.html')).not.toContain('text/markdown');
  });

  test('says in the sitemap on which day each page was last read through', () => {
    const map = read('sitemap-0.xml');
    const days = new Map(
      [...map.matchAll(/<url><loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod>/g)].map(([, loc, day = '']) => [
        loc,
        day.slice(0, 10),
      ]),
    );
    const expected = texts.map((text) => [inRoot(pathOfText(text)), text.front?.reviewed] as const);
    expect([...days].toSorted()).toEqual(expected.toSorted());
    expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${inRoot('/sitemap-index.xml')}\n`);
  });
});

describe('what machines read of a law', () => {
  test('is never shown on a page without the days that it holds', () => {
    const laws = new Map<string, (typeof corpus.figures)[number]['item']>(
      corpus.figures.flatMap(({ item }) => (item.kind === 'law' ? [[`src-${item.id}`, item] as const] : [])),
    );
    let seen = 0;
    for (const text of texts) {
      const page = parse(readFileSync(join(DIST, `${pathOfText(text).slice(1)}index.html`), 'utf8'));
      for (const source of page.querySelectorAll('[popover].source')) {
        const law = laws.get(source.id);
        if (!law) continue;
        seen += 1;
        const says = source.querySelectorAll('dd').map(({ text }) => text);
        const told = says.find((text) => /in force|en vigueur/.test(text)) ?? '';
        expect(told, `${text.path}: ${source.id}`).toContain(law.from?.slice(0, 4) ?? 'a first day');
        if (law.to !== undefined) expect(told, `${text.path}: ${source.id}`).toContain(law.to.slice(0, 4));
      }
    }
    expect(seen).toBeGreaterThan(30);
  });

  test('stands beside the tables of the law too', () => {
    const net = readFileSync(join(DIST, 'calculator/net/index.html'), 'utf8');
    expect(net).toMatch(/<caption>\s*Default withholding grid<small>[^<]*in force since 1 May 2026/);
  });
});

test('a page that the content does not know keeps its entry in the sitemap', async () => {
  const serialize = lastReviewed({ root: PROJECT, site: 'https://example.org', base: '/' });
  expect(await serialize({ url: 'https://example.org/elsewhere/' })).toEqual({ url: 'https://example.org/elsewhere/' });
  const role = await serialize({ url: `https://example.org${PAGES.role.en}` });
  expect(role.lastmod).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const job = await serialize({ url: `https://example.org${pathOf(JOB_IDS[0], 'en')}` });
  expect(job.lastmod).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
