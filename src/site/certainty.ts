import type { Match, Population } from '../schemas/figure.ts';
import type { EvaluatedFigure, EvaluatedFigures } from './evaluated-figure.ts';

/** How sure a figure is as a statement about Key Account Managers in France. */
export const CERTAINTIES = ['sure', 'fair', 'weak'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Why: its kind, its age on the day of the guide, whom it counts, and who else says so. */
export const REASONS = [
  'law',
  'assumption',
  'undated',
  'over-two-years',
  'over-five-years',
  'over-ten-years',
  'near',
  'far',
  'abroad',
  'one-source',
  'agrees',
  'official',
] as const;
export type Reason = (typeof REASONS)[number];

/** A figure's certainty, what takes from it, and how much in all: more points of doubt, less sure. */
export interface Judged {
  readonly level: Certainty;
  readonly reasons: readonly Reason[];
  readonly doubt: number;
}

/** What each reason takes from a figure. */
const DOUBT: Readonly<Record<Reason, number>> = {
  law: 0,
  agrees: 0,
  official: 0,
  'over-two-years': 1,
  near: 1,
  'over-five-years': 2,
  far: 2,
  'one-source': 2,
  'over-ten-years': 3,
  undated: 3,
  abroad: 3,
  assumption: 6,
};

/** Ages in years, the oldest first, and the reason from there on. */
const AGES = [
  [10, 'over-ten-years'],
  [5, 'over-five-years'],
  [2, 'over-two-years'],
] as const;
const MOST_DOUBT = { sure: 1, fair: 4 } as const;

/** How close each population is to KAMs in France. Pupils and firms are counted for themselves, not in a KAM's place. */
const MATCH_OF: Readonly<Record<Population, Match>> = {
  kams: 'close',
  'sales-people': 'near',
  'commercial-cadres': 'near',
  'neighbouring-jobs': 'near',
  interns: 'near',
  graduates: 'near',
  cadres: 'far',
  employees: 'far',
  apprentices: 'close',
  employers: 'close',
  students: 'close',
  households: 'close',
};
const ABROAD = ['germany', 'united-states', 'belgium'];

const matchOf = ({ certainty, appliesTo: { job, place, population } }: EvaluatedFigure): Match => {
  if (certainty.match !== undefined) return certainty.match;
  if (place !== undefined && ABROAD.includes(place)) return 'abroad';
  if (job === 'key-account-manager') return 'close';
  return population === undefined ? 'near' : MATCH_OF[population];
};

const levelOf = (doubt: number): Certainty =>
  doubt <= MOST_DOUBT.sure ? 'sure' : doubt <= MOST_DOUBT.fair ? 'fair' : 'weak';

const judge = (reasons: readonly Reason[]): Judged => {
  const doubt = reasons.reduce((sum, reason) => sum + DOUBT[reason], 0);
  return { level: levelOf(doubt), reasons, doubt };
};

const reasonOfAge = ({ period }: EvaluatedFigure, asOf: string): readonly Reason[] => {
  switch (period.kind) {
    case 'law':
      return [];
    case 'undated':
      return ['undated'];
    case 'year': {
      const age = Number(asOf.slice(0, 4)) - period.year;
      return AGES.filter(([years]) => age > years)
        .slice(0, 1)
        .map(([, reason]) => reason);
    }
  }
};

const reasonOfOthers = ({ official, agrees }: EvaluatedFigure['certainty']): Reason => {
  if (official) return 'official';
  return agrees ? 'agrees' : 'one-source';
};

const judgePublished = (figure: EvaluatedFigure, asOf: string): Judged => {
  const match = matchOf(figure);
  return judge([...reasonOfAge(figure, asOf), ...(match === 'close' ? [] : [match]), reasonOfOthers(figure.certainty)]);
};

/** The figures that a figure is computed from, down to those that were read, set by law or chosen. Each once. */
export function rootsOf(figure: EvaluatedFigure, figures: EvaluatedFigures): readonly EvaluatedFigure[] {
  const seen = new Set<EvaluatedFigure>([figure]);
  // A set can grow while it is walked: what is added is walked too.
  for (const { uses } of seen) {
    for (const id of uses) {
      const used = figures.get(id);
      if (used !== undefined) seen.add(used);
    }
  }
  return [...seen].filter(({ kind }) => kind !== 'derived');
}

/**
 * How sure a figure is, by the rule that the method page states. A law is sure for its period. An assumption is weak.
 * A derived figure is as sure as the least sure that it is computed from, unless figures of others agree with it.
 * Points of doubt fall on a published figure for its age, for whom it counts, and for standing alone: up to one it is
 * sure, up to four fair, beyond that weak.
 *
 * @param asOf the day of the guide, YYYY-MM-DD
 * @param figures every figure, to look up what a derived one is computed from
 * @example certaintyOf(figures.get('apec-cadres-median'), '2026-11-25', figures) // fair: far, one-source
 */
export function certaintyOf(figure: EvaluatedFigure, asOf: string, figures: EvaluatedFigures): Judged {
  switch (figure.kind) {
    case 'law':
      return judge(['law']);
    case 'assumption':
      return judge(['assumption']);
    case 'published':
      return judgePublished(figure, asOf);
    case 'derived': {
      const judged = rootsOf(figure, figures).map((root) => certaintyOf(root, asOf, figures));
      const [least] = judged.toSorted((a, b) => b.doubt - a.doubt);
      // Its sum names other records: the schema asks for it, and the corpus check that they exist.
      if (least === undefined) return judge(['one-source']);
      // Where another source says about the sum, the sum does not stand alone, whatever its parts do.
      if (figure.certainty.agrees === undefined || !least.reasons.includes('one-source')) return least;
      return judge(least.reasons.map((reason) => (reason === 'one-source' ? 'agrees' : reason)));
    }
  }
}
