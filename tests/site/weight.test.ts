import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from 'node-html-parser';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { addressOfFile } from '../../src/integrations/built-address.ts';
import { PAGES, type PageKind } from '../../src/site/pages.ts';

const DIST = resolve(process.env.OUT_DIR ?? 'dist');
const SITE = process.env.SITE_URL ?? 'http://localhost:4321';
const BASE = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');

/** What may come over the line before anyone touches the page, in bytes of brotli. */
const BUDGETS: Readonly<Record<PageKind, { readonly text: number; readonly scripts: number }>> = {
  text: { text: 14_600, scripts: 4_000 },
  island: { text: 20_600, scripts: 30_000 },
  tool: { text: 20_600, scripts: 45_000 },
  list: { text: 40_000, scripts: 30_000 },
};
/** The estimate stands alone on its page, and may weigh no more there than on others. */
const ESTIMATE_SCRIPTS = 30_000;
/** Font files are compressed already: these are the bytes of the files. */
const FONTS = 38_000;
const TEXT_PAGE_REQUESTS = 5;

/** The files of a site: `read` answers nothing where there is no such file. */
interface Files {
  readonly root: URL;
  readonly read: (name: string) => Buffer | undefined;
}

/** What a page fetches before anyone touches it. */
interface Weight {
  readonly path: string;
  readonly kind: PageKind | undefined;
  /** HTML, inline scripts included, and the style sheets it links. */
  readonly text: number;
  readonly scripts: number;
  readonly fonts: number;
  /** The page itself, its sheets, scripts, fonts and images. An icon is fetched once a site, and after the page. */
  readonly requests: number;
  readonly hasIsland: boolean;
  readonly missing: readonly string[];
}

const brotli = (bytes: Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The file at an address that another file asks for; nothing where it leads out of the site. */
const fileAt = (address: string, from: string, root: URL): string | undefined => {
  const url = new URL(address, addressOfFile(from, root));
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return undefined;
  return decodeURIComponent(url.pathname.slice(root.pathname.length));
};

/** The modules that a script names at its top: a browser fetches them before it runs a line. */
const staticImports = (name: string, code: string): readonly string[] =>
  ts
    .createSourceFile(name, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS)
    .statements.flatMap((statement) =>
      (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
      statement.moduleSpecifier &&
      ts.isStringLiteralLike(statement.moduleSpecifier)
        ? [statement.moduleSpecifier.text]
        : [],
    );

const sheetImports = (_name: string, css: string): readonly string[] =>
  [...css.matchAll(/@import\s+(?:url\()?["']?([^"')\s;]+)/g)].map(([, address = '']) => address);

/** Code points of `U+20-22, U+a0` as pairs of first and last. */
const rangesOf = (unicodeRange: string): readonly (readonly [number, number])[] =>
  [...unicodeRange.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, first = '', last = first]) => [
    parseInt(first, 16),
    parseInt(last, 16),
  ]);

/**
 * The font files that a sheet offers for the letters of English. A face of rare signs adds its own where one of them
 * stands, which depends on the element: it is left to the browser.
 */
const coreFonts = (css: string): readonly string[] =>
  [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = '']) => {
    const range = /unicode-range:([^;}]*)/.exec(face)?.[1] ?? 'U+0-10ffff';
    const address = /url\(\s*["']?([^"')]+)/.exec(face)?.[1];
    const hasLetters = rangesOf(range).some(([first, last]) => first <= 0x61 && last >= 0x7a);
    return address !== undefined && hasLetters ? [address] : [];
  });

const kindOf = (path: string): PageKind | undefined => {
  const address = addressOfFile(path, new URL('http://site.example/')).pathname;
  const page = Object.values(PAGES).find(({ en, fr }) => en === address || fr === address);
  // Each job has a page of its own, named by its id.
  return page?.kind ?? (/^\/(jobs|fr\/metiers)\/[a-z-]+\/$/.test(address) ? 'text' : undefined);
};

/** Adds to a list of files all that they import, each once. */
const withImports = (
  names: readonly string[],
  importsOf: (name: string, text: string) => readonly string[],
  { root, read }: Files,
): readonly string[] => {
  const all = new Set(names);
  // A set can grow while it is walked: what is added is walked too.
  for (const name of all) {
    for (const address of importsOf(name, read(name)?.toString() ?? '')) {
      const imported = fileAt(address, name, root);
      if (imported !== undefined) all.add(imported);
    }
  }
  return [...all];
};

const weigh = (path: string, files: Files): Weight => {
  const { root, read } = files;
  const html = read(path) ?? Buffer.alloc(0);
  const page = parse(html.toString());
  const named = (selector: string, ...attributes: readonly string[]): readonly string[] =>
    page.querySelectorAll(selector).flatMap((element) =>
      attributes.flatMap((attribute) => {
        const address = element.getAttribute(attribute);
        return address === undefined ? [] : (fileAt(address, path, root) ?? []);
      }),
    );
  const sheets = withImports(named('link[rel~="stylesheet"]', 'href'), sheetImports, files);
  const scripts = withImports(
    [
      ...named('script', 'src'),
      ...named('link[rel~="modulepreload"]', 'href'),
      ...named('astro-island', 'component-url', 'renderer-url', 'before-hydration-url'),
    ],
    staticImports,
    files,
  );
  const fonts = new Set(
    sheets.flatMap((sheet) =>
      coreFonts(read(sheet)?.toString() ?? '').flatMap((address) => fileAt(address, sheet, root) ?? []),
    ),
  );
  const images = new Set(named('img, source', 'src'));
  const sum = (names: Iterable<string>, size: (bytes: Buffer) => number): number =>
    [...names].reduce((total, name) => total + size(read(name) ?? Buffer.alloc(0)), 0);
  return {
    path,
    kind: kindOf(path),
    text: brotli(html) + sum(sheets, brotli),
    scripts: sum(scripts, brotli),
    fonts: sum(fonts, ({ length }) => length),
    requests: 1 + sheets.length + scripts.length + fonts.size + images.size,
    hasIsland: page.querySelector('astro-island') !== null,
    missing: [...sheets, ...scripts, ...fonts, ...images].filter((name) => read(name) === undefined),
  };
};

const isTooHeavy = ({ path, kind, ...weight }: Weight): boolean => {
  if (kind === undefined || weight.missing.length > 0) return true;
  const { text, scripts } = budgetOf(path, kind);
  return (
    weight.text > text ||
    weight.scripts > scripts ||
    weight.fonts > FONTS ||
    (kind === 'text' && (weight.requests > TEXT_PAGE_REQUESTS || weight.hasIsland))
  );
};

const budgetOf = (path: string, kind: PageKind): { readonly text: number; readonly scripts: number } => {
  const { calculator } = PAGES;
  const isEstimate = [calculator.en, calculator.fr].some((address) => `/${path}` === `${address}index.html`);
  return isEstimate ? { ...BUDGETS[kind], scripts: ESTIMATE_SCRIPTS } : BUDGETS[kind];
};

/** A row a page, in columns; `!` stands after what is more than the budget. */
const table = (weights: readonly Weight[]): string => {
  const cell = (found: number, most: number): string => `${found}/${most}${found > most ? ' !' : ''}`;
  const rows = weights.map(({ path, kind, ...weight }) => {
    if (kind === undefined) return [path, 'no kind: name the page in src/site/pages.ts !'];
    const { text, scripts } = budgetOf(path, kind);
    return [
      path,
      kind,
      cell(weight.text, text),
      cell(weight.scripts, scripts),
      cell(weight.fonts, FONTS),
      kind === 'text' ? cell(weight.requests, TEXT_PAGE_REQUESTS) : String(weight.requests),
      [
        ...(kind === 'text' && weight.hasIsland ? ['a text page loads no island !'] : []),
        ...weight.missing.map((name) => `${name} is not there !`),
      ].join(', '),
    ];
  });
  const all = [['page', 'kind', 'html+css', 'scripts', 'fonts', 'requests'], ...rows];
  const width = (column: number): number =>
    Math.max(...all.filter((row) => row.length > 2).map((row) => row[column]?.length ?? 0));
  return all
    .map((row) =>
      row
        .map((text, column) => text.padEnd(width(column)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const built: Files = {
  root: new URL(BASE, SITE),
  read: (name) => (existsSync(join(DIST, name)) ? readFileSync(join(DIST, name)) : undefined),
};

describe('the built site', () => {
  test('weighs no more than its kinds of pages may', () => {
    const pages = existsSync(DIST)
      ? readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
      : [];
    expect(pages, `${DIST}: there is no built site. Run npm run build first.`).not.toEqual([]);
    const weights = pages.toSorted().map((path) => weigh(path.replaceAll('\\', '/'), built));
    const heavy = weights.filter(isTooHeavy);
    expect(heavy.length, `Bytes of brotli, found/most:\n${table(weights)}\n`).toBe(0);
  }, 60_000);
});

describe('a page that is too heavy', () => {
  /** A small site; text that does not repeat itself hardly shrinks. */
  const noise = (bytes: number): string =>
    Array.from({ length: bytes }, (_, index) =>
      String.fromCharCode(97 + ((index * index * 31 + (index >> 3) * 17) % 26)),
    ).join('');
  const site: Readonly<Record<string, string>> = {
    'role/index.html':
      '<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script><astro-island component-url="/gone.js"></astro-island>',
    'salary/index.html': '<p>Salary</p><script type="module" src="/a.js"></script>',
    'cellar/index.html': '<p>Wine</p>',
    'a.css':
      '@font-face { src: url("core.woff2") } @font-face { src: url("rest.woff2"); unicode-range: U+e6, U+152-153 }',
    'core.woff2': noise(40_000),
    'rest.woff2': noise(40_000),
    'a.js': `import "./b.js"; import("./later.js"); export * from './c.js';`,
    'b.js': 'import{a}from"./a.js";export const b=1',
    'c.js': 'export const c=1',
    'later.js': noise(100_000),
  };
  const files: Files = {
    root: new URL('http://site.example/'),
    read: (name) => (Object.hasOwn(site, name) ? Buffer.from(site[name] ?? '') : undefined),
  };

  test('is marked in a table of what it loads, and of what is missing', () => {
    const weights = ['role/index.html', 'salary/index.html', 'cellar/index.html'].map((path) => weigh(path, files));
    expect(weights.map(isTooHeavy)).toEqual([true, false, true]);
    expect(table(weights)).toMatchInlineSnapshot(`
      "page               kind    html+css   scripts    fonts          requests
      role/index.html    text    183/14600  129/4000   40000/38000 !  7/5 !     a text page loads no island !, gone.js is not there !
      salary/index.html  island  52/20600   128/30000  0/38000        4
      cellar/index.html  no kind: name the page in src/site/pages.ts !"
    `);
  });
});
