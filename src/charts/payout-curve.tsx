import type { ComponentChildren, VNode } from 'preact';
import { writeEuros, writeNumber, writePercent } from '../amounts/index.ts';
import type { CurvePiece, EurosPerYear } from '../compensation/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { spreadLabels } from './plan-geometry.ts';
import {
  attainmentX,
  curvePoints,
  findLanes,
  type UprightAxis,
  uprightAxis,
  uprightLines,
  uprightY,
} from './payout-geometry.ts';

const TICKS = [0, 0.5, 1, 1.5, 2];
const LABEL_GAP = 16;
const LANE = 20;
/** What a label takes of the axis on a phone, in attainment. */
const LABEL_WIDTH = 0.4;

/** All of a drawing that stands still while the reader moves along it: what lies under the marker, and what over it. */
export interface CurveDrawing {
  readonly axis: UprightAxis;
  /** Pixels above the plot. */
  readonly top: number;
  readonly under: VNode;
  readonly over: VNode;
}

export interface CurvePlotProps {
  readonly id: string;
  /** What the drawing says, in a sentence. */
  readonly title: string;
  /** What does not move: the same object while nothing else than the reader moves. */
  readonly drawing: CurveDrawing;
  /** Where the reader stands: the attainment (ratio), and what each curve is worth there. */
  readonly at: { readonly ratio: number; readonly values: readonly number[] };
}

/** Curves over the attainment, and where the reader stands on them. Text never scales. */
export function CurvePlot({ id, title, drawing, at }: CurvePlotProps) {
  const { axis, top, under, over } = drawing;
  return (
    <svg class="payout__plot" height={axis.height + top + 44} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      <svg y={top} height={axis.height}>
        {under}
        <Marker ratio={at.ratio} values={at.values} axis={axis} />
        {over}
      </svg>
    </svg>
  );
}

interface RulingProps {
  readonly axis: UprightAxis;
  readonly writeLine: (value: number) => string;
}

function Ruling({ axis, writeLine }: RulingProps) {
  return (
    <>
      {uprightLines(axis).map((value) => {
        const y = uprightY(value, axis);
        return (
          <g key={value}>
            <line class="g" x1="0" x2="100%" y1={y} y2={y} />
            <text class="t-soft" x="-8" y={y + 4} text-anchor="end">
              {writeLine(value)}
            </text>
          </g>
        );
      })}
    </>
  );
}

interface FootProps {
  readonly axis: UprightAxis;
  readonly label: string;
  readonly locale: Locale;
}

/** The attainments beneath. */
function Foot({ axis: { height }, label, locale }: FootProps) {
  return (
    <>
      <line class="axis" x1="0" x2="100%" y1={height} y2={height} />
      {TICKS.map((ratio) => (
        <g key={ratio}>
          <line class="axis" x1={attainmentX(ratio)} x2={attainmentX(ratio)} y1={height} y2={height + 5} />
          <text class="t-soft" x={attainmentX(ratio)} y={height + 20} text-anchor="middle">
            {writePercent(ratio * 100, locale)}
          </text>
        </g>
      ))}
      <text class="t-soft" x="100%" y={height + 40} text-anchor="end">
        {label}
      </text>
    </>
  );
}

/** What is drawn in the units of the axes: it stretches, and its strokes do not. */
function Stretched({ axis, children }: { readonly axis: UprightAxis; readonly children: ComponentChildren }) {
  return (
    <svg width="100%" height={axis.height} viewBox={`0 0 200 ${axis.height}`} preserveAspectRatio="none">
      {children}
    </svg>
  );
}

interface MarkerProps {
  readonly ratio: number;
  readonly values: readonly number[];
  readonly axis: UprightAxis;
}

/** Where the reader stands: the marker on the axis, and a dot on each curve. */
function Marker({ ratio, values, axis }: MarkerProps) {
  return (
    <svg class="at" x={attainmentX(ratio)}>
      <line x1="0" x2="0" y1="0" y2={axis.height} />
      <path d={`M-6 ${axis.height + 2}h12l-6-9z`} />
      {values.map((value, index) => (
        <circle key={index} cx="0" cy={uprightY(value, axis)} r="5" />
      ))}
    </svg>
  );
}

/**
 * One plan: which share of the target variable is paid, over the attainment. Dotted: the share that is the attainment.
 *
 * @param pieces as `drawPayout` gives them
 */
export function drawPlan(pieces: readonly CurvePiece[], axisLabel: string, locale: Locale): CurveDrawing {
  const axis = uprightAxis([0, 2, ...pieces.flatMap(({ start, end }) => [start, end])], 0.1);
  return {
    axis,
    top: 12,
    under: (
      <>
        <Ruling axis={axis} writeLine={(value) => writePercent(value * 100, locale)} />
        <Stretched axis={axis}>
          <polyline class="curve curve--plain" points={curvePoints([{ from: 0, to: 2, start: 0, end: 2 }], axis)} />
          <polyline class="curve" points={curvePoints(pieces, axis)} />
        </Stretched>
      </>
    ),
    over: <Foot axis={axis} label={axisLabel} locale={locale} />,
  };
}

/** The pay of one offer over the attainment. */
export interface PayCurve {
  /** The letter at its end: 'A'. */
  readonly name: string;
  /** How its line is drawn: the first solid, the second dashed, the third dotted. */
  readonly line: 0 | 1 | 2;
  /** As `drawPay` gives it. */
  readonly pieces: readonly CurvePiece<EurosPerYear>[];
}

/** An attainment at which two offers change places or pay the same. */
export interface CurveMeeting {
  /** Unlike any other's. */
  readonly key: string;
  readonly ratio: number;
  readonly pay: EurosPerYear;
  readonly label: string;
}

/** The published band, EUR a year. */
export interface CurveBand {
  readonly low: EurosPerYear;
  readonly high: EurosPerYear;
  /** No source publishes it. */
  readonly isDerived: boolean;
  readonly label: string;
}

const LINES = ['curve', 'curve curve--b', 'curve curve--c'] as const;

/** The total pay of one to three offers over the attainment, on one axis, over the published band. */
export function drawCurves(
  curves: readonly PayCurve[],
  meetings: readonly CurveMeeting[],
  band: CurveBand,
  axisLabel: string,
  locale: Locale,
): CurveDrawing {
  const axis = uprightAxis(
    [band.low, band.high, ...curves.flatMap(({ pieces }) => pieces.flatMap(({ start, end }) => [start, end]))],
    1_000,
  );
  const lanes = findLanes(
    meetings.map(({ ratio }) => ratio),
    LABEL_WIDTH,
  );
  const top = 12 + LANE * (Math.max(-1, ...lanes) + 1);
  const ends = spreadLabels(
    curves.map(({ pieces }) => uprightY(pieces.at(-1)?.end ?? 0, axis)),
    LABEL_GAP,
    axis.height,
  );
  const bandTop = uprightY(band.high, axis);
  const bandBottom = uprightY(band.low, axis);
  const under = (
    <>
      <Ruling
        axis={axis}
        writeLine={(value) => (value === axis.high ? writeEuros(value, locale) : writeNumber(value, locale))}
      />
      <rect
        class={band.isDerived ? 'band band--derived' : 'band'}
        x="0"
        width="100%"
        y={bandTop}
        height={bandBottom - bandTop}
      />
      {uprightLines(axis)
        .filter((value) => value > band.low && value < band.high)
        .map((value) => (
          <line key={value} class="g" x1="0" x2="100%" y1={uprightY(value, axis)} y2={uprightY(value, axis)} />
        ))}
      {meetings.map(({ key, ratio, pay }, index) => (
        <line
          key={key}
          class="lead-line"
          x1={attainmentX(ratio)}
          x2={attainmentX(ratio)}
          y1={laneY(lanes[index] ?? 0) + 5}
          y2={uprightY(pay, axis)}
        />
      ))}
      <Stretched axis={axis}>
        {curves.map(({ name, line, pieces }) => (
          <polyline key={name} class={LINES[line]} points={curvePoints(pieces, axis)} />
        ))}
      </Stretched>
      <text class="t-soft" x="0" dx="8" y={bandBottom - 8}>
        {band.label}
      </text>
    </>
  );
  const over = (
    <>
      {meetings.map(({ key, ratio, pay, label }, index) => (
        <g key={key}>
          <circle class="meeting" cx={attainmentX(ratio)} cy={uprightY(pay, axis)} r="5.5" />
          <text class="t-strong" x={attainmentX(ratio)} y={laneY(lanes[index] ?? 0)} {...anchorOf(ratio)}>
            {label}
          </text>
        </g>
      ))}
      {curves.map(({ name }, index) => (
        <text key={name} class="t-strong" x="100%" dx="8" y={(ends[index] ?? 0) + 5}>
          {name}
        </text>
      ))}
      <Foot axis={axis} label={axisLabel} locale={locale} />
    </>
  );
  return { axis, top, under, over };
}

/** The line of a label above the plot, in pixels from the plot's top. */
const laneY = (lane: number): number => -12 - lane * LANE;

/** Which way a label hangs from its mark, so that it never leaves the plot. */
const anchorOf = (ratio: number): { readonly 'text-anchor': 'start' | 'middle' | 'end' } => ({
  'text-anchor': ratio < 0.15 ? 'start' : ratio > 1.85 ? 'end' : 'middle',
});
