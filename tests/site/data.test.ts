import { spawn, spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseHtml } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { serve, type Served } from '../../src/commands/serve.ts';
import { evaluateExpression, PARTS, readExpression, type Part } from '../../src/schemas/expression.ts';
import { compensationFile, glossaryFile, sourcesFile, type OpenFigure } from '../../src/schemas/open-data.ts';
import { site as siteSchema } from '../../src/schemas/site.ts';
import { FIGURE_COLUMNS } from '../../src/site/open-figures.ts';

const SITE = process.env.SITE_URL ?? 'http://localhost:4321';

interface Built {
  readonly name: string;
  readonly dist: string;
  readonly base: string;
}
const MAIN: Built = {
  name: 'the built site',
  dist: resolve(process.env.DIST ?? process.env.OUT_DIR ?? 'dist'),
  base: `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/'),
};
const UNDER_BASE: Built = {
  name: 'the site built to stand under /guide/',
  dist: resolve(process.env.DIST_SUB_PATH ?? 'dist-sub-path'),
  base: '/guide/',
};

const NAMES = ['compensation', 'sources', 'glossary'] as const;
const edition = siteSchema.parse(parseYaml(readFileSync('content/site.yaml', 'utf8')));

const read = ({ dist }: Built, name: string): string => readFileSync(join(dist, name), 'utf8');
const readJson = (built: Built, name: string): unknown => JSON.parse(read(built, name));
const addressIn = ({ base }: Built, path: string): string => new URL(`${base}${path}`, SITE).href;

/** What a validator that knows nothing of this project has against a file; nothing if it follows its schema. */
const faultsOf = (schema: unknown, data: unknown): readonly string[] => {
  // The two forms of a figure close keys that stand elsewhere in the schema: that is no slip.
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  addFormats(ajv);
  const validate = ajv.compile(schema as object);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};

describe.each([MAIN, UNDER_BASE])('$name', (built) => {
  test.each(NAMES)('holds %s.json as its schema says, under its own address', (name) => {
    const schema = readJson(built, `data/${name}.schema.json`);
    const data = readJson(built, `data/${name}.json`);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: addressIn(built, `data/${name}.schema.json`),
    });
    expect(data).toMatchObject({
      $schema: addressIn(built, `data/${name}.schema.json`),
      documentation: addressIn(built, 'data/'),
    });
    expect(faultsOf(schema, data)).toEqual([]);
  });

  test.each(NAMES)('takes the version and the day of %s.json from the content', (name) => {
    const { version, reviewed } = edition;
    expect(readJson(built, `data/${name}.json`)).toMatchObject({ version, reviewed });
  });

  test('leads from each term to pages that are there', () => {
    const { terms } = glossaryFile.parse(readJson(built, 'data/glossary.json'));
    const ids = new Set(terms.map(({ id }) => id));
    const root = addressIn(built, '');
    const lost = terms.flatMap(({ seeAlso }) =>
      seeAlso.filter((target) => {
        if (ids.has(target)) return false;
        return !target.startsWith(root) || read(built, `${target.slice(root.length)}index.html`) === '';
      }),
    );
    expect(lost).toEqual([]);
  });

  test('links its files and their schemas on the page of open data', () => {
    const links = parseHtml(read(built, 'data/index.html'))
      .querySelectorAll('main a')
      .map((link) => link.getAttribute('href') ?? '');
    const files = ['compensation.csv', ...NAMES.flatMap((name) => [`${name}.json`, `${name}.schema.json`])];
    expect(files.filter((file) => !links.includes(`${built.base}data/${file}`))).toEqual([]);
  });
});

const compensation = compensationFile.parse(readJson(MAIN, 'data/compensation.json'));
const { sources } = sourcesFile.parse(readJson(MAIN, 'data/sources.json'));
const { terms } = glossaryFile.parse(readJson(MAIN, 'data/glossary.json'));
const { figures } = compensation;
const figureById = new Map(figures.map((figure) => [figure.id, figure]));
const sourceById = new Map(sources.map((source) => [source.id, source]));

describe('the schema of the figures', () => {
  const schema = readJson(MAIN, 'data/compensation.schema.json');
  const withFigure = (change: object): unknown => ({ ...compensation, figures: [{ ...figures[0], ...change }] });

  test.each([
    ['a number beside a range', { value: 1, low: 1, high: 2 }],
    ['half a range', { value: undefined, low: 1, middle: undefined, high: undefined }],
    ['a year beside a first day', { year: 2025, from: '2026-01-01' }],
    ['no period', { year: undefined, from: undefined, to: undefined }],
    ['a unit that nobody knows', { unit: 'EUR/fortnight' }],
    ['a key that nobody knows', { colour: 'blue' }],
    ['a day that is none', { year: undefined, from: '2026-02-30' }],
  ])('refuses %s', (_what, change) => {
    const text = JSON.stringify(withFigure(change));
    expect(faultsOf(schema, JSON.parse(text))).not.toEqual([]);
  });
});

describe('the figures', () => {
  test('are all that any page shows', () => {
    const pages = globSync('**/*.html', { cwd: MAIN.dist });
    const shown = pages.flatMap((name) =>
      parseHtml(read(MAIN, name))
        .querySelectorAll('[id^="src-"]')
        .map(({ id }) => id.slice('src-'.length)),
    );
    expect(shown.length).toBeGreaterThan(100);
    expect([...new Set(shown)].filter((id) => !figureById.has(id))).toEqual([]);
  });

  test('stand once each, in the order of their ids, as sources and terms do', () => {
    for (const ids of [figures, sources, terms].map((list) => list.map(({ id }) => id))) {
      expect(ids).toEqual([...new Set(ids)].toSorted());
    }
  });

  test('are judged on the day whose law the guide uses', () => {
    expect(compensation.asOf).toBe(edition.asOf);
    expect(new Set(figures.map(({ certainty }) => certainty.level))).toEqual(new Set(['sure', 'fair', 'weak']));
    expect(figures.flatMap(({ certainty }) => certainty.agrees ?? []).filter((id) => !figureById.has(id))).toEqual([]);
  });

  test('name sources that are in the file beside them', () => {
    expect(figures.filter(({ source }) => !sourceById.has(source))).toEqual([]);
    expect(terms.filter(({ source }) => source !== undefined && !sourceById.has(source))).toEqual([]);
    expect(terms.filter(({ figure }) => figure !== undefined && !figureById.has(figure))).toEqual([]);
  });

  test('that are derived can be worked out again from the file alone', () => {
    const numberOf = (figure: OpenFigure | undefined, part: Part): number => figure?.[part] ?? Number.NaN;
    const derived = figures.filter(({ kind }) => kind === 'derived');
    expect(derived.length).toBeGreaterThan(0);
    expect(derived.filter(({ sums }) => sums === undefined)).toEqual([]);
    for (const figure of figures) {
      for (const part of PARTS) {
        const text = figure.sums?.[part];
        if (text === undefined) continue;
        const sum = readExpression(text);
        if (!sum.ok) throw new Error(`${figure.id}: ${sum.problem}`);
        const worked = evaluateExpression(sum.expression, ({ id, part: of }) => numberOf(figureById.get(id), of));
        const found = numberOf(figure, part);
        expect(Math.abs(worked - found) <= 1e-9 * Math.max(1, Math.abs(found)), `${figure.id}.${part}`).toBe(true);
      }
    }
  });
});

describe('the table of figures', () => {
  const text = read(MAIN, 'data/compensation.csv');
  const rows: Record<string, string>[] = parseCsv(text, { columns: true });

  /** A cell as the figure has it: text, number or nothing; an apostrophe that stops a formula is not part of it. */
  const valueOf = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '');
  const cell = (value: string | number | boolean | null | undefined): string => String(value ?? '');

  test('says what compensation.json says, cell by cell', () => {
    const expected = figures.map((figure) => {
      const { appliesTo, sums = {} } = figure;
      const source = sourceById.get(figure.source);
      const sum = Object.entries(sums).map(([part, each]) => (part === 'value' ? each : `${part} = ${each}`));
      return {
        id: figure.id,
        label: figure.label.en,
        note: figure.note.en,
        kind: figure.kind,
        unit: figure.unit,
        basis: cell(figure.basis),
        value: cell(figure.value),
        low: cell(figure.low),
        middle: cell(figure.middle),
        high: cell(figure.high),
        year: cell(figure.year),
        from: cell(figure.from),
        to: cell(figure.to),
        about: cell(figure.about),
        job: cell(appliesTo.job),
        years_from: cell(appliesTo.years?.from),
        years_to: cell(appliesTo.years?.to),
        situation: cell(appliesTo.situation),
        place: cell(appliesTo.place),
        sector: cell(appliesTo.sector),
        size: cell(appliesTo.size),
        population: cell(appliesTo.population),
        certainty: figure.certainty.level,
        reasons: figure.certainty.reasons.join(' '),
        agrees: (figure.certainty.agrees ?? []).join(' '),
        group: cell(figure.evidence?.group),
        statistic: cell(figure.evidence?.statistic),
        months: cell(figure.evidence?.months),
        sum: sum.join('; '),
        source: figure.source,
        publisher: cell(source?.publisher),
        via: cell(source?.via),
        address: cell(source?.address),
        version: edition.version,
        reviewed: edition.reviewed,
      };
    });
    const found = rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, each]) => [key, valueOf(each)])));
    expect(found).toEqual(expected);
  });

  test('has numbers where numbers stand', () => {
    const numeric = ['value', 'low', 'middle', 'high', 'year', 'years_from', 'years_to', 'months'];
    const odd = rows
      .flatMap((row) => numeric.flatMap((column) => row[column] ?? ''))
      .filter((each) => Number.isNaN(Number(each)));
    expect(odd).toEqual([]);
  });

  test('ends its lines with CR LF and begins with no mark', () => {
    expect(text.startsWith('id,label,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has each of its columns explained on the page', () => {
    const named = parseHtml(read(MAIN, 'data/index.html'))
      .querySelectorAll('main th code')
      .map((code) => code.text);
    expect(named).toEqual(FIGURE_COLUMNS);
  });
});

describe('served to others', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ port: 0, dist: MAIN.dist, base: MAIN.base });
  });
  afterAll(() => served.close());

  test.each([
    ['data/compensation.json', 'application/json; charset=utf-8'],
    ['data/compensation.schema.json', 'application/json; charset=utf-8'],
    ['data/compensation.csv', 'text/csv; charset=utf-8'],
    ['data/sources.json', 'application/json; charset=utf-8'],
    ['data/glossary.json', 'application/json; charset=utf-8'],
  ])('%s comes with its type, and to any site', async (path, type) => {
    const { status, headers } = await fetch(new URL(path, served.url));
    expect([status, headers.get('content-type'), headers.get('access-control-allow-origin')]).toEqual([200, type, '*']);
  });

  /** The code of an example, as a reader copies it, with the address of this server instead of the site's. */
  const exampleIn = (language: string): string => {
    const page = parseHtml(read(MAIN, 'data/index.html'), { blockTextElements: { script: true, style: true } });
    const code = page.querySelector(`[data-example="${language}"] code`)?.text ?? '';
    const root = addressIn(MAIN, '');
    expect(code).toContain(root);
    return code.replaceAll(root, served.url);
  };

  /** Runs code that is fed to a program, and answers the lines that it prints. */
  const run = (program: string, options: readonly string[], code: string): Promise<readonly string[]> =>
    new Promise((done, fail) => {
      const child = spawn(program, options, { env: { ...process.env, PYTHONIOENCODING: 'utf-8' } });
      let told = '';
      let failed = '';
      child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (failed += chunk.toString()));
      child.on('error', fail);
      child.on('close', (status) => {
        if (status === 0) done(told.trim().split(/\r?\n/));
        else fail(new Error(failed));
      });
      child.stdin.end(code);
    });

  const hasPython = spawnSync('python3', ['--version']).status === 0;

  test('the example in JavaScript runs and finds the pay of a senior with its source', async () => {
    const senior = figureById.get('kam-senior-ote');
    const source = sourceById.get(senior?.source ?? '');
    const lines = await run(process.execPath, ['--input-type=module', '-'], exampleIn('JavaScript'));
    expect(lines).toEqual([
      `${senior?.label.en ?? ''}: ${senior?.low ?? ''} to ${senior?.high ?? ''} EUR/year`,
      `${source?.publisher ?? ''}, ${source?.address ?? ''}`,
    ]);
  }, 30_000);

  test('the example in Python finds every yearly figure about KAMs, where there is a Python to run it', async () => {
    const wanted = figures
      .filter(({ unit, appliesTo }) => unit === 'EUR/year' && appliesTo.job === 'key-account-manager')
      .map(({ label, value, low, high, source }) =>
        [label.en, value ?? `${low ?? ''} to ${high ?? ''}`, sourceById.get(source)?.publisher].join('; '),
      );
    expect(wanted.length).toBeGreaterThan(1);
    const code = exampleIn('Python');
    const lines = hasPython ? await run('python3', ['-'], code) : wanted;
    expect(lines).toEqual(wanted);
  }, 30_000);
});
