import { EVIDENCE_GROUPS, POPULATIONS, type EvidenceGroup, type Population } from '../schemas/figure.ts';
import type { EvidenceSide } from '../charts/evidence-plot.tsx';
import { evidenceMark, type EvidenceMark } from '../charts/evidence-geometry.ts';
import type { EvaluatedFigure, EvaluatedFigures } from './evaluated-figure.ts';

type Evidence = NonNullable<EvaluatedFigure['evidence']>;

/** A figure of the evidence page, with its place on the axis. */
export interface EvidenceRow {
  readonly figure: EvaluatedFigure;
  readonly evidence: Evidence;
  readonly population: Population;
  readonly mark: EvidenceMark;
  readonly side: EvidenceSide;
  /** The year that `from` is held against; none for an undated figure. A law counts for the year of the guide's day. */
  readonly year: number | undefined;
}

export interface EvidenceRows {
  readonly group: EvidenceGroup;
  readonly rows: readonly EvidenceRow[];
}

const endsOf = (figure: EvaluatedFigure) =>
  figure.shape === 'single'
    ? { low: figure.value, high: figure.value }
    : { low: figure.low, middle: figure.middle, high: figure.high };

const sideOf = (group: EvidenceGroup): EvidenceSide =>
  group === 'neighbours' ? 'neighbour' : group === 'abroad' ? 'abroad' : 'here';

const yearOf = ({ period }: EvaluatedFigure, asOf: string): number | undefined => {
  switch (period.kind) {
    case 'year':
      return period.year;
    case 'law':
      return Number(asOf.slice(0, 4));
    case 'undated':
      return undefined;
  }
};

const heightOf = ({ figure, evidence }: EvidenceRow): number => {
  const { low, high } = endsOf(figure);
  return ((low + high) / 2) * (figure.unit === 'EUR/month' ? (evidence.months ?? 12) : 1);
};

/** Those of one population together, the closest to KAMs first; in each, what cannot be drawn last, else by amount. */
const inOrder = (a: EvidenceRow, b: EvidenceRow): number =>
  POPULATIONS.indexOf(a.population) - POPULATIONS.indexOf(b.population) ||
  Number(a.mark.shape === 'apart') - Number(b.mark.shape === 'apart') ||
  heightOf(a) - heightOf(b);

/**
 * The figures of the evidence page: every one whose record says how it is shown, in groups by situation or years.
 *
 * @param asOf the day of the guide, YYYY-MM-DD
 */
export function evidenceRows(figures: EvaluatedFigures, asOf: string): readonly EvidenceRows[] {
  const rows = [...figures.values()].flatMap((figure): readonly EvidenceRow[] => {
    const { evidence, unit, basis, appliesTo } = figure;
    if (evidence === undefined) return [];
    const mark = evidenceMark({
      ...endsOf(figure),
      per: unit === 'EUR/month' ? 'month' : 'year',
      months: evidence.months,
      isNet: basis === 'net',
    });
    const population = appliesTo.population ?? 'employees';
    return [{ figure, evidence, population, mark, side: sideOf(evidence.group), year: yearOf(figure, asOf) }];
  });
  return EVIDENCE_GROUPS.map((group) => ({
    group,
    rows: rows.filter(({ evidence }) => evidence.group === group).toSorted(inOrder),
  }));
}
