// The caller says what the file holds: it names the address and the type of the same one.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
const isModule = <Module extends object>(loaded: unknown): loaded is Module =>
  typeof loaded === 'object' && loaded !== null;

/**
 * Loads a part of the page when it is wanted: `loadPart<typeof Dialog>(address)`, with its address by `?address` and
 * its type by `import type`. Rejects where it does not come.
 */
export const loadPart = async <Module extends object>(address: string): Promise<Module> => {
  const loaded: unknown = await import(/* @vite-ignore */ address);
  if (isModule<Module>(loaded)) return loaded;
  throw new TypeError(address);
};
