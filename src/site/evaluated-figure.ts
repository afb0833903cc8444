import type { Kind } from '../compensation/index.ts';
import {
  evaluateExpression,
  PARTS,
  readExpression,
  type Part,
  type Reference,
  type SumPiece,
} from '../schemas/expression.ts';
import type { Basis, FigureRecord, Unit } from '../schemas/figure.ts';
import type { Words } from '../schemas/words.ts';

/** A sum in the order of writing, each reference with the number that it stood for. */
export type WrittenPiece =
  | Exclude<SumPiece, { readonly kind: 'reference' }>
  | { readonly kind: 'reference'; readonly reference: Reference; readonly value: number; readonly unit: Unit };

/** How one part of a figure was worked out. */
export interface WrittenSum {
  readonly part: Part;
  readonly pieces: readonly WrittenPiece[];
}

/** What holds of every figure once its sums are worked out. */
interface FigureFace {
  readonly id: string;
  readonly unit: Unit;
  readonly basis: Basis | undefined;
  readonly kind: Kind;
  readonly source: string;
  /** The period: a year (or none known), or the days that a law is in force. */
  readonly period:
    | { readonly kind: 'year'; readonly year: number }
    | { readonly kind: 'undated' }
    | { readonly kind: 'law'; readonly from: string; readonly to: string | undefined };
  /** The number, the year or the first day is approximate. */
  readonly isApproximate: boolean;
  readonly appliesTo: NonNullable<FigureRecord['appliesTo']>;
  /** How the evidence page shows it; none for what is no evidence of pay. */
  readonly evidence: FigureRecord['evidence'];
  readonly certainty: NonNullable<FigureRecord['certainty']>;
  /** What would take its place; none for a figure that the estimate does not lean on. */
  readonly wanted: Words | undefined;
  readonly label: Words;
  readonly note: Words;
  /** The sums it was worked out by; none for a figure that was read. */
  readonly sums: readonly WrittenSum[];
  /** The figures that its sums name, each once. */
  readonly uses: readonly string[];
}

/** A figure with its numbers. `value` of a single one; `low`, `high` and perhaps `middle` of a range. */
export type EvaluatedFigure = FigureFace &
  (
    | { readonly shape: 'single'; readonly value: number }
    | { readonly shape: 'range'; readonly low: number; readonly middle: number | undefined; readonly high: number }
  );

export type EvaluatedFigures = ReadonlyMap<string, EvaluatedFigure>;

/** What keeps a figure's sum from being worked out. */
export interface FigureProblem {
  readonly id: string;
  /** `sum`, `sums.low`, ... */
  readonly field: string;
  readonly problem:
    | { readonly code: 'unknown-figure'; readonly reference: Reference }
    | { readonly code: 'no-such-part'; readonly reference: Reference; readonly parts: readonly Part[] }
    | { readonly code: 'cycle'; readonly ids: readonly string[] }
    | { readonly code: 'not-finite' }
    | { readonly code: 'unreadable'; readonly message: string };
}

/** A figure's sums cannot be worked out: the corpus check tells the author which, so a page meets this only in a test. */
export class FigureError extends Error {
  override name = 'FigureError';
}

/** One number of a figure, or none if it has no such part. */
export function partOf(figure: EvaluatedFigure, part: Part): number | undefined {
  if (figure.shape === 'single') return part === 'value' ? figure.value : undefined;
  switch (part) {
    case 'value':
      return undefined;
    case 'low':
      return figure.low;
    case 'middle':
      return figure.middle;
    case 'high':
      return figure.high;
  }
}

/** The parts that a figure has, in order. */
export const partsOf = (figure: EvaluatedFigure): readonly Part[] =>
  PARTS.filter((part) => partOf(figure, part) !== undefined);

/** Every sign of a sum as it is shown. */
const SHOWN_SIGNS = { '+': '+', '-': '−', '*': '×', '/': '÷', '^': '^', '(': '(', ')': ')' } as const;

/**
 * Writes a sum with numbers in it: `35,000 + 10,000`.
 *
 * @param write writes one number; it gets the unit of a number that stands in another record
 */
export function writeSum(
  pieces: readonly WrittenPiece[],
  write: (value: number, unit: Unit | undefined) => string,
): string {
  return pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'number':
          return write(piece.value, undefined);
        case 'reference':
          return write(piece.value, piece.unit);
        case 'sign':
          return SHOWN_SIGNS[piece.sign];
      }
    })
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')')
    .replace(/(^|\(|[×÷^+−] )− /g, '$1−');
}

const periodOf = ({ from, to, year }: FigureRecord): FigureFace['period'] => {
  if (from !== undefined) return { kind: 'law', from, to };
  return typeof year === 'number' ? { kind: 'year', year } : { kind: 'undated' };
};

/** Carries a problem out of a sum, to be kept once and not repeated by every figure that builds on it. */
class SumStop extends Error {
  readonly problem: FigureProblem['problem'] | undefined;
  constructor(problem: FigureProblem['problem'] | undefined) {
    super();
    this.problem = problem;
  }
}

/** Works out one figure at a time, those it names first. */
class Evaluation {
  readonly figures = new Map<string, EvaluatedFigure>();
  readonly problems: FigureProblem[] = [];
  private readonly records: ReadonlyMap<string, FigureRecord>;
  private readonly knownElsewhere: ReadonlySet<string>;
  private readonly failed = new Set<string>();
  private readonly open: string[] = [];

  constructor(records: ReadonlyMap<string, FigureRecord>, knownElsewhere: ReadonlySet<string>) {
    this.records = records;
    this.knownElsewhere = knownElsewhere;
  }

  evaluate(record: FigureRecord): EvaluatedFigure | undefined {
    const { id } = record;
    const known = this.figures.get(id);
    if (known !== undefined || this.failed.has(id)) return known;
    this.open.push(id);
    const figure = this.build(record);
    this.open.pop();
    if (figure === undefined) this.failed.add(id);
    else this.figures.set(id, figure);
    return figure;
  }

  private build(record: FigureRecord): EvaluatedFigure | undefined {
    const sums: WrittenSum[] = [];
    const work = (part: Part, field: string, text: string): number | undefined => {
      const worked = this.work(record.id, field, text);
      if (worked !== undefined) sums.push({ part, pieces: worked.pieces });
      return worked?.value;
    };
    const single = record.sum === undefined ? record.value : work('value', 'sum', record.sum);
    const low = record.sums === undefined ? record.low : work('low', 'sums.low', record.sums.low);
    const middle =
      record.sums?.middle === undefined ? record.middle : work('middle', 'sums.middle', record.sums.middle);
    const high = record.sums === undefined ? record.high : work('high', 'sums.high', record.sums.high);
    const references = sums.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (piece.kind === 'reference' ? [piece.reference.id] : [])),
    );
    const face: FigureFace = {
      id: record.id,
      unit: record.unit,
      basis: record.basis,
      kind: record.kind,
      source: record.source,
      period: periodOf(record),
      isApproximate: record.about ?? false,
      appliesTo: record.appliesTo ?? {},
      evidence: record.evidence,
      certainty: record.certainty ?? {},
      wanted: record.wanted,
      label: record.label,
      note: record.note,
      sums,
      uses: [...new Set(references)],
    };
    if (single !== undefined) return { ...face, shape: 'single', value: single };
    if (low === undefined || high === undefined) return undefined;
    if (record.sums?.middle !== undefined && middle === undefined) return undefined;
    return { ...face, shape: 'range', low, middle, high };
  }

  private work(id: string, field: string, text: string) {
    const read = readExpression(text);
    if (!read.ok) {
      this.problems.push({ id, field, problem: { code: 'unreadable', message: read.problem } });
      return undefined;
    }
    try {
      const value = evaluateExpression(read.expression, (reference) => this.look(reference).value);
      if (!Number.isFinite(value)) throw new SumStop({ code: 'not-finite' });
      const pieces = read.pieces.map((piece): WrittenPiece =>
        piece.kind === 'reference' ? { ...piece, ...this.look(piece.reference) } : piece,
      );
      return { value, pieces };
    } catch (error) {
      if (!(error instanceof SumStop)) throw error;
      if (error.problem !== undefined) this.problems.push({ id, field, problem: error.problem });
      return undefined;
    }
  }

  private look(reference: Reference): { readonly value: number; readonly unit: Unit } {
    const record = this.records.get(reference.id);
    if (record === undefined) {
      throw new SumStop(this.knownElsewhere.has(reference.id) ? undefined : { code: 'unknown-figure', reference });
    }
    const start = this.open.indexOf(reference.id);
    if (start >= 0) throw new SumStop({ code: 'cycle', ids: [...this.open.slice(start), reference.id] });
    const figure = this.evaluate(record);
    // It has a problem of its own, told where it stands.
    if (figure === undefined) throw new SumStop(undefined);
    const value = partOf(figure, reference.part);
    if (value === undefined) throw new SumStop({ code: 'no-such-part', reference, parts: partsOf(figure) });
    return { value, unit: figure.unit };
  }
}

/**
 * Works out every figure and tells what keeps the others from it: an unknown id, a part that is not there, a circle, a
 * division by zero.
 *
 * @param knownElsewhere ids of records that exist but could not be read: they are no unknown ids
 */
export function workOutFigures(
  records: readonly FigureRecord[],
  knownElsewhere: ReadonlySet<string> = new Set(),
): { readonly figures: EvaluatedFigures; readonly problems: readonly FigureProblem[] } {
  const evaluation = new Evaluation(new Map(records.map((record) => [record.id, record])), knownElsewhere);
  for (const record of records) evaluation.evaluate(record);
  return { figures: evaluation.figures, problems: evaluation.problems };
}

/** Says in words what keeps a sum from being worked out: what is wrong, then what to do. */
export function sayFigureProblem({ problem }: FigureProblem): { readonly what: string; readonly todo: string } {
  switch (problem.code) {
    case 'unknown-figure':
      return {
        what: `names the figure "${problem.reference.id}", which does not exist`,
        todo: 'Write an id that exists',
      };
    case 'no-such-part':
      return {
        what: `asks for "${problem.reference.id}.${problem.reference.part}", which has no such part`,
        todo: problem.parts.includes('value')
          ? 'Leave the part out: it is a single number'
          : `Use one of: ${problem.parts.join(', ')}`,
      };
    case 'cycle':
      return { what: `comes back to itself: ${problem.ids.join(' -> ')}`, todo: 'Break the circle' };
    case 'not-finite':
      return { what: 'gives no finite number', todo: 'Look for a division by zero' };
    case 'unreadable':
      return { what: `cannot be read: ${problem.message}`, todo: 'Mend the sum' };
  }
}

/**
 * The figures of the collection by id, with every derived number worked out.
 *
 * @throws FigureError when a sum cannot be worked out: all of them, one a line
 * @example evaluateFigures(records).get('kam-junior-ote') // shape 'single', value 45_000
 */
export function evaluateFigures(records: readonly FigureRecord[]): EvaluatedFigures {
  const { figures, problems } = workOutFigures(records);
  if (problems.length === 0) return figures;
  const lines = problems.map((problem) => {
    const { what, todo } = sayFigureProblem(problem);
    return `${problem.id}.${problem.field}: ${what}. ${todo}.`;
  });
  throw new FigureError(lines.join('\n'));
}
