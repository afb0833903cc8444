import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import config from '../../astro.config.mjs';
import type { Locale } from '../../src/i18n/locale.ts';
import { addressOfFile } from '../../src/integrations/built-address.ts';
import { checkBuiltSite, problemText } from '../../src/integrations/built-site.ts';
import { headersText, robotsText } from '../../src/integrations/headers.ts';
import { factsFile } from '../../src/schemas/fact.ts';
import { isPageKey, PAGES } from '../../src/site/pages.ts';

const DIST = resolve(process.env.OUT_DIR ?? 'dist');
const SITE = process.env.SITE_URL ?? 'http://localhost:4321';
const BASE = process.env.BASE_PATH ?? '/';
const ROOT = new URL(`/${BASE}/`.replace(/\/{2,}/g, '/'), SITE);
const LOCALES = ['en', 'fr'] as const satisfies readonly Locale[];

/** Addresses that bookmarks, scripts and other sites stand on. One changes only with a redirect, and here. */
const ADDRESSES = `
  home           /                       /fr/
  role           /role/                  /fr/metier/
  missions       /missions/              /fr/missions/
  account-plan   /account-plan/          /fr/plan-de-compte/
  first-90-days  /first-90-days/         /fr/90-premiers-jours/
  qualities      /qualities/             /fr/qualites/
  skills         /skills/                /fr/competences/
  training       /training/              /fr/formation/
  students       /students/              /fr/etudiants/
  contract       /contract/              /fr/contrat/
  negotiation    /negotiation/           /fr/negociation/
  variable-pay   /variable-pay/          /fr/variable/
  salary         /salary/                /fr/salaire/
  evidence       /salary/evidence/       /fr/salaire/chiffres/
  similar-jobs   /similar-jobs/          /fr/metiers-proches/
  calculator     /calculator/            /fr/calculateur/
  net            /calculator/net/        /fr/calculateur/brut-net/
  offers         /calculator/offers/     /fr/calculateur/offres/
  career         /calculator/career/     /fr/calculateur/carriere/
  is-it-for-me   /is-it-for-me/          /fr/est-ce-pour-moi/
  glossary       /glossary/              /fr/glossaire/
  method         /method/                /fr/methode/
  sources        /sources/               /fr/sources/
  data           /data/                  /fr/donnees/
  search         /search/                /fr/recherche/
  accessibility  /accessibility/         /fr/accessibilite/
  offline        /offline/               /fr/hors-ligne/
  not-found      /404.html               /404.html
`;

/** Where a page of each job stands, before its id. */
const JOBS: Readonly<Record<Locale, string>> = { en: '/jobs/', fr: '/fr/metiers/' };

/** Names of computed amounts that scripts may rely on; x is an offer: a, b or c. */
const AMOUNTS = `
  estimate.ote.low estimate.ote.middle estimate.ote.high estimate.position estimate.base estimate.variable
  estimate.net.monthly.beforeTax estimate.net.monthly.afterTax estimate.net.bonusMonth.beforeTax
  estimate.net.bonusMonth.afterTax estimate.net.yearly.beforeTax estimate.net.yearly.afterTax estimate.employerCost
  estimate.endOfContract estimate.intern.monthly estimate.intern.total estimate.intern.net.monthly
  estimate.apprentice.monthly estimate.apprentice.net.monthly
  net.gross.year net.gross.month net.before.month net.after.month net.cost.year net.ote
  offer.x.ote offer.x.total offer.x.firstYear offer.x.payout offer.x.net.monthly.withoutBonus
  offer.x.net.monthly.withBonus offer.x.position offer.x.toMiddle compare.breakEven
  plan.stay.total plan.move.low.total plan.move.high.total plan.breakEvenRaise.low plan.breakEvenRaise.high
`
  .trim()
  .split(/\s+/);

/** Stands once for each crossing of two offers, so perhaps often in a page. */
const REPEATED = 'compare.breakEven';

const names = existsSync(DIST)
  ? readdirSync(DIST, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(DIST, '/').length).replaceAll('\\', '/'))
      .toSorted()
  : [];
if (names.length === 0) throw new Error(`${DIST}: there is no built site. Run npm run build first.`);

const read = (name: string): string => readFileSync(join(DIST, name), 'utf8');

/** Built pages by their files, without those that only send their reader on. */
const pages: ReadonlyMap<string, HTMLElement> = new Map(
  names
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, parse(read(name), { blockTextElements: { script: true, style: true } })] as const)
    .filter(([, page]) => page.querySelector('meta[http-equiv="refresh" i]') === null),
);

/** The file of a page: `role/index.html` for `/role/`. */
const fileOf = (address: string): string => address.slice(1).replace(/(^|\/)$/, '$1index.html');

/** Keys of the texts in a folder of content; what starts with `_` is not published. */
const keysIn = (folder: string, locale: Locale): readonly string[] => {
  const path = join('content', folder, locale);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => /^[^_].*\.mdx$/.test(name))
    .map((name) => name.replace(/\.mdx$/, ''));
};

describe('every page', () => {
  test('keeps the address that others rely on', () => {
    const kept = ADDRESSES.trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/));
    expect(Object.entries(PAGES).map(([key, { en, fr }]) => [key, en, fr])).toEqual(kept);
  });

  test.each(LOCALES)('of content in %s stands at its address', (locale) => {
    const guide = keysIn('guide', locale).map((key) => (isPageKey(key) ? PAGES[key][locale] : `no address: ${key}`));
    const jobs = keysIn('jobs', locale).map((id) => `${JOBS[locale]}${id}/`);
    expect([...guide, ...jobs].filter((address) => !pages.has(fileOf(address)))).toEqual([]);
  });

  test('has nothing wrong in its head, its links, its headings and its policy', () => {
    expect(checkBuiltSite(DIST, { site: SITE, base: BASE }).map(problemText)).toEqual([]);
  });

  test('names its language by its address', () => {
    const wrong = [...pages].filter(([name, page]) => {
      const lang = page.querySelector('html')?.getAttribute('lang');
      return lang !== (name.startsWith('fr/') ? 'fr' : 'en');
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  test('carries the whole content policy of astro.config.mjs', () => {
    const csp = config.security?.csp;
    if (typeof csp !== 'object') throw new Error('astro.config.mjs: security.csp: there is none.');
    const { directives = [], scriptDirective, styleDirective } = csp;
    const textsOf = (resources: readonly unknown[] = []): readonly string[] =>
      resources.filter((source) => typeof source === 'string');
    const lost = [...pages].flatMap(([name, page]) => {
      const policies = page
        .querySelectorAll('meta[http-equiv="content-security-policy" i]')
        .map((meta) => meta.getAttribute('content') ?? '');
      if (policies.length !== 1) return [`${name}: ${policies.length} policies`];
      const parts = policies
        .join('')
        .split(';')
        .map((part) => part.trim());
      const sources = (directive: string): readonly string[] =>
        parts.find((part) => part.startsWith(`${directive} `))?.split(/\s+/) ?? [];
      return [
        ...directives.filter((directive) => !parts.includes(directive)),
        ...textsOf(scriptDirective?.resources).filter((source) => !sources('script-src').includes(source)),
        ...textsOf(styleDirective?.resources).filter((source) => !sources('style-src').includes(source)),
        ...["'unsafe-inline'", "'unsafe-eval'"].filter((source) => policies.join('').includes(source)),
      ].map((part) => `${name}: ${part}`);
    });
    expect(directives.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });
});

describe('the facts that the guide must say', () => {
  const { facts } = factsFile.parse(parseYaml(readFileSync('content/facts.yaml', 'utf8')));

  test.each(LOCALES)('stand on their pages in %s', (locale) => {
    // The French edition grows page by page: a page that is not there yet says nothing.
    const written = facts.filter(({ page }) => locale === 'en' || keysIn('guide', locale).includes(page));
    const unsaid = written.filter(({ id, page }) => {
      const built = isPageKey(page) ? pages.get(fileOf(PAGES[page][locale])) : undefined;
      return !built?.querySelectorAll(`[data-fact="${id}"]`).some(({ text }) => text.trim() !== '');
    });
    expect(unsaid.map(({ id, page }) => `${id} is not said on ${page}`)).toEqual([]);
  });

  test('are all of the list', () => {
    const known = new Set(facts.map(({ id }) => id));
    const said = [...pages].flatMap(([name, page]) =>
      page.querySelectorAll('[data-fact]').map((block) => [name, block.getAttribute('data-fact') ?? ''] as const),
    );
    expect(said.filter(([, id]) => !known.has(id))).toEqual([]);
  });
});

/** The number in a text of amount or percent; nothing where it says it in words. */
const numberIn = (text: string, lang: string): { readonly value: number; readonly decimals: number } | undefined => {
  const plain = text.replace(/[\s\u00a0\u202f\u2009]/g, '').replace('−', '-');
  const point = lang === 'fr' ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', '');
  const [sign = '', digits] = [/-(?=[^\d]?\d)/.exec(point)?.[0], /\d+(?:\.\d+)?/.exec(point)?.[0]];
  if (digits === undefined) return undefined;
  return { value: Number(`${sign}${digits}`), decimals: digits.split('.')[1]?.length ?? 0 };
};

/** What is wrong with the computed amounts of a page, one line each. */
const amountFaults = (page: HTMLElement): readonly string[] => {
  const lang = page.querySelector('html')?.getAttribute('lang') ?? 'en';
  const seen = new Set<string>();
  return page.querySelectorAll('data, [data-figure]').flatMap((element) => {
    const figure = element.getAttribute('data-figure');
    const written = element.getAttribute('value');
    const faults: string[] = [];
    const told = figure ?? 'an amount without a name';
    if (figure !== undefined) {
      if (!AMOUNTS.includes(figure.replace(/^offer\.[abc]\./, 'offer.x.'))) faults.push(`${told}: no name of the list`);
      if (seen.has(figure) && figure !== REPEATED) faults.push(`${told}: stands twice`);
      if (element.rawTagName.toLowerCase() !== 'data') faults.push(`${told}: is not a <data>`);
      seen.add(figure);
    }
    const value = Number(written);
    if (written === undefined || written.trim() === '' || !Number.isFinite(value)) {
      return [...faults, `${told}: value="${written ?? ''}" is no number`];
    }
    if (!/^-?\d+(\.\d{1,2})?$/.test(written) && !figure?.endsWith('.position')) {
      faults.push(`${told}: value="${written}" is not to the cent`);
    }
    const text = element.text.trim();
    const shown = numberIn(text, lang);
    // A position is a share of the band, and is shown in percent or in words.
    const isPosition = figure?.endsWith('.position') ?? false;
    if (shown === undefined && isPosition && text !== '') return faults;
    const asShown = isPosition && text.includes('%') ? value * 100 : value;
    const half = 0.5 * 10 ** -(shown?.decimals ?? 0);
    // The value itself is written to the cent: half of one more.
    if (shown === undefined || Math.abs(shown.value - asShown) > half + 0.005) {
      faults.push(`${told}: value="${written}" is shown as "${text}"`);
    }
    return faults;
  });
};

describe('the computed amounts', () => {
  test('of each page have their names once, and are shown as they are', () => {
    expect([...pages].flatMap(([name, page]) => amountFaults(page).map((fault) => `${name}: ${fault}`))).toEqual([]);
  });

  test('are told apart when they are wrong', () => {
    const right = `<data value="74000" data-figure="estimate.ote.middle">€74,000</data> <data value="9806.23">€9,806</data>
      <data value="-1250.5" data-figure="offer.a.toMiddle">−€1,250.50</data> <data value="7.35">7.4 %</data>
      <data value="0.5" data-figure="estimate.position">50 %</data> <data value="-0.2" data-figure="offer.b.position">below</data>
      <data value="80" data-figure="compare.breakEven">80 %</data> <data value="95.5" data-figure="compare.breakEven">95.5 %</data>`;
    expect(amountFaults(parse(`<html lang="en">${right}</html>`))).toEqual([]);
    expect(
      amountFaults(
        parse('<html lang="fr"><data value="74000.4">74 000 €</data><data value="7.35">7,35 %</data></html>'),
      ),
    ).toEqual([]);
    const wrong = `<data value="74000" data-figure="estimate.ote.middle">€75,000</data> <data value="1" data-figure="estimate.ote.middle">€1</data>
      <data value="9806.2345">€9,806</data> <data value="">€5</data> <data value="12" data-figure="estimate.bonus">€12</data>
      <span data-figure="estimate.base">€5</span> <data value="12"></data>`;
    expect(amountFaults(parse(`<html lang="en">${wrong}</html>`))).toMatchInlineSnapshot(`
      [
        "estimate.ote.middle: value="74000" is shown as "€75,000"",
        "estimate.ote.middle: stands twice",
        "an amount without a name: value="9806.2345" is not to the cent",
        "an amount without a name: value="" is no number",
        "estimate.bonus: no name of the list",
        "estimate.base: is not a <data>",
        "estimate.base: value="" is no number",
        "an amount without a name: value="12" is shown as """,
      ]
    `);
  });
});

describe('the built site', () => {
  const locs = (name: string): readonly string[] =>
    [...read(name).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);

  test('maps every page that a reader can be led to, and no other', () => {
    const listed = locs('sitemap-index.xml').flatMap((map) => locs(new URL(map).pathname.slice(ROOT.pathname.length)));
    const outside = new Set(['404.html', ...LOCALES.map((locale) => fileOf(PAGES.offline[locale]))]);
    const told = listed.filter((address) => !outside.has(fileOf(`/${address.slice(ROOT.href.length)}`)));
    const there = [...pages.keys()].filter((name) => !outside.has(name)).map((name) => addressOfFile(name, ROOT).href);
    expect(told.toSorted()).toEqual(there.toSorted());
  });

  test('has the files that stand at its root', () => {
    expect(read('robots.txt')).toBe(robotsText(SITE, BASE));
    expect(read('_headers')).toBe(headersText(BASE));
    expect(pages.has('404.html')).toBe(true);
  });

  test('can be searched, but for the page of unknown addresses', () => {
    const searched = [...pages].filter(([, page]) => page.querySelector('[data-pagefind-body]') !== null);
    const entry: unknown = JSON.parse(read('pagefind/pagefind-entry.json'));
    const counts = new Map<string, number>();
    for (const [, page] of searched) {
      const lang = page.querySelector('html')?.getAttribute('lang') ?? '';
      counts.set(lang, (counts.get(lang) ?? 0) + 1);
    }
    expect(names).toContain('pagefind/pagefind.js');
    expect(counts.size).toBeGreaterThan(0);
    for (const [lang, count] of counts) {
      expect(entry).toMatchObject({ languages: { [lang]: { page_count: count } } });
      expect(read(`pagefind/words.${lang}.txt`)).not.toBe('');
    }
    expect(searched.map(([name]) => name)).not.toContain('404.html');
  });

  test('names each asset by its contents', () => {
    const assets = names.filter((name) => name.startsWith('_astro/'));
    expect(assets.length).toBeGreaterThan(0);
    expect(assets.filter((name) => !/^_astro\/[^/]+\.[\w-]{8}\.[a-z0-9]+(\.br|\.gz)?$/.test(name))).toEqual([]);
    // Pagefind names its own; the service worker's address must stay.
    const elsewhere = names.filter((name) => !/^(_astro|pagefind)\//.test(name) && name !== 'sw.js');
    expect(elsewhere.filter((name) => /\.(js|mjs|css|woff2?|ttf|otf)$/.test(name))).toEqual([]);
  });

  test('says nothing of the machine that built it', () => {
    expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
    const traces = [resolve('.'), `${homedir()}/`, 'file://', 'node_modules/', 'sourceMappingURL='];
    const texts = names.filter((name) => !/\.(woff2|png|jpe?g|webp|avif|ico|br|gz|pagefind|pf_\w+)$/.test(name));
    const found = texts.flatMap((name) => {
      const text = read(name);
      return traces.filter((trace) => text.includes(trace)).map((trace) => `${name} holds ${trace}`);
    });
    expect(found).toEqual([]);
  });
});
