import type { PageGroup } from '../site/pages.ts';
import type { Kind } from '../compensation/index.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Locale } from './locale.ts';

/** The words of a reader's path. `{name}` is the reader's own, as in `readers`. */
export interface PathWords {
  /** The name of the part of the page. */
  readonly title: string;
  /** Where the reader is: `{at}` of `{all}` pages. */
  readonly at: string;
  /** Where the page stands outside of the path. */
  readonly beside: string;
  readonly next: string;
  readonly end: string;
  readonly follow: string;
  readonly keep: string;
  readonly kept: string;
  readonly leave: string;
  /** The address named a path that does not exist. */
  readonly unknown: string;
}

/** Every word of the page's frame, by key. A key that one language lacks does not compile. */
export interface Words {
  readonly siteName: string;
  /** The language’s own name for itself. */
  readonly language: string;
  readonly tagline: string;
  readonly skip: string;
  readonly guide: string;
  readonly groups: Readonly<Record<PageGroup, string>>;
  readonly search: string;
  readonly youAreHere: string;
  readonly home: string;
  readonly onThisPage: string;
  readonly previous: string;
  readonly next: string;
  readonly pages: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly kindMeanings: Readonly<Record<Kind, string>>;
  readonly sourceOf: (kind: string) => string;
  readonly sourceTitle: string;
  readonly sourcesOfPage: string;
  readonly source: string;
  readonly year: string;
  readonly undated: string;
  readonly about: (year: number) => string;
  readonly since: (date: string) => string;
  readonly heldOn: (date: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly computedAs: string;
  readonly via: string;
  readonly thisGuide: string;
  readonly readAtSource: string;
  readonly readMethod: string;
  readonly close: string;
  readonly footer: string;
  readonly reviewed: (date: string) => string;
  readonly printed: string;
  readonly nextForYou: string;
  readonly readers: { readonly student: string; readonly seeker: string; readonly kam: string };
  readonly path: PathWords;
  readonly inPractice: string;
  readonly judgement: string;
  readonly estimateWithoutScript: string;
  readonly planWithoutScript: string;
}

const WORDS: Readonly<Record<Locale, Words>> = { en, fr };

/** The words of a language. */
export const wordsOf = (locale: Locale): Words => WORDS[locale];
