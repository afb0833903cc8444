import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { type AddressProblem, decodeScenario, encodeScenario, type EstimateScenario } from '../../address/index.ts';
import { writeEuros } from '../../amounts/index.ts';
import { RangeOverview, type RangeOverviewProps } from '../../charts/range-overview.tsx';
import { type CompensationData, estimatePay } from '../../compensation/index.ts';
import type { EstimateWords } from '../../i18n/estimate.ts';
import { fill } from '../../i18n/fill.ts';
import type { HomeRangeWords } from '../../i18n/home-range.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ProblemWords } from '../../i18n/problems.ts';
import { AddressProblems } from '../estimate/address-problems.tsx';
import { estimateInput, fullTimeMinimum } from '../estimate/estimate-input.ts';
import { typedProblem, yearsText } from '../estimate/problem-text.ts';
import { readField } from '../estimate/typed.ts';
import { Amount } from '../fields/amount.tsx';
import { TypedField } from '../fields/typed-field.tsx';

export interface HomeRangeProps {
  readonly overview: Omit<RangeOverviewProps, 'you'>;
  readonly start: EstimateScenario;
  readonly data: CompensationData;
  readonly words: HomeRangeWords;
  readonly estimateWords: Pick<EstimateWords, 'years' | 'fields'>;
  readonly problemWords: ProblemWords;
  readonly locale: Locale;
  readonly calculatorAddress: string;
}

/** The range bar of the home page, with one question: how many years. */
export function HomeRange(props: HomeRangeProps) {
  const { overview, start, data, words, estimateWords, problemWords, locale } = props;
  const [scenario, setScenario] = useState(start);
  const [typed, setTyped] = useState<string>();
  const [problems, setProblems] = useState<readonly AddressProblem[]>([]);

  // The first render equals the server's; the address is read right after it.
  useLayoutEffect(() => {
    if (!location.search) return;
    const decoded = decodeScenario('estimate', location.search);
    setScenario(decoded.scenario);
    setProblems(decoded.problems);
  }, []);

  const query = encodeScenario('estimate', scenario);
  useEffect(() => {
    if (scenario !== start && problems.length === 0) {
      history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    }
  }, [scenario, start, problems, query]);

  const change = (years: number) => {
    setProblems([]);
    setScenario({ ...scenario, years });
  };
  const reading = typed === undefined ? undefined : readField('years', typed, fullTimeMinimum(data));
  const type = (text: string) => {
    setTyped(text);
    const next = readField('years', text, fullTimeMinimum(data));
    if (next.ok && next.value !== undefined) change(next.value);
  };

  const result = estimatePay(estimateInput({ ...scenario, situation: 'employed' }), data);
  const answer = result.ok && result.value.situation === 'employed' ? result.value : undefined;
  const years = yearsText(scenario.years, estimateWords, locale);
  const said = answer && { years, amount: writeEuros(answer.placed, locale) };

  return (
    <form class="where" onSubmit={(event) => event.preventDefault()}>
      <RangeOverview {...overview} you={answer && said && { amount: answer.placed, label: fill(words.you, said) }} />
      <AddressProblems problems={problems} words={estimateWords} problemWords={problemWords} />
      <div class="where__line">
        <TypedField
          id="where-years"
          name="years"
          label={words.question}
          text={typed ?? String(scenario.years)}
          onType={type}
          isQuestion
          problem={reading && !reading.ok ? typedProblem('years', reading.problem, estimateWords, problemWords, locale) : undefined}
        >
          <input
            class="slider"
            type="range"
            min="0"
            max="15"
            step="1"
            value={Math.min(15, scenario.years)}
            aria-label={estimateWords.years.slider}
            aria-valuetext={years}
            autocomplete="off"
            onInput={({ currentTarget }) => {
              setTyped(undefined);
              change(currentTarget.valueAsNumber);
            }}
          />
        </TypedField>
        <a class="button" href={`${props.calculatorAddress}${query && `?${query}`}`}>
          {words.more}
        </a>
      </div>
      {answer && said && (
        <p class="small" role="status">
          {(answer.band.stretch.kind === 'between' ? words.saysDerived : words.says)
            .split('{amount}')
            .flatMap((piece, index) => [
              index > 0 && (
                <Amount key="amount" figure="estimate.ote.middle" value={answer.placed} text={said.amount} />
              ),
              fill(piece, said),
            ])}
        </p>
      )}
    </form>
  );
}
