import type { z } from 'astro/zod';
import { fact as factSchema, type Fact } from '../../schemas/fact.ts';
import { figure as figureSchema, type FigureRecord } from '../../schemas/figure.ts';
import { lawTables as lawTablesSchema, type LawTables } from '../../schemas/law-tables.ts';
import { model as modelSchema, type Model } from '../../schemas/model.ts';
import { netPay as netPaySchema, type NetPayFile } from '../../schemas/net-pay.ts';
import { page as pageSchema, type Page } from '../../schemas/page.ts';
import { site as siteSchema, type Site } from '../../schemas/site.ts';
import { source as sourceSchema, type Source } from '../../schemas/source.ts';
import { isKebabCase, kindOf, readYaml, type ContentFile } from './content-file.ts';
import { cutGuideText, type GuideText } from './guide-text.ts';
import type { CorpusProblem } from './problem.ts';
import { findSchemaProblems } from './schema-problem.ts';

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

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown, key: string): readonly unknown[] => {
  const list = isObject(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
};

const idOf = (value: unknown): string | undefined => {
  const id = isObject(value) ? value.id : undefined;
  return typeof id === 'string' ? id : undefined;
};

const outputOf = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> | undefined => {
  const result = schema.safeParse(value);
  return result.success ? result.data : undefined;
};

/** Collects records file by file. Ids of records that could not be read count as known: they are no unknown ids. */
export class Reading {
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
    if (!isKebabCase(name)) {
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
    if (row.kind === 'page') {
      this.readPage(path, text);
      return;
    }
    const { value, problems } = readYaml(path, text);
    this.problems.push(...problems);
    if (problems.length > 0) return;
    this.problems.push(...findSchemaProblems(row.schema, value).map((problem) => ({ path, ...problem })));
    switch (row.kind) {
      case 'figures':
        readList(path, listOf(value, 'figures'), figureSchema, this.figures, this.figureIds);
        return;
      case 'sources':
        readList(path, listOf(value, 'sources'), sourceSchema, this.sources, this.sourceIds);
        return;
      case 'facts':
        readList(path, listOf(value, 'facts'), factSchema, this.facts, this.factIds);
        return;
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
    const cut = cutGuideText(text);
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
