import type { RangeOverviewProps } from '../../charts/range-overview.tsx';
import type { Palette } from './palette.ts';
import { wrapTitle } from './wrap.ts';

/** The size that large sites show a link's picture at. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** The names inside the font files; a cut of one weight keeps the name of the whole face. */
const FACE = 'Bricolage Grotesque 96pt ExtraBold';
const TEXT = 'Source Serif 4';

/** The range bar of a picture: in full, or the band alone with whom it is paid to. */
export type PictureBar =
  | {
      readonly kind: 'full';
      readonly points: RangeOverviewProps['points'];
      readonly band: RangeOverviewProps['band'];
      readonly you: { readonly amount: number; readonly label: string };
    }
  | { readonly kind: 'band'; readonly band: Pick<RangeOverviewProps['band'], 'low' | 'high' | 'name' | 'text'> };

/** What a picture says. Amounts are EUR gross a year. */
export interface Picture {
  readonly siteName: string;
  readonly tagline: string;
  readonly title: string;
  readonly bar: PictureBar;
  /** What the axis measures: 'euros gross a year'. */
  readonly unit: string;
  /** The labels of the axis, from 0 on in equal steps. */
  readonly axis: readonly { readonly amount: number; readonly text: string }[];
}

/** Escapes a text for SVG. Signs that XML forbids have no place in a picture. */
export const escapeText = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const LEFT = 72;
const RIGHT = 1072;
const THOUSAND = (RIGHT - LEFT) / 100;
const AXIS_Y = 528;
const BAND = { y: 440, height: 46 };
const RULING_TOP = 424;

const xOf = (amount: number): number => Number((LEFT + (amount / 1000) * THOUSAND).toFixed(1));

interface Lettering {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly face?: string;
  readonly weight?: 400 | 700;
  readonly spacing?: number;
  /** Drawn behind the letters, so that the ruling does not run through them. */
  readonly ground?: string;
}

function letter(text: string, lettering: Lettering): string {
  const { x, y, size, fill, anchor = 'start', face = FACE, weight = 400, spacing = 0, ground } = lettering;
  const attributes = [
    `x="${x}" y="${y}" font-family="${face}" font-size="${size}" font-weight="${weight}" fill="${fill}"`,
    ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
    ...(spacing === 0 ? [] : [`letter-spacing="${Number((spacing * size).toFixed(2))}"`]),
    ...(ground === undefined
      ? []
      : [`stroke="${ground}" stroke-width="${size / 4}" stroke-linejoin="round" paint-order="stroke"`]),
  ];
  return `<text ${attributes.join(' ')}>${escapeText(text)}</text>`;
}

/** Each major line is followed by three minor ones, as in a French school notebook. */
function drawRuling(palette: Palette): string {
  const lines = (isMajor: boolean): string =>
    Array.from({ length: 21 }, (_, index) => index * 5000)
      .filter((amount) => (amount % 20_000 === 0) === isMajor)
      .map((amount) => `M${xOf(amount)} ${RULING_TOP}V${AXIS_Y}`)
      .join('');
  return (
    `<path d="${lines(false)}" stroke="${palette.seyes}" stroke-width="2"/>` +
    `<path d="${lines(true)}" stroke="${palette['seyes-major']}" stroke-width="2"/>`
  );
}

function drawAxis({ axis, unit }: Picture, palette: Palette): string {
  const ticks = axis.map(({ amount }) => `M${xOf(amount)} ${AXIS_Y}v10`).join('');
  // After its end the axis breaks off: higher pay exists.
  const rest = `M${RIGHT + 8} ${AXIS_Y + 10}l9 -20M${RIGHT + 19} ${AXIS_Y + 10}l9 -20M${RIGHT + 24} ${AXIS_Y}H1128`;
  return [
    `<path d="M${LEFT} ${AXIS_Y}H${RIGHT + 12}${ticks}${rest}" stroke="${palette.ink}" stroke-width="2" fill="none"/>`,
    ...axis.map(({ amount, text }) =>
      letter(text, {
        x: amount === 0 ? LEFT - 2 : xOf(amount),
        y: AXIS_Y + 38,
        size: 24,
        fill: palette['ink-soft'],
        anchor: amount === 0 ? 'start' : 'middle',
      }),
    ),
    letter(unit, { x: 1128, y: AXIS_Y + 38, size: 24, fill: palette['ink-soft'], anchor: 'end' }),
  ].join('');
}

function drawBand(band: { readonly low: number; readonly high: number }, palette: Palette): string {
  const x = xOf(band.low);
  const width = Number((xOf(band.high) - x).toFixed(1));
  return `<rect x="${x}" y="${BAND.y}" width="${width}" height="${BAND.height}" fill="${palette.ink}"/>`;
}

function drawFullBar({ points, band, you }: Extract<PictureBar, { kind: 'full' }>, palette: Palette): string {
  const last = points.at(-1);
  const middle = BAND.y + BAND.height / 2;
  // The label of a low amount begins at the margin: centred on its mark, it would leave the picture.
  const place = (amount: number) =>
    amount < 15_000 ? ({ x: LEFT, anchor: 'start' } as const) : ({ x: xOf(amount), anchor: 'middle' } as const);
  const name = { y: 366, size: 25, fill: palette['ink-soft'] };
  const amountOf = { y: 410, size: 44, weight: 700, spacing: -0.03, fill: palette.ink } as const;
  const x = xOf(you.amount);
  return [
    ...points.flatMap((point) => [
      letter(`${point.name}${point.nameWide ?? ''}`, { ...name, ...place(point.amount) }),
      letter(point.text, { ...amountOf, ...place(point.amount) }),
      `<rect x="${xOf(point.amount) - 4}" y="${BAND.y}" width="8" height="${BAND.height}" fill="${palette.ink}"/>`,
    ]),
    letter(band.name, { ...name, x: xOf(band.low) }),
    letter(band.text, { ...amountOf, x: xOf(band.low) }),
    ...(last
      ? [
          `<path d="M${xOf(last.amount + 1600)} ${middle}H${xOf(band.low - 1000)}" stroke="${palette.ink}" ` +
            `stroke-width="4" stroke-dasharray="0.1 12" stroke-linecap="round"/>`,
        ]
      : []),
    drawBand(band, palette),
    // The marker cuts the band: seen on any ground.
    `<path d="M${x} ${BAND.y}v${BAND.height}" stroke="${palette.paper}" stroke-width="12"/>`,
    `<path d="M${x} ${BAND.y - 8}V${AXIS_Y + 50}" stroke="${palette.accent}" stroke-width="5"/>`,
    `<path d="M${x - 13} ${AXIS_Y + 58}h26l-13 -22z" fill="${palette.accent}"/>`,
    letter(you.label, {
      x: x - 24,
      y: AXIS_Y + 74,
      size: 28,
      weight: 700,
      fill: palette.accent,
      anchor: 'end',
      ground: palette.paper,
    }),
  ].join('');
}

function drawBandBar({ band }: Extract<PictureBar, { kind: 'band' }>, palette: Palette): string {
  const size = 25;
  return [
    drawBand(band, palette),
    letter(band.name, {
      x: xOf(band.low) - 20,
      y: BAND.y + 17,
      size,
      anchor: 'end',
      fill: palette['ink-soft'],
      ground: palette.paper,
    }),
    letter(band.text, {
      x: xOf(band.low) - 20,
      y: BAND.y + 46,
      size,
      weight: 700,
      anchor: 'end',
      fill: palette.ink,
      ground: palette.paper,
    }),
  ].join('');
}

/** The guide's sign, as in the masthead, and its name. */
const drawName = ({ siteName, tagline }: Picture, palette: Palette): string =>
  [
    `<g transform="translate(${LEFT} 54) scale(1.9)"><path d="M0 18.5h32M.5 15v3.5M31.5 15v3.5M8 16v2.5M16 16v2.5M24 16v2.5" ` +
      `stroke="${palette.ink}" fill="none"/><path d="M11 7.5h15v6H11z" fill="${palette.ink}"/>` +
      `<path d="M17 0h8l-4 5.5z" fill="${palette.accent}"/></g>`,
    letter(siteName, { x: LEFT + 80, y: 89, size: 32, weight: 700, spacing: -0.01, fill: palette.ink }),
    letter(tagline, { x: 1128, y: 89, size: 25, anchor: 'end', face: TEXT, fill: palette['ink-soft'] }),
  ].join('');

const TITLE_TOP = 128;

/** Where the title ends, in both kinds of picture, and how large it may be. */
const titleBox = (kind: PictureBar['kind']) => ({
  width: 1128 - LEFT,
  height: (kind === 'full' ? 316 : 400) - TITLE_TOP,
  sizes: [100, 92, 84, 76, 68, 60, 54, 48],
  leading: 1.06,
});

/** The width of a text in bold letters of size 1, as the title is set. */
export type TitleMeasure = (text: string) => number;

/** Between two letters of a title, in sizes. */
export const TITLE_SPACING = -0.025;
export const TITLE_FACE = FACE;

/** The picture of a page, 1200 by 630, as SVG: its title, the guide's name, and the range bar. */
export function drawPicture(picture: Picture, palette: Palette, measure: TitleMeasure): string {
  const { title, bar } = picture;
  const { size, lines } = wrapTitle(title, titleBox(bar.kind), measure);
  const drawn = lines.map((line, index) =>
    letter(line, {
      x: LEFT - 3,
      y: Math.round(TITLE_TOP + size * (0.86 + index * 1.06)),
      size,
      weight: 700,
      spacing: TITLE_SPACING,
      fill: palette.ink,
    }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.paper}"/>`,
    drawRuling(palette),
    drawName(picture, palette),
    ...drawn,
    bar.kind === 'full' ? drawFullBar(bar, palette) : drawBandBar(bar, palette),
    drawAxis(picture, palette),
    '</svg>',
  ].join('');
}
