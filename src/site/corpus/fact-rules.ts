import type { Fact } from '../../schemas/fact.ts';
import { FACTS } from './content-file.ts';
import { tagsOf } from './guide-text.ts';
import { findNearest } from './nearest.ts';
import type { PageAddresses } from './page-rules.ts';
import type { CorpusProblem, Finding } from './problem.ts';
import type { CorpusJob, CorpusPage, Reading } from './reading.ts';

const saidOn = (page: CorpusPage | CorpusJob): ReadonlyMap<string, number> =>
  new Map(
    tagsOf(page.text).flatMap(({ name, attributes, line }) => {
      const id = name === 'Fact' ? attributes.get('id') : undefined;
      return id === undefined ? [] : [[id, line] as const];
    }),
  );

export function* findFactProblems(reading: Reading, addresses: PageAddresses): Finding {
  const factIds = new Set(reading.factIds.map(({ item }) => item));
  for (const page of reading.texts) {
    if (page.front === undefined) continue;
    const said = saidOn(page);
    const unknown = (field: string, id: string): CorpusProblem => ({
      path: page.path,
      field,
      what: `names the fact "${id}", which is not in ${FACTS}`,
      todo: 'Write the id of a fact that is',
      nearest: findNearest(`${id} `, factIds),
    });
    for (const id of page.front.facts) {
      if (!factIds.has(id)) yield unknown('facts', id);
      else if (!said.has(id)) {
        const what = `claims ${id} and does not say it`;
        yield { path: page.path, field: 'facts', what, todo: `Say it within <Fact id="${id}">, or claim it no more` };
      }
    }
    for (const [id, line] of said) {
      if (!factIds.has(id)) yield unknown(`line ${line}`, id);
      else if (!page.front.facts.includes(id)) {
        const what = `says ${id} and does not claim it`;
        yield { path: page.path, field: `line ${line}`, what, todo: 'Add it to facts in the front matter' };
      }
    }
  }
  for (const { path, item } of reading.facts) yield* findFactOnPageProblems(path, item, reading.pages, addresses);
}

function* findFactOnPageProblems(
  path: string,
  { id, page: key }: Fact,
  pages: readonly CorpusPage[],
  addresses: PageAddresses,
): Finding {
  const field = `${id}.page`;
  if (!Object.hasOwn(addresses, key)) {
    const nearest = findNearest(key, Object.keys(addresses));
    yield {
      path,
      field,
      what: `is "${key}", which is no page key of src/site/pages.ts`,
      todo: 'Write a page key',
      nearest,
    };
    return;
  }
  const page = pages.find(({ locale, key: each }) => locale === 'en' && each === key);
  if (page === undefined) {
    const what = `is "${key}", and content/guide/en/${key}.mdx is not there`;
    yield { path, field, what, todo: 'Write the page, or name the page that says the fact' };
  } else if (page.front !== undefined && !page.front.facts.includes(id)) {
    const what = `is "${key}", and ${page.path} does not claim the fact`;
    yield { path, field, what, todo: `Say it there within <Fact id="${id}"> and add it to facts in the front matter` };
  }
}
