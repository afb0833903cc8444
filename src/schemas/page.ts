import { z } from 'astro/zod';
import { day } from './day.ts';
import { factId } from './fact.ts';
import { id } from './id.ts';

/** The front matter of one page of the guide. */
export const page = z.strictObject({
  title: z.string().min(1).describe('The heading of the page: the question it answers, or plain words.'),
  label: z.string().min(1).describe('Its short name, for navigation and breadcrumbs.'),
  description: z
    .string()
    .min(40)
    .max(160)
    .describe('What the page holds, for search engines: 40 to 160 signs, unlike any other.'),
  answer: z.string().min(1).describe('The answer in one or two sentences, shown under the heading.'),
  group: z.enum(['job', 'becoming', 'pay', 'tools', 'about']).describe('The part of the guide that it stands in.'),
  order: z.int().min(0).describe('Its place within that part, a whole number.'),
  reviewed: day.describe('The day it was last read through, YYYY-MM-DD.'),
  facts: z.array(factId).default([]).describe('The facts of content/facts.yaml that it says.'),
  terms: z
    .array(id)
    .optional()
    .describe('The only terms of the glossary that are linked here; none where the list is empty.'),
  shape: z.enum(['article', 'wide']).default('article').describe('How it is set: a reading column, or plates.'),
  margin: z.string().min(1).optional().describe('A line under the label in the margin of a wide page.'),
});
export type Page = z.infer<typeof page>;
