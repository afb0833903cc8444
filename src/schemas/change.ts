import { z } from 'astro/zod';
import { day } from './day.ts';
import { id } from './id.ts';
import { words } from './words.ts';

/** Something that was added to the guide or mended, as readers of the feed are told. */
export const change = z.strictObject({
  id: id.describe('Its name for ever: a reader of the feed knows by it what was read already.'),
  date: day.describe('The day it could be read, YYYY-MM-DD.'),
  title: words.describe('What changed, in a few words.'),
  text: words.describe('What a reader finds there, in one to three sentences.'),
  page: id.describe('The page that it leads to: a key of src/site/pages.ts, or the id of a job.'),
});
export type Change = z.infer<typeof change>;

/** The shape of content/changes.yaml. */
export const changesFile = z.strictObject({
  changes: z.array(change).min(1).describe('What has changed, the newest first.'),
});
