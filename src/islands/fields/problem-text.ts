import { type AmountProblem, type NumberProblem, writeEuros, writeNumber } from '../../amounts/index.ts';
import type { Problem } from '../../compensation/index.ts';
import type { FieldNames } from '../../i18n/fields.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ProblemWords } from '../../i18n/problems.ts';

/** A problem of the pay model in words. */
export function modelProblem(problem: Problem, fields: FieldNames, words: ProblemWords, locale: Locale): string {
  const sentence = words.model[problem.code];
  const field = fields[problem.field]?.name ?? problem.field;
  if (problem.code === 'no-figure-for') return fill(sentence, { field });
  if (problem.code === 'out-of-range') {
    const { from, to } = problem.limit;
    return fill(sentence, { field, from: writeNumber(from, locale), to: writeNumber(to, locale) });
  }
  return fill(sentence, { field, limit: writeEuros(problem.limit, locale) });
}

/** Why what was typed is refused, in words; and that the result still shows the last answer. */
export function typedProblem(
  field: string,
  problem: AmountProblem | NumberProblem,
  fields: FieldNames,
  words: ProblemWords,
  locale: Locale,
): string {
  const { name = field, example = '' } = fields[field] ?? {};
  const limit = 'limit' in problem ? writeNumber(problem.limit, locale) : '';
  const sentence = fill(words.typed[problem.code], { field: name, name: name.toLowerCase(), example, limit });
  return `${sentence} ${words.kept}`;
}
