import { LOCALES } from '../../i18n/locale.ts';
import type { Term } from '../../schemas/glossary.ts';
import { GLOSSARY, SOURCES } from './content-file.ts';
import { linksOf } from './guide-text.ts';
import { findNearest } from './nearest.ts';
import { writtenAddresses, type SiteAddresses } from './page-rules.ts';
import type { Finding } from './problem.ts';
import type { Placed, Reading } from './reading.ts';

/** What is wrong with the terms themselves, with what they lead to, and with what leads to them. */
export function* findGlossaryProblems(reading: Reading, addresses: SiteAddresses): Finding {
  yield* findFormDoubles(reading.terms);
  for (const placed of reading.terms) yield* findReferenceProblems(placed, reading, addresses);
  yield* findUnknownTerms(reading);
}

/** A word that stands under two terms could be linked to either. */
function* findFormDoubles(terms: readonly Placed<Term>[]): Finding {
  for (const locale of LOCALES) {
    const first = new Map<string, string>();
    for (const { path, item } of terms) {
      for (const form of item.forms[locale]) {
        const before = first.get(form.toLowerCase());
        if (before === undefined) first.set(form.toLowerCase(), item.id);
        else {
          const what = `has "${form}"${before === item.id ? ' twice' : `, which stands under ${before} too`}`;
          yield { path, field: `${item.id}.forms.${locale}`, what, todo: 'Keep it once' };
        }
      }
    }
  }
}

function* findReferenceProblems({ path, item }: Placed<Term>, reading: Reading, addresses: SiteAddresses): Finding {
  const termIds = reading.termIds.map((placed) => placed.item);
  const written = writtenAddresses(reading, addresses, 'en');
  for (const [index, target] of item.seeAlso.entries()) {
    const field = `${item.id}.seeAlso[${index}]`;
    if (target === item.id) {
      yield { path, field, what: 'is the term itself', todo: 'Name another term or a page, or remove it' };
    } else if (target.startsWith('/')) {
      if (written.includes(target)) continue;
      const todo = 'Write the address of a page, with its last slash';
      const nearest = findNearest(target, written);
      yield { path, field, what: `is "${target}", where no page of the guide stands`, todo, nearest };
    } else if (!termIds.includes(target)) {
      const todo = 'Write the id of a term, or the address of a page';
      yield { path, field, what: `is "${target}", which is no term`, todo, nearest: findNearest(target, termIds) };
    }
  }
  const figureIds = reading.figureIds.map((placed) => placed.item);
  if (item.figure !== undefined && !figureIds.includes(item.figure)) {
    yield {
      path,
      field: `${item.id}.figure`,
      what: `is "${item.figure}", which is no figure`,
      todo: 'Write the id of a figure, or add its record',
      nearest: findNearest(item.figure, figureIds),
    };
  }
  const sourceIds = reading.sourceIds.map((placed) => placed.item);
  if (item.source !== undefined && !sourceIds.includes(item.source)) {
    yield {
      path,
      field: `${item.id}.source`,
      what: `is "${item.source}", which is no source of ${SOURCES}`,
      todo: 'Write the id of a source, or add it there',
      nearest: findNearest(item.source, sourceIds),
    };
  }
}

const termLink = (target: string): string | undefined => /^\/(?:glossary|fr\/glossaire)\/#(.+)$/.exec(target)?.[1];

/** Terms that a page names, in its front matter or by a link, and that nobody has defined. */
function* findUnknownTerms(reading: Reading): Finding {
  const termIds = reading.termIds.map(({ item }) => item);
  for (const { path, front, text } of reading.texts) {
    const named = [
      ...(front?.terms ?? []).map((id) => ({ field: 'terms', id })),
      ...linksOf(text).flatMap(({ target, line }) => {
        const id = termLink(target);
        return id === undefined ? [] : [{ field: `line ${line}`, id }];
      }),
    ];
    for (const { field, id } of named) {
      // The letters of the alphabet are places of the glossary page too.
      if (termIds.includes(id) || /^letter-[a-z]$/.test(id)) continue;
      yield {
        path,
        field,
        what: `names the term "${id}", which ${GLOSSARY} does not define`,
        todo: 'Write the id of a term, or define it there',
        nearest: findNearest(id, termIds),
      };
    }
  }
}
