import { FACTS, SELF_CHECK } from './content-file.ts';
import { findNearest } from './nearest.ts';
import type { PageAddresses } from './page-rules.ts';
import type { Finding } from './problem.ts';
import type { Reading } from './reading.ts';

/**
 * Each statement is about a quality or skill that is there, each of those has a statement, a fact that asks for it and a
 * page that says more.
 */
export function* findSelfCheckProblems(reading: Reading, addresses: PageAddresses): Finding {
  const abilities = new Set(reading.abilityIds.map(({ item }) => item));
  const facts = new Set(reading.factIds.map(({ item }) => item));
  const written = reading.pages.filter(({ locale }) => locale === 'en').map(({ key }) => key);
  const asked = new Set(reading.statements.map(({ item }) => item.about));
  for (const { path, item } of reading.statements) {
    if (!abilities.has(item.about)) {
      yield {
        path,
        field: `${item.id}.about`,
        what: `is "${item.about}", which is no quality or skill of ${SELF_CHECK}`,
        todo: 'Write the id of one, or add it under abilities',
        nearest: findNearest(item.about, abilities),
      };
    }
  }
  for (const { path, item } of reading.abilities) {
    const { id, fact, guide } = item;
    if (!asked.has(id)) {
      yield { path, field: id, what: 'has no statement', todo: `Write one with about: ${id}, or remove it` };
    }
    // A file of facts that cannot be read is told already.
    if (facts.size > 0 && !facts.has(fact)) {
      const what = `is "${fact}", which is not in ${FACTS}`;
      yield { path, field: `${id}.fact`, what, todo: 'Write the id of a fact that is' };
    }
    yield* findGuideProblems(path, `${id}.guide.page`, guide.page, addresses, written);
  }
}

function* findGuideProblems(
  path: string,
  field: string,
  page: string,
  addresses: PageAddresses,
  written: readonly string[],
): Finding {
  if (!Object.hasOwn(addresses, page)) {
    const what = `is "${page}", which is no page key of src/site/pages.ts`;
    yield { path, field, what, todo: 'Write a page key', nearest: findNearest(page, written) };
  } else if (!written.includes(page)) {
    const what = `is "${page}", and content/guide/en/${page}.mdx is not there`;
    yield { path, field, what, todo: 'Write the page, or name another' };
  }
}
