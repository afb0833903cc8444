import { z } from 'astro/zod';
import { id } from './id.ts';

/** An id of the facts that the guide must say: a letter for its part of the guide, and a digit. */
export const factId = z.string().regex(/^[A-Z]\d$/, 'is no fact id. Write a capital letter and a digit, such as S3');

/** Something that the guide must say, and the page where a reader would look for it. */
export const fact = z.strictObject({
  id: factId.describe('The name that pages claim it by.'),
  says: z.string().min(1).describe('What it says, in our own words.'),
  page: id.describe('The key of the page that says it, a key of src/site/pages.ts.'),
});
export type Fact = z.infer<typeof fact>;

/** The shape of content/facts.yaml. */
export const factsFile = z.strictObject({
  facts: z.array(fact).min(1).describe('Everything that the guide must say.'),
});
