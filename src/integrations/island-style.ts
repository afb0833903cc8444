import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * A page whose inline styles stand in its head. Astro writes the one that live parts need right before the first of
 * them, and HTML takes a style nowhere but in the head. Its text stays, and so does its hash in the policy.
 *
 * @example styleInHead('<head></head><style>astro-island{}</style>') // '<head><style>astro-island{}</style></head>'
 */
export const styleInHead = (html: string): string => {
  const end = html.indexOf('</head>');
  if (end === -1) return html;
  let styles = '';
  const body = html.slice(end).replace(/<style>astro-island\b[^<]*<\/style>/g, (style) => {
    styles += style;
    return '';
  });
  return html.slice(0, end) + styles + body;
};

/** Moves the style of live parts to the head of each built page. */
export const islandStyles = (): AstroIntegration => ({
  name: 'island-styles',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const dist = fileURLToPath(dir);
      const names = await readdir(dist, { recursive: true });
      for (const name of names.filter((each) => each.endsWith('.html'))) {
        const path = join(dist, name);
        await writeFile(path, styleInHead(await readFile(path, 'utf8')));
      }
    },
  },
});
