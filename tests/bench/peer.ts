import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Contestant } from './contestant.ts';
import { withFrontMatter, withHeading, type PlainPage } from './plain-page.ts';
import { WORKSHOP } from './workshop.ts';

type Files = Readonly<Record<string, string>>;

const writeProject = async (folder: string, files: Files): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
};

/** Astro bundles those packages that a project names: it must name its own, though they lie in the folder above. */
const packageText = (name: string, build: string, packages: readonly string[]): string =>
  `${JSON.stringify(
    {
      name,
      private: true,
      type: 'module',
      scripts: { build },
      dependencies: Object.fromEntries(packages.map((each) => [each, '*'])),
    },
    undefined,
    2,
  )}\n`;

const pageFiles = (pages: readonly PlainPage[], folder: string, write: (page: PlainPage) => string): Files =>
  Object.fromEntries(
    pages.map((page) => [`${folder}${page.address === '' ? '' : `${page.address}/`}index.md`, write(page)]),
  );

/** Astro Starlight with its own theme, search and sidebar, as its starter sets it up. */
export const writeStarlight = async (pages: readonly PlainPage[], name = 'starlight'): Promise<Contestant> => {
  const folder = join(WORKSHOP, name);
  await writeProject(folder, {
    'package.json': packageText(name, 'astro build', ['astro', '@astrojs/starlight']),
    'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  site: 'http://localhost:4321',
  integrations: [starlight({ title: 'Grands comptes' })],
});
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    ...pageFiles(pages, 'src/content/docs/', withFrontMatter),
  });
  return {
    name: 'Starlight',
    folder,
    dist: 'dist',
    caches: ['node_modules/.astro', 'node_modules/.vite', '.astro'],
    search: {
      open: async (page) => {
        await page.locator('button[data-open-modal]:not([disabled])').click();
      },
      field: '.pagefind-ui__search-input',
      result: '.pagefind-ui__result-link',
    },
  };
};

/** The first part of an address: its section. */
const sectionOf = ({ address }: PlainPage): string => (address.includes('/') ? (address.split('/')[0] ?? '') : '');

/**
 * A sidebar for VitePress: one list, or, where a section holds many pages, one for each section, as its documentation
 * advises for a large site.
 */
const sidebarOf = (pages: readonly PlainPage[]): unknown => {
  const items = (some: readonly PlainPage[]) =>
    some.map(({ address, title }) => ({ text: title, link: address === '' ? '/' : `/${address}/` }));
  if (pages.length <= 100) return items(pages);
  const sections = Map.groupBy(pages, sectionOf);
  return Object.fromEntries(
    [...sections].map(([section, some]) => [section === '' ? '/' : `/${section}/`, items(some)]),
  );
};

/** VitePress with its own theme and its own local search. */
export const writeVitePress = async (pages: readonly PlainPage[], name = 'vitepress'): Promise<Contestant> => {
  const folder = join(WORKSHOP, name);
  const config = {
    title: 'Grands comptes',
    lang: 'en',
    // The guide links to files and places that only its own pages have.
    ignoreDeadLinks: true,
    themeConfig: { search: { provider: 'local' }, sidebar: sidebarOf(pages) },
  };
  await writeProject(folder, {
    'package.json': packageText(name, 'vitepress build', ['vitepress']),
    '.vitepress/config.mjs': `export default ${JSON.stringify(config, undefined, 2)};\n`,
    ...pageFiles(pages, '', withHeading),
  });
  return {
    name: 'VitePress',
    folder,
    dist: '.vitepress/dist',
    caches: ['.vitepress/cache', 'node_modules/.vite'],
    search: {
      open: async (page) => {
        await page.locator('#local-search button').first().click();
      },
      field: '#localsearch-input',
      result: '#localsearch-list a.result',
    },
  };
};
