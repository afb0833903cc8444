import { getCollection, getEntry } from 'astro:content';
import { writeNumber } from '../amounts/index.ts';
import type { CompensationData } from '../compensation/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { SEMICOLON } from '../i18n/punctuation.ts';
import type { Source } from '../schemas/source.ts';
import { buildCompensationData, type CompensationRows } from './compensation-data.ts';
import { evaluateFigures, type EvaluatedFigure, type EvaluatedFigures, writeSum } from './evaluated-figure.ts';
import { figureText } from './figure-text.ts';

async function readRows(): Promise<CompensationRows> {
  const [files, site, model, lawTables, netPay] = await Promise.all([
    getCollection('figures'),
    getEntry('site', 'site'),
    getEntry('model', 'model'),
    getEntry('lawTables', 'law-tables'),
    getEntry('netPay', 'net-pay'),
  ]);
  if (!site || !model || !lawTables || !netPay)
    throw new Error('A file of content/ that the pay model needs is missing.');
  return {
    site: site.data,
    figures: files.flatMap(({ data }) => data.figures),
    model: model.data,
    lawTables: lawTables.data,
    netPay: netPay.data,
  };
}

// The same for every page of a build, so each is read and worked out once.
let rows: Promise<CompensationRows> | undefined;
let evaluated: Promise<EvaluatedFigures> | undefined;
let compensation: Promise<CompensationData> | undefined;

export const compensationRows = (): Promise<CompensationRows> => (rows ??= readRows());

/** Every figure of the guide, worked out, by id. */
export const allFigures = (): Promise<EvaluatedFigures> =>
  (evaluated ??= compensationRows().then(({ figures }) => evaluateFigures(figures)));

/** What the pay model computes from. */
export const compensationData = (): Promise<CompensationData> =>
  (compensation ??= compensationRows().then(buildCompensationData));

/** @throws Error when there is no such figure (the corpus check has told the author before) */
export async function figureById(id: string): Promise<EvaluatedFigure> {
  const figure = (await allFigures()).get(id);
  if (!figure) throw new Error(`There is no figure "${id}" in content/.`);
  return figure;
}

export async function allSources(): Promise<readonly Source[]> {
  const entry = await getEntry('sources', 'sources');
  return entry?.data.sources ?? [];
}

/** @throws Error when there is no such source */
export async function sourceById(id: string): Promise<Source> {
  const source = (await allSources()).find((candidate) => candidate.id === id);
  if (!source) throw new Error(`There is no source "${id}" in content/sources.yaml.`);
  return source;
}

/** What is said of a source, in one language. */
export type SourceText = Pick<Source, 'publisher' | 'via' | 'title' | 'published' | 'population' | 'note'>;

export const sourceText = (source: Source, locale: Locale): SourceText =>
  locale === 'en'
    ? source
    : {
        ...source.fr,
        publisher: source.fr.publisher ?? source.publisher,
        via: source.fr.via ?? source.via,
        published: source.fr.published ?? source.published,
      };

/** Who says it, and who relayed it where that is somebody else: `INSEE, via Céreq`. */
export function publisherText(source: Source, locale: Locale, via: string): string {
  const { publisher, via: relay } = sourceText(source, locale);
  return relay === undefined ? publisher : `${publisher}, ${via} ${relay}`;
}

/** How a figure was worked out, with its numbers: `35,000 + 10,000`. Nothing for a figure that was read. */
export function sumText({ sums }: EvaluatedFigure, locale: Locale): string | undefined {
  if (sums.length === 0) return undefined;
  return sums
    .map(({ pieces }) =>
      writeSum(pieces, (value, unit) =>
        unit ? figureText({ unit, value }, locale, { form: 'plain' }) : writeNumber(value, locale, { decimals: 3 }),
      ),
    )
    .join(SEMICOLON[locale]);
}
