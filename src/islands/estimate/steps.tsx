import { writeEuros, writeNumber } from '../../amounts/index.ts';
import type { EmployedEstimate } from '../../compensation/index.ts';
import type { EstimateWords } from '../../i18n/estimate.ts';
import { fill } from '../../i18n/fill.ts';
import { Marked } from '../fields/mark.tsx';
import type { ResultProps } from './result-props.ts';

/** How the estimate adds up: the middle of the band, one line for each answer given, the sum. */
export function Steps({
  answer,
  years,
  words,
  locale,
  marks,
  sourceWords,
}: ResultProps & { readonly answer: EmployedEstimate; readonly years: number }) {
  const { band, placed, steps } = answer;
  const startFigure = band.middle.figures.at(0) ?? '';
  return (
    <>
      <h3 class="sum__head">{words.steps.title}</h3>
      <dl class="sum">
        <div>
          <dt>
            {fill(words.steps.start, { years: writeNumber(years, locale, { decimals: 3 }) })}
            <small>{stretchText(answer, words)}</small>
          </dt>
          <dd>
            <Marked
              figure={startFigure}
              marks={marks}
              text={writeEuros(band.middle.amount, locale)}
              sourceWords={sourceWords}
            />
          </dd>
        </div>
        {steps.map((step) => (
          <div key={step.question}>
            <dt>{answerText(step, words)}</dt>
            <dd>
              <Marked
                figure={step.figure}
                marks={marks}
                text={writeEuros(step.amount, locale, { sign: true })}
                sourceWords={sourceWords}
              />
            </dd>
          </div>
        ))}
        <div class="sum__total">
          <dt>{words.steps.total}</dt>
          <dd>{writeEuros(placed, locale)}</dd>
        </div>
      </dl>
      <p class="small">
        {words.steps.why}{' '}
        <Marked figure="place-sector-size-placement" marks={marks} text={words.steps.ours} sourceWords={sourceWords} />.
      </p>
    </>
  );
}

function stretchText({ band }: EmployedEstimate, words: EstimateWords): string {
  switch (band.stretch.kind) {
    case 'point':
      return words.years.at;
    case 'between':
      return words.years.between;
    case 'after-last':
      return words.years.after;
  }
}

function answerText(step: EmployedEstimate['steps'][number], words: EstimateWords): string {
  switch (step.question) {
    case 'place':
      return words.place.answers[step.answer];
    case 'sector':
      return words.sector.answers[step.answer];
    case 'size':
      return words.size.answers[step.answer];
  }
}
