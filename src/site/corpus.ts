import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFile } from './corpus/content-file.ts';
import { CorpusError } from './corpus/problem.ts';
import { checkCorpus, type CorpusReport } from './corpus/check.ts';
import type { Corpus } from './corpus/reading.ts';
import { JOB_IDS, PAGES, pathOf } from './pages.ts';

/** Every content file under `content/`, by path. A name that begins with `.` or `_` is no content. */
export async function readContentFiles(root: string): Promise<readonly ContentFile[]> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !/^[._]/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return Promise.all(
    paths.map(async (path) => ({
      path: path.slice(root.length).replaceAll('\\', '/').replace(/^\/+/, ''),
      text: await readFile(path, 'utf8'),
    })),
  );
}

const JOBS = Object.fromEntries(JOB_IDS.map((id) => [id, { en: pathOf(id, 'en'), fr: pathOf(id, 'fr') }]));

const areSame = (some: readonly ContentFile[], others: readonly ContentFile[]): boolean =>
  some.length === others.length &&
  some.every(({ path, text }, index) => path === others[index]?.path && text === others[index].text);

// A build asks four times for the same files. To read them costs little, to check them costs a second.
let last: { readonly files: readonly ContentFile[]; readonly report: CorpusReport } | undefined;

/** Reads and checks the whole content of the project that lies in `root`, and tells what is wrong. */
export async function reportCorpus(root: string): Promise<CorpusReport> {
  const files = await readContentFiles(root);
  if (last === undefined || !areSame(last.files, files)) {
    last = { files, report: checkCorpus(files, { pages: PAGES, jobs: JOBS }) };
  }
  return last.report;
}

/**
 * Reads and checks the whole content of the project that lies in `root`.
 *
 * @throws CorpusError when anything is wrong: every problem of every file, one a line
 */
export async function readCorpus(root: string): Promise<Corpus> {
  const { corpus, problems } = await reportCorpus(root);
  if (problems.length > 0) throw new CorpusError(problems);
  return corpus;
}
