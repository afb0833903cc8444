import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** What shrinks. Fonts, pictures and the parts of the search index are compressed already. */
const TEXT = '**/*.{html,css,js,mjs,svg,json,csv,xml,txt,md,webmanifest}';

/** So many files are in hand at once; the work itself runs on the threads that Node keeps for it. */
const AT_ONCE = 8;

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);

/**
 * Puts a `.br` and a `.gz` beside every text file of a folder, as small as each can be: a server sends them as they are,
 * and need not compress. Returns how many files have them.
 */
export const precompress = async (dist: string): Promise<number> => {
  const names: string[] = [];
  for await (const name of glob(TEXT, { cwd: dist })) names.push(name);
  const waiting = names.values();
  const compressNext = async (): Promise<void> => {
    for (const name of waiting) {
      const path = join(dist, name);
      const text = await readFile(path);
      const [br, gz] = await Promise.all([
        brotliOf(text, {
          params: {
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
            [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
          },
        }),
        gzipOf(text, { level: constants.Z_BEST_COMPRESSION }),
      ]);
      await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, compressNext));
  return names.length;
};

/** Compresses what was built, unless PRECOMPRESS is `off`. Comes after all that writes or changes a file. */
export const precompressed = (): AstroIntegration => ({
  name: 'precompressed',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      if (process.env.PRECOMPRESS === 'off') return;
      const count = await precompress(fileURLToPath(dir));
      logger.info(`${count} files stand there compressed too`);
    },
  },
});
