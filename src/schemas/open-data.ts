import { z } from 'astro/zod';
import type { Certainty, Reason } from '../site/certainty.ts';
import { BASES, EVIDENCE_GROUPS, KINDS, POPULATIONS, STATISTICS, UNITS } from './figure.ts';
import { id } from './id.ts';

/** What stands at the head of each file. */
const head = {
  $schema: z.url().describe('The address of the JSON Schema that the file follows.'),
  documentation: z.url().describe('The page that explains the file, and on which terms it may be used.'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .describe('The version of the data: the first number rises when an old reader would break.'),
  reviewed: z.iso.date().describe('The day the whole guide was last read through, YYYY-MM-DD.'),
};

const texts = z.strictObject({
  en: z.string().min(1).describe('In English.'),
  fr: z.string().min(1).describe('In French.'),
});

const appliesTo = z.strictObject({
  job: id.optional().describe('The job.'),
  years: z
    .strictObject({
      from: z.number().min(0).optional().describe('From this many years.'),
      to: z.number().min(0).optional().describe('To this many years.'),
    })
    .optional()
    .describe('The years of experience.'),
  situation: z.enum(['intern', 'apprentice', 'employed']).optional().describe('The situation.'),
  place: id.optional().describe('The place.'),
  sector: id.optional().describe('The sector.'),
  size: id.optional().describe('The size of the firm.'),
  population: z.enum(POPULATIONS).optional().describe('Whom it counts or holds for.'),
});

const LEVELS = ['sure', 'fair', 'weak'] as const satisfies readonly Certainty[];

const REASONS = [
  'law',
  'assumption',
  'undated',
  'over-two-years',
  'over-five-years',
  'over-ten-years',
  'near',
  'far',
  'abroad',
  'one-source',
  'agrees',
  'official',
] as const satisfies readonly Reason[];

const certainty = z.strictObject({
  level: z.enum(LEVELS).describe('Sure, fair or weak.'),
  reasons: z
    .array(z.enum(REASONS))
    .describe('Why: its kind, its age on the day of asOf, how near those it counts are to KAMs in France, who agrees.'),
  agrees: z.array(id).min(1).optional().describe('Ids of figures of other publishers that say about the same.'),
});

const evidence = z.strictObject({
  group: z.enum(EVIDENCE_GROUPS).describe('The group that it stands in.'),
  statistic: z.enum(STATISTICS).describe('What it is of the amounts that it was taken from; single where none says.'),
  months: z.int().min(1).max(12).optional().describe('How many months of a monthly amount make the year.'),
});

const part = z.string().min(1).optional();

/** One figure as others may use it. */
export const openFigure = z
  .strictObject({
    id: id.describe('Its name, which stays.'),
    label: texts.describe('What it is, in a few words.'),
    note: texts.describe('Whom it counts, gross or not, what to beware of.'),
    kind: z
      .enum(KINDS)
      .describe(
        'Published by a source, set by law, derived from other figures by the arithmetic under sums, or assumed.',
      ),
    unit: z.enum(UNITS).describe('What the number counts. A ratio of 1 is one to one; percent is out of a hundred.'),
    basis: z.enum(BASES).optional().describe('What of pay it speaks of.'),
    value: z.number().optional().describe('The number, where there is one. To twelve digits.'),
    low: z.number().optional().describe('The foot of a range.'),
    middle: z.number().optional().describe('The middle of a range, where the source gives one.'),
    high: z.number().optional().describe('The top of a range.'),
    year: z
      .int()
      .min(1900)
      .max(2100)
      .nullable()
      .optional()
      .describe('The year it speaks of; null where none is known.'),
    from: z.iso.date().optional().describe('Of a law: the first day that it is in force.'),
    to: z.iso.date().optional().describe('Of a law: the last day that it is in force, where that is known.'),
    about: z
      .boolean()
      .describe(
        'Whether the number, its year or its first day is approximate. Of a law: in force by from, or earlier.',
      ),
    appliesTo: appliesTo.describe('What and whom it holds for, as far as the source says.'),
    certainty: certainty.describe('How sure it is about KAMs in France, by the rule that the method page gives.'),
    evidence: evidence.optional().describe('How the evidence page shows it: pay that people have.'),
    source: id.describe('The id of its source in sources.json.'),
    sums: z
      .strictObject({
        value: part.describe('The arithmetic that gives the number.'),
        low: part.describe('The arithmetic that gives the foot.'),
        middle: part.describe('The arithmetic that gives the middle.'),
        high: part.describe('The arithmetic that gives the top.'),
      })
      .optional()
      .describe('How it was worked out: numbers, ids of other figures in braces, + - * / ^ and parentheses.'),
  })
  .meta({
    description: 'A figure: one number or a range, its period, its source.',
    allOf: [
      {
        oneOf: [
          { required: ['value'], properties: { low: false, middle: false, high: false } },
          { required: ['low', 'high'], properties: { value: false } },
        ],
      },
      {
        oneOf: [
          { required: ['year'], properties: { from: false, to: false } },
          { required: ['from'], properties: { year: false } },
        ],
      },
    ],
  });
export type OpenFigure = z.infer<typeof openFigure>;

/** A page that was read, as others may cite it. */
export const openSource = z.strictObject({
  id: id.describe('Its name, which stays: figures and terms call it by this.'),
  publisher: z.string().min(1).describe('Who says it.'),
  via: z.string().min(1).optional().describe('Who relayed it, where the publisher’s own page was not the one read.'),
  title: z.string().min(1).describe('What it is, in plain words.'),
  address: z.url().describe('The page that was read.'),
  published: z.string().min(1).describe('When it came out, in words, or "undated".'),
  read: z.iso.date().describe('The day it was read.'),
  population: z.string().min(1).describe('Whom it counts or whom it holds for.'),
  note: z.string().min(1).optional().describe('What to know before trusting it.'),
  fr: z
    .strictObject({
      publisher: z.string().min(1).optional().describe('Who says it, where the name differs in French.'),
      via: z.string().min(1).optional().describe('Who relayed it, where the name differs in French.'),
      title: z.string().min(1).describe('What it is.'),
      published: z.string().min(1).optional().describe('When it came out, where it is said in words.'),
      population: z.string().min(1).describe('Whom it counts or whom it holds for.'),
      note: z.string().min(1).optional().describe('What to know before trusting it.'),
    })
    .describe('The same in French.'),
});
export type OpenSource = z.infer<typeof openSource>;

const forms = z.array(z.string().min(1));

/** A word of the trade, as others may use it. */
export const openTerm = z.strictObject({
  id: id.describe('Its name, which stays, and its anchor on the glossary page.'),
  term: z
    .strictObject({ en: z.string().min(1).describe('In English.'), fr: z.string().min(1).describe('In French.') })
    .describe('The term in both languages.'),
  borrowed: z.literal(true).optional().describe('There is no English word: one says the French one.'),
  forms: z
    .strictObject({ en: forms.describe('In English.'), fr: forms.describe('In French.') })
    .describe('How the term stands in a running text.'),
  definition: texts.describe('What it means, in one or two sentences.'),
  seeAlso: z
    .array(z.union([id, z.url()]))
    .describe('Where to learn more: ids of other terms, and addresses of pages of the guide.'),
  figure: id.optional().describe('The id of the figure in compensation.json that shows its size today.'),
  source: id.optional().describe('The id of the source in sources.json that the definition leans on.'),
});
export type OpenTerm = z.infer<typeof openTerm>;

/** The shape of /data/compensation.json. */
export const compensationFile = z.strictObject({
  ...head,
  asOf: z.iso.date().describe('The day whose law the guide uses, and on which it counts how old a figure is.'),
  figures: z.array(openFigure).min(1).describe('Every figure of the guide, by id.'),
});
export type CompensationFile = z.infer<typeof compensationFile>;

/** The shape of /data/sources.json. */
export const sourcesFile = z.strictObject({
  ...head,
  sources: z.array(openSource).min(1).describe('Every source of the guide, by id.'),
});
export type SourcesFile = z.infer<typeof sourcesFile>;

/** The shape of /data/glossary.json. */
export const glossaryFile = z.strictObject({
  ...head,
  terms: z.array(openTerm).min(1).describe('Every term that the guide explains, by id.'),
});
export type GlossaryFile = z.infer<typeof glossaryFile>;
