import type { GlossaryWords } from './glossary.ts';

export const glossaryFr: GlossaryWords = {
  inGlossary: 'Dans le glossaire',
  letters: 'Termes par lettre',
  borrowed: 'pas de mot anglais : on y dit le mot français',
  seeAlso: 'Voir aussi',
  source: 'Source',
};
