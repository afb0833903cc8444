import { type AmountProblem, type NumberProblem, writeEuros, writeNumber } from '../../amounts/index.ts';
import type { Problem } from '../../compensation/index.ts';
import type { EstimateField, EstimateWords } from '../../i18n/estimate.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ProblemWords } from '../../i18n/problems.ts';

/** A problem of the pay model in words. */
export function modelProblem(
  problem: Problem,
  words: Pick<EstimateWords, 'fields'>,
  problemWords: ProblemWords,
  locale: Locale,
): string {
  const sentence = problemWords.model[problem.code];
  const field = fieldName(problem.field, words);
  if (problem.code === 'no-figure-for') return fill(sentence, { field });
  if (problem.code === 'out-of-range') {
    const { from, to } = problem.limit;
    return fill(sentence, { field, from: writeNumber(from, locale), to: writeNumber(to, locale) });
  }
  return fill(sentence, { field, limit: writeEuros(problem.limit, locale) });
}

function fieldName(field: string, words: Pick<EstimateWords, 'fields'>): string {
  return Object.entries(words.fields).find(([name]) => name === field)?.[1].name ?? field;
}


/** Why what was typed is refused, in words; and that the result still shows the last answer. */
export function typedProblem(
  field: EstimateField,
  problem: AmountProblem | NumberProblem,
  words: Pick<EstimateWords, 'fields'>,
  problemWords: ProblemWords,
  locale: Locale,
): string {
  const { name, example } = words.fields[field];
  const limit = 'limit' in problem ? writeNumber(problem.limit, locale) : '';
  const sentence = fill(problemWords.typed[problem.code], { field: name, name: name.toLowerCase(), example, limit });
  return `${sentence} ${problemWords.kept}`;
}

/** Years in words: '7 years', '1 year'. */
export function yearsText(years: number, words: Pick<EstimateWords, 'years'>, locale: Locale): string {
  const text = writeNumber(years, locale, { decimals: 3 });
  return fill(years === 1 ? words.years.echoOne : words.years.echo, { years: text });
}
