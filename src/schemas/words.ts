import { z } from 'astro/zod';

/** Words that a reader sees, in both languages of the guide. */
export const words = z.strictObject({
  en: z.string().min(1).describe('What it says in English.'),
  fr: z.string().min(1).describe('What it says in French.'),
});
export type Words = z.infer<typeof words>;
