import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { addressOfFile } from '../../src/integrations/built-address.ts';

const DIST = resolve(process.env.OUT_DIR ?? 'dist');
const SITE = process.env.SITE_URL ?? 'http://localhost:4321';
const BASE = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
const ROOT = new URL(BASE, SITE);
const IMAGE_BYTES = 100_000;
/** Pages that stand for no address of their own, or that nobody shares. */
const UNTOLD = ['404.html', 'offline/index.html', 'fr/hors-ligne/index.html'];

if (!existsSync(join(DIST, 'index.html'))) {
  throw new Error(`${DIST}: there is no built site. Run npm run build first.`);
}

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A thing and everything in it. */
const within = (value: unknown): readonly Thing[] => {
  if (Array.isArray(value)) return value.flatMap(within);
  return isThing(value) ? [value, ...Object.values(value).flatMap(within)] : [];
};

const typesOf = (thing: Thing): readonly unknown[] => [thing['@type']].flat();

interface Page {
  readonly name: string;
  readonly address: string;
  readonly html: HTMLElement;
  readonly blocks: readonly string[];
  readonly things: readonly Thing[];
}

const thingsOf = (block: unknown): readonly Thing[] => {
  if (!isThing(block)) return [];
  return '@graph' in block ? [block['@graph']].flat().filter(isThing) : [block];
};

const pages: readonly Page[] = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html') && !UNTOLD.includes(name))
  .toSorted()
  .map((name) => {
    const html = parse(readFileSync(join(DIST, name), 'utf8'), { blockTextElements: { script: true, style: true } });
    const blocks = html.querySelectorAll('script[type="application/ld+json"]').map(({ rawText }) => rawText);
    const things = blocks.flatMap((block) => thingsOf(JSON.parse(block)));
    return { name, address: addressOfFile(name, ROOT).href, html, blocks, things };
  });

const page = (path: string): Page => {
  const found = pages.find(({ name }) => name === `${path}index.html`);
  if (!found) throw new Error(`${path}index.html is missing`);
  return found;
};

const ofType = ({ things }: Page, type: string): Thing | undefined =>
  things.find((thing) => typesOf(thing).includes(type));

const meta = ({ html }: Page, name: string): string | undefined =>
  html.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

const addressesIn = ({ things }: Page): readonly string[] =>
  within(things)
    .flatMap((thing) => ['@id', 'url', 'item', 'contentUrl'].map((key) => thing[key]))
    .filter((address) => typeof address === 'string');

/** The file in the built folder that an address of the site leads to. */
const fileAt = (address: string): string =>
  join(DIST, decodeURIComponent(new URL(address).pathname.slice(ROOT.pathname.length)));

describe('what machines read of a page', () => {
  test('is one block, under the context of schema.org', () => {
    const wrong = pages.filter(
      ({ blocks: [block = '', ...more] }) =>
        more.length > 0 || !block.startsWith('{"@context":"https://schema.org",') || block.includes('<'),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('is what the page is: an article where it is set as one, the site on the home page', () => {
    const wrong = pages.filter((each) => {
      const isArticle = each.html.querySelector('article') !== null;
      return isArticle !== (ofType(each, 'Article') !== undefined);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
    expect(pages.filter((each) => ofType(each, 'WebSite')).map(({ name }) => name)).toEqual([
      'fr/index.html',
      'index.html',
    ]);
    expect(ofType(page('fr/'), 'WebSite')).toMatchObject({ url: page('fr/').address, inLanguage: 'fr' });
    expect(ofType(page(''), 'WebSite')).toMatchObject({ name: 'Grands comptes', url: ROOT.href, inLanguage: 'en' });
    // The search runs in the page: there is no address to ask.
    expect(ofType(page(''), 'WebSite')).not.toHaveProperty('potentialAction');
  });

  test('gives an article its heading, its day and the guide as author, and no person', () => {
    const wrong = pages.filter((each) => {
      const told = ofType(each, 'Article');
      if (!told) return false;
      const day = /^\d{4}-\d{2}-\d{2}$/.test(String(told.dateModified));
      const title = told.headline === each.html.querySelector('h1')?.text.trim();
      return !day || !title || told.inLanguage !== each.html.querySelector('html')?.getAttribute('lang');
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
    const types = new Set(pages.flatMap(({ things }) => within(things)).flatMap(typesOf));
    expect(types).not.toContain('Person');
    expect(types).not.toContain('FAQPage');
  });

  test('has full addresses, all of this site', () => {
    const addresses = pages.flatMap(addressesIn);
    expect(addresses.length).toBeGreaterThan(pages.length);
    expect(addresses.filter((address) => !address.startsWith(ROOT.href))).toEqual([]);
  });

  test('leads only to what is there', () => {
    const lost = pages.flatMap((each) =>
      addressesIn(each)
        .filter((address) => {
          const path = fileAt(address);
          const file = address.replace(/#.*/, '').endsWith('/') ? join(path, 'index.html') : path;
          const anchor = new URL(address).hash.slice(1);
          return !existsSync(file) || (anchor !== '' && !readFileSync(file, 'utf8').includes(` id="${anchor}"`));
        })
        .map((address) => `${each.name}: ${address}`),
    );
    expect(lost).toEqual([]);
  });

  test('says where the page stands, with the words of the page', () => {
    const told = (each: Page) =>
      [ofType(each, 'BreadcrumbList')?.itemListElement]
        .flat()
        .filter(isThing)
        .map(({ position, name, item }) => ({ position, name, item }));
    const wrong = pages.filter((each) => {
      const crumbs = told(each);
      if (each.name === 'index.html' || each.name === 'fr/index.html') return crumbs.length > 0;
      const [home] = crumbs;
      const start = page(each.name.startsWith('fr/') ? 'fr/' : '').address;
      return crumbs.length < 2 || home?.item !== start || crumbs.at(-1)?.item !== undefined;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);

    const shown = pages.filter(({ html }) => html.querySelector('.crumbs'));
    expect(shown.length).toBeGreaterThan(10);
    for (const each of shown) {
      const visible = each.html.querySelectorAll('.crumbs li').map((step, index) => {
        const href = step.querySelector('a')?.getAttribute('href');
        return {
          position: index + 1,
          name: step.text.trim(),
          item: href === undefined ? undefined : new URL(href, ROOT).href,
        };
      });
      expect(told(each), each.name).toEqual(visible);
    }
  });
});

describe('the job as machines read it', () => {
  const jobs = pages.filter(({ name }) => /^jobs\/[^/]+\//.test(name));

  test('stands on the salary page and on every profile, in France, under the address of its profile', () => {
    expect(jobs).toHaveLength(8);
    expect(ofType(page('salary/'), 'Occupation')).toMatchObject({
      '@id': page('jobs/key-account-manager/').address,
      name: 'Key Account Manager',
      occupationLocation: { '@type': 'Country', name: 'France' },
    });
    for (const each of jobs) {
      expect(ofType(each, 'Occupation'), each.name).toMatchObject({
        '@id': each.address,
        occupationLocation: { '@type': 'Country', name: 'France' },
        skills: expect.any(Array) as unknown,
        qualifications: expect.any(String) as unknown,
      });
    }
    expect(ofType(page('jobs/key-account-manager/'), 'Occupation')).toHaveProperty('educationRequirements');
  });

  test('has the band of the guide with its ends, for a year, in euros', () => {
    expect(ofType(page('salary/'), 'Occupation')?.estimatedSalary).toEqual([
      {
        '@type': ['MonetaryAmountDistribution', 'MonetaryAmount'],
        name: 'Fixed and variable, senior',
        url: `${page('sources/').address}#base-article`,
        currency: 'EUR',
        duration: 'P1Y',
        minValue: 65_000,
        maxValue: 83_000,
      },
    ]);
  });

  test('has no pay without its source', () => {
    const salaries = pages.flatMap(({ things }) =>
      within(things).flatMap(({ estimatedSalary }) => [estimatedSalary ?? []].flat().filter(isThing)),
    );
    expect(salaries.length).toBeGreaterThan(3);
    const sources = [`${page('sources/').address}#`, `${page('fr/sources/').address}#`];
    expect(salaries.filter(({ url }) => !sources.some((start) => String(url).startsWith(start)))).toEqual([]);
    expect(salaries.filter(({ currency, duration }) => currency !== 'EUR' || duration === undefined)).toEqual([]);
  });

  test('has none where no figure was found', () => {
    const without = jobs.filter(({ html }) => html.text.includes('No published figure found'));
    expect(without.length).toBeGreaterThan(0);
    for (const each of without) expect(ofType(each, 'Occupation'), each.name).not.toHaveProperty('estimatedSalary');
  });
});

describe('the data as machines read them', () => {
  test('are a set with their files, where they are shown and where they can be taken', () => {
    for (const path of ['data/', 'salary/evidence/']) {
      expect(ofType(page(path), 'Dataset'), path).toMatchObject({
        url: page(path).address,
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as unknown,
        creator: { '@type': 'Organization', name: 'Grands comptes' },
        distribution: expect.arrayContaining([
          expect.objectContaining({ '@type': 'DataDownload', encodingFormat: 'text/csv' }),
        ]) as unknown,
      });
    }
  });

  test('of the glossary are its terms, each at its anchor', () => {
    const terms = [ofType(page('glossary/'), 'DefinedTermSet')?.hasDefinedTerm].flat().filter(isThing);
    const shown = page('glossary/').html.querySelectorAll('.entry h3');
    expect(terms.map(({ url }) => String(url).split('#')[1]).toSorted()).toEqual(shown.map(({ id }) => id).toSorted());
  });
});

describe('a shared page', () => {
  test('says its title, its text, its kind and its address', () => {
    const wrong = pages.filter((each) => {
      const isWhole = ['og:title', 'og:type', 'og:image:alt'].every((name) => (meta(each, name) ?? '') !== '');
      return (
        !isWhole ||
        meta(each, 'og:description') !== meta(each, 'description') ||
        meta(each, 'og:url') !== each.address ||
        meta(each, 'twitter:card') !== 'summary_large_image'
      );
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('has a picture of its own, a PNG of the size that it says', () => {
    const pictures = pages.map((each) => meta(each, 'og:image') ?? '');
    expect(new Set(pictures).size).toBe(pages.length);
    const wrong = pages.flatMap((each) => {
      const address = meta(each, 'og:image') ?? '';
      if (!address.startsWith(`${ROOT.href}og/`)) return [`${each.name}: "${address}" is no full address of a picture`];
      const file = fileAt(address);
      if (!existsSync(file)) return [`${each.name}: ${address} is not there`];
      const png = readFileSync(file);
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
      return [
        ...(png.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n' ? [] : [`${each.name}: no PNG`]),
        ...(width === 1200 && height === 630 ? [] : [`${each.name}: ${width} by ${height}`]),
        ...(meta(each, 'og:image:width') === String(width) && meta(each, 'og:image:height') === String(height)
          ? []
          : [`${each.name}: says another size than its picture has`]),
        ...(png.length < IMAGE_BYTES ? [] : [`${each.name}: ${png.length} bytes`]),
      ];
    });
    expect(wrong).toEqual([]);
  });
});
