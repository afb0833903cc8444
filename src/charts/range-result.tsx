import { writeNumber } from '../amounts/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { anchorAt, Axis, Ruling, xOf } from './axis.tsx';

export interface RangeResultProps {
  readonly id: string;
  readonly title: string;
  readonly low: number;
  readonly high: number;
  /** A derived band is drawn dashed: no source publishes it. */
  readonly derived: boolean;
  /** The reader's own part of the band. */
  readonly range?: { readonly low: number; readonly high: number } | undefined;
  readonly you?: { readonly amount: number; readonly label: string } | undefined;
  readonly size: 'result' | 'pinned';
  readonly locale: Locale;
}

const SIZES = {
  result: { height: 116, top: 32, axis: 86, band: 40, bandHeight: 24, bandText: 57, range: 68, marker: 20 },
  pinned: { height: 40, top: 4, axis: 34, band: 8, bandHeight: 16, bandText: 21, range: 27, marker: 0 },
} as const;

/** The range bar as a result: the band, the reader's part of it, and the marker. */
export function RangeResult({ id, title, low, high, derived, range, you, size, locale }: RangeResultProps) {
  const at = SIZES[size];
  return (
    <svg class="range__plot" height={at.height} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      <Ruling top={at.top} bottom={at.axis} />
      <rect
        class={derived ? 'box-derived' : 'band'}
        x={xOf(low)}
        width={xOf(high - low)}
        height={at.bandHeight}
        y={at.band}
      />
      {range && (
        <rect class="range__sub" x={xOf(range.low)} width={xOf(range.high - range.low)} height="5" y={at.range} />
      )}
      <Axis y={at.axis} locale={locale} bare={size === 'pinned'} />
      {you && (
        <svg class="range__you" x={xOf(you.amount)}>
          <line class="cut" x1="0" x2="0" y1={at.band} y2={at.band + at.bandHeight} />
          <line x1="0" x2="0" y1={at.marker + 2} y2={at.axis - 1} />
          <path d={`M-6 ${at.marker}h12l-6 8z`} />
          {size === 'result' && (
            <text class="t-strong" y={at.marker - 6} {...anchorAt(you.amount)}>
              {you.label}
            </text>
          )}
        </svg>
      )}
      {/* Last: where the reader stands outside the band, its ends stay legible across the marker's line. */}
      <text x={xOf(low)} dx="-7" y={at.bandText} text-anchor="end">
        {writeNumber(low, locale)}
      </text>
      <text x={xOf(high)} dx="7" y={at.bandText}>
        {writeNumber(high, locale)}
      </text>
    </svg>
  );
}
