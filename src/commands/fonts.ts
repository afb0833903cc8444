/**
 * Cuts the two faces down to the signs and axes that the guide uses, from their npm packages, into src/assets/fonts.
 * Each face has two files, told apart by `unicode-range` in src/styles/fonts.css: `core` is on every page, `rest` is
 * fetched only where one of its signs stands. Run it by hand (`npm run data:fonts`) when a face or a sign changes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** Signs that hardly any page shows: kerned, each costs as much as a letter. */
const RARE_ASCII = '\\^`{}|~<>_@#$*';
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  .filter((sign) => !RARE_ASCII.includes(sign))
  .join('');
const COMMON_ACCENTS = 'ÉÎàâçèéêîôû';
const OTHER_ACCENTS = 'ÀÂÆÇÈÊËÏÔÙÛÜæëïùüœŒ«»';
const SIGNS = '\u00a0\u2009–‘’“”…€×−·→°';

const PARTS = [
  { name: 'core', signs: ASCII + COMMON_ACCENTS + SIGNS },
  { name: 'rest', signs: RARE_ASCII + OTHER_ACCENTS },
];

const FACES = [
  {
    from: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-standard-normal.woff2',
    name: 'bricolage-grotesque',
    variationAxes: { opsz: 40, wdth: 100, wght: { min: 400, max: 750 } },
  },
  { from: '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2', name: 'source-serif-4' },
];

const folder = new URL('../assets/fonts/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const face of FACES) {
  const original = await readFile(fileURLToPath(import.meta.resolve(face.from)));
  for (const part of PARTS) {
    const cut = await subsetFont(original, part.signs, {
      targetFormat: 'woff2',
      keepFeatures: ['kern', 'tnum', 'lnum'],
      noHinting: true,
      ...(face.variationAxes ? { variationAxes: face.variationAxes } : {}),
    });
    const file = `${face.name}-${part.name}.woff2`;
    await writeFile(new URL(file, folder), cut);
    console.log(`${file}: ${cut.length} bytes`);
  }
}
