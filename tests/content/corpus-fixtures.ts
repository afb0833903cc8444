import { existsSync } from 'node:fs';
import { checkCorpus } from '../../src/site/corpus/check.ts';
import { CorpusError, writeProblem } from '../../src/site/corpus/problem.ts';
import { readContentFiles } from '../../src/site/corpus.ts';

const ROOT = new URL('../fixtures/corpus/', import.meta.url).pathname;

/** The pages and the jobs that the fixtures know. */
export const ADDRESSES = {
  pages: {
    role: { en: '/role/', fr: '/fr/metier/' },
    missions: { en: '/missions/', fr: '/fr/missions/' },
    skills: { en: '/skills/', fr: '/fr/competences/' },
    sources: { en: '/sources/', fr: '/fr/sources/' },
    glossary: { en: '/glossary/', fr: '/fr/glossaire/' },
  },
  jobs: {
    'key-account-manager': { en: '/jobs/key-account-manager/', fr: '/fr/metiers/key-account-manager/' },
    'sales-engineer': { en: '/jobs/sales-engineer/', fr: '/fr/metiers/sales-engineer/' },
  },
};

/** A small sound corpus with the files of one broken fixture laid over it. */
export async function readFixture(name: string) {
  const sound = await readContentFiles(`${ROOT}sound`);
  const broken = existsSync(`${ROOT}${name}`) ? await readContentFiles(`${ROOT}${name}`) : [];
  const replaced = new Set(broken.map(({ path }) => path));
  return [...sound.filter(({ path }) => !replaced.has(path)), ...broken];
}

/** What the author of a fixture would be told, line by line. */
export async function complaintsAbout(name: string): Promise<string> {
  const { problems } = checkCorpus(await readFixture(name), ADDRESSES);
  return problems.map(writeProblem).join('\n');
}

export { checkCorpus, CorpusError };
