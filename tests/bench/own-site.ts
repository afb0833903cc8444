import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Contestant } from './contestant.ts';
import { PROJECT, WORKSHOP } from './workshop.ts';

/** What a build needs of the project. */
const BUILT_FROM = ['package.json', 'tsconfig.json', 'astro.config.mjs', 'src', 'content', 'public'] as const;

const CACHES = ['node_modules/.astro', 'node_modules/.vite', '.astro'] as const;

/** Lets a copy of the project use its packages, and keeps their caches apart. */
const linkPackages = async (folder: string): Promise<void> => {
  const own = join(folder, 'node_modules');
  await mkdir(own, { recursive: true });
  const names = (await readdir(join(PROJECT, 'node_modules'))).filter(
    (name) => name === '.bin' || !name.startsWith('.'),
  );
  for (const name of names) await symlink(join(PROJECT, 'node_modules', name), join(own, name));
};

/** Copies this project as it lies there now into the workshop. */
export const copyProject = async (name: string): Promise<string> => {
  const folder = join(WORKSHOP, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const part of BUILT_FROM) {
    await cp(join(PROJECT, part), join(folder, part), {
      recursive: true,
      filter: (source) => !basename(source).startsWith('.stryker'),
    });
  }
  await linkPackages(folder);
  return folder;
};

/** This site, from a copy of the project. */
export const ownSite = (folder: string, name = 'this site'): Contestant => ({
  name,
  folder,
  dist: 'dist',
  caches: CACHES,
  search: {
    open: async (page) => {
      await page.locator('[data-search-open]').click();
    },
    field: '#search-field',
    result: 'a.search__hit',
  },
});

const replaceOnce = (text: string, from: string, to: string): string => {
  if (text.split(from).length !== 2) throw new Error(`The bench looks for "${from}", which does not stand there once.`);
  return text.replace(from, () => to);
};

/** Takes the French edition out of a copy: a peer is given the English pages, and so many pages take so long. */
export const leaveFrenchOut = async (folder: string): Promise<void> => {
  for (const part of ['guide', 'jobs']) await rm(join(folder, 'content', part, 'fr'), { recursive: true });
  await rm(join(folder, 'src/pages/fr'), { recursive: true });
};

/**
 * Takes out of a copy what no peer does: pictures for links, `.br` and `.gz` beside each file, Markdown twins, the check
 * of the built site and what is kept for the time without a connection. Pages and search stay as they are.
 */
export const leaveExtrasOut = async (folder: string): Promise<void> => {
  await rm(join(folder, 'src/pages/og'), { recursive: true });
  const path = join(folder, 'astro.config.mjs');
  let config = await readFile(path, 'utf8');
  for (const name of ['markdownTwins', 'serviceWorker', 'checkDist', 'precompressed', 'webManifest']) {
    config = replaceOnce(config, `    ${name}(),\n`, '');
  }
  await writeFile(path, config);
};
