import { getCollection, getEntry } from 'astro:content';
import type { Locale } from '../i18n/locale.ts';
import type { Term } from '../schemas/glossary.ts';
import { placeOf } from './page-entry.ts';
import { addressOf, pathOf } from './pages.ts';

/** Every term of the glossary, in the order of its file. */
export async function allTerms(): Promise<readonly Term[]> {
  const entry = await getEntry('glossary', 'glossary');
  if (!entry) throw new Error('content/glossary.yaml is missing.');
  return entry.data.terms;
}

/** A letter of the alphabet, and the terms that begin with it. */
export interface LetterOfTerms {
  readonly letter: string;
  readonly terms: readonly Term[];
}

/** The letter that a term stands under: that of its first word, without an accent. */
const letterOf = (text: string): string => text.normalize('NFD').charAt(0).toUpperCase();

/** The terms by letter, as a reader of one language looks them up. */
export async function termsByLetter(locale: Locale): Promise<readonly LetterOfTerms[]> {
  const terms = (await allTerms()).toSorted((a, b) => a.term[locale].localeCompare(b.term[locale], locale));
  const letters = new Map<string, Term[]>();
  for (const term of terms) {
    const letter = letterOf(term.term[locale]);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters].map(([letter, own]) => ({ letter, terms: own }));
}

/** Something that a term leads to: another term on the same page, or a page of the guide. */
export interface SeeAlso {
  readonly href: string;
  readonly text: string;
}

/** What a term leads to, with the names that a reader knows. */
export async function seeAlsoOf({ seeAlso }: Term, locale: Locale): Promise<readonly SeeAlso[]> {
  const [terms, guide, jobs] = await Promise.all([allTerms(), getCollection('guide'), getCollection('jobs')]);
  const pages = [...guide, ...jobs].flatMap(({ id, data: { label } }) => {
    const place = placeOf(id);
    return place?.locale === locale ? [{ key: place.page, label }] : [];
  });
  return seeAlso.flatMap((target) => {
    const term = terms.find(({ id }) => id === target);
    if (term) return [{ href: `#${term.id}`, text: term.term[locale] }];
    const page = pages.find(({ key }) => pathOf(key, 'en') === target);
    return page ? [{ href: addressOf(page.key, locale), text: page.label }] : [];
  });
}
