import type { RangeOverviewProps } from '../charts/range-overview.tsx';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locale.ts';
import { tableWordsOf } from '../i18n/tables.ts';
import { writeNumber } from '../amounts/index.ts';
import { figureById } from './figures.ts';
import { figureText } from './figure-text.ts';
import { partOf, type EvaluatedFigure } from './evaluated-figure.ts';

const numberOf = (figure: EvaluatedFigure, part: 'value' | 'low' | 'high'): number => {
  const number = partOf(figure, part);
  if (number === undefined) throw new Error(`The range bar needs the ${part} of the figure "${figure.id}".`);
  return number;
};

/** What the range bar of the home page and of the salary page shows, from the figures' records. */
export async function rangeOverview(id: string, locale: Locale): Promise<Omit<RangeOverviewProps, 'you'>> {
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
  const text = (figure: EvaluatedFigure) => figureText(figure, locale);
  const words = tableWordsOf(locale).range;
  const low = numberOf(senior, 'low');
  const high = numberOf(senior, 'high');
  return {
    id,
    title: fill(words.title, {
      intern: text(intern),
      junior: text(junior),
      senior: text(senior),
      kedge: text(kedge),
      cadres: text(cadres),
      median: text(median),
      bordeaux: text(bordeaux),
      paris: text(paris),
    }),
    points: [
      { amount: numberOf(intern, 'value'), name: words.intern, nameWide: words.internWide, text: text(intern) },
      { amount: numberOf(junior, 'value'), name: words.firstPost, text: text(junior) },
    ],
    band: {
      low,
      high,
      name: words.afterFive,
      text: text(senior),
      textNarrow: fill(words.narrow, { low: String(low / 1000), high: writeNumber(high, locale) }),
    },
    whiskers: [
      { letter: 'A', name: 'KEDGE', low: numberOf(kedge, 'low'), high: numberOf(kedge, 'high') },
      {
        letter: 'B',
        name: words.allManagers,
        low: numberOf(cadres, 'low'),
        high: numberOf(cadres, 'high'),
        median: numberOf(median, 'value'),
      },
    ],
    beyond: 'C',
    locale,
  };
}
