/**
 * Cuts the two faces down to the signs and axes that the guide uses, from their npm packages, into src/assets/fonts.
 * Each face has two files, told apart by `unicode-range` in src/styles/fonts.css: `core` is on every page, `rest` is
 * fetched only where one of its signs stands. The images for other sites are drawn at build, by a program that reads
 * neither woff2 nor axes: it gets plain TrueType files, one a weight, which no page fetches. Run it by hand
 * (`npm run data:fonts`) when a face or a sign changes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** Signs that hardly any page shows: kerned, each costs as much as a letter. */
const RARE_ASCII = '\\^`{}|~<>_@#$*';
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  .filter((sign) => !RARE_ASCII.includes(sign))
  .join('');
const COMMON_ACCENTS = 'ÀÉÎàâçèéêîôùûœ';
const OTHER_ACCENTS = 'ÂÆÇÈÊËÏÔÙÛÜæëïüŒ';
const SIGNS = '\u00a0\u2009\u202f–‘’“”«»…€×−·→°';

const PARTS = [
  { name: 'core', signs: ASCII + COMMON_ACCENTS + SIGNS },
  { name: 'rest', signs: RARE_ASCII + OTHER_ACCENTS },
];

const BRICOLAGE = '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-standard-normal.woff2';
const SOURCE_SERIF = '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2';
const SHAPE = { opsz: 40, wdth: 100 };

const FACES = [
  { from: BRICOLAGE, name: 'bricolage-grotesque', variationAxes: { ...SHAPE, wght: { min: 400, max: 750 } } },
  { from: SOURCE_SERIF, name: 'source-serif-4' },
];

/** For images: every sign in one file. */
const DRAWN_FACES = [
  { from: BRICOLAGE, name: 'bricolage-grotesque-bold', variationAxes: { ...SHAPE, wght: 700 } },
  { from: BRICOLAGE, name: 'bricolage-grotesque-regular', variationAxes: { ...SHAPE, wght: 400 } },
  { from: SOURCE_SERIF, name: 'source-serif-4-regular' },
];
const ALL_SIGNS = PARTS.map(({ signs }) => signs).join('');

interface Cut {
  readonly from: string;
  readonly signs: string;
  readonly file: string;
  readonly format: 'woff2' | 'truetype';
  readonly variationAxes?: Record<string, number | { readonly min: number; readonly max: number }> | undefined;
}

const CUTS: readonly Cut[] = [
  ...FACES.flatMap(({ name, ...face }) =>
    PARTS.map((part) => ({
      ...face,
      signs: part.signs,
      file: `${name}-${part.name}.woff2`,
      format: 'woff2' as const,
    })),
  ),
  ...DRAWN_FACES.map(({ name, ...face }) => ({
    ...face,
    signs: ALL_SIGNS,
    file: `${name}.ttf`,
    format: 'truetype' as const,
  })),
];

const folder = new URL('../assets/fonts/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const { from, signs, file, format, variationAxes } of CUTS) {
  const original = await readFile(fileURLToPath(import.meta.resolve(from)));
  const cut = await subsetFont(original, signs, {
    targetFormat: format,
    keepFeatures: ['kern', 'tnum', 'lnum'],
    noHinting: true,
    ...(variationAxes ? { variationAxes } : {}),
  });
  await writeFile(new URL(file, folder), cut);
  console.log(`${file}: ${cut.length} bytes`);
}
