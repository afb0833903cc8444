import { writeNumber } from '../amounts/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { drawOnce } from './draw-once.ts';

/** The end of the euro axis. It is the same on every page and never rescaled. */
export const AXIS_END = 100_000;

const TICKS = [0, 20_000, 40_000, 60_000, 80_000, 100_000];
const RULING = Array.from({ length: 21 }, (_, index) => index * 5_000);

/** An amount's place on the axis: x in percent is thousands of euros, so 65,000 stands at `65%`. */
export const xOf = (amount: number): string => `${Number((amount / 1000).toFixed(3))}%`;

export const isOnAxis = (amount: number): boolean => amount >= 0 && amount <= AXIS_END;

/** Which way a label hangs from its mark, so that it never leaves the plot. */
export function anchorAt(amount: number): { readonly 'text-anchor': 'start' | 'middle' | 'end'; readonly dx: number } {
  if (amount > 70_000) return { 'text-anchor': 'end', dx: 6 };
  if (amount < 25_000) return { 'text-anchor': 'start', dx: -6 };
  return { 'text-anchor': 'middle', dx: 0 };
}

interface RulingProps {
  readonly top?: number;
  /** Where there is none, the ruling goes down to the foot of the plot. */
  readonly bottom?: number;
}

/**
 * The ruling behind a plot: each major line is followed by three minor ones, as in a French school notebook. It has a
 * box of its own, a hundred wide, so that one path draws all lines of a kind.
 */
export function Ruling({ top = 0, bottom }: RulingProps) {
  const lines = (isMajor: boolean) =>
    RULING.filter((amount) => (amount % 20_000 === 0) === isMajor)
      .map((amount) => `M${amount / 1000} 0v1`)
      .join('');
  return (
    <svg
      y={top}
      height={bottom === undefined ? undefined : bottom - top}
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
    >
      <path class="g" d={lines(false)} />
      <path class="g g-major" d={lines(true)} />
    </svg>
  );
}

interface AxisProps {
  readonly y: number;
  readonly locale: Locale;
  /** Without words, for the small bar at the foot of a phone's screen. */
  readonly bare?: boolean;
}

/** The axis itself, with its ticks and, after its end, the break that says that higher pay exists. */
export const Axis = ({ y, locale, bare = false }: AxisProps) => drawAxis(y, locale, bare);

const drawAxis = drawOnce((y: number, locale: Locale, bare: boolean) => (
  <>
    <line class="axis" x1="0" x2="100%" y1={y} y2={y} />
    {!bare && (
      <svg x="100%" y={y}>
        <path d="M4 5 9 -5M9 5 14 -5" stroke="currentColor" fill="none" />
        <line class="axis" x1="12" x2="44" y1="0" y2="0" />
      </svg>
    )}
    {TICKS.map((amount) => (
      <line key={amount} class="axis" x1={xOf(amount)} x2={xOf(amount)} y1={y} y2={y + 6} />
    ))}
    {!bare &&
      TICKS.map((amount) => (
        <text
          key={amount}
          class="t-soft"
          x={xOf(amount)}
          y={y + 20}
          text-anchor={amount === 0 || amount === AXIS_END ? 'start' : 'middle'}
          dx={amount === 0 ? -3 : amount === AXIS_END ? -12 : 0}
        >
          {amount === AXIS_END && locale === 'en' ? '€' : ''}
          {writeNumber(amount, locale)}
          {amount === AXIS_END && locale === 'fr' ? '\u00a0€' : ''}
        </text>
      ))}
  </>
));
