import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { changesFile } from './schemas/change.ts';
import { factsFile } from './schemas/fact.ts';
import { figuresFile } from './schemas/figure.ts';
import { glossaryFile } from './schemas/glossary.ts';
import { job } from './schemas/job.ts';
import { lawTables } from './schemas/law-tables.ts';
import { model } from './schemas/model.ts';
import { netPay } from './schemas/net-pay.ts';
import { page } from './schemas/page.ts';
import { pathsFile } from './schemas/path.ts';
import { selfCheckFile } from './schemas/self-check.ts';
import { site } from './schemas/site.ts';
import { sourcesFile } from './schemas/source.ts';

export const collections = {
  // Ids keep the folder of the language: `en/role`.
  guide: defineCollection({
    loader: glob({
      base: './content/guide',
      pattern: '**/[^_]*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: page,
  }),
  // Ids keep the folder of the language: `en/sales-manager`.
  jobs: defineCollection({
    loader: glob({
      base: './content/jobs',
      pattern: '**/[^_]*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: job,
  }),
  figures: defineCollection({
    loader: glob({
      base: './content',
      pattern: ['figures.yaml', 'compensation/*.yaml', '!compensation/model.yaml', '!compensation/law-tables.yaml'],
    }),
    schema: figuresFile,
  }),
  // One file each: the only entry has the file's name as its id.
  sources: defineCollection({ loader: glob({ base: './content', pattern: 'sources.yaml' }), schema: sourcesFile }),
  facts: defineCollection({ loader: glob({ base: './content', pattern: 'facts.yaml' }), schema: factsFile }),
  changes: defineCollection({ loader: glob({ base: './content', pattern: 'changes.yaml' }), schema: changesFile }),
  paths: defineCollection({ loader: glob({ base: './content', pattern: 'paths.yaml' }), schema: pathsFile }),
  glossary: defineCollection({ loader: glob({ base: './content', pattern: 'glossary.yaml' }), schema: glossaryFile }),
  selfCheck: defineCollection({
    loader: glob({ base: './content', pattern: 'self-check.yaml' }),
    schema: selfCheckFile,
  }),
  site: defineCollection({ loader: glob({ base: './content', pattern: 'site.yaml' }), schema: site }),
  model: defineCollection({ loader: glob({ base: './content/compensation', pattern: 'model.yaml' }), schema: model }),
  lawTables: defineCollection({
    loader: glob({ base: './content/compensation', pattern: 'law-tables.yaml' }),
    schema: lawTables,
  }),
  netPay: defineCollection({
    loader: glob({ base: './content/compensation', pattern: 'net-pay.json' }),
    schema: netPay,
  }),
};
