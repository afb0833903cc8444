import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a room may know. What it does not list, it may not import. */
interface Room {
  /** Rooms whose values it may import. */
  readonly rooms: readonly string[];
  /** Packages whose values it may import; `node:*` is all of Node's own. */
  readonly packages: readonly string[];
  /** Knows no type of a package or of another room either, unless that room is listed. */
  readonly pure?: true;
  /** Names of the platform that it may not use. */
  readonly never?: readonly string[];
}

const PAGE = ['document', 'window', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'] as const;
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator.sendBeacon'] as const;
const PLATFORM = ['Date', 'Intl', 'Math.random', 'process', 'globalThis', 'performance', 'crypto', 'console'] as const;

/** Every room of src/, and what it may import by value. A file that stands in src/ itself is a room of its own. */
const ROOMS: Readonly<Record<string, Room>> = {
  'content.config.ts': { rooms: ['schemas'], packages: ['astro:content', 'astro/loaders'] },
  'env.d.ts': { rooms: [], packages: [] },

  // Pure. The lists of ids (places, sectors, sizes) live in the pay model; schemas and addresses take them from there.
  compensation: { rooms: [], packages: [], pure: true, never: [...PLATFORM, ...PAGE, ...NETWORK] },
  amounts: { rooms: [], packages: [], pure: true, never: [...PAGE, ...NETWORK] },
  address: { rooms: ['compensation', 'amounts'], packages: [], pure: true, never: [...PAGE, ...NETWORK] },
  i18n: { rooms: ['amounts'], packages: [], never: [...PAGE, ...NETWORK] },
  schemas: { rooms: ['compensation'], packages: ['astro/zod'], never: [...PAGE, ...NETWORK] },

  // Drawn on the server, live in the browser. No `preact/hooks` in a chart: it keeps no state.
  charts: { rooms: ['compensation', 'amounts'], packages: ['preact'], never: [...PAGE, ...NETWORK] },
  islands: {
    rooms: ['compensation', 'amounts', 'address', 'charts', 'i18n'],
    packages: ['preact', 'preact/hooks'],
    never: NETWORK,
  },

  // At build. The wrapper of an island hands it its worked default, which is a scenario of `address`.
  authoring: {
    rooms: ['components', 'islands', 'charts', 'compensation', 'amounts', 'address', 'site', 'i18n'],
    packages: ['astro/zod', 'pay-data'],
  },
  components: { rooms: ['i18n', 'site'], packages: [] },
  layouts: { rooms: ['components', 'i18n', 'site', 'styles', 'assets'], packages: [] },
  // A route asks Astro for its entries, in each language. The check of the corpus reads the files themselves, before
  // Astro does.
  pages: { rooms: ['layouts', 'site', 'authoring', 'i18n'], packages: ['astro:content'] },
  site: {
    rooms: ['schemas', 'compensation', 'amounts', 'charts', 'i18n'],
    // The renderer draws the pictures that other sites show with a link.
    packages: ['astro:content', 'astro/zod', 'node:*', 'yaml', '@resvg/resvg-js', 'feed'],
    never: PAGE,
  },
  styles: { rooms: ['assets'], packages: [] },
  assets: { rooms: [], packages: [] },

  // Around the build.
  // A Markdown twin is made from the page as it was built, and says a few words of its own in the page's language.
  // The door of workbox-build opens its bundler too, which takes a second: its list of files has a door of its own.
  integrations: {
    rooms: ['site', 'i18n'],
    packages: [
      'node:*',
      'astro',
      'astro/zod',
      'node-html-parser',
      'pagefind',
      'vite',
      'workbox-build/build/get-manifest.js',
      '@resvg/resvg-js',
    ],
  },
  // What a maintainer asks of the content is asked of the content as the build has checked it.
  commands: {
    rooms: ['schemas', 'compensation', 'site'],
    packages: ['node:*', 'yaml', 'modele-social', 'publicodes', 'subset-font'],
  },
};

/** Rooms whose types any room may name, unless it is pure: an `import type` leaves nothing in what is built. */
const ROOMS_OF_SHAPES = ['schemas', 'compensation', 'amounts', 'address', 'i18n', 'site'];

/** Rooms with one door: from outside, only their `index.ts` is imported. */
const ROOMS_WITH_A_DOOR = ['compensation', 'amounts', 'address', 'authoring'];

const TOP_LEVEL = [
  'README.md',
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
];

/** Names that say nothing of what a folder or a file holds. */
const EMPTY_NAMES = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'types'];

interface SourceText {
  /** From the project's folder on: `src/site/pages.ts`. */
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  /** Whether it is erased before anything runs. `import { type A }` is not: it still loads the file. */
  readonly isType: boolean;
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();

const read = (path: string): SourceText => ({ path, text: readFileSync(join(ROOT, path), 'utf8') });

const parse = (path: string, code: string): ts.SourceFile =>
  ts.createSourceFile(
    path,
    code,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.TSX,
  );

const nodesOf = (node: ts.Node): readonly ts.Node[] => {
  const nodes = [node];
  ts.forEachChild(node, (child) => {
    nodes.push(...nodesOf(child));
  });
  return nodes;
};

const FRONT_MATTER = /^\s*---\r?\n([\s\S]*?)\r?\n---/;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/** The pieces of a file that are script: all of it, or the front matter and the scripts of an `.astro` file. */
const scriptsOf = ({ path, text }: SourceText): readonly ts.SourceFile[] => {
  if (/\.tsx?$/.test(path)) return [parse(path, text)];
  if (!path.endsWith('.astro')) return [];
  const front = FRONT_MATTER.exec(text)?.[1] ?? '';
  const scripts = [...text.replace(FRONT_MATTER, '').matchAll(SCRIPT)].map(([, , code = '']) => code);
  return [front, ...scripts].map((code) => parse(path, code));
};

const importOf = (node: ts.Node): readonly Import[] => {
  const named = (literal: ts.Node | undefined, isType: boolean): readonly Import[] =>
    literal && ts.isStringLiteralLike(literal) ? [{ from: literal.text, isType }] : [];
  if (ts.isImportDeclaration(node))
    return named(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return named(node.argument.literal, true);
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText();
    if (called === 'import' || called === 'require') return named(node.arguments[0], false);
    if (called === 'import.meta.glob') return nodesOf(node).flatMap((argument) => named(argument, false));
  }
  return [];
};

const importsOf = (file: SourceText): readonly Import[] => {
  const { path, text } = file;
  if (path.endsWith('.css')) {
    return [...text.matchAll(/@import\s+["']([^"']+)["']|\burl\(\s*["']?([^"')]+)["']?\s*\)/g)].map(
      ([, sheet, url = '']) => ({ from: sheet ?? url, isType: false }),
    );
  }
  const linked = path.endsWith('.astro')
    ? [...text.matchAll(SCRIPT)].flatMap(([, attributes = '']) => /\bsrc="([^"{]+)"/.exec(attributes)?.[1] ?? [])
    : [];
  return [
    ...scriptsOf(file).flatMap((script) => nodesOf(script).flatMap(importOf)),
    ...linked.map((from) => ({ from, isType: false })),
  ];
};

const roomOf = (path: string): string => {
  const [top = '', room = ''] = path.split('/');
  return top === 'src' ? room : top;
};

/** Why a file may not import what it imports, in a sentence; nothing where it may. */
const faultOf = (path: string, { from, isType }: Import): string | undefined => {
  const room = roomOf(path);
  const rule = ROOMS[room];
  if (!rule) return `src/${room} is no room of this house`;
  const [address = '', query] = from.split('?');
  // The address of a module is a string: what it names is loaded later, and only where it is wanted.
  if (query === 'address') return undefined;
  const told = `${path} imports ${from}`;
  const may = [...rule.packages, ...rule.rooms].join(', ') || 'nothing but its own files';
  if (!address.startsWith('.')) {
    const listed = rule.packages.some((name) => name === address || (name === 'node:*' && address.startsWith('node:')));
    if (listed || (isType && !rule.pure)) return undefined;
    return `${told}: the room "${room}" may import ${may}`;
  }
  const target = relative(ROOT, resolve(ROOT, dirname(path), address)).replaceAll('\\', '/');
  const other = roomOf(target);
  if (other === room) return undefined;
  const isShape = isType && !rule.pure && ROOMS_OF_SHAPES.includes(other);
  if (!target.startsWith('src/') || !(rule.rooms.includes(other) || isShape)) {
    return `${told}: the room "${room}" may import ${may}`;
  }
  if (ROOMS_WITH_A_DOOR.includes(other) && target !== `src/${other}/index.ts`) {
    return `${told}: the only door of the room "${other}" is ${other}/index.ts`;
  }
  return undefined;
};

const importFaults = (files: readonly SourceText[]): readonly string[] =>
  files.flatMap((file) => importsOf(file).flatMap((each) => faultOf(file.path, each) ?? []));

/** Whether an identifier stands for a value or a type, not for the name of a property. */
const isFree = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  const isNamed =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isJsxAttribute(parent);
  return !(isNamed && parent.name === node);
};

/** Names that a script gives to its own values: none of them is the platform's. */
const ownNames = (nodes: readonly ts.Node[]): ReadonlySet<string> =>
  new Set(
    nodes.flatMap((node) =>
      (ts.isVariableDeclaration(node) ||
        ts.isParameter(node) ||
        ts.isBindingElement(node) ||
        ts.isImportSpecifier(node)) &&
      ts.isIdentifier(node.name)
        ? [node.name.text]
        : [],
    ),
  );

const platformFaults = (files: readonly SourceText[]): readonly string[] =>
  files.flatMap((file) => {
    const room = roomOf(file.path);
    const never = ROOMS[room]?.never ?? [];
    return scriptsOf(file).flatMap((script) => {
      const nodes = nodesOf(script);
      const own = ownNames(nodes);
      return nodes.flatMap((node) => {
        const isName = ts.isPropertyAccessExpression(node) || (ts.isIdentifier(node) && isFree(node));
        const name = isName ? node.getText() : '';
        if (!never.includes(name) || own.has(name)) return [];
        const { line } = script.getLineAndCharacterOfPosition(node.getStart());
        return [`${file.path} uses ${name} (line ${line + 1} of its script): the room "${room}" may not`];
      });
    });
  });

const styleFaults = (files: readonly SourceText[]): readonly string[] =>
  files.flatMap((file) => {
    const drawn = scriptsOf(file).flatMap(nodesOf).filter(ts.isJsxAttribute);
    const written = file.path.endsWith('.astro') && /<[^>]*\sstyle=/.test(file.text.replace(FRONT_MATTER, ''));
    return written || drawn.some(({ name }) => name.getText() === 'style')
      ? [`${file.path} writes a style attribute: the policy of the pages blocks it. Use a class or an SVG attribute`]
      : [];
  });

/** A page's text has components by name: a block that starts with `import` or `export` is script, not prose. */
const proseFaults = (files: readonly SourceText[]): readonly string[] =>
  files.flatMap(({ path, text }) => {
    const prose = text.replace(/^---\n[\s\S]*?\n---\n/, '\n').replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
    return [
      ...[...prose.matchAll(/(?:^|\n\s*\n)\s*((?:import|export)\s[^\n]*)/g)].map(
        ([, line = '']) => `${path}: "${line}". Components come by name from src/authoring/index.ts: drop the line`,
      ),
      ...(/<[^>]*\sstyle\s*=/.test(prose) ? [`${path}: a style attribute. The policy of the pages blocks it`] : []),
    ];
  });

const sources = filesUnder('src')
  .filter((path) => /\.(ts|tsx|astro|css)$/.test(path))
  .map(read);

describe('the rooms of the house', () => {
  test('import only what their line of the table lets them know', () => {
    expect(importFaults(sources)).toEqual([]);
  });

  test('keep away from the platform where they are pure', () => {
    expect(platformFaults(sources)).toEqual([]);
  });

  test('are those of the table, and each of them is there', () => {
    const there = new Set(filesUnder('src').map(roomOf));
    expect([...there].toSorted()).toEqual(Object.keys(ROOMS).toSorted());
  });

  test('draw without a style attribute', () => {
    expect(styleFaults(sources)).toEqual([]);
  });

  test('have no barrel but their doors', () => {
    const barrels = filesUnder('src').filter((path) => /\/index\.(ts|tsx)$/.test(path) && roomOf(path) !== 'pages');
    expect(barrels.filter((path) => !ROOMS_WITH_A_DOOR.includes(roomOf(path)) || path.split('/').length !== 3)).toEqual(
      [],
    );
  });
});

describe('the house', () => {
  test('shows exactly its top level', () => {
    const made = readFileSync(join(ROOT, '.gitignore'), 'utf8')
      .split('\n')
      .map((line) => line.replace(/\/$/, ''));
    const isMade = (name: string): boolean =>
      made.some((pattern) => pattern === name || (pattern.startsWith('*.') && name.endsWith(pattern.slice(1))));
    const shown = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !isMade(name));
    expect(shown.toSorted()).toEqual(TOP_LEVEL.toSorted());
  });

  test('has no folder or file whose name says nothing', () => {
    const paths = ['src', 'content', 'public', 'tests'].flatMap(filesUnder);
    const isEmpty = (part: string): boolean => EMPTY_NAMES.includes(basename(part).replace(/\..*$/, ''));
    expect(paths.filter((path) => path.split('/').some(isEmpty))).toEqual([]);
  });

  test('keeps its texts free of script and style', () => {
    expect(
      proseFaults(
        filesUnder('content')
          .filter((path) => path.endsWith('.mdx'))
          .map(read),
      ),
    ).toEqual([]);
  });
});

describe('a broken rule is told in a sentence', () => {
  const islandOf = (text: string): readonly SourceText[] => [{ path: 'src/islands/offers/offers.tsx', text }];

  test('when a room imports another that it may not know', () => {
    expect(
      importFaults([
        ...islandOf(`import { figure } from '../../schemas/figure.ts'; export * from 'astro:content';`),
        {
          path: 'src/compensation/band.ts',
          text: `import type { Locale } from '../i18n/locale.ts'; import 'node:fs';`,
        },
        { path: 'src/site/pages.ts', text: `const page = await import('../pages/404.astro');` },
        { path: 'src/components/foot.astro', text: `---\nimport { card } from '../islands/card.tsx';\n---\n<p />` },
        { path: 'src/layouts/a.astro', text: `<p>x</p><script>import '../commands/serve.ts';</script>` },
        {
          path: 'src/styles/a.css',
          text: `@import '../islands/offers/offers.css'; a { background: url(../assets/b.svg) }`,
        },
        { path: 'src/cellar/wine.ts', text: `import 'preact';` },
      ]),
    ).toMatchInlineSnapshot(`
      [
        "src/islands/offers/offers.tsx imports ../../schemas/figure.ts: the room "islands" may import preact, preact/hooks, compensation, amounts, address, charts, i18n",
        "src/islands/offers/offers.tsx imports astro:content: the room "islands" may import preact, preact/hooks, compensation, amounts, address, charts, i18n",
        "src/compensation/band.ts imports ../i18n/locale.ts: the room "compensation" may import nothing but its own files",
        "src/compensation/band.ts imports node:fs: the room "compensation" may import nothing but its own files",
        "src/site/pages.ts imports ../pages/404.astro: the room "site" may import astro:content, astro/zod, node:*, yaml, @resvg/resvg-js, feed, schemas, compensation, amounts, charts, i18n",
        "src/components/foot.astro imports ../islands/card.tsx: the room "components" may import i18n, site",
        "src/layouts/a.astro imports ../commands/serve.ts: the room "layouts" may import components, i18n, site, styles, assets",
        "src/styles/a.css imports ../islands/offers/offers.css: the room "styles" may import assets",
        "src/cellar is no room of this house",
      ]
    `);
  });

  test('when a room is entered by another way than its door', () => {
    expect(importFaults(islandOf(`import { band } from '../../compensation/band.ts';`))).toMatchInlineSnapshot(`
      [
        "src/islands/offers/offers.tsx imports ../../compensation/band.ts: the only door of the room "compensation" is compensation/index.ts",
      ]
    `);
  });

  test('unless only the shape of a record is named', () => {
    expect(importFaults(islandOf(`import type { Unit } from '../../schemas/figure.ts';`))).toEqual([]);
    expect(importFaults(islandOf(`import { type Unit } from '../../schemas/figure.ts';`))).toHaveLength(1);
    expect(importFaults(islandOf(`import type { Card } from '../../authoring/card.astro';`))).toHaveLength(1);
  });

  test('when a pure room looks at the clock', () => {
    const text = `const now = new Date();\nconst chance = Math.random() + estimate.process + { window: 1 }.window;\nopen(window);`;
    expect(platformFaults([{ path: 'src/compensation/band.ts', text }])).toMatchInlineSnapshot(`
      [
        "src/compensation/band.ts uses Date (line 1 of its script): the room "compensation" may not",
        "src/compensation/band.ts uses Math.random (line 2 of its script): the room "compensation" may not",
        "src/compensation/band.ts uses window (line 3 of its script): the room "compensation" may not",
      ]
    `);
  });

  test('when a chart has a style attribute', () => {
    const path = 'src/charts/axis.tsx';
    expect(styleFaults([{ path, text: 'const axis = <g style={{ color: "red" }} />;' }])).toMatchInlineSnapshot(`
      [
        "src/charts/axis.tsx writes a style attribute: the policy of the pages blocks it. Use a class or an SVG attribute",
      ]
    `);
  });

  test('when a text holds script or style', () => {
    const text =
      '---\ntitle: A\n---\n\nimport Card from "./card"\n\nThey sell\nexport goods.\n\n<p style="color:red">Red</p>\n';
    expect(proseFaults([{ path: 'content/guide/en/role.mdx', text }])).toMatchInlineSnapshot(`
      [
        "content/guide/en/role.mdx: "import Card from "./card"". Components come by name from src/authoring/index.ts: drop the line",
        "content/guide/en/role.mdx: a style attribute. The policy of the pages blocks it",
      ]
    `);
  });
});
