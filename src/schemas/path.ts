import { z } from 'astro/zod';
import { id } from './id.ts';
import { words } from './words.ts';

/** The three readers that the guide is written for. */
export const READERS = ['student', 'seeker', 'kam'] as const;

/** One page of a reader's path. */
export const step = z.strictObject({
  page: id.describe('The key of the page, a key of src/site/pages.ts.'),
  asks: words.describe('The question that the page answers for this reader, as the words of its link.'),
});

/** The pages that one kind of reader may read, in order. */
export const path = z.strictObject({
  id: z.enum(READERS).describe('Whose path it is.'),
  steps: z.array(step).min(3).describe('Its pages, in order.'),
});
export type ReaderPath = z.infer<typeof path>;

/** The shape of content/paths.yaml. */
export const pathsFile = z.strictObject({
  paths: z.array(path).length(READERS.length).describe('A path for each kind of reader.'),
});
