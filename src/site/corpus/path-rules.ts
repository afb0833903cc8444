import { findNearest } from './nearest.ts';
import type { PageAddresses } from './page-rules.ts';
import type { Finding } from './problem.ts';
import type { Reading } from './reading.ts';

/** A path leads to pages that are there, to each of them once, and each reader has one. */
export function* findPathProblems(reading: Reading, addresses: PageAddresses): Finding {
  const written = reading.pages.filter(({ locale }) => locale === 'en').map(({ key }) => key);
  const seen = new Set<string>();
  for (const { path, item } of reading.paths) {
    if (seen.has(item.id)) {
      yield { path, field: item.id, what: 'stands twice', todo: 'Keep one path for each kind of reader' };
    }
    seen.add(item.id);
    const pages = new Set<string>();
    for (const { page } of item.steps) {
      const field = `${item.id}.steps`;
      if (!Object.hasOwn(addresses, page)) {
        const what = `names the page "${page}", which is no page key of src/site/pages.ts`;
        yield { path, field, what, todo: 'Write a page key', nearest: findNearest(page, written) };
      } else if (!written.includes(page)) {
        const what = `names the page "${page}", and content/guide/en/${page}.mdx is not there`;
        yield { path, field, what, todo: 'Write the page, or take the step out' };
      }
      if (pages.has(page)) yield { path, field, what: `names the page "${page}" twice`, todo: 'Keep one' };
      pages.add(page);
    }
  }
}
