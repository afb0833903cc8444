import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { LOCALES, twinOf, type Locale } from '../../src/i18n/locale.ts';
import { JOB_IDS, PAGES, pathOf, type SitePage } from '../../src/site/pages.ts';
import { isIn, textsIn, type ToldLanguage } from './foreign-words.ts';

const DIST = resolve(process.env.OUT_DIR ?? 'dist');
const SITE = process.env.SITE_URL ?? 'http://localhost:4321';
const BASE = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');

if (!existsSync(join(DIST, 'index.html'))) {
  throw new Error(`${DIST}: there is no built site. Run npm run build first.`);
}

/**
 * Names and codes that stand on French pages with English words in them. A publisher is called what it calls itself;
 * a work that was never translated keeps its title.
 */
const ENGLISH_NAMES = [
  'Welcome to the Jungle', // a site of job offers, French for all its name
  'The KAM Coach', // a publisher
  'The Success League', // a publisher
  'Association for Key Account Management', // a publisher
  'Journal of the Academy of Marketing Science', // a journal
  'The First 90 Days', // a book
  'Vediorbis Search', // a publisher
  'upsell and cross-sell', // a term of the glossary, whose Markdown cannot mark it
  'EUR/year, percent, months', // units, as the data files write them
];

/** Names and titles that stand on English pages with French words in them, and cannot be marked as French there. */
const FRENCH_NAMES: readonly string[] = [
  'Le grand livre de la vente', // a publisher
  'responsable d’une équipe de vente', // a job, as its source calls it
];

const NAMES: Readonly<Record<ToldLanguage, readonly string[]>> = { en: ENGLISH_NAMES, fr: FRENCH_NAMES };

const KEYS: readonly SitePage[] = [...(Object.keys(PAGES) as (keyof typeof PAGES)[]), ...JOB_IDS].filter(
  // It stands where no page is, in both languages: there is only one.
  (key) => key !== 'not-found',
);

/** The address of a page, whole. */
const addressOf = (key: SitePage, locale: Locale): string =>
  new URL(`${BASE}${pathOf(key, locale).slice(1)}`, SITE).href;

/** The file of a built address: `fr/metier/index.html`. */
const fileAt = (address: string): string => {
  const path = decodeURIComponent(new URL(address, SITE).pathname.slice(BASE.length));
  return join(DIST, path.replace(/(^|\/)$/, '$1index.html'));
};

const read = (name: string): string => readFileSync(join(DIST, name), 'utf8');

const built = (address: string): HTMLElement | undefined =>
  existsSync(fileAt(address))
    ? parse(readFileSync(fileAt(address), 'utf8'), { blockTextElements: { script: true, style: true } })
    : undefined;

const pages = KEYS.map((key) => ({
  key,
  en: built(addressOf(key, 'en')),
  fr: built(addressOf(key, 'fr')),
}));

/** Every page in each of its languages. */
const each = pages.flatMap(({ key, ...both }) =>
  LOCALES.flatMap((locale) => {
    const page = both[locale];
    return page === undefined ? [] : [{ key, locale, page, address: addressOf(key, locale) }];
  }),
);

const attribute = (page: HTMLElement, selector: string, name: string): string | undefined =>
  page.querySelector(selector)?.getAttribute(name);

const sumOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every record of a value that has English words under `en`, by its place. */
function* saidInEnglish(
  value: unknown,
  where: string,
): Generator<readonly [string, Readonly<Record<string, unknown>>]> {
  if (typeof value !== 'object' || value === null) return;
  if (isRecord(value) && 'en' in value) yield [where, value];
  for (const [key, inner] of Object.entries(value)) yield* saidInEnglish(inner, `${where}.${key}`);
}

describe('the guide in two languages', () => {
  test('has every page in both', () => {
    const missing = KEYS.flatMap((key) =>
      LOCALES.map((locale) => addressOf(key, locale)).filter((address) => !existsSync(fileAt(address))),
    );
    expect(missing).toEqual([]);
    expect(each).toHaveLength(2 * KEYS.length);
  });

  test('names the language of each page', () => {
    const wrong = each.filter(({ page, locale }) => attribute(page, 'html', 'lang') !== locale);
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('tells of both languages on both pages alike, by whole addresses, and of English for all others', () => {
    for (const { key, page, address } of each) {
      const told = page
        .querySelectorAll('link[rel="alternate"][hreflang]')
        .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
      expect(told, address).toEqual([
        ['en', addressOf(key, 'en')],
        ['fr', addressOf(key, 'fr')],
        ['x-default', addressOf(key, 'en')],
      ]);
    }
  });

  test('leads from each page to its twin, in the words of the other language', () => {
    for (const { key, locale, page, address } of each) {
      const links = page.querySelectorAll('[data-twin]');
      const [link] = links;
      const twin = twinOf(locale);
      expect(links, address).toHaveLength(1);
      expect(new URL(link?.getAttribute('href') ?? '', address).href, address).toBe(addressOf(key, twin));
      expect([link?.getAttribute('lang'), link?.getAttribute('hreflang')], address).toEqual([twin, twin]);
    }
  });

  test('keeps its readers in their language: no other link of a page leads to the other edition', () => {
    const stray = each.flatMap(({ locale, page, address }) => {
      const others = new Set(KEYS.map((key) => addressOf(key, twinOf(locale))));
      return page
        .querySelectorAll('a[href]:not([data-twin])')
        .map((link) => new URL(link.getAttribute('href') ?? '', address))
        .filter(({ origin, pathname }) => others.has(`${origin}${pathname}`))
        .map(({ pathname }) => `${address}: ${pathname}`);
    });
    expect(stray).toEqual([]);
  });

  test('names both in the list of pages for search engines, each beside the other', () => {
    const listed = [...read('sitemap-0.xml').matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/g)].map(
      ([, address, entry = '']) => ({
        address,
        twins: [...entry.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, lang, href]) => [lang, href]),
      }),
    );
    expect(listed.map(({ address }) => address).toSorted()).toEqual(each.map(({ address }) => address).toSorted());
    for (const { key, address } of each) {
      expect(listed.find((entry) => entry.address === address)?.twins, address).toEqual([
        ['en', addressOf(key, 'en')],
        ['fr', addressOf(key, 'fr')],
      ]);
    }
  });

  test('shows the same figures on both pages, with their sources and the names of what is worked out', () => {
    for (const { key, en, fr } of pages) {
      const idsOf = (page: HTMLElement | undefined) => ({
        sources: page
          ?.querySelectorAll('[id^="src-"]')
          .map(({ id }) => id)
          .toSorted(),
        figures: page?.querySelectorAll('[data-figure]').map((named) => named.getAttribute('data-figure')),
      });
      expect(idsOf(fr), key).toEqual(idsOf(en));
    }
  });

  test('has as many headings of each level, in the same order, on both pages', () => {
    const levelsOf = (page: HTMLElement | undefined) =>
      page?.querySelectorAll('main :is(h1,h2,h3,h4)').map(({ tagName }) => tagName);
    // The terms of the glossary stand under their first letters, which differ; its sections are found by name.
    for (const { key, en, fr } of pages.filter((page) => page.key !== 'glossary'))
      expect([key, levelsOf(fr)]).toEqual([key, levelsOf(en)]);
  });

  test('says to machines which language they read', () => {
    for (const { locale, page, address } of each) {
      const blocks = page.querySelectorAll('script[type="application/ld+json"]').map(({ rawText }) => rawText);
      for (const block of blocks) {
        const told = [...block.matchAll(/"inLanguage":("[^"]*"|\[[^\]]*\])/g)].map(([, language]) => language);
        expect(
          told.every((language) => language === `"${locale}"`),
          `${address}: ${told.join()}`,
        ).toBe(true);
      }
    }
  });

  test('shares a picture of its own for each page in each language', () => {
    const pictures = each.flatMap(({ page, address }) => {
      const picture = attribute(page, 'meta[property="og:image"]', 'content');
      return picture === undefined ? [] : [{ address, file: fileAt(picture) }];
    });
    expect(pictures.filter(({ file }) => !existsSync(file))).toEqual([]);
    expect(pictures.length).toBeGreaterThan(KEYS.length);
    const sums = pictures.map(({ file }) => sumOf(file));
    expect(pictures.filter(({ file }, index) => sums.indexOf(sumOf(file)) !== index)).toEqual([]);
  });

  test('has a feed in each, of the same changes', () => {
    const entriesOf = (name: string) => read(name).match(/<entry>/g)?.length ?? 0;
    expect(entriesOf('feed.xml')).toBeGreaterThan(0);
    expect(entriesOf('fr/feed.xml')).toBe(entriesOf('feed.xml'));
    const feed = parse(read('fr/feed.xml').replaceAll(/<!\[CDATA\[|\]\]>/g, ''));
    expect([...textsIn(feed, 'fr')].filter((text) => isIn('en', text))).toEqual([]);
    expect(
      feed
        .querySelectorAll('entry > link')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !href.startsWith(`${new URL(BASE, SITE).href}fr/`)),
    ).toEqual([]);
  });

  test('says in its data everything in both', () => {
    const unsaid = ['compensation', 'glossary'].flatMap((name) =>
      [...saidInEnglish(JSON.parse(read(`data/${name}.json`)), name)]
        .filter(([, words]) => typeof words.fr !== typeof words.en || words.fr === '')
        .map(([where]) => where),
    );
    expect(unsaid).toEqual([]);
    const { sources } = JSON.parse(read('data/sources.json')) as { sources: readonly Record<string, unknown>[] };
    const half = sources.filter(
      ({ note, fr }) => !isRecord(fr) || !fr.title || !fr.population || (note !== undefined && !fr.note),
    );
    expect(half.map(({ id }) => id)).toEqual([]);
  });
});

/** Texts of a page in a language that is not its own, without the names that are called so. */
const foreignIn = (page: HTMLElement, locale: Locale): readonly string[] => {
  const other = twinOf(locale);
  return [...new Set(textsIn(page, locale, ''))].filter((text) =>
    isIn(
      other,
      NAMES[other].reduce((rest, name) => rest.replaceAll(name, ''), text),
    ),
  );
};

describe('a page speaks its own language, and marks the other', () => {
  test.each(each)('$locale: $address', ({ page, locale }) => {
    expect(foreignIn(page, locale)).toEqual([]);
  });

  test('on the page for lost readers, which speaks both', () => {
    const page = parse(read('404.html'), { blockTextElements: { script: true, style: true } });
    expect(foreignIn(page, 'en')).toEqual([]);
    expect([...textsIn(page, 'fr', 'en')].filter((text) => isIn('en', text))).toEqual([]);
    expect([...textsIn(page, 'fr', 'en')].some((text) => isIn('fr', text))).toBe(true);
  });

  test('in the Markdown for machines too', () => {
    const wrong = KEYS.filter((key) => key !== 'offline').flatMap((key) => {
      const name = `${pathOf(key, 'fr').slice(1)}index.md`;
      if (!existsSync(join(DIST, name))) return [`${name} is missing`];
      const lines = read(name)
        .replace(/```[\s\S]*?```|`[^`\n]*`|\*[^*\n]+\*|\]\([^)]*\)|https?:\/\/\S+/g, '')
        .split('\n')
        .map((line) => ENGLISH_NAMES.reduce((rest, english) => rest.replaceAll(english, ''), line));
      return lines.filter((line) => isIn('en', line)).map((line) => `${name}: ${line.slice(0, 120)}`);
    });
    expect(wrong).toEqual([]);
  });

  test('in its structured data, its title and its description too', () => {
    const wrong = each
      .filter(({ locale }) => locale === 'fr')
      .flatMap(({ page, address }) =>
        page
          .querySelectorAll('script[type="application/ld+json"]')
          .flatMap(({ rawText }) => [...rawText.matchAll(/"(?:name|headline|description|text)":"((?:[^"\\]|\\.)*)"/g)])
          .map(([, text = '']) => text)
          .filter((text) => isIn('en', text))
          .map((text) => `${address}: ${text}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('the ear for languages', () => {
  const page = (body: string, lang = 'fr') => parse(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`);

  test('hears English on a French page, in its texts and in what is read aloud', () => {
    const body =
      '<p>What the job pays.</p><button aria-label="Close">×</button><img alt="Pay by level, for all of France" src="a.png"><p>Le fixe</p>';
    expect(foreignIn(page(body), 'fr')).toEqual(['What the job pays.', 'Close', 'Pay by level, for all of France']);
  });

  test('hears French on an English page', () => {
    expect(
      foreignIn(
        page(
          '<p>Combien gagne-t-on chez nous ? Le calculateur est en bas de la page</p><p>Fermer</p><p>Base pay</p>',
          'en',
        ),
        'en',
      ),
    ).toEqual(['Combien gagne-t-on chez nous ? Le calculateur est en bas de la page', 'Fermer']);
  });

  test('lets the other language stand where it is marked, and code and names everywhere', () => {
    const body =
      '<p>Le <i lang="en">head of the account</i>, dit <code>the_year</code>, <a>Welcome to the Jungle</a> et <span lang="en">on <b>the</b> spot</span>.</p><p>Key Account Manager</p>';
    expect(foreignIn(page(body), 'fr')).toEqual([]);
  });

  test('hears the page’s own language again within the other', () => {
    const body = '<div lang="en">All of it, <i lang="fr">sauf what was said and done</i></div>';
    expect(foreignIn(page(body), 'fr')).toEqual(['sauf what was said and done']);
  });
});
