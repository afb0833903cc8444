import { build } from 'vite';

/**
 * A module and all that it imports as one script that runs at once.
 *
 * @param entry the module's path
 * @throws Error when the bundler writes no script
 */
export const bundleScript = async (entry: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'script' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry}: the bundler wrote no script.`);
  return chunk.code.trim();
};
