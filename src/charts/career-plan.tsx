import { writeNumber } from '../amounts/index.ts';
import type { CareerPath, CareerPlan } from '../compensation/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { AXIS_END } from './axis.tsx';
import { drawOnce } from './draw-once.ts';
import {
  HIGHEST_TOP,
  placeName,
  planArea,
  planAxis,
  type PlanAxis,
  planRuling,
  planSteps,
  planY,
  planYears,
  spreadLabels,
} from './plan-geometry.ts';

export interface CareerPlanChartProps {
  readonly id: string;
  readonly plan: CareerPlan;
  /** Years of experience in year 1. */
  readonly years: number;
  readonly title: string;
  /** Direct labels of the lines. */
  readonly labels: { readonly stay: string; readonly low: string; readonly high: string };
  readonly bandLabels: { readonly published: string; readonly derived: string };
  readonly axisLabel: string;
  readonly locale: Locale;
}

const TOP = 14;
const LABEL_GAP = 16;
/** A piece of the band that is shorter than this share of the plot has no room for its name. */
const NAMED_SHARE = 0.4;

const highestOf = ({ years }: CareerPath): number => Math.max(...years.map(({ real }) => real));
const lastOf = ({ years }: CareerPath): number => years.at(-1)?.real ?? 0;
const percent = (share: number): string => `${Number((share * 100).toFixed(3))}%`;

const highestPay = ({ stay, moveLow, moveHigh }: CareerPlan): number =>
  Math.max(...[stay, moveLow, moveHigh].map(highestOf));

/** All that is paid, on any way, between two moments. */
const payBetween = ({ stay, moveLow, moveHigh }: CareerPlan, from: number, to: number): readonly number[] =>
  [stay, moveLow, moveHigh].flatMap(({ years }) =>
    years.filter(({ year }) => year > from && year - 1 < to).map(({ real }) => real),
  );

/** Whether a line rises above the highest plot that is drawn. */
export const leavesPlot = (plan: CareerPlan): boolean => highestPay(plan) > HIGHEST_TOP;

/**
 * Staying and moving over the published band, year by year: the one euro axis turned upright. Text and strokes do not
 * scale; x is in years within the lines, in percent elsewhere.
 */
export function CareerPlanChart(props: CareerPlanChartProps) {
  const { id, plan, years, title, labels, bandLabels, axisLabel, locale } = props;
  const highest = Math.max(highestPay(plan), ...plan.bandPieces.map(({ end }) => end.high.amount));
  const axis = planAxis(highest);
  const horizon = plan.stay.years.length;
  const hasMoves = plan.moves > 0;
  const named = [
    { text: labels.stay, amount: lastOf(plan.stay) },
    ...(hasMoves
      ? [
          { text: labels.low, amount: lastOf(plan.moveLow) },
          { text: labels.high, amount: lastOf(plan.moveHigh) },
        ]
      : []),
  ];
  const places = spreadLabels(
    named.map(({ amount }) => planY(amount, axis)),
    LABEL_GAP,
    axis.height,
  );
  const start = plan.stay.years[0]?.real ?? 0;
  return (
    <svg class="plan__plot" height={axis.height + TOP + 44} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      <svg
        class="lines"
        y={TOP}
        height={axis.height}
        width="100%"
        viewBox={`0 0 ${horizon} ${axis.height}`}
        preserveAspectRatio="none"
      >
        {plan.bandPieces.map(({ from, to, start: first, end, kind }) => (
          <polygon
            key={from}
            class={kind === 'derived' ? 'band band--derived' : 'band'}
            points={planArea(
              { at: from - years, low: first.low.amount, high: first.high.amount },
              { at: to - years, low: end.low.amount, high: end.high.amount },
              axis,
            )}
          />
        ))}
      </svg>
      <svg y={TOP} height={axis.height}>
        {drawRuling(axis.top, locale)}
        {drawYears(horizon, axis.height, axisLabel, locale)}
      </svg>
      <svg
        class="lines"
        y={TOP}
        height={axis.height}
        width="100%"
        viewBox={`0 0 ${horizon} ${axis.height}`}
        preserveAspectRatio="none"
      >
        {hasMoves && <polyline class="line line--high" points={stepsOf(plan.moveHigh, axis)} />}
        {hasMoves && <polyline class="line line--low" points={stepsOf(plan.moveLow, axis)} />}
        <polyline class="line" points={stepsOf(plan.stay, axis)} />
      </svg>
      <svg y={TOP} height={axis.height}>
        {plan.bandPieces.map(({ from, to, start: first, kind }) => {
          const edge = { at: from - years, low: first.low.amount, high: first.high.amount };
          const middle = placeName(edge, payBetween(plan, edge.at, to - years));
          if (middle === undefined || (to - from) / horizon < NAMED_SHARE) return null;
          return (
            <text key={from} class="t-soft" x={percent(edge.at / horizon)} dx="5" y={planY(middle, axis) + 4}>
              {kind === 'derived' ? bandLabels.derived : bandLabels.published}
            </text>
          );
        })}
        {hasMoves && [plan.moveLow, plan.moveHigh].map((path, index) => <Moves key={index} path={path} axis={axis} />)}
        {start <= axis.top && <circle class="you" cx="0" cy={planY(start, axis)} r="4.5" />}
        {named.map(({ text }, index) => (
          <text key={index} class="t-strong" x="100%" dx="8" y={(places[index] ?? 0) + 4}>
            {text}
          </text>
        ))}
      </svg>
    </svg>
  );
}

const stepsOf = (path: CareerPath, axis: PlanAxis): string =>
  planSteps(
    path.years.map(({ real }) => real),
    axis,
  );

/** A ring on the line where each move falls. */
function Moves({ path, axis }: { readonly path: CareerPath; readonly axis: PlanAxis }) {
  return (
    <>
      {path.years
        .filter(({ isMove, real }) => isMove && real <= axis.top)
        .map(({ year, real }) => (
          <circle key={year} class="move" cx={percent((year - 1) / path.years.length)} cy={planY(real, axis)} r="3.5" />
        ))}
    </>
  );
}

/** The ruling of an axis that ends at `top`. */
const drawRuling = drawOnce((top: number, locale: Locale) => {
  const axis = planAxis(top);
  return (
    <>
      {planRuling(axis).map(({ amount, isMajor }) => {
        const y = planY(amount, axis);
        return (
          <g key={amount}>
            {amount > 0 && <line class={isMajor ? 'g g-major' : 'g'} x1="0" x2="100%" y1={y} y2={y} />}
            {isMajor && (
              <text class="t-soft" x="-8" y={y + 4} text-anchor="end">
                {amount === AXIS_END && locale === 'en' ? '€' : ''}
                {writeNumber(amount, locale)}
                {amount === AXIS_END && locale === 'fr' ? '\u00a0€' : ''}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
});

/** The years beneath: a tick each, a few with their number. */
const drawYears = drawOnce((horizon: number, y: number, label: string, locale: Locale) => (
  <>
    <line class="axis" x1="0" x2="100%" y1={y} y2={y} />
    {Array.from({ length: horizon + 1 }, (_, year) => (
      <line key={year} class="axis" x1={percent(year / horizon)} x2={percent(year / horizon)} y1={y} y2={y + 5} />
    ))}
    {planYears(horizon).map((year) => (
      <text key={year} class="t-soft" x={percent(year / horizon)} y={y + 20} text-anchor="middle">
        {writeNumber(year, locale)}
      </text>
    ))}
    <text class="t-soft" x="100%" y={y + 40} text-anchor="end">
      {label}
    </text>
  </>
));
