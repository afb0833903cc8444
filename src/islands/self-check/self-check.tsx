import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { SelfCheckWords } from '../../i18n/self-check.ts';
import type { ShareWords } from '../../i18n/share.ts';
import type { SelfCheck as Check } from '../../site/self-check.ts';
import { LiveSentence } from '../fields/live-sentence.tsx';
import { PrintedAddress } from '../fields/printed-address.tsx';
import { ShareBar } from '../fields/share-bar.tsx';
import { type AbilityReading, readAbilities, type Verdict } from './ability-reading.ts';
import { answerRows } from './answer-rows.ts';
import { CheckPicture, CheckWords } from './check-result.tsx';
import { StatementField } from './statement-field.tsx';
import { numberOf } from './statement-number.ts';
import { useAnswers } from './use-answers.ts';

export interface SelfCheckProps {
  readonly check: Check;
  readonly words: SelfCheckWords;
  readonly shareWords: ShareWords;
}

/** The self-check: statements to rate, and what the ratings say. Nothing is stored, nothing is sent. */
export function SelfCheck({ check, words, shareWords }: SelfCheckProps) {
  const { statements } = check;
  const ids = useMemo(() => statements.map(({ id }) => id), [statements]);
  const { answers, query, problems, isEdited, rate, clear } = useAnswers(ids);
  const readings = useMemo(() => readAbilities(check, answers), [check, answers]);

  return (
    <form class="check" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <div class="check__statements">
        {problems.length > 0 && (
          <div class="problems">
            <p class="problems__title">{words.problems.title}</p>
            <ul>
              {problems.map(({ field, code }) => (
                <li key={field} data-problem={field}>
                  {fill(words.problems[code], { number: numberOf({ id: field }), last: String(statements.length) })}
                </li>
              ))}
            </ul>
          </div>
        )}
        <p class="check__how">{words.how}</p>
        <div role="group" aria-label={words.statements}>
          {statements.map((statement) => (
            <StatementField
              key={statement.id}
              statement={statement}
              rating={answers.get(statement.id)}
              onRate={(rating) => rate(statement.id, rating)}
              words={words}
            />
          ))}
        </div>
        {answers.size > 0 && (
          <button type="button" class="check__clear no-print" onClick={clear}>
            {words.clearAll}
          </button>
        )}
      </div>
      <div class="check__side">
        <div class="check__picture" id="result">
          <CheckPicture readings={readings} words={words} />
        </div>
      </div>
      <div class="check__words">
        <CheckWords readings={readings} words={words} />
      </div>
      <div class="check__keep">
        <ShareBar file="self-check" query={query} rows={() => answerRows(statements, answers)} words={shareWords} />
        <PrintedAddress query={query} />
      </div>
      <LiveSentence text={isEdited ? liveSentence(readings, words) : ''} />
    </form>
  );
}

/** One sentence or two for who listens: how much is rated, and what stands out. */
function liveSentence(readings: readonly AbilityReading[], { live }: SelfCheckWords): string {
  const count = (sizeOf: (reading: AbilityReading) => number) =>
    String(readings.reduce((sum, reading) => sum + sizeOf(reading), 0));
  const named = (wanted: Verdict, sentence: string) => {
    const names = readings.filter(({ verdict }) => verdict === wanted).map(({ ability }) => ability.name);
    return names.length === 0 ? [] : [fill(sentence, { names: names.join(', ') })];
  };
  return [
    fill(live.rated, { rated: count(({ rated }) => rated.length), all: count(({ asked }) => asked) }),
    ...named('strength', live.strength),
    ...named('work', live.work),
  ].join(' ');
}
