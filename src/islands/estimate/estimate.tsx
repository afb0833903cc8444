import { useMemo, useRef } from 'preact/hooks';
import type { EstimateScenario, Tool } from '../../address/index.ts';
import { writeEuros, writePercent } from '../../amounts/index.ts';
import {
  APPRENTICE_AGES,
  APPRENTICE_YEARS,
  type CompensationData,
  type Estimate as EstimateAnswer,
  estimatePay,
  type Kind,
  SITUATIONS,
} from '../../compensation/index.ts';
import type { EstimateWords } from '../../i18n/estimate.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ProblemWords } from '../../i18n/problems.ts';
import type { ShareWords } from '../../i18n/share.ts';
import type { TaxWords } from '../../i18n/tax.ts';
import { AddressProblems } from '../fields/address-problems.tsx';
import { Choices } from '../fields/choices.tsx';
import { ContractField, StatusField } from '../fields/contract-fields.tsx';
import { Fold } from '../fields/fold.tsx';
import { LiveSentence } from '../fields/live-sentence.tsx';
import type { SourceMark } from '../fields/mark.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { PlacementFields, type PlacementQuestion } from '../fields/placement-fields.tsx';
import { modelProblem } from '../fields/problem-text.ts';
import { ShareBar } from '../fields/share-bar.tsx';
import { TaxFields } from '../fields/tax-fields.tsx';
import type { Reading } from '../fields/tool-state.ts';
import { ToolLinks } from '../fields/tool-links.tsx';
import { useTool } from '../fields/use-tool.ts';
import { YearsField } from '../fields/years-field.tsx';
import { ApprenticeResult } from './apprentice-result.tsx';
import { EmployedResult } from './employed-result.tsx';
import { estimateInput, estimateRules } from './estimate-input.ts';
import type * as RowsFile from './estimate-rows.ts';
import rowsFile from './estimate-rows.ts?address';
import { InternResult } from './intern-result.tsx';
import { Pinned } from './pinned.tsx';
import { Steps } from './steps.tsx';

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
  readonly taxWords: TaxWords;
  readonly shareWords: ShareWords;
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
  readonly addresses: Readonly<Record<Tool, string>>;
  /** The page on asking, whose script takes the reader’s numbers. */
  readonly askAddress: string;
}

/** The pay estimate: a few questions, each of which moves the marker, and the result always in view. */
export function Estimate(props: EstimateProps) {
  const { start, data, words, taxWords, problemWords, locale, variant, marks, sourceWords } = props;
  const rules = useMemo(() => estimateRules(data), [data]);
  const tool = useTool<'estimate'>(start, rules, data, locale);
  const { scenario, query, choose } = tool;
  const isFull = variant === 'full';

  const result = useMemo(() => estimatePay(estimateInput(scenario), data), [scenario, data]);
  // Where a new input has no answer, the last one stays in sight and says that it is old.
  const last = useRef<EstimateAnswer>();
  if (result.ok) last.current = result.value;
  const answer = last.current;

  const shared = {
    words,
    problemWords,
    locale,
    marks,
    sourceWords,
    old: tool.isOld || !result.ok,
  };
  const field = { tool, fields: words.fields, problemWords, locale };

  // Steps of the slider of years move none of these.
  const more = useMemo(
    () =>
      isFull && (
        <>
          <NumberField
            {...field}
            name="share"
            label={words.share.question}
            why={words.share.why}
            hint={words.share.hint}
            isQuestion
            echo={(value) => fill(words.share.echo, { percent: writePercent(value, locale, { decimals: 3 }) })}
          >
            <div class="presets presets--small" role="group" aria-label={words.share.presets}>
              <button
                type="button"
                aria-pressed={scenario.share === undefined}
                onClick={() => choose('share', { share: undefined })}
              >
                {words.share.byYears}
              </button>
              {props.sharePresets.map(({ name, percent }) => (
                <button
                  key={name}
                  type="button"
                  aria-pressed={scenario.share === percent}
                  onClick={() => choose('share', { share: percent })}
                >
                  {name === 'none'
                    ? words.share.presetNames.none
                    : `${writePercent(percent, locale)}, ${words.share.presetNames[name]}`}
                </button>
              ))}
            </div>
          </NumberField>
          <Fold open={isMoreOpen(scenario)} summary={words.more}>
            <ContractField who={scenario} choose={choose} words={words} />
            <StatusField who={scenario} choose={choose} words={words} />
            <TaxFields {...field} who={scenario} choose={choose} taxField="tax" words={taxWords} />
          </Fold>
          <Fold open={scenario.base !== undefined || scenario.variable !== undefined} summary={words.own.title}>
            <p class="ask__why">{words.own.why}</p>
            <NumberField {...field} name="base" label={words.own.base} hint={words.own.hint} echo={ownEcho} />
            <NumberField {...field} name="variable" label={words.own.variable} hint={words.own.hint} echo={ownEcho} />
            {scenario.base !== undefined && scenario.variable === undefined && (
              <p class="ask__echo">{words.own.noVariable}</p>
            )}
            {scenario.base === undefined && scenario.variable !== undefined && (
              <p class="ask__echo ask__echo--problem" data-problem="base">
                {words.own.needsBase}
              </p>
            )}
          </Fold>
        </>
      ),
    [tool.edits, isFull],
  );

  return (
    <form
      class={isFull ? 'estimate calculator' : 'estimate estimate--short'}
      autocomplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      {isFull && <ToolLinks current="estimate" who={scenario} addresses={props.addresses} words={props.shareWords} />}
      <div class="estimate__questions">
        <AddressProblems problems={tool.addressProblems} fields={words.fields} words={problemWords} />
        <div class="presets" role="group" aria-label={words.presets.title}>
          <span class="presets__title">{words.presets.title}</span>
          {PRESETS.map(({ name, answers }) => (
            <button
              key={name}
              type="button"
              aria-pressed={holds(scenario, answers)}
              onClick={() => choose('situation', answers)}
            >
              {words.presets[name]}
            </button>
          ))}
        </div>
        <Choices
          name="situation"
          question={words.situation.question}
          answers={SITUATIONS}
          labels={words.situation.answers}
          chosen={scenario.situation}
          onChoose={(situation) => situation && choose('situation', { situation })}
        />
        {scenario.situation === 'intern' && (
          <>
            <NumberField {...field} name="months" label={words.intern.months} hint={words.intern.monthsHint} />
            <NumberField {...field} name="hours" label={words.intern.hours} hint={words.intern.hoursHint} />
            <NumberField
              {...field}
              name="pay"
              label={words.intern.pay}
              hint={words.intern.payHint}
              echo={(value) => fill(words.intern.payEcho, { amount: writeEuros(value, locale) })}
            />
          </>
        )}
        {scenario.situation === 'apprentice' && (
          <>
            <Choices
              name="age"
              question={words.apprentice.age}
              answers={APPRENTICE_AGES}
              labels={words.apprentice.ages}
              chosen={scenario.age}
              onChoose={(age) => age && choose('age', { age })}
            />
            <Choices
              name="year"
              question={words.apprentice.year}
              answers={APPRENTICE_YEARS}
              labels={words.apprentice.years}
              chosen={scenario.year}
              onChoose={(year) => year && choose('year', { year })}
            />
          </>
        )}
        {scenario.situation === 'employed' && (
          <>
            <YearsField
              {...field}
              name="years"
              years={scenario.years}
              onSlide={(years) => tool.slide('years', { years })}
              words={words.years}
            />
            <PlacementFields
              who={scenario}
              choose={choose}
              words={words}
              isShort={!isFull}
              moves={(question) => <Move question={question} answer={answer} words={words} locale={locale} />}
            />
            {more}
          </>
        )}
      </div>
      <div class="estimate__result" id="result">
        {!result.ok &&
          result.problems.map((problem) => (
            <p key={problem.code} class="problem" data-problem={problem.field}>
              {modelProblem(problem, words.fields, problemWords, locale)}
            </p>
          ))}
        {answer?.situation === 'employed' && (
          <EmployedResult
            answer={answer}
            scenario={scenario}
            taxWords={taxWords}
            netFigure={props.netFigure}
            rangeFigure={props.rangeFigure}
            {...shared}
          />
        )}
        {answer?.situation === 'intern' && <InternResult answer={answer} scenario={scenario} {...shared} />}
        {answer?.situation === 'apprentice' && <ApprenticeResult answer={answer} {...shared} />}
        {isFull ? (
          <>
            {answer?.situation === 'employed' && (
              <p class="no-print">
                <a href={`${props.askAddress}${query && `?${query}`}`}>{words.result.ask}</a>
              </p>
            )}
            <p class="small no-print">{words.result.keep}</p>
            {answer && (
              <ShareBar
                file="estimate"
                query={query}
                rows={async () => {
                  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the address is that of this very module
                  const { estimateRows }: typeof RowsFile = await import(/* @vite-ignore */ rowsFile);
                  return estimateRows(answer, words);
                }}
                words={props.shareWords}
              />
            )}
          </>
        ) : (
          <p class="no-print">
            <a class="button" href={`${props.addresses.estimate}${query && `?${query}`}`}>
              {words.all}
            </a>
          </p>
        )}
      </div>
      {isFull && answer?.situation === 'employed' && (
        <div class="estimate__steps">
          <Steps answer={answer} years={scenario.years} {...shared} />
        </div>
      )}
      {isFull && answer?.situation === 'employed' && <Pinned answer={answer} changed={tool.changed} {...shared} />}
      <LiveSentence text={answer && tool.changed ? liveSentence(answer, words, locale) : ''} />
    </form>
  );

  function ownEcho(value: number, reading: Reading | undefined): string {
    const amount = reading?.ok ? reading.amount : undefined;
    const sentence = amount?.months === undefined ? words.own.echo : words.own.echoMonths;
    return fill(sentence, {
      amount: writeEuros(value, locale),
      month: amount ? writeEuros(amount.typed, locale) : '',
    });
  }
}

const PRESETS = [
  { name: 'intern', answers: { situation: 'intern' } },
  { name: 'junior', answers: { situation: 'employed', years: 0 } },
  { name: 'senior', answers: { situation: 'employed', years: 7 } },
] as const satisfies readonly { name: 'intern' | 'junior' | 'senior'; answers: Partial<EstimateScenario> }[];

/** Whether a scenario holds all of a preset's answers. */
const holds = (scenario: EstimateScenario, answers: Partial<EstimateScenario>): boolean =>
  (answers.situation === undefined || answers.situation === scenario.situation) &&
  (answers.years === undefined || answers.years === scenario.years);

const isMoreOpen = ({ contract, status, taxWay }: EstimateScenario): boolean =>
  contract !== 'permanent' || status !== 'cadre' || taxWay !== 'grid';

function liveSentence(answer: EstimateAnswer, words: EstimateWords, locale: Locale): string {
  switch (answer.situation) {
    case 'employed': {
      const sentence = answer.pay.ok ? words.live : words.liveNoNet;
      return fill(sentence, {
        amount: writeEuros(answer.placed, locale),
        net: answer.pay.ok ? writeEuros(answer.pay.value.ordinaryMonth.netAfterTax, locale) : '',
      });
    }
    case 'intern':
    case 'apprentice':
      return fill(words.liveIntern, {
        amount: writeEuros(answer.monthly, locale),
        net: writeEuros(answer.netMonthly, locale),
      });
  }
}

interface MoveProps {
  readonly question: PlacementQuestion;
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
      {writeEuros(step?.amount ?? 0, locale, { sign: step !== undefined })}{' '}
      <small>{step ? words.result.aYear.toLowerCase() : words.noEffect}</small>
    </p>
  );
}
