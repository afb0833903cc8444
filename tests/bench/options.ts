import { parseArgs } from 'node:util';

/** The parts of `npm run bench`, in the order in which they run. */
export const PARTS = ['weight', 'search', 'build', 'lighthouse', 'slider'] as const;

export type Part = (typeof PARTS)[number];

/** What a run is asked for. */
export interface BenchOptions {
  readonly parts: readonly Part[];
  /** How often a build and an audit are repeated: the median counts. Each part has its own where none is given. */
  readonly runs: number | undefined;
  /** Addresses of this site's pages that are audited, `salary/`; all of them where none is given. */
  readonly pages: readonly string[] | undefined;
}

const isPart = (name: string): name is Part => PARTS.some((part) => part === name);

const listOf = (text: string): readonly string[] => text.split(',').map((name) => name.trim());

/**
 * Reads the words after `npm run bench --`.
 *
 * @example readOptions(['--only', 'weight,search', '--runs', '3'])
 *   // { parts: ['weight', 'search'], runs: 3, pages: undefined }
 * @throws Error for a part that there is not, or a number of runs that is none
 */
export const readOptions = (words: readonly string[]): BenchOptions => {
  const { values } = parseArgs({
    args: [...words],
    options: { only: { type: 'string' }, runs: { type: 'string' }, pages: { type: 'string' } },
  });
  const parts = listOf(values.only ?? PARTS.join(',')).map((name) => {
    if (!isPart(name)) throw new Error(`--only: there is no part "${name}". Take some of ${PARTS.join(', ')}.`);
    return name;
  });
  const runs = values.runs === undefined ? undefined : Number(values.runs);
  if (runs !== undefined && !(Number.isInteger(runs) && runs > 0)) {
    throw new Error(`--runs: "${values.runs ?? ''}" is no number of runs. Write a whole number from 1 on.`);
  }
  const pages =
    values.pages === undefined
      ? undefined
      : listOf(values.pages)
          .map((page) => page.replace(/^\/+|\/+$/g, ''))
          .map((page) => (page === '' || page.endsWith('.html') ? page : `${page}/`));
  return { parts, runs, pages };
};
