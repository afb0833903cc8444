import type { Locale } from '../../i18n/locale.ts';
import { partsOf, type EvaluatedFigures } from '../evaluated-figure.ts';
import { AUTHORED_COMPONENTS } from './authored-components.ts';
import { isKebabCase } from './content-file.ts';
import { findForbidden, linksOf, tagsOf } from './guide-text.ts';
import { findNearest } from './nearest.ts';
import type { Finding } from './problem.ts';
import type { CorpusJob, CorpusPage, Reading } from './reading.ts';

/** The addresses of the guide, by page key and language: `PAGES` of `pages.ts`. */
export type PageAddresses = Readonly<Record<string, PageAddress>>;

interface PageAddress {
  readonly en: string;
  readonly fr: string;
}

/** What there is to lead to: the pages of the guide by key, and the profiles of jobs by id. */
export interface SiteAddresses {
  readonly pages: PageAddresses;
  readonly jobs: PageAddresses;
}

export function* findPageNameProblems(reading: Reading, addresses: PageAddresses): Finding {
  for (const { path, key } of reading.pages) {
    // A name that breaks the rule of names is told already.
    if (isKebabCase(key) && !Object.hasOwn(addresses, key)) {
      yield {
        path,
        field: 'file name',
        what: `is "${key}", which is no page key of src/site/pages.ts`,
        todo: 'Rename it, or add the key there',
        nearest: findNearest(key, Object.keys(addresses)),
      };
    }
  }
}

/** What is wrong in the text of a page or of a profile. */
export function* findTextProblems(reading: Reading, addresses: SiteAddresses, figures: EvaluatedFigures): Finding {
  const figureIds = new Set(reading.figureIds.map(({ item }) => item));
  const keys = Object.keys(addresses.pages);
  const written = {
    en: new Set(writtenAddresses(reading, addresses, 'en')),
    fr: new Set(writtenAddresses(reading, addresses, 'fr')),
  };
  for (const page of reading.texts) {
    const { path } = page;
    for (const { line, what, todo } of findForbidden(page.text)) yield { path, field: `line ${line}`, what, todo };
    for (const tag of tagsOf(page.text)) {
      const field = `line ${tag.line}`;
      if (!AUTHORED_COMPONENTS.includes(tag.name)) {
        yield {
          path,
          field,
          what: `has <${tag.name}>, which is no component for authors`,
          todo: 'Use one of src/authoring/index.ts',
          nearest: findNearest(tag.name, AUTHORED_COMPONENTS),
        };
      }
      if (tag.name === 'Figure') yield* findFigureTagProblems(path, field, tag.attributes, figureIds, figures);
      const target = tag.name === 'Way' ? tag.attributes.get('page') : undefined;
      if (target !== undefined && !Object.hasOwn(addresses.pages, target)) {
        yield {
          path,
          field,
          what: `leads to the page "${target}", which is no page key of src/site/pages.ts`,
          todo: 'Write a page key',
          nearest: findNearest(target, keys),
        };
      }
    }
    yield* findLinkProblems(page, written[page.locale]);
  }
}

function* findFigureTagProblems(
  path: string,
  field: string,
  attributes: ReadonlyMap<string, string | undefined>,
  figureIds: ReadonlySet<string>,
  figures: EvaluatedFigures,
): Finding {
  const id = attributes.get('id');
  if (id === undefined) {
    yield { path, field, what: 'has <Figure> with no id', todo: 'Write id="..." with the id of a figure, in quotes' };
    return;
  }
  if (!figureIds.has(id)) {
    yield {
      path,
      field,
      what: `shows the figure "${id}", which does not exist`,
      todo: 'Write the id of a figure, or add its record',
      nearest: findNearest(id, figureIds),
    };
    return;
  }
  const figure = figures.get(id);
  const part = attributes.get('part');
  if (figure === undefined || part === undefined) return;
  const parts = partsOf(figure);
  if (!parts.some((each) => each === part)) {
    yield {
      path,
      field,
      what: `shows part "${part}" of "${id}", which has no such part`,
      todo: figure.shape === 'single' ? 'Leave part out: it is a single number' : `Use one of: ${parts.join(', ')}`,
    };
  }
}

/** Every address where a page or a profile stands. */
export const writtenAddresses = (reading: Reading, addresses: SiteAddresses, locale: Locale): readonly string[] => [
  ...reading.pages.flatMap((page) => addresses.pages[page.key]?.[page.locale] ?? []),
  // The profile of each job is written, or the rules of the jobs tell that it is missing.
  ...Object.values(addresses.jobs).map((address) => address[locale]),
];

function* findLinkProblems(page: CorpusPage | CorpusJob, written: ReadonlySet<string>): Finding {
  for (const { target, line } of linksOf(page.text)) {
    const field = `line ${line}`;
    if (/^(?:https?:|mailto:|#)/.test(target)) continue;
    const [address = ''] = target.split(/[?#]/);
    const isFile = /\.[a-z0-9]+$/.test(address);
    if (isFile || written.has(address)) continue;
    const nearest = findNearest(address, written);
    if (!address.startsWith('/')) {
      const what = `links to "${target}", which hangs on the address of the page`;
      yield { path: page.path, field, what, todo: 'Begin the address with a slash', nearest };
    } else {
      const what = `links to "${target}", where no page of the guide stands`;
      yield { path: page.path, field, what, todo: 'Write the address of a page, with its last slash', nearest };
    }
  }
}

export function* findPageDoubles(reading: Reading): Finding {
  for (const field of ['title', 'description'] as const) {
    const first = new Map<string, string>();
    for (const { path, locale, front } of reading.texts) {
      if (front === undefined) continue;
      const text = `${locale} ${front[field]}`;
      const before = first.get(text);
      if (before === undefined) first.set(text, path);
      else yield { path, field, what: `is the same as in ${before}`, todo: 'Write one of its own' };
    }
  }
}
