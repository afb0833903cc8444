import type { Statement } from '../../site/self-check.ts';
import type { ResultRow } from '../fields/result-table.ts';
import type { Answers } from './answers.ts';

/** What was rated, as it is downloaded: a row a statement. */
export const answerRows = (statements: readonly Statement[], answers: Answers): readonly ResultRow[] =>
  statements.flatMap(({ id, says }) => {
    const value = answers.get(id);
    return value === undefined ? [] : [{ name: id, what: says, value, unit: '1-5' }];
  });
