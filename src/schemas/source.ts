import { z } from 'astro/zod';
import { day } from './day.ts';
import { id } from './id.ts';

/** A page that was read, and who speaks there. */
export const source = z.strictObject({
  id: id.describe('The name that figures and pages call it by.'),
  publisher: z.string().min(1).describe('Who says it.'),
  via: z
    .string()
    .min(1)
    .optional()
    .describe('Who relayed it, where the page that was read is not the publisher’s own.'),
  title: z.string().min(1).describe('What it is, in plain words.'),
  address: z
    .string()
    .regex(/^https?:\/\/\S+$/, 'is no address. Write the http or https address of the page that was read')
    .describe('The page that was read.'),
  published: z.string().min(1).describe('When it came out, in words, or "undated".'),
  read: day.describe('The day it was read, YYYY-MM-DD.'),
  population: z.string().min(1).describe('Whom it counts or whom it holds for.'),
  note: z.string().min(1).optional().describe('What a reader must know before trusting it.'),
});
export type Source = z.infer<typeof source>;

/** The shape of content/sources.yaml. */
export const sourcesFile = z.strictObject({
  sources: z.array(source).min(1).describe('Every page that a figure or a rule was read on.'),
});
