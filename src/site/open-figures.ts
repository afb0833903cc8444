import type { OpenFigure, OpenSource } from '../schemas/open-data.ts';
import { certaintyOf } from './certainty.ts';
import { type CsvValue, writeCsv } from './csv.ts';
import type { EvaluatedFigure, EvaluatedFigures, WrittenPiece } from './evaluated-figure.ts';

/** Beyond these digits a number only tells how computers count. */
const DIGITS = 12;

const tidy = (number: number): number => Number(number.toPrecision(DIGITS));

/** Sorts by id, letter by letter: the same on every machine, whatever its language. */
export const byId = <Item extends { readonly id: string }>(items: Iterable<Item>): readonly Item[] =>
  [...items].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

const pieceText = (piece: WrittenPiece): string => {
  switch (piece.kind) {
    case 'number':
      return String(piece.value);
    case 'reference': {
      const { id, part } = piece.reference;
      return part === 'value' ? `{${id}}` : `{${id}.${part}}`;
    }
    case 'sign':
      return piece.sign;
  }
};

/** A sum with the ids it stands on, so that anybody can work it out again: `{kam-paris-monthly} * 12`. */
const sumText = (pieces: readonly WrittenPiece[]): string =>
  pieces.map(pieceText).join(' ').replaceAll('( ', '(').replaceAll(' )', ')');

const numbersOf = (figure: EvaluatedFigure): Pick<OpenFigure, 'value' | 'low' | 'middle' | 'high'> => {
  if (figure.shape === 'single') return { value: tidy(figure.value) };
  const { low, middle, high } = figure;
  return { low: tidy(low), middle: middle === undefined ? undefined : tidy(middle), high: tidy(high) };
};

const periodOf = ({ period }: EvaluatedFigure): Pick<OpenFigure, 'year' | 'from' | 'to'> => {
  switch (period.kind) {
    case 'year':
      return { year: period.year };
    case 'undated':
      return { year: null };
    case 'law':
      return { from: period.from, to: period.to };
  }
};

const sumsOf = ({ sums }: EvaluatedFigure): OpenFigure['sums'] =>
  sums.length === 0 ? undefined : Object.fromEntries(sums.map(({ part, pieces }) => [part, sumText(pieces)]));

const openCertainty = (figure: EvaluatedFigure, figures: EvaluatedFigures, asOf: string): OpenFigure['certainty'] => {
  const { level, reasons } = certaintyOf(figure, asOf, figures);
  return { level, reasons: [...reasons], agrees: figure.certainty.agrees };
};

/**
 * A figure as others may use it.
 *
 * @param figures every figure: how sure a derived one is depends on those that it comes from
 * @param asOf the day of the guide, YYYY-MM-DD
 */
export const openFigure = (figure: EvaluatedFigure, figures: EvaluatedFigures, asOf: string): OpenFigure => ({
  id: figure.id,
  label: figure.label,
  note: figure.note,
  kind: figure.kind,
  unit: figure.unit,
  basis: figure.basis,
  ...numbersOf(figure),
  ...periodOf(figure),
  about: figure.isApproximate,
  appliesTo: figure.appliesTo,
  certainty: openCertainty(figure, figures, asOf),
  evidence: figure.evidence,
  source: figure.source,
  sums: sumsOf(figure),
});

/**
 * Every figure as others may use it, by id: worked out, with its period and the sum it came from.
 *
 * @param asOf the day of the guide, YYYY-MM-DD
 */
export const openFigures = (figures: EvaluatedFigures, asOf: string): readonly OpenFigure[] =>
  byId(figures.values()).map((figure) => openFigure(figure, figures, asOf));

/** What a row of the table is made of. */
interface TableRow {
  readonly figure: OpenFigure;
  readonly source: OpenSource | undefined;
  readonly version: string;
  readonly reviewed: string;
}

const partSums = ({ sums = {} }: OpenFigure): string | undefined => {
  const texts = Object.entries(sums).map(([part, text]) => (part === 'value' ? text : `${part} = ${text}`));
  return texts.length === 0 ? undefined : texts.join('; ');
};

/** The columns of the table in order. New ones are added at the end. */
const COLUMNS = {
  id: ({ figure }) => figure.id,
  label: ({ figure }) => figure.label.en,
  note: ({ figure }) => figure.note.en,
  kind: ({ figure }) => figure.kind,
  unit: ({ figure }) => figure.unit,
  basis: ({ figure }) => figure.basis,
  value: ({ figure }) => figure.value,
  low: ({ figure }) => figure.low,
  middle: ({ figure }) => figure.middle,
  high: ({ figure }) => figure.high,
  year: ({ figure }) => figure.year ?? undefined,
  from: ({ figure }) => figure.from,
  to: ({ figure }) => figure.to,
  about: ({ figure }) => figure.about,
  job: ({ figure }) => figure.appliesTo.job,
  years_from: ({ figure }) => figure.appliesTo.years?.from,
  years_to: ({ figure }) => figure.appliesTo.years?.to,
  situation: ({ figure }) => figure.appliesTo.situation,
  place: ({ figure }) => figure.appliesTo.place,
  sector: ({ figure }) => figure.appliesTo.sector,
  size: ({ figure }) => figure.appliesTo.size,
  population: ({ figure }) => figure.appliesTo.population,
  certainty: ({ figure }) => figure.certainty.level,
  reasons: ({ figure }) => figure.certainty.reasons.join(' '),
  agrees: ({ figure }) => figure.certainty.agrees?.join(' '),
  group: ({ figure }) => figure.evidence?.group,
  statistic: ({ figure }) => figure.evidence?.statistic,
  months: ({ figure }) => figure.evidence?.months,
  sum: ({ figure }) => partSums(figure),
  source: ({ figure }) => figure.source,
  publisher: ({ source }) => source?.publisher,
  via: ({ source }) => source?.via,
  address: ({ source }) => source?.address,
  version: ({ version }) => version,
  reviewed: ({ reviewed }) => reviewed,
} as const satisfies Readonly<Record<string, (row: TableRow) => CsvValue>>;

/** The name of a column, as the first line of the table has it. */
export type FigureColumn = keyof typeof COLUMNS;

const isColumn = (name: string): name is FigureColumn => Object.hasOwn(COLUMNS, name);

/** The names of the columns, in order. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = Object.keys(COLUMNS).filter(isColumn);

/** Every figure as a table, one row each, with its source beside it: a row can be copied out and still be cited. */
export function figureTable(
  figures: readonly OpenFigure[],
  sources: readonly OpenSource[],
  { version, reviewed }: Pick<TableRow, 'version' | 'reviewed'>,
): string {
  const byName = new Map(sources.map((source) => [source.id, source]));
  return writeCsv(
    FIGURE_COLUMNS,
    figures.map((figure) => {
      const row: TableRow = { figure, source: byName.get(figure.source), version, reviewed };
      return FIGURE_COLUMNS.map((column) => COLUMNS[column](row));
    }),
  );
}
