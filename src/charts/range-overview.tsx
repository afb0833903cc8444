import type { Locale } from '../i18n/locale.ts';
import { anchorAt, Axis, Ruling, xOf } from './axis.tsx';

/** A single published amount: a thick tick with its name and figure above. */
export interface OverviewPoint {
  readonly amount: number;
  readonly name: string;
  /** Added to the name where there is room. */
  readonly nameWide?: string;
  readonly text: string;
}

/** A published band: a solid bar. */
export interface OverviewBand {
  readonly low: number;
  readonly high: number;
  readonly name: string;
  readonly text: string;
  readonly textNarrow: string;
}

/** Another source's range, with its letter and, if it gives one, its median as a dot. */
export interface OverviewWhisker {
  readonly letter: string;
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly median?: number;
}

export interface OverviewYou {
  readonly amount: number;
  readonly label: string;
}

export interface RangeOverviewProps {
  readonly id: string;
  readonly title: string;
  readonly points: readonly OverviewPoint[];
  readonly band: OverviewBand;
  readonly whiskers: readonly OverviewWhisker[];
  /** The letter of figures beyond the end of the axis. */
  readonly beyond: string;
  readonly you?: OverviewYou | undefined;
  readonly locale: Locale;
}

const TOP = 64;
const BAND_Y = 68;
const BAND_HEIGHT = 36;
const FIRST_WHISKER = 136;
const WHISKER_STEP = 38;
const AXIS_Y = 206;

/** The range bar in full: published amounts, other sources, and where the reader stands, on the one euro axis. */
export function RangeOverview({ id, title, points, band, whiskers, beyond, you, locale }: RangeOverviewProps) {
  const lastPoint = points.at(-1);
  return (
    <svg class="range__plot" height={you ? 268 : 238} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      <Ruling top={TOP} bottom={AXIS_Y} />
      {points.map(({ amount, name, nameWide, text }) => (
        <g key={name}>
          <text class="t-name t-soft" x={xOf(amount)} y="16" text-anchor="middle">
            {name}
            {nameWide && <tspan class="wide">{nameWide}</tspan>}
          </text>
          <text class="t-big" x={xOf(amount)} y="44" text-anchor="middle">
            {text}
          </text>
        </g>
      ))}
      <text class="t-name t-soft" x={xOf(band.low)} y="16">
        {band.name}
      </text>
      <text class="t-big" x={xOf(band.low)} y="44">
        <tspan class="wide">{band.text}</tspan>
        <tspan class="narrow">{band.textNarrow}</tspan>
      </text>
      {points.map(({ amount, name }) => (
        <svg key={name} x={xOf(amount)}>
          <rect class="band" x="-2.5" width="5" height={BAND_HEIGHT} y={BAND_Y} />
        </svg>
      ))}
      {lastPoint && (
        <line
          class="band-derived"
          x1={xOf(lastPoint.amount + 1_000)}
          x2={xOf(band.low - 500)}
          y1={BAND_Y + BAND_HEIGHT / 2}
          y2={BAND_Y + BAND_HEIGHT / 2}
        />
      )}
      <rect class="band" x={xOf(band.low)} width={xOf(band.high - band.low)} height={BAND_HEIGHT} y={BAND_Y} />
      {whiskers.map((whisker, index) => (
        <Whisker key={whisker.letter} {...whisker} y={FIRST_WHISKER + index * WHISKER_STEP} />
      ))}
      <svg x="100%" y={FIRST_WHISKER}>
        <path d="M22 -5 30 0 22 5z" class="dot" />
        <path d="M32 -5 40 0 32 5z" class="dot" />
        <text class="t-soft t-strong" x="8" y="4">
          {beyond}
        </text>
      </svg>
      {you && (
        <svg class="range__you" x={xOf(you.amount)}>
          <line class="cut" x1="0" x2="0" y1={BAND_Y} y2={BAND_Y + BAND_HEIGHT} />
          <line x1="0" x2="0" y1={BAND_Y - 6} y2={AXIS_Y + 30} />
          <path d={`M-6 ${AXIS_Y + 32}h12l-6-9z`} />
          <text class="t-strong" y={AXIS_Y + 50} {...anchorAt(you.amount)}>
            {you.label}
          </text>
        </svg>
      )}
      <Axis y={AXIS_Y} locale={locale} />
    </svg>
  );
}

function Whisker({ letter, name, low, high, median, y }: OverviewWhisker & { readonly y: number }) {
  return (
    <>
      <line class="other" x1={xOf(low)} x2={xOf(high)} y1={y} y2={y} />
      <line class="other" x1={xOf(low)} x2={xOf(low)} y1={y - 5} y2={y + 5} />
      <line class="other" x1={xOf(high)} x2={xOf(high)} y1={y - 5} y2={y + 5} />
      {median !== undefined && <circle class="dot" cx={xOf(median)} cy={y} r="4.5" />}
      <text class="t-soft" x={xOf(low)} dx="-9" y={y + 4} text-anchor="end">
        <tspan class="t-strong">{letter}</tspan>
        <tspan class="wide" dx="5">
          {name}
        </tspan>
      </text>
    </>
  );
}
