import { z } from 'astro/zod';
import { id } from './id.ts';
import { words } from './words.ts';

/** A definition is read in passing, beside the word: it says no more than that. */
const WORDS_AT_MOST = 45;

const isShort = (text: string | undefined): boolean => (text?.split(/\s+/).length ?? 0) <= WORDS_AT_MOST;

const definition = words.superRefine((said, context) => {
  for (const locale of ['en', 'fr'] as const) {
    if (isShort(said[locale])) continue;
    const message = `has more than ${WORDS_AT_MOST} words. Write one or two plain sentences`;
    context.addIssue({ code: 'custom', path: [locale], message });
  }
});

const forms = z.array(
  z.string().regex(/^\S+(?: \S+)*$/, 'has a space too many. Write the words as they stand in a text'),
);

/** A word of the trade, and what it means. */
export const term = z.strictObject({
  id: id.describe('The name that links call it by: its anchor on the glossary page.'),
  term: z
    .strictObject({
      en: z.string().min(1).describe('The term in English.'),
      fr: z.string().min(1).describe('The term in French.'),
    })
    .describe('The term in both languages.'),
  borrowed: z
    .literal(true)
    .optional()
    .describe('There is no English word: one says the French one in English. Leave it out where there is.'),
  forms: z
    .strictObject({
      en: forms.describe('The words that are linked in an English text; an empty list if none.'),
      fr: forms.describe('The words that are linked in a French text, and in French words of an English one.'),
    })
    .describe('The words that are linked where they first stand on a page.'),
  definition: definition.describe('What it means, in one or two plain sentences of 45 words at most.'),
  seeAlso: z
    .array(z.string().min(1))
    .default([])
    .describe('Ids of other terms, and addresses of pages, where a reader learns more.'),
  figure: id.optional().describe('The id of the figure that shows its size today.'),
  source: id.optional().describe('The id of the source where the definition was read, if it leans on one.'),
});
export type Term = z.infer<typeof term>;

/** The shape of content/glossary.yaml. */
export const glossaryFile = z.strictObject({
  terms: z.array(term).min(1).describe('Every term that the guide explains.'),
});
