import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { bundleScript } from './bundle-script.ts';

const at = (name: string): string => fileURLToPath(new URL(`../islands/live/${name}`, import.meta.url));

/** Gives the live parts our renderer, in the build alone: while one writes, Astro's own tells more. */
const ownRenderer = (): Plugin => ({
  name: 'own-renderer',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id === '@astrojs/preact/client.js' ? at('preact-client.ts') : undefined),
});

/** The scripts that Astro writes before the first live part, and the style with them. */
const SCRIPTS =
  /<script>(?:(?!<\/script>)[\s\S])*\bastro:load\b(?:(?!<\/script>)[\s\S])*<\/script><script>(?:(?!<\/script>)[\s\S])*astro-island(?:(?!<\/script>)[\s\S])*<\/script>/;
const STYLE = /<style>astro-island\b[^<]*<\/style>/g;

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * A page whose live parts are woken by `script`, in place of Astro's two. The policy names it by its hash. Their style
 * stands in a sheet of ours.
 *
 * @throws Error when a page with a live part does not hold what Astro is known to write
 */
export const withLiveParts = (html: string, script: string): string => {
  if (!html.includes('<astro-island')) return html;
  if (!SCRIPTS.test(html))
    throw new Error('Astro writes its live parts in a new way: see src/integrations/live-parts.ts.');
  return html
    .replace(SCRIPTS, () => `<script>${script}</script>`)
    .replace(STYLE, '')
    .replace("script-src 'self'", (start) => `${start} ${hashOf(script)}`);
};

/** Puts the element of the live parts into each built page that has one. */
export const liveParts = (): AstroIntegration => ({
  name: 'live-parts',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [ownRenderer()] } });
    },
    'astro:build:done': async ({ dir }) => {
      const dist = fileURLToPath(dir);
      const script = await bundleScript(at('live-part.ts'));
      const names = await readdir(dist, { recursive: true });
      for (const name of names.filter((each) => each.endsWith('.html'))) {
        const path = join(dist, name);
        await writeFile(path, withLiveParts(await readFile(path, 'utf8'), script));
      }
    },
  },
});
