import { glossaryFr } from './glossary-fr.ts';

/** The words around the definitions of the glossary, by key. A key that one language lacks does not compile. */
export interface GlossaryWords {
  /** Leads from a definition to the glossary. */
  readonly inGlossary: string;
  /** Name of the list of letters. */
  readonly letters: string;
  /** Beside a French word that is used in English. */
  readonly borrowed: string;

  readonly seeAlso: string;
  readonly source: string;
}

const en: GlossaryWords = {
  inGlossary: 'In the glossary',
  letters: 'Terms by letter',
  borrowed: 'no English word: one says the French one',
  seeAlso: 'See also',
  source: 'Source',
};

/** The words of a page's language (`<html lang>`). */
export const glossaryWordsOf = (lang: string): GlossaryWords => (lang === 'fr' ? glossaryFr : en);
