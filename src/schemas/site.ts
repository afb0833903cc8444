import { z } from 'astro/zod';
import { day } from './day.ts';

/** The shape of content/site.yaml. */
export const site = z.strictObject({
  name: z.string().min(1).describe('The name of the site.'),
  tagline: z.string().min(1).describe('What it is, in one line, after the name.'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'is no version. Write three numbers, such as 1.0.0')
    .describe('The version of the data that others may take, three numbers: 1.0.0.'),
  asOf: day.describe('The day whose law is used, YYYY-MM-DD. There is no clock: this is today.'),
  reviewed: day.describe('The day the whole guide was last read through, YYYY-MM-DD.'),
});
export type Site = z.infer<typeof site>;
