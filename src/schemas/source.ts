import { z } from 'astro/zod';
import { day } from './day.ts';
import { id } from './id.ts';

/** Endings that no page of the world has: they are set aside for examples and for machines at home. */
const NOWHERE = /(?:^|\.)(?:example|invalid|test|localhost|local|internal)$/;

/** Whether anybody could open an address: a whole one, at a named host, with no password in it. */
const isOpen = (text: string): boolean => {
  const url = /^https?:\/\/\S+$/.test(text) ? URL.parse(text) : null;
  if (url === null) return false;
  if (url.username !== '' || url.password !== '') return false;
  return /\.[a-z][a-z0-9-]+$/.test(url.hostname) && !NOWHERE.test(url.hostname);
};

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
    .refine(isOpen, 'is no address. Write the http or https address of the page that was read')
    .describe('The page that was read.'),
  published: z.string().min(1).describe('When it came out, in words, or "undated".'),
  read: day.describe('The day it was read, YYYY-MM-DD.'),
  population: z.string().min(1).describe('Whom it counts or whom it holds for.'),
  note: z.string().min(1).optional().describe('What a reader must know before trusting it.'),
  fr: z
    .strictObject({
      publisher: z.string().min(1).optional().describe('Who says it, where the name is not said in French already.'),
      via: z.string().min(1).optional().describe('Who relayed it, where the name is not said in French already.'),
      title: z.string().min(1).describe('What it is, in French.'),
      published: z.string().min(1).optional().describe('When it came out, in French, where it is said in words.'),
      population: z.string().min(1).describe('Whom it counts, in French.'),
      note: z.string().min(1).optional().describe('What a reader must know, in French: there where `note` is.'),
    })
    .describe('The same in French.'),
});
export type Source = z.infer<typeof source>;

/** The shape of content/sources.yaml. */
export const sourcesFile = z.strictObject({
  sources: z.array(source).min(1).describe('Every page that a figure or a rule was read on.'),
});
