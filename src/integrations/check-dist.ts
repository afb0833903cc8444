import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkBuiltSite, problemText } from './built-site.ts';

/** Reads the whole built site at the end of the build, and stops with all that is wrong with it. Comes last. */
export const checkDist = (): AstroIntegration => {
  let site: string | undefined;
  let base = '/';
  return {
    name: 'check-dist',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ site, base } = config);
      },
      'astro:build:done': ({ dir }) => {
        if (site === undefined) throw new Error('astro.config.mjs: site: missing. Canonical addresses are absolute.');
        const problems = checkBuiltSite(fileURLToPath(dir), { site, base });
        if (problems.length === 0) return;
        const title = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
        throw new Error(`${title} in the built site:\n${problems.map(problemText).join('\n')}`);
      },
    },
  };
};
