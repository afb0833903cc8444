/**
 * Lists what has grown old by a day: pages, figures and legal values older than 12 months. Run by
 * `npm run figures:age -- --on 2027-12-01`; with no day it takes `asOf` of content/site.yaml, never the clock.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { FigureRecord } from '../schemas/figure.ts';
import { day } from '../schemas/day.ts';
import { readCorpus } from '../site/corpus.ts';
import type { Corpus } from '../site/corpus/reading.ts';

/** Something that has grown old, and why. */
interface Aged {
  readonly name: string;
  readonly reasons: readonly string[];
}

/** The same day of the year before: what lies before it is older than 12 months. */
const yearBefore = (on: string): string => `${String(Number(on.slice(0, 4)) - 1).padStart(4, '0')}${on.slice(4)}`;

const agedOnly = (rows: readonly Aged[]): readonly Aged[] => rows.filter(({ reasons }) => reasons.length > 0);

/** A law that is over is no longer one; a law that has held for long, or was read long ago, may be over. */
const lawReasons = (
  {
    from,
    to,
    read,
  }: { readonly from?: string | undefined; readonly to?: string | undefined; readonly read?: string | undefined },
  on: string,
): readonly string[] => {
  const limit = yearBefore(on);
  return [
    ...(to !== undefined && to < on ? [`ended on ${to}`] : []),
    ...(from !== undefined && from < limit ? [`in force since ${from}`] : []),
    ...(read !== undefined && read < limit ? [`read on ${read}`] : []),
  ];
};

/** A year is over on its last day. A figure with no year is as old as the reading of its source. */
const figureReasons = ({ year }: FigureRecord, read: string | undefined, on: string): readonly string[] => {
  const limit = yearBefore(on);
  return [
    ...(typeof year === 'number' && `${year}-12-31` < limit ? [`of ${year}`] : []),
    ...(read !== undefined && read < limit ? [`${year === 'undated' ? 'undated, ' : ''}read on ${read}`] : []),
  ];
};

const section = (title: string, rows: readonly Aged[]): string => {
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  return [
    `${title}: ${rows.length === 0 ? 'none' : rows.length}`,
    ...rows.map(({ name, reasons }) => `  ${name.padEnd(width)}  ${reasons.join('; ')}`),
  ].join('\n');
};

/**
 * What is older than 12 months on a day, as text. A derived figure is left out: it is as old as those it comes from.
 *
 * @param on the day, YYYY-MM-DD
 * @example agedText(corpus, '2026-11-25') // 'Older than 12 months on 2026-11-25 …'
 */
export function agedText(corpus: Corpus, on: string): string {
  const limit = yearBefore(on);
  const read = new Map(corpus.sources.map(({ item }) => [item.id, item.read]));
  const pages = [...corpus.pages, ...corpus.jobs].map(({ path, front }) => ({
    name: path,
    reasons: front !== undefined && front.reviewed < limit ? [`read through on ${front.reviewed}`] : [],
  }));
  const figures = corpus.figures
    .filter(({ item }) => item.kind === 'published' || item.kind === 'assumption')
    .map(({ item }) => ({ name: item.id, reasons: figureReasons(item, read.get(item.source), on) }));
  const laws = corpus.figures
    .filter(({ item }) => item.kind === 'law')
    .map(({ item }) => ({ name: item.id, reasons: lawReasons({ ...item, read: read.get(item.source) }, on) }));
  const { lawTables, netPay } = corpus;
  const tables = [
    ...Object.entries(lawTables ?? {}).map(([name, { from, to, source }]) => ({
      name: `law-tables.yaml: ${name}`,
      reasons: lawReasons({ from, to, read: read.get(source) }, on),
    })),
    { name: 'net-pay.json', reasons: lawReasons({ from: netPay?.legalDate }, on) },
  ];
  return [
    `Older than 12 months on ${on}: from before ${limit}.`,
    section('Pages', agedOnly(pages)),
    section('Figures', agedOnly(figures)),
    section('Legal values', agedOnly([...laws, ...tables])),
  ].join('\n\n');
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({ options: { on: { type: 'string' } } });
    const corpus = await readCorpus(fileURLToPath(new URL('../../', import.meta.url)));
    const asked = day.safeParse(values.on ?? corpus.site?.asOf);
    if (!asked.success) throw new Error(`--on: "${values.on}" is no day of the calendar. Write it as YYYY-MM-DD.`);
    console.log(agedText(corpus, asked.data));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
