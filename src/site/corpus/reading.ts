import type { z } from 'astro/zod';
import type { Locale } from '../../i18n/locale.ts';
import { change as changeSchema, type Change } from '../../schemas/change.ts';
import { fact as factSchema, type Fact } from '../../schemas/fact.ts';
import { figure as figureSchema, type FigureRecord } from '../../schemas/figure.ts';
import { term as termSchema, type Term } from '../../schemas/glossary.ts';
import { job as jobSchema, type Job } from '../../schemas/job.ts';
import { lawTables as lawTablesSchema, type LawTables } from '../../schemas/law-tables.ts';
import { model as modelSchema, type Model } from '../../schemas/model.ts';
import { netPay as netPaySchema, type NetPayFile } from '../../schemas/net-pay.ts';
import { page as pageSchema, type Page } from '../../schemas/page.ts';
import { path as pathSchema, type ReaderPath } from '../../schemas/path.ts';
import { review as reviewSchema, type Review } from '../../schemas/review.ts';
import {
  ability as abilitySchema,
  type AbilityRecord,
  statement as statementSchema,
  type StatementRecord,
} from '../../schemas/self-check.ts';
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

/** A text with its front matter: the key of a page of the guide, or the id of a job, is the name of its file. */
interface CorpusText<Front> {
  readonly path: string;
  readonly locale: Locale;
  readonly key: string;
  readonly front: Front | undefined;
  readonly text: GuideText;
}

/** A page of the guide with its front matter and its text. */
export type CorpusPage = CorpusText<Page>;

/** The profile of a job with its front matter and its text. */
export type CorpusJob = CorpusText<Job>;

/** Every record of the content that could be read. What is missing or broken is told among the problems. */
export interface Corpus {
  readonly figures: readonly Placed<FigureRecord>[];
  readonly sources: readonly Placed<Source>[];
  readonly facts: readonly Placed<Fact>[];
  readonly terms: readonly Placed<Term>[];
  readonly paths: readonly Placed<ReaderPath>[];
  readonly changes: readonly Placed<Change>[];
  readonly reviews: readonly Placed<Review>[];
  readonly pages: readonly CorpusPage[];
  readonly jobs: readonly CorpusJob[];
  readonly abilities: readonly Placed<AbilityRecord>[];
  readonly statements: readonly Placed<StatementRecord>[];
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
  readonly terms: Placed<Term>[] = [];
  readonly paths: Placed<ReaderPath>[] = [];
  readonly changes: Placed<Change>[] = [];
  readonly reviews: Placed<Review>[] = [];
  readonly pages: CorpusPage[] = [];
  readonly jobs: CorpusJob[] = [];
  readonly figureIds: Placed<string>[] = [];
  readonly sourceIds: Placed<string>[] = [];
  readonly factIds: Placed<string>[] = [];
  readonly termIds: Placed<string>[] = [];
  readonly changeIds: Placed<string>[] = [];
  readonly reviewIds: Placed<string>[] = [];
  readonly abilities: Placed<AbilityRecord>[] = [];
  readonly statements: Placed<StatementRecord>[] = [];
  readonly abilityIds: Placed<string>[] = [];
  readonly statementIds: Placed<string>[] = [];
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
        todo: 'Remove it, or give it a schema in src/schemas and a row in src/site/corpus/content-file.ts',
      });
      return;
    }
    if (row.kind === 'page') {
      this.pages.push(this.readText(path, text, pageSchema));
      return;
    }
    if (row.kind === 'job') {
      this.jobs.push(this.readText(path, text, jobSchema));
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
      case 'reviews':
        readList(path, listOf(value, 'reviews'), reviewSchema, this.reviews, this.reviewIds);
        return;
      case 'changes':
        readList(path, listOf(value, 'changes'), changeSchema, this.changes, this.changeIds);
        return;
      case 'paths':
        readList(path, listOf(value, 'paths'), pathSchema, this.paths, []);
        return;
      case 'glossary':
        readList(path, listOf(value, 'terms'), termSchema, this.terms, this.termIds);
        return;
      case 'self-check':
        readList(path, listOf(value, 'abilities'), abilitySchema, this.abilities, this.abilityIds);
        readList(path, listOf(value, 'statements'), statementSchema, this.statements, this.statementIds);
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

  /** Every text that an author writes: the pages of the guide and the profiles of jobs. */
  get texts(): readonly (CorpusPage | CorpusJob)[] {
    return [...this.pages, ...this.jobs];
  }

  private readText<Schema extends z.ZodType>(path: string, text: string, schema: Schema): CorpusText<z.output<Schema>> {
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
      return { path, locale, key, front: undefined, text: cut };
    }
    const { value, problems } = readYaml(path, cut.frontMatter, 2);
    this.problems.push(...problems);
    if (problems.length === 0) {
      this.problems.push(...findSchemaProblems(schema, value).map((problem) => ({ path, ...problem })));
    }
    return { path, locale, key, front: outputOf(schema, value), text: cut };
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
