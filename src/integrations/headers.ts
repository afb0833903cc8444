import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What a browser offers to pages and this guide does not use: off, for whatever might come to run in a page. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
] as const;

/** The address at which the site's root stands, `/` at both ends. */
const rootOf = (base: string): string => `/${base}/`.replace(/\/{2,}/g, '/');

/**
 * The text of `_headers`, as Netlify, Cloudflare Pages and `npm start` read it. Two rules that match one address never
 * set the same header: some hosts join the values. The pages carry their own policy in a `<meta>`; the header adds
 * only what a `<meta>` cannot say, for a stricter one would also hold for the search index and break it.
 *
 * @example headersText('/guide/') // '/guide/*\n  X-Content-Type-Options: nosniff\n …'
 */
export const headersText = (base: string): string => {
  const root = rootOf(base);
  const rules: readonly (readonly [string, ...string[]])[] = [
    [
      `${root}*`,
      'X-Content-Type-Options: nosniff',
      // A scenario's figures stand in the query: other sites learn the guide's name at most.
      'Referrer-Policy: strict-origin-when-cross-origin',
      `Permissions-Policy: ${UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', ')}`,
      "Content-Security-Policy: frame-ancestors 'none'",
      'Cross-Origin-Opener-Policy: same-origin',
      'Cross-Origin-Resource-Policy: same-origin',
    ],
    // Their names change with their contents.
    ...['_astro', 'pagefind/fragment', 'pagefind/index'].map(
      (folder) => [`${root}${folder}/*`, 'Cache-Control: public, max-age=31536000, immutable'] as const,
    ),
    // Names that stay: a browser must ask whether the contents did.
    [`${root}pagefind/pagefind-entry.json`, 'Cache-Control: no-cache'],
    [`${root}sw.js`, 'Cache-Control: no-cache'],
    // The figures are there to be used by others.
    [`${root}data/*`, 'Access-Control-Allow-Origin: *'],
  ];
  return rules.map(([path, ...lines]) => `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('\n');
};

/** The text of `robots.txt`: everything may be read, and the map of the site stands at its absolute address. */
export const robotsText = (site: string, base: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${rootOf(base)}sitemap-index.xml`, site).href}\n`;

/** Writes `_headers` and `robots.txt`, which depend on where the site will stand. */
export const headers = (): AstroIntegration => {
  let site: string | undefined;
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ site, base } = config);
      },
      'astro:build:done': async ({ dir }) => {
        if (site === undefined)
          throw new Error('astro.config.mjs: site: missing. robots.txt needs an absolute address.');
        await writeFile(fileURLToPath(new URL('_headers', dir)), headersText(base));
        await writeFile(fileURLToPath(new URL('robots.txt', dir)), robotsText(site, base));
      },
    },
  };
};
