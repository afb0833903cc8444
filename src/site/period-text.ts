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
      if (period.to !== undefined) return words.fromTo(writeDay(period.from), writeDay(period.to));
      // The first day that it was read, not the first that it held: it may be older.
      return isApproximate ? words.heldOn(writeDay(period.from)) : words.since(writeDay(period.from));
    case 'year':
      return isApproximate ? words.about(period.year) : String(period.year);
    case 'undated':
      return words.undated;
  }
}
