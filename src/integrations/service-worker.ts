import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
// What the package's own door opens takes a second to load: a bundler that this does not use.
import { getManifest } from 'workbox-build/build/get-manifest.js';
import { bundleScript } from './bundle-script.ts';

const SOURCE = fileURLToPath(new URL('../components/offline/service-worker.ts', import.meta.url));

/** What is read without a connection: pages, what they are made of, and the small files that they ask for. */
const KEPT = [
  '**/index.html',
  '_astro/*',
  'icon.svg',
  'manifest.webmanifest',
  'paths/*.json',
  'data/glossary.json',
] as const;

/** Names that change with their contents. */
const NAMED_BY_CONTENTS = /^_astro\//;

/** So many signs tell one version of a file from the next. */
const SIGNS = 12;

/**
 * The files of a built site that the service worker keeps, each as the key of its copy: its place below the root, then
 * `?` and a sign of its contents where its name bears none.
 *
 * @example await listKept('dist') // ['_astro/site.DdBNVCGM.css', 'salary/?3f0c1a9be7d2']
 * @throws Error when a file could not be read or is too large to be kept
 */
export const listKept = async (dist: string): Promise<readonly string[]> => {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: dist,
    globPatterns: [...KEPT],
    globIgnores: ['**/*.{br,gz}'],
    dontCacheBustURLsMatching: NAMED_BY_CONTENTS,
  });
  if (warnings.length > 0) throw new Error(`The list of the service worker: ${warnings.join(' ')}`);
  return manifestEntries
    .map(({ url, revision }) => {
      const place = encodeURI(url.replace(/(^|\/)index\.html$/, '$1'));
      return revision === null ? place : `${place}?${revision.slice(0, SIGNS)}`;
    })
    .toSorted();
};

const LIST = /^self\.kept=.*\n/;

/** Writes `sw.js` for a built site; anew, where there is one, for what the site holds now. */
export const writeServiceWorker = async (dist: string, code?: string): Promise<number> => {
  const path = join(dist, 'sw.js');
  const script = code ?? (await readFile(path, 'utf8')).replace(LIST, '');
  const kept = await listKept(dist);
  await writeFile(path, `self.kept=${JSON.stringify(kept)};\n${script.trim()}\n`);
  return kept.length;
};

/** Writes the service worker once every page stands as it will be published. */
export const serviceWorker = (): AstroIntegration => ({
  name: 'service-worker',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const count = await writeServiceWorker(fileURLToPath(dir), await bundleScript(SOURCE));
      logger.info(`${count} files are kept for the time without a connection`);
    },
  },
});
