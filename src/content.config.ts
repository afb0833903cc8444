import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { factsFile } from './schemas/fact.ts';
import { figuresFile } from './schemas/figure.ts';
import { lawTables } from './schemas/law-tables.ts';
import { model } from './schemas/model.ts';
import { netPay } from './schemas/net-pay.ts';
import { page } from './schemas/page.ts';
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
