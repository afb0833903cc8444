import type { Plugin } from 'vite';

const SUFFIX = '?address';
const MARK = '\0address:';

/**
 * Lets a script import the address of another one, `import address from './search-dialog.ts?address'`, and load it when
 * it is wanted with `import(address)`. The usual `import('./search-dialog.ts')` comes with a helper that preloads what
 * the module needs: one more file on every page, for a module that needs nothing.
 */
export const moduleAddresses = (): Plugin => {
  let addressInDev: ((file: string) => string) | undefined;
  return {
    name: 'module-addresses',
    enforce: 'pre',
    configResolved: ({ command, base }) => {
      addressInDev = command === 'serve' ? (file) => `${base}@fs/${file.replace(/^\//, '')}` : undefined;
    },
    resolveId: {
      async handler(id, importer) {
        if (!id.endsWith(SUFFIX)) return undefined;
        const resolved = await this.resolve(id.slice(0, -SUFFIX.length), importer);
        return resolved && `${MARK}${resolved.id}`;
      },
    },
    load: {
      handler(id) {
        if (!id.startsWith(MARK)) return undefined;
        const file = id.slice(MARK.length);
        if (addressInDev) return `export default ${JSON.stringify(addressInDev(file))};`;
        const chunk = this.emitFile({ type: 'chunk', id: file, preserveSignature: 'strict' });
        return `export default import.meta.ROLLUP_FILE_URL_${chunk};`;
      },
    },
  };
};
