import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import { wordsOf } from '../i18n/words.ts';

/** The paper and the ink of the light theme, as in the layout's theme colours and the mark. */
const PAPER = '#f7f5f0';
/** The mark is drawn in a field of so many units. */
const FIELD = 32;

/** How an icon is cut: as it is, or by a mask that leaves the middle four fifths for sure. */
const PICTURES = [
  { name: 'icon-192.png', size: 192, purpose: 'any', margin: 2 },
  { name: 'icon-512.png', size: 512, purpose: 'any', margin: 2 },
  { name: 'icon-maskable-512.png', size: 512, purpose: 'maskable', margin: 8 },
] as const;

/** The manifest of a site whose root stands at `base`, in the words of a language. */
export const manifestText = (base: string, lang: 'en'): string => {
  const { siteName, tagline } = wordsOf(lang);
  const root = `/${base}/`.replace(/\/{2,}/g, '/');
  return `${JSON.stringify({
    id: root,
    name: `${siteName}, ${tagline}`,
    short_name: siteName,
    lang,
    start_url: root,
    scope: root,
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: `${root}icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      ...PICTURES.map(({ name, size, purpose }) => ({
        src: `${root}icons/${name}`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ],
  })}\n`;
};

/** The mark on paper, with so many units of margin around it, as a picture. */
const drawIcon = (mark: string, size: number, margin: number): Buffer => {
  const whole = FIELD + 2 * margin;
  // The mark follows the reader's theme; a picture has one.
  const light = mark.replace(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*\}/, '');
  const open = /<svg[^>]*>/;
  const framed = light.replace(
    open,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${whole} ${whole}">` +
      `<rect x="${-margin}" y="${-margin}" width="${whole}" height="${whole}" fill="${PAPER}"/>`,
  );
  return new Resvg(framed, { fitTo: { mode: 'width', value: size } }).render().asPng();
};

/** Writes `manifest.webmanifest` and draws its icons from the site's mark. */
export const webManifest = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'web-manifest',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:build:done': async ({ dir }) => {
        const mark = await readFile(new URL('icon.svg', dir), 'utf8');
        await mkdir(new URL('icons/', dir), { recursive: true });
        await writeFile(fileURLToPath(new URL('manifest.webmanifest', dir)), manifestText(base, 'en'));
        for (const { name, size, margin } of PICTURES) {
          await writeFile(fileURLToPath(new URL(`icons/${name}`, dir)), drawIcon(mark, size, margin));
        }
      },
    },
  };
};
