import type { RangeOverviewProps } from '../charts/range-overview.tsx';
import { figureById } from './figures.ts';
import { figureText } from './figure-text.ts';
import { partOf, type EvaluatedFigure } from './evaluated-figure.ts';

const numberOf = (figure: EvaluatedFigure, part: 'value' | 'low' | 'high'): number => {
  const number = partOf(figure, part);
  if (number === undefined) throw new Error(`The range bar needs the ${part} of the figure "${figure.id}".`);
  return number;
};

/** What the range bar of the home page and of the salary page shows, from the figures' records. */
export async function rangeOverview(id: string): Promise<Omit<RangeOverviewProps, 'you'>> {
  const [intern, junior, senior, kedge, cadres, median, bordeaux, paris] = await Promise.all(
    [
      'intern-one-host-total',
      'kam-junior-ote',
      'kam-senior-ote',
      'kedge-kam-range',
      'apec-cadres-range',
      'apec-cadres-median',
      'kam-bordeaux-yearly',
      'kam-paris-yearly',
    ].map(figureById),
  );
  if (!intern || !junior || !senior || !kedge || !cadres || !median || !bordeaux || !paris) {
    throw new Error('A figure of the range bar is missing.');
  }
  const text = (figure: EvaluatedFigure) => figureText(figure, 'en');
  const low = numberOf(senior, 'low');
  const high = numberOf(senior, 'high');
  return {
    id,
    title:
      `Published pay on one axis, euros gross a year: internship ${text(intern)} at most from one host; ` +
      `first post ${text(junior)}; after five years ${text(senior)}. Other sources: KEDGE ${text(kedge)}; ` +
      `Apec, all managers, ${text(cadres)} with median ${text(median)}. ` +
      `Off the axis: Bordeaux ${text(bordeaux)}, Paris ${text(paris)}.`,
    points: [
      { amount: numberOf(intern, 'value'), name: 'Intern', nameWide: ', six months', text: text(intern) },
      { amount: numberOf(junior, 'value'), name: 'First post', text: text(junior) },
    ],
    band: {
      low,
      high,
      name: 'After 5 years',
      text: text(senior),
      textNarrow: `€${String(low / 1000)}–${text(senior).split(' to ').at(-1) ?? ''}`,
    },
    whiskers: [
      { letter: 'A', name: 'KEDGE', low: numberOf(kedge, 'low'), high: numberOf(kedge, 'high') },
      {
        letter: 'B',
        name: 'Apec, all managers',
        low: numberOf(cadres, 'low'),
        high: numberOf(cadres, 'high'),
        median: numberOf(median, 'value'),
      },
    ],
    beyond: 'C',
    locale: 'en',
  };
}
