import type { z } from 'astro/zod';
import { fact as factSchema, type Fact } from '../schemas/fact.ts';
import { figure as figureSchema, type FigureRecord } from '../schemas/figure.ts';
import { lawTables as lawTablesSchema, type LawTables } from '../schemas/law-tables.ts';
import { model as modelSchema, type Model } from '../schemas/model.ts';
import { netPay as netPaySchema, type NetPayFile } from '../schemas/net-pay.ts';
import { page as pageSchema, type Page } from '../schemas/page.ts';
import { site as siteSchema, type Site } from '../schemas/site.ts';
import { source as sourceSchema, type Source } from '../schemas/source.ts';
import { AUTHORED_COMPONENTS } from './authored-components.ts';
import { resolveCompensationData } from './compensation-data.ts';
import { kindOf, readYaml, REQUIRED_FILES, type ContentFile } from './corpus-files.ts';
import type { CorpusProblem } from './corpus-problem.ts';
import { partOf, partsOf, sayFigureProblem, workOutFigures, type EvaluatedFigures } from './evaluated-figure.ts';
import { cutGuideFile, findForbidden, linksOf, tagsOf, type GuideText } from './guide-file.ts';
import { findNearest } from './nearest.ts';
import { findSchemaProblems } from './schema-problem.ts';

/** The addresses of the guide, by page key and language: `PAGES` of `pages.ts`. */
export type PageAddresses = Readonly<Record<string, { readonly en: string; readonly fr: string }>>;

/** A record and the file it stands in. */
export interface Placed<Item> {
  readonly path: string;
  readonly item: Item;
}

/** A page with its front matter and its text. */
export interface CorpusPage {
  readonly path: string;
  readonly locale: 'en' | 'fr';
  readonly key: string;
  readonly front: Page | undefined;
  readonly text: GuideText;
}

/** Every record of the content that could be read. What is missing or broken is told among the problems. */
export interface Corpus {
  readonly figures: readonly Placed<FigureRecord>[];
  readonly sources: readonly Placed<Source>[];
  readonly facts: readonly Placed<Fact>[];
  readonly pages: readonly CorpusPage[];
  readonly site: Site | undefined;
  readonly model: Model | undefined;
  readonly lawTables: LawTables | undefined;
  readonly netPay: NetPayFile | undefined;
}

/** What the checks found: the records, and everything that is wrong. */
export interface CorpusReport {
  readonly corpus: Corpus;
  readonly problems: readonly CorpusProblem[];
}

type Finding = Generator<CorpusProblem>;

const SOURCES = 'content/sources.yaml';
const FACTS = 'content/facts.yaml';
const PATHS = {
  model: 'content/compensation/model.yaml',
  'law-tables': 'content/compensation/law-tables.yaml',
  'net-pay': 'content/compensation/net-pay.json',
} as const;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown, key: string): readonly unknown[] => {
  const list = isObject(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
};

const idOf = (value: unknown): string | undefined => {
  const id = isObject(value) ? value['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
};

const outputOf = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> | undefined => {
  const result = schema.safeParse(value);
  return result.success ? result.data : undefined;
};

/** Collects records file by file. Ids of records that could not be read count as known: they are no unknown ids. */
class Reading {
  readonly problems: CorpusProblem[] = [];
  readonly figures: Placed<FigureRecord>[] = [];
  readonly sources: Placed<Source>[] = [];
  readonly facts: Placed<Fact>[] = [];
  readonly pages: CorpusPage[] = [];
  readonly figureIds: Placed<string>[] = [];
  readonly sourceIds: Placed<string>[] = [];
  readonly factIds: Placed<string>[] = [];
  site: Site | undefined;
  model: Model | undefined;
  lawTables: LawTables | undefined;
  netPay: NetPayFile | undefined;

  read({ path, text }: ContentFile): void {
    const row = kindOf(path);
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
      this.problems.push({
        path,
        field: 'file name',
        what: `is "${name}"`,
        todo: 'Use small letters, digits and single hyphens: the name becomes an address',
      });
    }
    if (row === undefined) {
      this.problems.push({
        path,
        field: 'whole file',
        what: 'is read by nothing',
        todo: 'Remove it, or give it a schema in src/schemas and a row in src/site/corpus-files.ts',
      });
      return;
    }
    if (row.kind === 'page') return this.readPage(path, text);
    const { value, problems } = readYaml(path, text);
    this.problems.push(...problems);
    if (problems.length > 0) return;
    this.problems.push(...findSchemaProblems(row.schema, value).map((problem) => ({ path, ...problem })));
    switch (row.kind) {
      case 'figures':
        return readList(path, listOf(value, 'figures'), figureSchema, this.figures, this.figureIds);
      case 'sources':
        return readList(path, listOf(value, 'sources'), sourceSchema, this.sources, this.sourceIds);
      case 'facts':
        return readList(path, listOf(value, 'facts'), factSchema, this.facts, this.factIds);
      case 'site':
        this.site = outputOf(siteSchema, value);
        return;
      case 'model':
        this.model = outputOf(modelSchema, value);
        return;
      case 'law-tables':
        this.lawTables = outputOf(lawTablesSchema, value);
        return;
      case 'net-pay':
        this.netPay = outputOf(netPaySchema, value);
        return;
    }
  }

  private readPage(path: string, text: string): void {
    const cut = cutGuideFile(text);
    const [, , folder, file = ''] = path.split('/');
    const locale = folder === 'fr' ? 'fr' : 'en';
    const key = file.replace(/\.mdx$/, '');
    if (cut.frontMatter === undefined) {
      this.problems.push({
        path,
        field: 'front matter',
        what: 'is missing',
        todo: 'Begin the file with --- and end the front matter with ---',
      });
      this.pages.push({ path, locale, key, front: undefined, text: cut });
      return;
    }
    const { value, problems } = readYaml(path, cut.frontMatter, 2);
    this.problems.push(...problems);
    if (problems.length === 0) {
      this.problems.push(...findSchemaProblems(pageSchema, value).map((problem) => ({ path, ...problem })));
    }
    this.pages.push({ path, locale, key, front: outputOf(pageSchema, value), text: cut });
  }
}

function readList<Schema extends z.ZodType>(
  path: string,
  list: readonly unknown[],
  schema: Schema,
  items: Placed<z.output<Schema>>[],
  ids: Placed<string>[],
): void {
  for (const value of list) {
    const id = idOf(value);
    if (id !== undefined) ids.push({ path, item: id });
    const item = outputOf(schema, value);
    if (item !== undefined) items.push({ path, item });
  }
}

function* findDoubles(ids: readonly Placed<string>[], what: string): Finding {
  const first = new Map<string, string>();
  for (const { path, item } of ids) {
    const before = first.get(item);
    if (before === undefined) first.set(item, path);
    else {
      yield {
        path,
        field: item,
        what: `stands twice${before === path ? '' : `, here and in ${before}`}`,
        todo: `Give each ${what} an id of its own`,
      };
    }
  }
}

function* findUnknownSources(reading: Reading): Finding {
  const known = new Set(reading.sourceIds.map(({ item }) => item));
  const complain = (path: string, field: string, id: string): CorpusProblem => ({
    path,
    field,
    what: `is "${id}", which is no source of ${SOURCES}`,
    todo: 'Write the id of a source, or add it there',
    nearest: findNearest(id, known),
  });
  for (const { path, item } of reading.figures) {
    if (!known.has(item.source)) yield complain(path, `${item.id}.source`, item.source);
  }
  for (const [field, id] of sourcesOfTables(reading.lawTables)) {
    if (!known.has(id)) yield complain(PATHS['law-tables'], field, id);
  }
  for (const page of reading.pages) {
    for (const { target, line } of linksOf(page.text)) {
      const id = sourceLink(target);
      if (id !== undefined && !known.has(id)) yield complain(page.path, `line ${line}`, id);
    }
  }
}

const sourceLink = (target: string): string | undefined => /^\/(?:fr\/)?sources\/#([\w-]+)$/.exec(target)?.[1];

const sourcesOfTables = (tables: LawTables | undefined): readonly (readonly [string, string])[] => {
  if (tables === undefined) return [];
  const { withholding, incomeTax, apprenticeship } = tables;
  return [
    ['withholding.source', withholding.source],
    ['incomeTax.source', incomeTax.source],
    ['incomeTax.highIncome.source', incomeTax.highIncome.source],
    ['incomeTax.deduction.source', incomeTax.deduction.source],
    ['incomeTax.halfPartCap.source', incomeTax.halfPartCap.source],
    ['incomeTax.loneParentCap.source', incomeTax.loneParentCap.source],
    ['incomeTax.decote.source', incomeTax.decote.source],
    ['apprenticeship.source', apprenticeship.source],
  ];
};

function* findUnusedSources(reading: Reading): Finding {
  const used = new Set([
    ...reading.figures.map(({ item }) => item.source),
    ...sourcesOfTables(reading.lawTables).map(([, id]) => id),
    ...reading.pages.flatMap(({ text }) => linksOf(text).flatMap(({ target }) => sourceLink(target) ?? [])),
  ]);
  for (const { path, item } of reading.sources) {
    if (!used.has(item.id)) {
      yield {
        path,
        field: item.id,
        what: 'is a source that nobody uses',
        todo: `Remove it, or cite it: a figure's source, or a link to /sources/#${item.id}`,
      };
    }
  }
}

function* findSumProblems(reading: Reading, figures: ReturnType<typeof workOutFigures>): Finding {
  const ids = reading.figureIds.map(({ item }) => item);
  const pathOf = new Map(reading.figures.map(({ path, item }) => [item.id, path]));
  for (const found of figures.problems) {
    // The schema has told this already.
    if (found.problem.code === 'unreadable') continue;
    const unknown = found.problem.code === 'unknown-figure' ? found.problem.reference.id : undefined;
    yield {
      path: pathOf.get(found.id) ?? '',
      field: `${found.id}.${found.field}`,
      ...sayFigureProblem(found),
      nearest: unknown === undefined ? undefined : findNearest(unknown, ids),
    };
  }
}

function* findOddNumbers(reading: Reading, figures: EvaluatedFigures): Finding {
  const pathOf = new Map(reading.figures.map(({ path, item }) => [item.id, path]));
  for (const figure of figures.values()) {
    const path = pathOf.get(figure.id) ?? '';
    if (figure.shape === 'range') {
      const { low, middle, high } = figure;
      if (low > high) {
        yield { path, field: `${figure.id}.low`, what: `is ${low}, above high, ${high}`, todo: 'Turn them round' };
      } else if (middle !== undefined && (middle < low || middle > high)) {
        const what = `is ${middle}, outside ${low} to ${high}`;
        yield { path, field: `${figure.id}.middle`, what, todo: 'Write a middle that lies between low and high' };
      }
    }
    const parts = partsOf(figure).map((part) => [part, partOf(figure, part) ?? 0] as const);
    for (const [part, number] of parts) {
      if (figure.unit.startsWith('EUR') && number < 0) {
        yield { path, field: `${figure.id}.${part}`, what: `is ${number}: pay below nothing`, todo: 'Write an amount of 0 or more' };
      }
    }
  }
}

function* findStaleLaws(reading: Reading): Finding {
  const asOf = reading.site?.asOf;
  if (asOf === undefined) return;
  const { lawTables } = reading;
  const laws = [
    ...reading.figures.map(({ path, item }) => ({ path, name: `${item.id}.`, from: item.from, to: item.to })),
    ...(lawTables === undefined
      ? []
      : ([['withholding', lawTables.withholding], ['incomeTax', lawTables.incomeTax], ['apprenticeship', lawTables.apprenticeship]] as const).map(
          ([name, { from, to }]) => ({ path: PATHS['law-tables'], name: `${name}.`, from, to }),
        )),
  ];
  for (const { path, name, from, to } of laws) {
    if (from !== undefined && from > asOf) {
      yield {
        path,
        field: `${name}from`,
        what: `is ${from}, after asOf of content/site.yaml, ${asOf}`,
        todo: 'Keep the law that is in force on that day, or move asOf on',
      };
    }
    if (to !== undefined && to < asOf) {
      yield {
        path,
        field: `${name}to`,
        what: `is ${to}, before asOf of content/site.yaml, ${asOf}`,
        todo: 'Write the law that is in force on that day',
      };
    }
  }
}

function* findDataProblems(reading: Reading, figures: EvaluatedFigures): Finding {
  const { site, model, lawTables, netPay } = reading;
  if (site === undefined || model === undefined || lawTables === undefined || netPay === undefined) return;
  const ids = reading.figureIds.map(({ item }) => item);
  const known = new Set(ids);
  const rows = { site, model, lawTables, netPay, figures: reading.figures.map(({ item }) => item) };
  for (const { file, field, what, todo, unknown } of resolveCompensationData(rows, figures).problems) {
    // A figure that is there but broken is told in its own file.
    if (unknown !== undefined && known.has(unknown)) continue;
    yield {
      path: PATHS[file],
      field,
      what,
      todo,
      nearest: unknown === undefined ? undefined : findNearest(unknown, ids),
    };
  }
}

function* findPageProblems(reading: Reading, addresses: PageAddresses, figures: EvaluatedFigures): Finding {
  const figureIds = new Set(reading.figureIds.map(({ item }) => item));
  const keys = Object.keys(addresses);
  for (const page of reading.pages) {
    const { path, key } = page;
    if (!Object.hasOwn(addresses, key)) {
      yield {
        path,
        field: 'file name',
        what: `is "${key}", which is no page key of src/site/pages.ts`,
        todo: 'Rename it, or add the key there',
        nearest: findNearest(key, keys),
      };
    }
    for (const { line, what, todo } of findForbidden(page.text)) yield { path, field: `line ${line}`, what, todo };
    for (const tag of tagsOf(page.text)) {
      const field = `line ${tag.line}`;
      if (!AUTHORED_COMPONENTS.includes(tag.name)) {
        yield {
          path,
          field,
          what: `has <${tag.name}>, which is no component for authors`,
          todo: 'Use one of src/authoring/index.ts',
          nearest: findNearest(tag.name, AUTHORED_COMPONENTS),
        };
      }
      if (tag.name === 'Figure') yield* findFigureTagProblems(path, field, tag.attributes, figureIds, figures);
      const target = tag.name === 'Way' ? tag.attributes.get('page') : undefined;
      if (target !== undefined && !Object.hasOwn(addresses, target)) {
        yield {
          path,
          field,
          what: `leads to the page "${target}", which is no page key of src/site/pages.ts`,
          todo: 'Write a page key',
          nearest: findNearest(target, keys),
        };
      }
    }
    yield* findLinkProblems(reading, page, addresses);
  }
}

function* findFigureTagProblems(
  path: string,
  field: string,
  attributes: ReadonlyMap<string, string | undefined>,
  figureIds: ReadonlySet<string>,
  figures: EvaluatedFigures,
): Finding {
  const id = attributes.get('id');
  if (id === undefined) {
    yield { path, field, what: 'has <Figure> with no id', todo: 'Write id="..." with the id of a figure, in quotes' };
    return;
  }
  if (!figureIds.has(id)) {
    yield {
      path,
      field,
      what: `shows the figure "${id}", which does not exist`,
      todo: 'Write the id of a figure, or add its record',
      nearest: findNearest(id, figureIds),
    };
    return;
  }
  const figure = figures.get(id);
  const part = attributes.get('part');
  if (figure === undefined || part === undefined) return;
  const parts = partsOf(figure);
  if (!parts.some((each) => each === part)) {
    yield {
      path,
      field,
      what: `shows part "${part}" of "${id}", which has no such part`,
      todo: figure.shape === 'single' ? 'Leave part out: it is a single number' : `Use one of: ${parts.join(', ')}`,
    };
  }
}

function* findLinkProblems(reading: Reading, page: CorpusPage, addresses: PageAddresses): Finding {
  const written = reading.pages.flatMap(({ locale, key }) => {
    const address = addresses[key]?.[locale];
    return address === undefined ? [] : [address];
  });
  for (const { target, line } of linksOf(page.text)) {
    const field = `line ${line}`;
    if (/^(?:https?:|mailto:|#)/.test(target)) continue;
    const [address = ''] = target.split(/[?#]/);
    const isFile = /\.[a-z0-9]+$/.test(address);
    if (isFile || written.includes(address)) continue;
    const nearest = findNearest(address, written);
    if (!address.startsWith('/')) {
      const what = `links to "${target}", which hangs on the address of the page`;
      yield { path: page.path, field, what, todo: 'Begin the address with a slash', nearest };
    } else {
      const what = `links to "${target}", where no page of the guide stands`;
      yield { path: page.path, field, what, todo: 'Write the address of a page, with its last slash', nearest };
    }
  }
}

function* findPageDoubles(reading: Reading): Finding {
  for (const field of ['title', 'description'] as const) {
    const first = new Map<string, string>();
    for (const { path, locale, front } of reading.pages) {
      if (front === undefined) continue;
      const text = `${locale} ${front[field]}`;
      const before = first.get(text);
      if (before === undefined) first.set(text, path);
      else yield { path, field, what: `is the same as in ${before}`, todo: 'Write one of its own' };
    }
  }
}

const saidOn = (page: CorpusPage): ReadonlyMap<string, number> =>
  new Map(
    tagsOf(page.text).flatMap(({ name, attributes, line }) => {
      const id = name === 'Fact' ? attributes.get('id') : undefined;
      return id === undefined ? [] : [[id, line] as const];
    }),
  );

function* findFactProblems(reading: Reading, addresses: PageAddresses): Finding {
  const factIds = new Set(reading.factIds.map(({ item }) => item));
  for (const page of reading.pages) {
    if (page.front === undefined) continue;
    const said = saidOn(page);
    const unknown = (field: string, id: string): CorpusProblem => ({
      path: page.path,
      field,
      what: `names the fact "${id}", which is not in ${FACTS}`,
      todo: 'Write the id of a fact that is',
      nearest: findNearest(`${id} `, factIds),
    });
    for (const id of page.front.facts) {
      if (!factIds.has(id)) yield unknown('facts', id);
      else if (!said.has(id)) {
        const what = `claims ${id} and does not say it`;
        yield { path: page.path, field: 'facts', what, todo: `Say it within <Fact id="${id}">, or claim it no more` };
      }
    }
    for (const [id, line] of said) {
      if (!factIds.has(id)) yield unknown(`line ${line}`, id);
      else if (!page.front.facts.includes(id)) {
        const what = `says ${id} and does not claim it`;
        yield { path: page.path, field: `line ${line}`, what, todo: 'Add it to facts in the front matter' };
      }
    }
  }
  for (const { path, item } of reading.facts) yield* findFactOnPageProblems(path, item, reading.pages, addresses);
}

function* findFactOnPageProblems(
  path: string,
  { id, page: key }: Fact,
  pages: readonly CorpusPage[],
  addresses: PageAddresses,
): Finding {
  const field = `${id}.page`;
  if (!Object.hasOwn(addresses, key)) {
    const nearest = findNearest(key, Object.keys(addresses));
    yield { path, field, what: `is "${key}", which is no page key of src/site/pages.ts`, todo: 'Write a page key', nearest };
    return;
  }
  const page = pages.find(({ locale, key: each }) => locale === 'en' && each === key);
  if (page === undefined) {
    const what = `is "${key}", and content/guide/en/${key}.mdx is not there`;
    yield { path, field, what, todo: 'Write the page, or name the page that says the fact' };
  } else if (page.front !== undefined && !page.front.facts.includes(id)) {
    const what = `is "${key}", and ${page.path} does not claim the fact`;
    yield { path, field, what, todo: `Say it there within <Fact id="${id}"> and add it to facts in the front matter` };
  }
}

function* findMissingFiles(files: readonly ContentFile[]): Finding {
  const paths = new Set(files.map(({ path }) => path));
  for (const path of REQUIRED_FILES) {
    if (!paths.has(path)) yield { path, field: 'whole file', what: 'is missing', todo: 'Write it' };
  }
}

const byPath = (a: CorpusProblem, b: CorpusProblem): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/**
 * Checks every content file, each by itself and all against each other, and tells everything that is wrong at once, by
 * path.
 *
 * @param files every file under content/
 * @param addresses every page key with its addresses
 */
export function checkCorpus(files: readonly ContentFile[], addresses: PageAddresses): CorpusReport {
  const reading = new Reading();
  for (const file of files) reading.read(file);
  const records = reading.figures.map(({ item }) => item);
  const workedOut = workOutFigures(records, new Set(reading.figureIds.map(({ item }) => item)));
  const { figures } = workedOut;
  const problems = [
    ...reading.problems,
    ...findMissingFiles(files),
    ...findDoubles(reading.figureIds, 'figure'),
    ...findDoubles(reading.sourceIds, 'source'),
    ...findDoubles(reading.factIds, 'fact'),
    ...findUnknownSources(reading),
    ...findUnusedSources(reading),
    ...findSumProblems(reading, workedOut),
    ...findOddNumbers(reading, figures),
    ...findStaleLaws(reading),
    ...findDataProblems(reading, figures),
    ...findPageProblems(reading, addresses, figures),
    ...findPageDoubles(reading),
    ...findFactProblems(reading, addresses),
  ];
  return { corpus: reading, problems: problems.toSorted(byPath) };
}
