import { getEntry } from 'astro:content';
import type { z } from 'astro/zod';
import {
  compensationFile,
  glossaryFile,
  sourcesFile,
  type CompensationFile,
  type GlossaryFile,
  type OpenFigure,
  type OpenTerm,
  type SourcesFile,
} from '../schemas/open-data.ts';
import type { Site } from '../schemas/site.ts';
import type { Term } from '../schemas/glossary.ts';
import { allFigures, allSources } from './figures.ts';
import { allTerms } from './glossary.ts';
import { byId, figureTable, openFigures } from './open-figures.ts';
import { jsonSchema } from './open-schema.ts';
import { pathOf, withBase } from './pages.ts';

/** The files that others may use: `/data/NAME.json`, each with its `/data/NAME.schema.json`. */
export const DATA_FILES = ['compensation', 'sources', 'glossary'] as const;
export type DataFile = (typeof DATA_FILES)[number];

/** Where the site stands: its origin from the configuration, its base path. */
export interface Standing {
  readonly site: URL | undefined;
  readonly base: string;
}

/** An address of the guide in full, as other sites need it: `https://example.org/guide/salary/`. */
export const absolute = (path: string, { site, base }: Standing): string => new URL(withBase(base, path), site).href;

const schemaAddress = (name: DataFile, standing: Standing): string => absolute(`/data/${name}.schema.json`, standing);

async function readSite(): Promise<Site> {
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('content/site.yaml is missing.');
  return site.data;
}

const readHead = async (name: DataFile, standing: Standing) => {
  const { version, reviewed } = await readSite();
  return {
    $schema: schemaAddress(name, standing),
    documentation: absolute(pathOf('data', 'en'), standing),
    version,
    reviewed,
  };
};

const readOpenFigures = async (): Promise<readonly OpenFigure[]> =>
  openFigures(await allFigures(), (await readSite()).asOf);

const readCompensation = async (standing: Standing): Promise<CompensationFile> => ({
  ...(await readHead('compensation', standing)),
  asOf: (await readSite()).asOf,
  figures: [...(await readOpenFigures())],
});

const readSources = async (standing: Standing): Promise<SourcesFile> => ({
  ...(await readHead('sources', standing)),
  sources: [...byId(await allSources())],
});

const openTerm = (term: Term, standing: Standing): OpenTerm => ({
  ...term,
  seeAlso: term.seeAlso.map((target) => (target.startsWith('/') ? absolute(target, standing) : target)),
});

const readGlossary = async (standing: Standing): Promise<GlossaryFile> => ({
  ...(await readHead('glossary', standing)),
  terms: byId(await allTerms()).map((term) => openTerm(term, standing)),
});

const readFile = (name: DataFile, standing: Standing): Promise<CompensationFile | SourcesFile | GlossaryFile> => {
  switch (name) {
    case 'compensation':
      return readCompensation(standing);
    case 'sources':
      return readSources(standing);
    case 'glossary':
      return readGlossary(standing);
  }
};

const SCHEMAS = { compensation: compensationFile, sources: sourcesFile, glossary: glossaryFile } satisfies Record<
  DataFile,
  z.ZodType
>;

const TITLES: Readonly<Record<DataFile, string>> = {
  compensation: 'The figures of the guide to the Key Account Manager job in France',
  sources: 'The sources of the guide to the Key Account Manager job in France',
  glossary: 'The glossary of the guide to the Key Account Manager job in France',
};

/** The text of a data file. A machine reads it as well when a person can. */
export const dataText = async (name: DataFile, standing: Standing): Promise<string> =>
  `${JSON.stringify(await readFile(name, standing), null, 1)}\n`;

/** The text of the JSON Schema (2020-12) of a data file. */
export const schemaText = (name: DataFile, standing: Standing): string =>
  `${JSON.stringify(jsonSchema(SCHEMAS[name], schemaAddress(name, standing), TITLES[name]), null, 1)}\n`;

/** The figures as a table: the text of `/data/compensation.csv`. */
export const tableText = async (): Promise<string> =>
  figureTable(await readOpenFigures(), await allSources(), await readSite());

/**
 * One figure exactly as `/data/compensation.json` has it.
 *
 * @throws Error when there is no such figure
 */
export async function openFigureById(id: string): Promise<OpenFigure> {
  const figure = (await readOpenFigures()).find((each) => each.id === id);
  if (!figure) throw new Error(`There is no figure "${id}" in content/.`);
  return figure;
}

/** A data file as a page lists it. */
export interface ListedFile {
  readonly file: DataFile | 'table';
  readonly name: string;
  readonly rows: number;
  /** In bytes, before a server compresses it. */
  readonly size: number;
  readonly schema: string | undefined;
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

/** Every data file with its size, the table after the figures that it holds. Addresses have no base path. */
export async function listDataFiles(standing: Standing): Promise<readonly ListedFile[]> {
  const [figures, sources, terms, table] = await Promise.all([allFigures(), allSources(), allTerms(), tableText()]);
  const rows = { compensation: figures.size, sources: sources.length, glossary: terms.length };
  const files = await Promise.all(
    DATA_FILES.map(async (file) => ({
      file,
      name: `${file}.json`,
      rows: rows[file],
      size: sizeOf(await dataText(file, standing)),
      schema: `${file}.schema.json`,
    })),
  );
  const csv = {
    file: 'table',
    name: 'compensation.csv',
    rows: figures.size,
    size: sizeOf(table),
    schema: undefined,
  } as const;
  return files.flatMap((file): readonly ListedFile[] => (file.file === 'compensation' ? [file, csv] : [file]));
}
