import type { Words } from '../i18n/words.ts';
import type { EvaluatedFigure } from './evaluated-figure.ts';

/** When a figure holds, in words: a year, or for a law the days that it is in force. */
export function periodText(
  { period, isApproximate }: Pick<EvaluatedFigure, 'period' | 'isApproximate'>,
  words: Words,
  writeDay: (day: string) => string,
): string {
  switch (period.kind) {
    case 'law':
      return period.to === undefined
        ? words.since(writeDay(period.from))
        : words.fromTo(writeDay(period.from), writeDay(period.to));
    case 'year':
      return isApproximate ? words.about(period.year) : String(period.year);
    case 'undated':
      return words.undated;
  }
}
