import type { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import { changesFile } from '../../schemas/change.ts';
import { factsFile } from '../../schemas/fact.ts';
import { figuresFile } from '../../schemas/figure.ts';
import { glossaryFile } from '../../schemas/glossary.ts';
import { job } from '../../schemas/job.ts';
import { lawTables } from '../../schemas/law-tables.ts';
import { model } from '../../schemas/model.ts';
import { netPay } from '../../schemas/net-pay.ts';
import { page } from '../../schemas/page.ts';
import { pathsFile } from '../../schemas/path.ts';
import { reviewsFile } from '../../schemas/review.ts';
import { selfCheckFile } from '../../schemas/self-check.ts';
import { site } from '../../schemas/site.ts';
import { sourcesFile } from '../../schemas/source.ts';
import type { CorpusProblem } from './problem.ts';

/** A content file as it lies on the disk: its path from the project's root, with `/`, and its text. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** What a content file holds. */
export type FileKind =
  | 'figures'
  | 'sources'
  | 'facts'
  | 'glossary'
  | 'paths'
  | 'changes'
  | 'reviews'
  | 'self-check'
  | 'site'
  | 'model'
  | 'law-tables'
  | 'net-pay'
  | 'page'
  | 'job';

interface FileRow {
  readonly kind: FileKind;
  readonly pattern: RegExp;
  readonly schema: z.ZodType;
}

/** Which files make the corpus. The first row that fits holds. */
const FILES: readonly FileRow[] = [
  { kind: 'sources', pattern: /^content\/sources\.yaml$/, schema: sourcesFile },
  { kind: 'facts', pattern: /^content\/facts\.yaml$/, schema: factsFile },
  { kind: 'reviews', pattern: /^content\/reviews\.yaml$/, schema: reviewsFile },
  { kind: 'changes', pattern: /^content\/changes\.yaml$/, schema: changesFile },
  { kind: 'paths', pattern: /^content\/paths\.yaml$/, schema: pathsFile },
  { kind: 'glossary', pattern: /^content\/glossary\.yaml$/, schema: glossaryFile },
  { kind: 'self-check', pattern: /^content\/self-check\.yaml$/, schema: selfCheckFile },
  { kind: 'site', pattern: /^content\/site\.yaml$/, schema: site },
  { kind: 'model', pattern: /^content\/compensation\/model\.yaml$/, schema: model },
  { kind: 'law-tables', pattern: /^content\/compensation\/law-tables\.yaml$/, schema: lawTables },
  { kind: 'net-pay', pattern: /^content\/compensation\/net-pay\.json$/, schema: netPay },
  { kind: 'figures', pattern: /^content\/(?:figures|compensation\/[^/]+)\.yaml$/, schema: figuresFile },
  { kind: 'page', pattern: /^content\/guide\/(?:en|fr)\/[^/]+\.mdx$/, schema: page },
  { kind: 'job', pattern: /^content\/jobs\/(?:en|fr)\/[^/]+\.mdx$/, schema: job },
];

export const SOURCES = 'content/sources.yaml';
export const FACTS = 'content/facts.yaml';
export const CHANGES = 'content/changes.yaml';
export const REVIEWS = 'content/reviews.yaml';
export const SELF_CHECK = 'content/self-check.yaml';
export const GLOSSARY = 'content/glossary.yaml';

/** Where the files lie that the pay model is built from. */
export const PATHS = {
  model: 'content/compensation/model.yaml',
  'law-tables': 'content/compensation/law-tables.yaml',
  'net-pay': 'content/compensation/net-pay.json',
} as const;

/** Files that there must be, each of them once. */
export const REQUIRED_FILES = [
  'content/site.yaml',
  'content/changes.yaml',
  'content/reviews.yaml',
  'content/sources.yaml',
  'content/facts.yaml',
  'content/glossary.yaml',
  'content/paths.yaml',
  'content/self-check.yaml',
  'content/compensation/model.yaml',
  'content/compensation/law-tables.yaml',
  'content/compensation/net-pay.json',
] as const;

/** Small letters, digits and single hyphens: the name of a content file becomes an address. */
export const isKebabCase = (name: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);

/** What a file is, by its path; none if nothing reads it. */
export const kindOf = (path: string): FileRow | undefined => FILES.find(({ pattern }) => pattern.test(path));

/** Reads YAML (or JSON, which is YAML) and tells what is wrong with its form. */
export function readYaml(
  path: string,
  text: string,
  firstLine = 1,
): { readonly value: unknown; readonly problems: readonly CorpusProblem[] } {
  const document = parseDocument(text, { prettyErrors: true });
  const problems = document.errors.map(({ message, linePos }): CorpusProblem => {
    const [sentence = ''] = message.split(/ at line \d+|\n/);
    return {
      path,
      field: `line ${(linePos?.[0].line ?? 1) + firstLine - 1}`,
      what: `is no YAML: ${sentence.replace(/[.:]+$/, '')}`,
      todo: 'Mend the line',
    };
  });
  return problems.length > 0 ? { value: undefined, problems } : { value: document.toJS(), problems };
}
