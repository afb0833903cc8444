import { CHANGES } from './content-file.ts';
import { findNearest } from './nearest.ts';
import type { SiteAddresses } from './page-rules.ts';
import type { Finding } from './problem.ts';
import type { Reading } from './reading.ts';

/** A change leads to a page that is there, on a day that has come, and the newest stands first. */
export function* findChangeProblems(reading: Reading, { pages, jobs }: SiteAddresses): Finding {
  const asOf = reading.site?.asOf;
  const written = reading.pages.filter(({ locale }) => locale === 'en').map(({ key }) => key);
  // The profile of each job is written, or the rules of the jobs tell that it is missing.
  const there = [...written, ...Object.keys(jobs)];
  for (const [index, { path, item }] of reading.changes.entries()) {
    const at = (field: string) => ({ path, field: `${item.id}.${field}` });
    if (!there.includes(item.page)) {
      const isKey = Object.hasOwn(pages, item.page);
      yield {
        ...at('page'),
        what: isKey
          ? `is "${item.page}", and content/guide/en/${item.page}.mdx is not there`
          : `is "${item.page}", which is no page key of src/site/pages.ts and no job`,
        todo: isKey ? 'Write the page, or name one that is there' : 'Write a page key, or the id of a job',
        nearest: isKey ? undefined : findNearest(item.page, there),
      };
    }
    if (asOf !== undefined && item.date > asOf) {
      yield {
        ...at('date'),
        what: `is ${item.date}, after asOf of content/site.yaml, ${asOf}`,
        todo: 'Wait with it until that day, or move asOf on',
      };
    }
    const before = reading.changes[index - 1]?.item;
    if (before !== undefined && before.date < item.date) {
      yield {
        ...at('date'),
        what: `is ${item.date}, below ${before.id} of ${before.date}`,
        todo: `Put the newest first in ${CHANGES}`,
      };
    }
  }
}
