import { useMemo, useRef } from 'preact/hooks';
import type { CareerScenario, Tool } from '../../address/index.ts';
import { writeEuros, writeNumber, writePercent } from '../../amounts/index.ts';
import {
  type CompensationData,
  type EmployedEstimate,
  eurosPerYear,
  type Kind,
  type Problem,
  toMonth,
} from '../../compensation/index.ts';
import type { CareerWords } from '../../i18n/career.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ProblemWords } from '../../i18n/problems.ts';
import type { ShareWords } from '../../i18n/share.ts';
import { AddressProblems } from '../fields/address-problems.tsx';
import { Fold } from '../fields/fold.tsx';
import { LiveSentence } from '../fields/live-sentence.tsx';
import { Marked, type SourceMark } from '../fields/mark.tsx';
import { PlacementFields } from '../fields/placement-fields.tsx';
import { PrintedAddress } from '../fields/printed-address.tsx';
import { modelProblem } from '../fields/problem-text.ts';
import { ShareBar } from '../fields/share-bar.tsx';
import { ToolLinks } from '../fields/tool-links.tsx';
import { useTool } from '../fields/use-tool.ts';
import { YearsField } from '../fields/years-field.tsx';
import { Assumption, type AssumptionName, WayBack } from './assumption.tsx';
import { answerCareer, careerRules, ownPay, type WorkedPlan } from './career-input.ts';
import { CareerResult, leadText, spanText } from './career-result.tsx';
import { careerRows } from './career-rows.ts';
import { CareerYears } from './career-years.tsx';

export interface CareerProps {
  /** The worked default: what the server renders, and where the island starts. */
  readonly start: CareerScenario;
  readonly data: CompensationData;
  readonly words: CareerWords;
  readonly shareWords: ShareWords;
  readonly problemWords: ProblemWords;
  readonly sourceWords: Readonly<Record<Kind, string>>;
  readonly marks: Readonly<Record<string, SourceMark>>;
  readonly locale: Locale;
  readonly addresses: Readonly<Record<Tool, string>>;
}

/** The career plan: staying against moving, year by year, with every assumption open to change. */
export function Career(props: CareerProps) {
  const { start, data, words, problemWords, locale, marks, sourceWords } = props;
  const rules = useMemo(() => careerRules(data), [data]);
  const tool = useTool<'career'>(start, rules, data, locale);
  const { scenario, query, choose } = tool;

  const { estimate, worked, problems } = useMemo(() => answerCareer(scenario, data), [scenario, data]);
  const own = useMemo(() => ownPay(scenario, data), [scenario, data]);
  // Where a new answer has no plan, the last one stays in sight and says that it is old.
  const last = useRef<WorkedPlan>();
  if (worked) last.current = worked;
  const shown = last.current;
  const isBelowLow = problems.some(isHighBelowLow);

  const field = { tool, fields: words.fields, problemWords, locale };
  const percentText = (value: number) => writePercent(value, locale, { decimals: 3 });
  const mark = (figure: string, text: string) => (
    <Marked figure={figure} marks={marks} text={text} sourceWords={sourceWords} />
  );
  const countText = (count: number, { echo, echoOne }: { readonly echo: string; readonly echoOne: string }) =>
    fill(count === 1 ? echoOne : echo, { count: writeNumber(count, locale) });
  /** A default that has a figure of its own, and the way back to it. */
  const usual = (figure: string, value: string) => ({
    start,
    usual: words.usual,
    says: mark(figure, value),
    backTo: fill(words.backTo, { value }),
  });
  const asPercent = (sentence: string) => (value: number) => fill(sentence, { percent: percentText(value) });
  const span = (years: number) => spanText(years, words, locale);

  // Steps of the slider of years move none of these.
  const assumptions = useMemo(
    () => (
      <>
        <h3 class="sum__head">{words.groups.stay}</h3>
        <Assumption
          {...field}
          name="stayRaise"
          label={words.stayRaise.label}
          echo={asPercent(words.stayRaise.echo)}
          way={usual('career-stay-raise', percentText(start.stayRaise))}
        />

        <h3 class="sum__head">{words.groups.move}</h3>
        <Assumption
          {...field}
          name="moveEvery"
          label={words.moveEvery.label}
          echo={(count) => countText(count, words.moveEvery)}
          way={usual('kam-move-every', span(start.moveEvery))}
        />
        <div class="career__pair">
          <Assumption
            {...field}
            name="upliftLow"
            label={words.upliftLow.label}
            echo={asPercent(words.upliftLow.echo)}
            way={usual('kam-move-uplift', percentText(start.upliftLow))}
          />
          <Assumption
            {...field}
            name="upliftHigh"
            label={words.upliftHigh.label}
            echo={asPercent(words.upliftHigh.echo)}
            way={usual('kam-move-uplift', percentText(start.upliftHigh))}
          />
        </div>
        {problems.filter(isHighBelowLow).map(said)}
        <Assumption
          {...field}
          name="betweenRaise"
          label={words.betweenRaise.label}
          hint={words.betweenRaise.hint}
          echo={asPercent(words.betweenRaise.echo)}
          way={{
            start,
            usual: words.usual,
            says: fill(words.usualBetween, { percent: percentText(scenario.stayRaise) }),
            backTo: words.backToStaying,
          }}
        >
          <div class="presets presets--small no-print">
            <button
              type="button"
              aria-pressed={scenario.betweenRaise === 0}
              onClick={() => choose('betweenRaise', { betweenRaise: 0 })}
            >
              {words.betweenRaise.other}
            </button>
          </div>
        </Assumption>

        <h3 class="sum__head">{words.groups.ahead}</h3>
        <Assumption
          {...field}
          name="horizon"
          label={words.horizon.label}
          hint={words.horizon.hint}
          echo={(count) => countText(count, words.horizon)}
          way={usual('career-horizon', span(start.horizon))}
        />
        <Assumption
          {...field}
          name="inflation"
          label={words.inflation.label}
          hint={words.inflation.hint}
          echo={asPercent(words.inflation.echo)}
          way={usual('career-inflation', percentText(start.inflation))}
        />
        <p class="no-print">
          <button type="button" class="usual__back" onClick={() => choose('horizon', answersOf(start))}>
            {words.resetAll}
          </button>
        </p>
      </>
    ),
    [tool.edits, isBelowLow],
  );

  return (
    <form class="estimate calculator career" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <ToolLinks current="career" who={scenario} addresses={props.addresses} words={props.shareWords} />
      <div class="estimate__questions">
        <AddressProblems problems={tool.addressProblems} fields={words.fields} words={problemWords} />
        <h3 class="sum__head">{words.groups.you}</h3>
        <YearsField
          {...field}
          name="years"
          years={scenario.years}
          onSlide={(years) => tool.slide('years', { years })}
          words={words.years}
        >
          <WayBack
            tool={tool}
            name="years"
            start={start}
            usual={words.usual}
            says={`${span(start.years)}, ${words.usualYears}`}
            backTo={fill(words.backTo, { value: span(start.years) })}
            of={words.years.question}
          />
        </YearsField>
        <Assumption
          {...field}
          name="start"
          label={words.start.label}
          hint={words.start.hint}
          echo={payEcho}
          way={{
            start,
            usual: words.usual,
            says: estimate && (
              <>
                {mark(startFigure(estimate), writeEuros(estimate.placed, locale))}, {words.usualStart}
              </>
            ),
            backTo: words.backToEstimate,
          }}
        >
          {own !== undefined && own !== scenario.start && (
            <button type="button" class="ask__offer no-print" onClick={() => choose('start', { start: own })}>
              {fill(words.start.own, { amount: writeEuros(own, locale) })}
            </button>
          )}
        </Assumption>
        <Fold open={isPlaced(scenario)} summary={words.more}>
          <p class="ask__why">{words.moreWhy}</p>
          <PlacementFields who={scenario} choose={choose} words={words} />
        </Fold>
        {assumptions}
        <PrintedAddress query={query} />
      </div>
      <div class="estimate__result" id="result">
        {problems.filter((problem) => !isHighBelowLow(problem)).map(said)}
        {shown && (
          <CareerResult
            {...shown}
            words={words}
            locale={locale}
            marks={marks}
            sourceWords={sourceWords}
            old={tool.isOld || !worked}
          />
        )}
        <p class="small no-print">{words.result.keep}</p>
        {shown && (
          <ShareBar file="career" query={query} rows={() => careerRows(shown.plan, words)} words={props.shareWords} />
        )}
      </div>
      {shown && <CareerYears worked={shown} words={words} locale={locale} />}
      {shown && shown.plan.moves > 0 && (
        <div class="pinned">
          <div class="pinned__row">
            <b class="pinned__amount career__pinned">
              {leadText(shown.plan.lead.low.total, shown.plan.lead.high.total, words, locale)}
            </b>
            <a href="#result">{words.details}</a>
          </div>
        </div>
      )}
      <LiveSentence text={shown && tool.changed ? liveSentence(shown, words, locale) : ''} />
    </form>
  );

  function payEcho(value: number): string {
    return fill(words.start.echo, {
      year: writeEuros(value, locale),
      month: writeEuros(toMonth(eurosPerYear(value)), locale),
    });
  }

  function said(problem: Problem) {
    return (
      <p key={problem.field} class="problem" data-problem={problem.field}>
        {isHighBelowLow(problem)
          ? fill(words.highBelowLow, { low: percentText(scenario.upliftLow) })
          : modelProblem(problem, words.fields, problemWords, locale)}
      </p>
    );
  }
}

/** What is reset at once: all that this page asks. What other tools asked goes on to them. */
const answersOf = ({
  place,
  sector,
  size,
  ...others
}: CareerScenario): Pick<CareerScenario, AssumptionName | 'place' | 'sector' | 'size'> => ({
  place,
  sector,
  size,
  years: others.years,
  start: others.start,
  stayRaise: others.stayRaise,
  moveEvery: others.moveEvery,
  upliftLow: others.upliftLow,
  upliftHigh: others.upliftHigh,
  betweenRaise: others.betweenRaise,
  horizon: others.horizon,
  inflation: others.inflation,
});

/** What a field takes by itself is checked as one types; what two of them take together only the model knows. */
const isHighBelowLow = ({ code, field }: Problem): boolean => code === 'out-of-range' && field === 'upliftHigh';

const isPlaced = ({ place, sector, size }: CareerScenario): boolean =>
  place !== undefined || sector !== undefined || size !== undefined;

/** The figure that the estimate's middle rests on: the placement, the straight line, or the band's own middle. */
function startFigure({ steps, band }: EmployedEstimate): string {
  if (steps.length > 0) return 'place-sector-size-placement';
  return band.stretch.kind === 'between' ? 'band-straight-path' : (band.middle.figures.at(0) ?? '');
}

function liveSentence({ plan, scenario }: WorkedPlan, words: CareerWords, locale: Locale): string {
  const horizon = spanText(scenario.horizon, words, locale);
  if (plan.moves === 0) return fill(words.liveNoMove, { total: writeEuros(plan.stay.total, locale), horizon });
  return fill(words.live, {
    horizon,
    low: writeEuros(plan.lead.low.total, locale, { sign: true }),
    high: writeEuros(plan.lead.high.total, locale, { sign: true }),
  });
}
