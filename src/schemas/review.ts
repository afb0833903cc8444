import { z } from 'astro/zod';
import { id } from './id.ts';

/** The months in which French law as it touches pay is looked at again: most of it changes then, or just before. */
export const REVIEW_MONTHS = ['january', 'june'] as const;
export type ReviewMonth = (typeof REVIEW_MONTHS)[number];

/** What a review may look at beside figures: the tables of law-tables.yaml, and the rows of net-pay.json. */
export const REVIEWED_TABLES = ['withholding', 'incomeTax', 'apprenticeship', 'netPay'] as const;
export type ReviewedTable = (typeof REVIEWED_TABLES)[number];

const official = z.strictObject({
  name: z.string().min(1).describe('Who speaks there with authority.'),
  address: z
    .string()
    .regex(/^https:\/\/\S+$/, 'is no address. Write the https address of the official source')
    .describe('Where the law is published or explained.'),
  find: z.string().min(1).describe('What to look for there.'),
});

/** One thing that a maintainer looks up again, and the records that stand or fall with it. */
export const review = z.strictObject({
  id: id.describe('The name of the review.'),
  what: z.string().min(1).describe('What is looked at, in a few words.'),
  in: z.array(z.enum(REVIEW_MONTHS)).min(1).describe('The months in which it is looked at: january, june or both.'),
  official: z.array(official).min(1).describe('The official sources to look at.'),
  figures: z.array(id).default([]).describe('The ids of the figures that it holds for.'),
  tables: z.array(z.enum(REVIEWED_TABLES)).default([]).describe('The tables that it holds for.'),
  then: z.string().min(1).optional().describe('What else there is to do once it has changed.'),
});
export type Review = z.infer<typeof review>;

/** The shape of content/reviews.yaml. */
export const reviewsFile = z.strictObject({
  reviews: z.array(review).min(1).describe('What is looked at each January and June.'),
});
