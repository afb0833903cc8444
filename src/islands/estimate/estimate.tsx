import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { encodeScenario, type EstimateScenario } from '../../address/index.ts';
import { writeEuros, writePercent } from '../../amounts/index.ts';
import {
  APPRENTICE_AGES,
  APPRENTICE_YEARS,
  type CompensationData,
  CONTRACTS,
  type Estimate as EstimateAnswer,
  estimatePay,
  HOUSEHOLDS,
  type Kind,
  PLACES,
  SECTORS,
  SITUATIONS,
  SIZES,
  STATUSES,
} from '../../compensation/index.ts';
import type { EstimateWords } from '../../i18n/estimate.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ProblemWords } from '../../i18n/problems.ts';
import { Choices } from '../fields/choices.tsx';
import type { SourceMark } from '../fields/mark.tsx';
import { TypedField } from '../fields/typed-field.tsx';
import { AddressProblems } from './address-problems.tsx';
import { ApprenticeResult } from './apprentice-result.tsx';
import { EmployedResult } from './employed-result.tsx';
import { estimateInput, fullTimeMinimum } from './estimate-input.ts';
import { type EstimateAction, isOld, readingOf, reduceEstimate, startState } from './estimate-state.ts';
import { InternResult } from './intern-result.tsx';
import { Pinned } from './pinned.tsx';
import { modelProblem, typedProblem, yearsText } from './problem-text.ts';
import { Steps } from './steps.tsx';
import type { TypedFieldName } from './typed.ts';

/** A published share of variable that one can take with one touch; percent of the total. */
export interface SharePreset {
  readonly name: keyof EstimateWords['share']['presetNames'];
  readonly percent: number;
}

export interface EstimateProps {
  /** The worked default: what the server renders, and where the island starts. */
  readonly start: EstimateScenario;
  readonly data: CompensationData;
  readonly words: EstimateWords;
  readonly problemWords: ProblemWords;
  readonly sourceWords: Readonly<Record<Kind, string>>;
  readonly marks: Readonly<Record<string, SourceMark>>;
  readonly sharePresets: readonly SharePreset[];
  /** The figure of the net pay table's own source. */
  readonly netFigure: string;
  readonly rangeFigure: string;
  readonly locale: Locale;
  /** `short`: the two questions that move most, for a page of text; the full tool is one link away. */
  readonly variant: 'full' | 'short';
  readonly calculatorAddress: string;
  readonly methodAddress: string;
}

const LIVE_AFTER_MILLISECONDS = 800;

/** The pay estimate: a few questions, each of which moves the marker, and the result always in view. */
export function Estimate(props: EstimateProps) {
  const { start, data, words, problemWords, locale, variant, marks, sourceWords } = props;
  const [state, dispatch] = useReducer(reduceEstimate, start, startState);
  const { scenario } = state;
  const minimum = fullTimeMinimum(data);
  const isFull = variant === 'full';

  // The first render equals the server's; the address is read right after it, before anything is painted.
  useLayoutEffect(() => {
    const read = () => dispatch({ type: 'address', search: location.search });
    if (location.search) read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);

  const query = encodeScenario('estimate', scenario);
  const isEdited = state.changed !== undefined;
  useEffect(() => {
    if (isEdited) history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  }, [isEdited, query]);

  const result = useMemo(() => estimatePay(estimateInput(scenario), data), [scenario, data]);
  const answer = useLastAnswer(result);
  const problems = result.ok ? [] : result.problems;
  const live = useSettled(answer && isEdited ? liveSentence(answer, words, locale) : '');

  const shared = { words, problemWords, locale, marks, sourceWords, old: isOld(state, minimum) };
  const field = (name: TypedFieldName) => typedFieldProps(name, props, state, dispatch);

  return (
    <form class={isFull ? 'estimate calculator' : 'estimate estimate--short'} onSubmit={(event) => event.preventDefault()}>
      <div class="estimate__questions">
        <AddressProblems problems={state.addressProblems} words={words} problemWords={problemWords} />
        <div class="presets" role="group" aria-label={words.presets.title}>
          <span class="presets__title">{words.presets.title}</span>
          {PRESETS.map(({ name, answers }) => (
            <button
              key={name}
              type="button"
              aria-pressed={Object.entries(answers).every(([key, value]) => entry(scenario, key) === value)}
              onClick={() => dispatch({ type: 'chosen', field: 'situation', scenario: answers })}
            >
              {words.presets[name]}
            </button>
          ))}
        </div>
        <Choices
          name="situation"
          question={words.situation.question}
          answers={SITUATIONS.map((value) => ({ value, label: words.situation.answers[value] }))}
          chosen={scenario.situation}
          onChoose={(situation) => situation && dispatch(chosen('situation', { situation }))}
        />
        {scenario.situation === 'intern' && (
          <>
            <TypedField {...field('months')} />
            <TypedField {...field('hours')} />
            <TypedField {...field('pay')} />
          </>
        )}
        {scenario.situation === 'apprentice' && (
          <>
            <Choices
              name="age"
              question={words.apprentice.age}
              answers={APPRENTICE_AGES.map((value) => ({ value, label: words.apprentice.ages[value] }))}
              chosen={scenario.age}
              onChoose={(age) => age && dispatch(chosen('age', { age }))}
            />
            <Choices
              name="year"
              question={words.apprentice.year}
              answers={APPRENTICE_YEARS.map((year) => ({ value: String(year), label: words.apprentice.years[year] }))}
              chosen={String(scenario.year)}
              onChoose={(text) => {
                const year = APPRENTICE_YEARS.find((candidate) => String(candidate) === text);
                if (year) dispatch(chosen('year', { year }));
              }}
            />
          </>
        )}
        {scenario.situation === 'employed' && (
          <>
            <TypedField {...field('years')} isQuestion why={words.years.why}>
              <input
                class="slider"
                type="range"
                min="0"
                max="15"
                step="1"
                value={Math.min(15, scenario.years)}
                aria-label={words.years.slider}
                aria-valuetext={yearsText(scenario.years, words, locale)}
                autocomplete="off"
                onInput={({ currentTarget }) =>
                  dispatch(chosen('years', { years: currentTarget.valueAsNumber }))
                }
              />
            </TypedField>
            <Choices
              name="place"
              question={words.place.question}
              why={words.place.why}
              answers={[...PLACES.map((value) => ({ value, label: words.place.answers[value] })), none(words)]}
              chosen={scenario.place}
              onChoose={(place) => dispatch(chosen('place', { place }))}
            >
              <Move question="place" answer={answer} words={words} locale={locale} />
            </Choices>
            {isFull && (
              <>
                <Choices
                  name="sector"
                  question={words.sector.question}
                  why={words.sector.why}
                  answers={[...SECTORS.map((value) => ({ value, label: words.sector.answers[value] })), none(words)]}
                  chosen={scenario.sector}
                  onChoose={(sector) => dispatch(chosen('sector', { sector }))}
                >
                  <Move question="sector" answer={answer} words={words} locale={locale} />
                </Choices>
                <Choices
                  name="size"
                  question={words.size.question}
                  why={words.size.why}
                  answers={[...SIZES.map((value) => ({ value, label: words.size.answers[value] })), none(words)]}
                  chosen={scenario.size}
                  onChoose={(size) => dispatch(chosen('size', { size }))}
                >
                  <Move question="size" answer={answer} words={words} locale={locale} />
                </Choices>
                <TypedField {...field('share')} isQuestion why={words.share.why}>
                  <div class="presets presets--small" role="group" aria-label={words.share.presets}>
                    <button
                      type="button"
                      aria-pressed={scenario.share === undefined}
                      onClick={() => dispatch(chosen('share', { share: undefined }))}
                    >
                      {words.share.byYears}
                    </button>
                    {props.sharePresets.map(({ name, percent }) => (
                      <button
                        key={name}
                        type="button"
                        aria-pressed={scenario.share === percent}
                        onClick={() => dispatch(chosen('share', { share: percent }))}
                      >
                        {name === 'none'
                          ? words.share.presetNames.none
                          : `${writePercent(percent, locale)}, ${words.share.presetNames[name]}`}
                      </button>
                    ))}
                  </div>
                </TypedField>
                <details class="more" open={isMoreOpen(scenario)}>
                  <summary>{words.more}</summary>
                  <Choices
                    name="contract"
                    question={words.contract.question}
                    answers={CONTRACTS.map((value) => ({ value, label: words.contract.answers[value] }))}
                    chosen={scenario.contract}
                    onChoose={(contract) => contract && dispatch(chosen('contract', { contract }))}
                  />
                  <Choices
                    name="status"
                    question={words.status.question}
                    why={words.status.why}
                    answers={STATUSES.map((value) => ({ value, label: words.status.answers[value] }))}
                    chosen={scenario.status}
                    onChoose={(status) => status && dispatch(chosen('status', { status }))}
                  />
                  <Choices
                    name="taxWay"
                    question={words.tax.question}
                    why={words.tax.why}
                    answers={TAX_WAYS.map((value) => ({ value, label: words.tax.ways[value] }))}
                    chosen={scenario.taxWay}
                    onChoose={(taxWay) => taxWay && dispatch(chosen('taxWay', { taxWay }))}
                  />
                  {scenario.taxWay === 'own' && <TypedField {...field('tax')} />}
                  {scenario.taxWay === 'scale' && (
                    <>
                      <Choices
                        name="household"
                        question={words.tax.household}
                        answers={HOUSEHOLDS.map((value) => ({ value, label: words.tax.households[value] }))}
                        chosen={scenario.household}
                        onChoose={(household) => household && dispatch(chosen('household', { household }))}
                      />
                      <div class="ask">
                        <label class="ask__label" for="estimate-children">
                          {words.tax.children}
                        </label>
                        <select
                          id="estimate-children"
                          name="children"
                          autocomplete="off"
                          value={String(scenario.children)}
                          onChange={({ currentTarget }) =>
                            dispatch(chosen('children', { children: Number(currentTarget.value) }))
                          }
                        >
                          {CHILDREN.map((count) => (
                            <option key={count} value={String(count)}>
                              {count}
                            </option>
                          ))}
                        </select>
                      </div>
                    </>
                  )}
                </details>
                <details class="more" open={scenario.base !== undefined || scenario.variable !== undefined}>
                  <summary>{words.own.title}</summary>
                  <p class="ask__why">{words.own.why}</p>
                  <TypedField {...field('base')} />
                  <TypedField {...field('variable')} />
                  {scenario.base !== undefined && scenario.variable === undefined && (
                    <p class="ask__echo">{words.own.noVariable}</p>
                  )}
                  {scenario.base === undefined && scenario.variable !== undefined && (
                    <p class="ask__echo ask__echo--problem" data-problem="base">
                      {words.own.needsBase}
                    </p>
                  )}
                </details>
              </>
            )}
          </>
        )}
        {isFull && answer?.situation === 'employed' && <Steps answer={answer} years={scenario.years} {...shared} />}
      </div>
      <div class="estimate__result" id="result">
        {problems.map((problem) => (
          <p key={problem.code} class="problem" data-problem={problem.field}>
            {modelProblem(problem, words, problemWords, locale)}
          </p>
        ))}
        {answer?.situation === 'employed' && (
          <EmployedResult
            answer={answer}
            scenario={scenario}
            netFigure={props.netFigure}
            rangeFigure={props.rangeFigure}
            {...shared}
          />
        )}
        {answer?.situation === 'intern' && <InternResult answer={answer} scenario={scenario} {...shared} />}
        {answer?.situation === 'apprentice' && <ApprenticeResult answer={answer} {...shared} />}
        {isFull ? (
          <p class="small no-print">{words.result.keep}</p>
        ) : (
          <p class="no-print">
            <a class="button" href={`${props.calculatorAddress}${query && `?${query}`}`}>
              {words.all}
            </a>
          </p>
        )}
      </div>
      {isFull && answer?.situation === 'employed' && <Pinned answer={answer} changed={state.changed} {...shared} />}
      <p class="vh" role="status">
        {live}
      </p>
    </form>
  );
}

const TAX_WAYS = ['grid', 'own', 'scale'] as const;
const CHILDREN = Array.from({ length: 10 }, (_, count) => count);

const PRESETS = [
  { name: 'intern', answers: { situation: 'intern' } },
  { name: 'junior', answers: { situation: 'employed', years: 0 } },
  { name: 'senior', answers: { situation: 'employed', years: 7 } },
] as const satisfies readonly { name: 'intern' | 'junior' | 'senior'; answers: Partial<EstimateScenario> }[];

const entry = (scenario: EstimateScenario, name: string): unknown =>
  Object.entries(scenario).find(([key]) => key === name)?.[1];

const none = (words: EstimateWords) => ({ value: undefined, label: words.noAnswer });

const isMoreOpen = ({ contract, status, taxWay }: EstimateScenario): boolean =>
  contract !== 'permanent' || status !== 'cadre' || taxWay !== 'grid';

const chosen = (field: keyof EstimateWords['fields'], scenario: Partial<EstimateScenario>): EstimateAction => ({
  type: 'chosen',
  field,
  scenario,
});

/** The last answer there was: where a new input has none, the reader keeps it in sight and is told so. */
function useLastAnswer(result: ReturnType<typeof estimatePay>): EstimateAnswer | undefined {
  const last = useRef<EstimateAnswer>();
  if (result.ok) last.current = result.value;
  return last.current;
}

/** A text that has stayed the same for a moment: a screen reader hears one sentence a settled change. */
function useSettled(text: string): string {
  const [settled, settle] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => settle(text), LIVE_AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function liveSentence(answer: EstimateAnswer, words: EstimateWords, locale: Locale): string {
  switch (answer.situation) {
    case 'employed':
      return fill(words.live, {
        amount: writeEuros(answer.placed, locale),
        net: answer.pay.ok ? writeEuros(answer.pay.value.ordinaryMonth.netAfterTax, locale) : '',
      });
    case 'intern':
    case 'apprentice':
      return fill(words.liveIntern, {
        amount: writeEuros(answer.monthly, locale),
        net: writeEuros(answer.netMonthly, locale),
      });
  }
}

interface MoveProps {
  readonly question: 'place' | 'sector' | 'size';
  readonly answer: EstimateAnswer | undefined;
  readonly words: EstimateWords;
  readonly locale: Locale;
}

/** What one answer moves, in euros a year. */
function Move({ question, answer, words, locale }: MoveProps) {
  const step =
    answer?.situation === 'employed' ? answer.steps.find((candidate) => candidate.question === question) : undefined;
  return (
    <p class="ask__move">
      {step ? writeEuros(step.amount, locale, { sign: true }) : writeEuros(0, locale)}{' '}
      <small>{step ? words.result.aYear.toLowerCase() : words.noEffect}</small>
    </p>
  );
}

/** All that a typed field of the estimate shows, from what stands in it. */
function typedFieldProps(
  name: TypedFieldName,
  { data, words, problemWords, locale }: EstimateProps,
  state: ReturnType<typeof startState>,
  dispatch: (action: EstimateAction) => void,
) {
  const minimum = fullTimeMinimum(data);
  const { scenario, typed } = state;
  const reading = readingOf(state, name, minimum);
  const type = (text: string) => dispatch({ type: 'typed', field: name, text, minimum });
  const value = scenario[name];
  const shared = {
    id: `estimate-${name}`,
    name,
    text: typed[name] ?? (value === undefined ? '' : String(value)),
    onType: type,
  };
  if (reading && !reading.ok) {
    const { problem } = reading;
    return {
      ...shared,
      ...labels(name, words),
      problem: typedProblem(name, problem, words, problemWords, locale),
      offer:
        problem.code === 'thousands-inside'
          ? {
              label: fill(problemWords.suggest, { amount: writeEuros(problem.suggestion, locale) }),
              onTake: () => type(String(problem.suggestion)),
            }
          : undefined,
    };
  }
  const question = reading?.amount?.question;
  return {
    ...shared,
    ...labels(name, words),
    echo: echo(name, state, words, locale, minimum),
    offer: question && {
      label: fill(question.code === 'a-month' ? problemWords.askMonth : problemWords.askThousands, {
        amount: writeEuros(question.value, locale),
      }),
      onTake: () => type(String(question.value)),
    },
  };
}

function labels(name: TypedFieldName, words: EstimateWords): { readonly label: string; readonly hint?: string } {
  switch (name) {
    case 'years':
      return { label: words.years.question, hint: words.years.hint };
    case 'share':
      return { label: words.share.question, hint: words.share.hint };
    case 'tax':
      return { label: words.tax.rate, hint: words.tax.rateHint };
    case 'months':
      return { label: words.intern.months, hint: words.intern.monthsHint };
    case 'hours':
      return { label: words.intern.hours, hint: words.intern.hoursHint };
    case 'pay':
      return { label: words.intern.pay, hint: words.intern.payHint };
    case 'base':
      return { label: words.own.base, hint: words.own.hint };
    case 'variable':
      return { label: words.own.variable, hint: words.own.hint };
  }
}

/** What was understood, in one line. */
function echo(
  name: TypedFieldName,
  state: ReturnType<typeof startState>,
  words: EstimateWords,
  locale: Locale,
  minimum: number,
): string | undefined {
  const value = state.scenario[name];
  if (value === undefined) return undefined;
  switch (name) {
    case 'years':
      return yearsText(value, words, locale);
    case 'share':
      return fill(words.share.echo, { percent: writePercent(value, locale, { decimals: 3 }) });
    case 'tax':
      return writePercent(value, locale, { decimals: 3 });
    case 'months':
    case 'hours':
      return undefined;
    case 'pay':
      return fill(words.intern.payEcho, { amount: writeEuros(value, locale) });
    case 'base':
    case 'variable': {
      const reading = readingOf(state, name, minimum);
      const amount = reading?.ok ? reading.amount : undefined;
      const sentence = amount?.months === undefined ? words.own.echo : words.own.echoMonths;
      return fill(sentence, {
        amount: writeEuros(value, locale),
        month: amount ? writeEuros(amount.typed, locale) : '',
      });
    }
  }
}
