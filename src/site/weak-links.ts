import type { Model } from '../schemas/model.ts';
import type { Words } from '../schemas/words.ts';
import { certaintyOf, rootsOf, type Judged } from './certainty.ts';
import type { EvaluatedFigure, EvaluatedFigures } from './evaluated-figure.ts';

/** Figures that the estimate leans on, that are weak, and that the same thing would replace. */
export interface WeakLink {
  readonly wanted: Words;
  /** What was read stands before what was chosen. */
  readonly figures: readonly EvaluatedFigure[];
  /** How sure the first of them is. */
  readonly judged: Judged;
}

/** Choices of this guide that the estimate makes without a reference in the model. */
const CHOICES = ['band-straight-path', 'place-sector-size-placement', 'indicative-range-width'];

const idOf = (reference: string): string => reference.split('.')[0] ?? reference;

/** Every figure that places a KAM on the band and splits the pay, in the order of the estimate. */
const usedByEstimate = ({ bands, effects, variableShare, internship }: Model): readonly string[] => [
  ...Object.values(bands).flatMap((points) => points.flatMap(({ low, middle, high }) => [low, middle, high])),
  ...CHOICES,
  ...Object.values(effects).flatMap((answers) => Object.values(answers)),
  ...variableShare.map(({ ratio }) => ratio),
  internship.pay,
];

/** The weak figures that the estimate leans on, down to what was read or chosen. Each once. */
export function weakFigures(model: Model, figures: EvaluatedFigures, asOf: string): readonly EvaluatedFigure[] {
  const used = usedByEstimate(model).flatMap((reference) => figures.get(idOf(reference)) ?? []);
  const roots = new Set(used.flatMap((figure) => [...rootsOf(figure, figures)]));
  return [...roots].filter((figure) => certaintyOf(figure, asOf, figures).level === 'weak');
}

/**
 * The weakest links of the estimate, the weakest first: what is not sure, and what would take its place.
 *
 * @param asOf the day of the guide, YYYY-MM-DD
 */
export function weakLinks(model: Model, figures: EvaluatedFigures, asOf: string): readonly WeakLink[] {
  const judge = (figure: EvaluatedFigure): Judged => certaintyOf(figure, asOf, figures);
  const groups = Map.groupBy(weakFigures(model, figures, asOf), ({ wanted }) => wanted?.en);
  return [...groups.values()]
    .toSorted((a, b) => mostDoubt(b, judge) - mostDoubt(a, judge))
    .flatMap((group): readonly WeakLink[] => {
      const inOrder = group.toSorted((a, b) => rankOf(a) - rankOf(b));
      const [first] = inOrder;
      return first?.wanted === undefined ? [] : [{ wanted: first.wanted, figures: inOrder, judged: judge(first) }];
    });
}

const mostDoubt = (group: readonly EvaluatedFigure[], judge: (figure: EvaluatedFigure) => Judged): number =>
  Math.max(...group.map((figure) => judge(figure).doubt));

const rankOf = ({ kind }: EvaluatedFigure): number => (kind === 'assumption' ? 1 : 0);
