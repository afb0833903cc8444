import { headingLevelsOf, tagsOf, type AuthoredTag } from './guide-text.ts';
import type { SiteAddresses } from './page-rules.ts';
import type { CorpusProblem, Finding } from './problem.ts';
import type { CorpusJob, CorpusPage, Reading } from './reading.ts';

type CorpusText = CorpusPage | CorpusJob;

/** What both languages of a text say alike: what is no words. */
const sharedFront = ({ front }: CorpusText): Readonly<Record<string, unknown>> => {
  if (front === undefined) return {};
  const { order, facts, terms, shape } = front;
  const same = { order, facts, terms, shape };
  if ('group' in front) return { ...same, group: front.group };
  const { rank, codes, pay, moves } = front;
  return {
    ...same,
    rank,
    codes: codes.map(({ system, code, source }) => [system, code, source]),
    'pay.figures': pay.figures,
    moves: moves.map(({ to, kind }) => [to, kind]),
  };
};

/** Attributes that hold words, or the name of a heading: they differ from language to language. */
const WORDS: readonly string[] = ['title', 'label', 'small', 'says', 'end', 'section'];

const shapeOf = ({ name, attributes }: AuthoredTag): string =>
  [name, ...[...attributes].filter(([key]) => !WORDS.includes(key)).map(([key, value]) => `${key}=${value ?? ''}`)]
    .toSorted()
    .join(' ');

const countOf = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

const figureIdsOf = (text: CorpusText): readonly string[] =>
  tagsOf(text.text).flatMap(({ name, attributes }) => (name === 'Figure' ? [attributes.get('id') ?? ''] : []));

/**
 * Each page and each profile stands in both languages, with the same figures and facts, the same parts, and as many
 * headings of each level: the link to the other language leads to the same section by its number. A guide with no
 * French at all is whole in English.
 */
export function* findTwinProblems(reading: Reading, addresses: SiteAddresses): Finding {
  if (!reading.texts.some(({ locale }) => locale === 'fr')) return;
  const byPath = new Map(reading.texts.map((text) => [text.path, text]));
  for (const text of reading.texts) {
    const isKnown = Object.hasOwn(addresses.pages, text.key) || Object.hasOwn(addresses.jobs, text.key);
    if (!isKnown) continue; // its name is told to be wrong already
    const path = text.path.replace(`/${text.locale}/`, text.locale === 'en' ? '/fr/' : '/en/');
    const twin = byPath.get(path);
    if (twin === undefined) {
      yield {
        path,
        field: 'whole file',
        what: `is missing, and ${text.path} is there`,
        todo: 'Write the page in this language too',
      };
    } else if (text.locale === 'fr') yield* findDifferences(text, twin);
  }
}

function* findDifferences(text: CorpusText, twin: CorpusText): Finding {
  const { path } = text;
  const unlike = (field: string, what: string, todo: string): CorpusProblem => ({ path, field, what, todo });
  if (text.front !== undefined && twin.front !== undefined) {
    const own = sharedFront(text);
    for (const [field, value] of Object.entries(sharedFront(twin))) {
      if (JSON.stringify(own[field]) === JSON.stringify(value)) continue;
      yield unlike(field, `differs from ${twin.path}`, `Write ${JSON.stringify(value ?? null)}, or change it there`);
    }
  }
  const own = countOf(figureIdsOf(text));
  const others = countOf(figureIdsOf(twin));
  for (const id of new Set([...own.keys(), ...others.keys()])) {
    const [here, there] = [own.get(id) ?? 0, others.get(id) ?? 0];
    if (here === there) continue;
    const what = `stands here ${here} times and in ${twin.path} ${there} times`;
    yield unlike(`figure "${id}"`, what, 'Show the same figures in both languages');
  }
  const parts = (side: CorpusText) => tagsOf(side.text).filter(({ name }) => name !== 'Figure' && name !== 'Fragment');
  const theirs = parts(twin);
  const ours = parts(text);
  const odd = ours.find((tag, index) => {
    const other = theirs[index];
    return other === undefined || shapeOf(other) !== shapeOf(tag);
  });
  if (odd !== undefined) {
    const what = `has <${odd.name}> where ${twin.path} has another part`;
    yield unlike(`line ${odd.line}`, what, 'Put the same parts in the same order');
  } else if (theirs.length !== ours.length) {
    yield unlike('parts', `are fewer than in ${twin.path}`, 'Put the same parts in the same order');
  }
  const levels = (side: CorpusText) => headingLevelsOf(side.text).join(' ');
  if (levels(text) !== levels(twin)) {
    const what = `have the levels ${levels(text)}, and in ${twin.path} ${levels(twin)}`;
    yield unlike('headings', what, 'Write as many headings of each level, in the same order');
  }
}
