import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCorpus } from '../site/corpus.ts';

/**
 * Checks the whole content before a build and stops it with every problem at once. Astro itself stops at the first bad
 * entry, and only logs a reference that leads nowhere. It runs as soon as the configuration is there, since Astro reads
 * the collections before its build begins. The development server is left alone: there one sees what one is writing.
 */
export function corpusCheck(): AstroIntegration {
  let isBuild = false;
  return {
    name: 'corpus-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': async ({ config, logger }) => {
        if (!isBuild) return;
        await readCorpus(fileURLToPath(config.root));
        logger.info('content checked');
      },
    },
  };
}
