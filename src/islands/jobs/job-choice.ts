/** So many jobs stand side by side: fewer are no comparison, more do not fit a page. */
export const FEWEST = 2;
export const MOST = 4;

/** Which jobs an address asks for. `isRead` is false where it holds something else: then the usual ones stand. */
export interface JobChoice {
  readonly ids: readonly string[];
  readonly isRead: boolean;
}

/**
 * Reads the jobs to compare from a query string: two to four different ids, joined by commas, under the name `jobs`.
 *
 * @param search with or without its question mark
 * @param known the ids that there are, in the order of the columns: the answer keeps it
 * @param usual what stands where the address says nothing, or nothing that can be read
 * @example readJobs('?jobs=b,a', ['a', 'b', 'c'], ['a', 'c']) // { ids: ['a', 'b'], isRead: true }
 */
export function readJobs(search: string, known: readonly string[], usual: readonly string[]): JobChoice {
  const [text, ...others] = new URLSearchParams(search).getAll('jobs');
  if (text === undefined) return { ids: usual, isRead: true };
  const asked = text.split(',');
  const ids = known.filter((id) => asked.includes(id));
  const isRead = others.length === 0 && ids.length === asked.length && ids.length >= FEWEST && ids.length <= MOST;
  return isRead ? { ids, isRead } : { ids: usual, isRead };
}

/**
 * The query string with the jobs in it, or without them where they are the usual ones. What else it holds stays.
 *
 * @returns without question mark; empty where nothing is left
 * @example writeJobs('?path=student', ['a', 'b'], ['a', 'c']) // 'path=student&jobs=a,b'
 */
export function writeJobs(search: string, ids: readonly string[], usual: readonly string[]): string {
  const rest = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && part.split('=')[0] !== 'jobs');
  return (ids.join() === usual.join() ? rest : [...rest, `jobs=${ids.join()}`]).join('&');
}
