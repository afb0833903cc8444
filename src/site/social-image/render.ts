import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { readPalette, type Palette } from './palette.ts';
import { drawPicture, escapeText, TITLE_FACE, TITLE_SPACING, type Picture } from './picture.ts';

// Bundled, this file stands elsewhere: the project's folder is where npm runs its scripts.
const SOURCE = resolve('src');
const FONTS = ['bricolage-grotesque-bold.ttf', 'bricolage-grotesque-regular.ttf', 'source-serif-4-regular.ttf'];

/** Only the guide's own faces: the same picture on every machine. */
const FONT = { loadSystemFonts: false, fontFiles: FONTS.map((name) => join(SOURCE, 'assets/fonts', name)) };

const widths = new Map<string, number>();

/** The width of a text set as a title in letters of size 1, as the renderer itself sets it. */
export function measureTitle(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  const size = 100;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="20000" height="200"><text y="100" font-size="${size}" ` +
    `font-family="${TITLE_FACE}" font-weight="700" letter-spacing="${TITLE_SPACING * size}">` +
    `${escapeText(text)}</text></svg>`;
  const box = new Resvg(svg, { font: FONT }).getBBox();
  const width = box === undefined ? 0 : (box.x + box.width) / size;
  widths.set(text, width);
  return width;
}

let palette: Promise<Palette> | undefined;

const guidePalette = (): Promise<Palette> =>
  (palette ??= readFile(join(SOURCE, 'styles/tokens.css'), 'utf8').then(readPalette));

/** The picture of a page as a PNG file. */
export async function renderPicture(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const svg = drawPicture(picture, await guidePalette(), measureTitle);
  return new Uint8Array(new Resvg(svg, { font: FONT }).render().asPng());
}
