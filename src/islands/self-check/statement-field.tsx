import type { TargetedMouseEvent } from 'preact';
import { fill } from '../../i18n/fill.ts';
import type { SelfCheckWords } from '../../i18n/self-check.ts';
import type { Statement } from '../../site/self-check.ts';
import { type Rating, RATINGS } from './answers.ts';
import { numberOf } from './statement-number.ts';

export interface StatementFieldProps {
  readonly statement: Statement;
  readonly rating: Rating | undefined;
  readonly onRate: (rating: Rating | undefined) => void;
  readonly words: SelfCheckWords;
}

/** A statement with its five answers. None of them is an answer too, and one can come back to it. */
export function StatementField({ statement, rating, onRate, words }: StatementFieldProps) {
  const number = numberOf(statement);
  const clear = ({ currentTarget }: TargetedMouseEvent<HTMLButtonElement>) => {
    // The button goes with the answer: who pressed it by keyboard stays at this statement.
    currentTarget.closest('fieldset')?.querySelector('input')?.focus();
    onRate(undefined);
  };
  return (
    <fieldset class="statement">
      <legend>
        <span class="statement__number">{number}</span> {statement.says}
      </legend>
      <div class="choices statement__ratings">
        {RATINGS.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={statement.id}
              value={value}
              checked={rating === value}
              onChange={() => onRate(value)}
            />
            {words.ratings[value]}
          </label>
        ))}
      </div>
      <p class="statement__clear no-print">
        {rating !== undefined && (
          <button type="button" onClick={clear}>
            {words.clear} <span class="vh">{fill(words.clearOf, { number })}</span>
          </button>
        )}
      </p>
    </fieldset>
  );
}
