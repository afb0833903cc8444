/**
 * Prints what a maintainer must look at each January and June: what content/reviews.yaml names, with the values of the
 * law of today (`asOf` of content/site.yaml), their periods, where they were read and the official sources. Run by
 * `npm run data:check`; it changes nothing and asks no network.
 */
import { fileURLToPath } from 'node:url';
import { REVIEW_MONTHS, type Review, type ReviewedTable, type ReviewMonth } from '../schemas/review.ts';
import { evaluateFigures, type EvaluatedFigure } from '../site/evaluated-figure.ts';
import { readCorpus } from '../site/corpus.ts';
import { CorpusError } from '../site/corpus/problem.ts';
import type { Corpus } from '../site/corpus/reading.ts';

/** One record as it stands now. */
interface Row {
  readonly name: string;
  readonly value: string;
  readonly period: string;
  /** The id of the source it was read at. */
  readonly source: string | undefined;
}

const MONTH_NAMES = { january: 'January', june: 'June' } as const satisfies Record<ReviewMonth, string>;

/** The number as its record has it: rounded, it could not be compared. */
const recordedText = (figure: EvaluatedFigure): string => {
  const number = figure.shape === 'single' ? `${figure.value}` : `${figure.low} to ${figure.high}`;
  return `${number} ${figure.unit}`;
};

const lawPeriod = (from: string, to: string | undefined): string =>
  to === undefined ? `since ${from}` : `${from} to ${to}`;

const periodOf = ({ period, isApproximate }: EvaluatedFigure): string => {
  switch (period.kind) {
    case 'law':
      return period.to === undefined && isApproximate
        ? `seen in force on ${period.from}`
        : lawPeriod(period.from, period.to);
    case 'year':
      return String(period.year);
    case 'undated':
      return 'undated';
  }
};

const rowsOfTable = (table: ReviewedTable, { lawTables, netPay }: Corpus): readonly Row[] => {
  if (lawTables === undefined || netPay === undefined) return [];
  switch (table) {
    case 'withholding': {
      const { source, from, to, steps } = lawTables.withholding;
      const value = `${steps.length} rates, ${steps[0]?.percent ?? 0} % below ${steps[0]?.below ?? 0} EUR/month to ${steps.at(-1)?.percent ?? 0} %`;
      return [{ name: 'law-tables.yaml: withholding', value, period: lawPeriod(from, to), source }];
    }
    case 'incomeTax': {
      const { from, to, source, brackets, deduction, halfPartCap, loneParentCap, decote } = lawTables.incomeTax;
      const period = lawPeriod(from, to);
      const row = (name: string, value: string, at: string): Row => ({
        name: `incomeTax.${name}`,
        value,
        period,
        source: at,
      });
      return [
        row('brackets', brackets.map(({ percent, above }) => `${percent} % above ${above} EUR`).join(', '), source),
        row('deduction', `${deduction.percent} %, ${deduction.minimum} to ${deduction.maximum} EUR`, deduction.source),
        row('halfPartCap', `${halfPartCap.amount} EUR`, halfPartCap.source),
        row('loneParentCap', `${loneParentCap.amount} EUR`, loneParentCap.source),
        row('decote', `${decote.single} EUR, couple ${decote.couple} EUR, ${decote.percent} %`, decote.source),
      ];
    }
    case 'apprenticeship': {
      const { from, to, source, cells } = lawTables.apprenticeship;
      const value = `shares of the minimum wage: ${cells.length}`;
      return [{ name: 'law-tables.yaml: apprenticeship', value, period: lawPeriod(from, to), source }];
    }
    case 'netPay': {
      const { model, version, legalDate, minimumWage, ceiling } = netPay;
      const value = `${model} ${version}; minimum wage ${minimumWage} and ceiling ${ceiling} EUR/year`;
      return [{ name: 'net-pay.json', value, period: `law of ${legalDate}`, source: undefined }];
    }
  }
};

const reviewText = (review: Review, rows: readonly Row[], readAt: (source: string) => string): string => {
  const width = (cell: (row: Row) => string): number => Math.max(0, ...rows.map((row) => cell(row).length));
  const [names, values] = [
    width(({ name }) => name),
    Math.min(
      40,
      width(({ value }) => value),
    ),
  ];
  const sources = [...new Set(rows.flatMap(({ source }) => source ?? []))];
  return [
    review.what,
    ...review.official.flatMap(({ name, address, find }) => [`  official: ${name}, ${address}`, `            ${find}`]),
    ...rows.map(({ name, value, period }) => `  ${name.padEnd(names)}  ${value.padEnd(values)}  ${period}`),
    ...sources.map((source) => `  read at:  ${readAt(source)}`),
    ...(review.then === undefined ? [] : [`  then:     ${review.then}`]),
  ].join('\n');
};

/**
 * What to look at each January and June, as text, out of the content alone.
 *
 * @throws FigureError when a figure's sum cannot be worked out (the check of the content has told why)
 */
export function reviewsText(corpus: Corpus): string {
  const figures = evaluateFigures(corpus.figures.map(({ item }) => item));
  const sources = new Map(corpus.sources.map(({ item }) => [item.id, item]));
  const readAt = (id: string): string => {
    const source = sources.get(id);
    return source === undefined ? id : `${source.publisher}, on ${source.read}, ${source.address}`;
  };
  const rowsOf = (review: Review): readonly Row[] => [
    ...review.figures.flatMap((id) => {
      const figure = figures.get(id);
      if (figure === undefined) return [];
      return [{ name: id, value: recordedText(figure), period: periodOf(figure), source: figure.source }];
    }),
    ...review.tables.flatMap((table) => rowsOfTable(table, corpus)),
  ];
  const groups = [REVIEW_MONTHS, ...REVIEW_MONTHS.map((month) => [month])];
  const blocks = groups.flatMap((months) => {
    const reviews = corpus.reviews.filter(({ item }) => item.in.toSorted().join() === months.toSorted().join());
    if (reviews.length === 0) return [];
    const title = `EACH ${months.map((month) => MONTH_NAMES[month].toUpperCase()).join(' AND ')}`;
    return [title, ...reviews.map(({ item }) => reviewText(item, rowsOf(item), readAt))];
  });
  return [
    `What to look at each January and June, with the law of ${corpus.site?.asOf ?? ''} (asOf of content/site.yaml).`,
    ...blocks,
    'What has changed goes into its record with its first day (from) and, when known, its last (to). Then move asOf on, run npm test, and tell it in content/changes.yaml.',
  ].join('\n\n');
}

if (import.meta.main) {
  try {
    console.log(reviewsText(await readCorpus(fileURLToPath(new URL('../../', import.meta.url)))));
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
