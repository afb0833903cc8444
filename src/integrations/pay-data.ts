import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { buildCompensationData } from '../site/compensation-data.ts';
import { readCorpus } from '../site/corpus.ts';

const ID = 'pay-data';

/**
 * Gives the checked content to the calculators as one module, `import { payData } from 'pay-data'`. As props it would
 * stand in the HTML of every page with a calculator, twice as long for Astro's marks and never cached; as a module it
 * is fetched once for all of them. The rows are those that the tables in the prose are built from.
 */
function payDataModule(root: string): Plugin {
  return {
    name: ID,
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    async load(id) {
      if (id !== `\0${ID}`) return undefined;
      const { figures, site, model, lawTables, netPay } = await readCorpus(root);
      if (!site || !model || !lawTables || !netPay)
        throw new Error('A file of content/ that the pay model needs is missing.');
      const rows = { site, model, lawTables, netPay, figures: figures.map(({ item }) => item) };
      return `export const payData = ${JSON.stringify(buildCompensationData(rows))};`;
    },
  };
}

export const payData = (): AstroIntegration => ({
  name: ID,
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) => {
      updateConfig({ vite: { plugins: [payDataModule(fileURLToPath(config.root))] } });
    },
  },
});
