import { writeEuros, writeNumber, writePercent } from '../../amounts/index.ts';
import { CareerPlanChart, leavesPlot } from '../../charts/career-plan.tsx';
import { type CareerPath, type Euros, toMonth } from '../../compensation/index.ts';
import type { CareerWords } from '../../i18n/career.ts';
import { yearsText } from '../../i18n/estimate.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Amount } from '../fields/amount.tsx';
import { Marked, type MarkedProps } from '../fields/mark.tsx';
import { Sentence } from '../fields/sentence.tsx';
import type { WorkedPlan } from './career-input.ts';

/** What every part of the result needs to speak. */
export interface CareerResultProps extends WorkedPlan, Pick<MarkedProps, 'marks' | 'sourceWords'> {
  readonly words: CareerWords;
  readonly locale: Locale;
  /** A field holds what could not be read, or what has no answer: the result is the last good one. */
  readonly old: boolean;
}

/** '10 years' */
export const spanText = (years: number, words: CareerWords, locale: Locale): string =>
  yearsText(years, words.years, locale);

/** 'Move 5 %' */
const moveText = (percent: number, words: CareerWords, locale: Locale): string =>
  fill(words.result.move, { percent: writePercent(percent, locale) });

/** How far moving is ahead, with its signs: '+€30,327 to +€51,051', or one amount where both are the same. */
export function leadText(low: Euros, high: Euros, words: CareerWords, locale: Locale): string {
  const texts = { low: writeEuros(low, locale, { sign: true }), high: writeEuros(high, locale, { sign: true }) };
  return texts.low === texts.high ? texts.low : fill(words.result.range, texts);
}

/** The plan: how far moving is ahead, the drawing, what each way comes to, and the raise that beats moving. */
export function CareerResult(props: CareerResultProps) {
  const { plan, scenario, words, locale, marks, sourceWords, old } = props;
  const { result } = words;
  const horizon = spanText(scenario.horizon, words, locale);
  const hasMoves = plan.moves > 0;
  const isReal = scenario.inflation > 0;
  const hasDerived = plan.bandPieces.some(({ kind }) => kind === 'derived');
  const endOf = ({ years }: CareerPath) => writeEuros(years.at(-1)?.real ?? 0, locale);
  return (
    <>
      {old && (
        <p class="small">
          <b class="old">{result.old}</b>
        </p>
      )}
      {hasMoves ? (
        <div class="estimate__head">
          <p class="small">{fill(result.label, { every: everyText(scenario.moveEvery, words, locale), horizon })}</p>
          <output class="estimate__hero career__hero">
            {leadText(plan.lead.low.total, plan.lead.high.total, words, locale)}
          </output>
          <p class="small">{isReal ? result.today : result.added}</p>
        </div>
      ) : (
        <p class="problem" data-problem="horizon">
          {fill(result.noMove, {
            every: everyText(scenario.moveEvery, words, locale),
            first: writeNumber(scenario.moveEvery + 1, locale),
            horizon,
          })}
        </p>
      )}
      {scenario.years + scenario.horizon > MOST_YEARS && (
        <p class="problem" data-problem="horizon">
          {result.pastFifty}
        </p>
      )}
      <figure class="plan">
        <CareerPlanChart
          id="career-plan"
          plan={plan}
          years={scenario.years}
          title={fill(hasMoves ? result.chart : result.chartNoMove, {
            horizon,
            start: writeEuros(plan.stay.years[0]?.real ?? 0, locale),
            stay: endOf(plan.stay),
            low: endOf(plan.moveLow),
            high: endOf(plan.moveHigh),
          })}
          labels={{
            stay: result.stay,
            low: moveText(scenario.upliftLow, words, locale),
            high: moveText(scenario.upliftHigh, words, locale),
          }}
          bandLabels={{ published: result.bandPublished, derived: result.bandDerived }}
          axisLabel={result.axis}
          locale={locale}
        />
        <figcaption class="small">
          {isReal ? result.captionToday : result.caption}{' '}
          <Sentence
            sentence={result.tinted}
            parts={{
              band: <Marked figure="kam-senior-ote" marks={marks} text={result.band} sourceWords={sourceWords} />,
            }}
          />{' '}
          {hasDerived && (
            <>
              <Sentence
                sentence={result.dashed}
                parts={{
                  line: (
                    <Marked figure="band-straight-path" marks={marks} text={result.line} sourceWords={sourceWords} />
                  ),
                }}
              />{' '}
            </>
          )}
          {hasMoves && result.captionMoves} {leavesPlot(plan) && result.cut}
        </figcaption>
      </figure>
      <Ways {...props} />
      <BreakEven {...props} />
    </>
  );
}

/** The band is known to 50 years in the job; past it it is drawn flat. */
const MOST_YEARS = 50;

/** 'every 3 years' */
const everyText = (count: number, { moveEvery }: CareerWords, locale: Locale): string =>
  fill(count === 1 ? moveEvery.echoOne : moveEvery.echo, { count: writeNumber(count, locale) });

/** What each way comes to: the last year's pay a year and a month, the total, and how far it is ahead. */
function Ways({ plan, scenario, words, locale }: CareerResultProps) {
  const { result } = words;
  const ways: readonly {
    readonly name: string;
    readonly figure: string;
    readonly path: CareerPath;
    readonly lead?: Euros;
  }[] = [
    { name: result.stay, figure: 'plan.stay.total', path: plan.stay },
    {
      name: moveText(scenario.upliftLow, words, locale),
      figure: 'plan.move.low.total',
      path: plan.moveLow,
      lead: plan.lead.low.total,
    },
    {
      name: moveText(scenario.upliftHigh, words, locale),
      figure: 'plan.move.high.total',
      path: plan.moveHigh,
      lead: plan.lead.high.total,
    },
  ];
  const lastYear = fill(result.lastYear, { year: writeNumber(scenario.horizon, locale) });
  const total = fill(result.total, { horizon: spanText(scenario.horizon, words, locale) });
  return (
    <div class="table stack">
      <table>
        <thead>
          <tr>
            <th scope="col">{result.way}</th>
            <th scope="col" class="is-num">
              {lastYear}
            </th>
            <th scope="col" class="is-num">
              {result.aMonth}
            </th>
            <th scope="col" class="is-num">
              {total}
            </th>
            <th scope="col" class="is-num">
              {result.against}
            </th>
          </tr>
        </thead>
        <tbody>
          {ways.map(({ name, figure, path, lead }) => {
            const last = path.years.at(-1);
            return (
              <tr key={figure}>
                <th scope="row">{name}</th>
                <td class="is-num" data-th={lastYear}>
                  {last && writeEuros(last.real, locale)}
                </td>
                <td class="is-num" data-th={result.aMonth}>
                  {last && writeEuros(toMonth(last.real), locale)}
                </td>
                <td class="is-num" data-th={total}>
                  <Amount figure={figure} value={path.total} text={writeEuros(path.total, locale)} />
                </td>
                {/* Nothing to say of staying against itself: empty in the table, gone in the list. */}
                <td class="is-num" data-th={lead === undefined ? undefined : result.against}>
                  {lead !== undefined && writeEuros(lead, locale, { sign: true })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The raise at which moving stops paying, for what a move adds at least and at most. */
function BreakEven({ plan, scenario, words, locale }: CareerResultProps) {
  const { result } = words;
  const { low, high } = plan.breakEvenRaise;
  if (low === undefined || high === undefined) return null;
  const lines = [
    { figure: 'plan.breakEvenRaise.low', uplift: scenario.upliftLow, percent: low * 100 },
    { figure: 'plan.breakEvenRaise.high', uplift: scenario.upliftHigh, percent: high * 100 },
  ];
  return (
    <div>
      <h3 class="sum__head">{result.breakEven}</h3>
      <dl class="sum">
        {lines.map(({ figure, uplift, percent }) => (
          <div key={figure}>
            <dt>{fill(result.breakEvenAt, { percent: writePercent(uplift, locale, { decimals: 3 }) })}</dt>
            <dd>
              <Sentence
                sentence={result.aYear}
                parts={{
                  percent: (
                    <Amount figure={figure} value={percent} text={writePercent(percent, locale, { decimals: 2 })} />
                  ),
                }}
              />
            </dd>
          </div>
        ))}
      </dl>
      <p class="small">
        {scenario.betweenRaise === undefined
          ? result.same
          : fill(result.other, { percent: writePercent(scenario.betweenRaise, locale, { decimals: 3 }) })}
      </p>
    </div>
  );
}
