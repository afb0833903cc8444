import { z } from 'astro/zod';
import { day } from './day.ts';
import { factId } from './fact.ts';
import { id } from './id.ts';

/** How much a job answers for: its height on the career map, the lowest first. */
export const RANKS = ['entry', 'confirmed', 'lead'] as const;
export type Rank = (typeof RANKS)[number];

/** Where a move leads: to more responsibility, to another job of the same weight, or back to the job one came from. */
export const MOVE_KINDS = ['up', 'aside', 'back'] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** What the comparison says of each job, in the order of its rows. */
export const COMPARED = ['goal', 'customers', 'measured', 'day', 'needs', 'languages'] as const;
export type Compared = (typeof COMPARED)[number];

/** Lists of occupations that a job may be found in. */
const SYSTEMS = ['ROME', 'ESCO', 'ISCO-08', 'O*NET'] as const;

const line = z.string().min(1).max(110);

const compare = z.strictObject({
  goal: line.describe('What the job is there for, in one line of 110 signs or fewer.'),
  customers: line.describe('Which customers it has, in one line of 110 signs or fewer.'),
  measured: line.describe('What it is measured by, in one line of 110 signs or fewer.'),
  day: line.describe('Where the day goes, in one line of 110 signs or fewer.'),
  needs: line.describe('What one needs for it, in one line of 110 signs or fewer.'),
  languages: line.describe('Which languages it takes, in one line of 110 signs or fewer.'),
}) satisfies z.ZodType<Readonly<Record<Compared, string>>>;

const code = z.strictObject({
  system: z.enum(SYSTEMS).describe('The list of occupations that it stands in.'),
  code: z.string().min(1).describe('The code in that list, as text.'),
  source: id.describe('The id of the source in content/sources.yaml where the code was read.'),
  note: z.string().min(1).optional().describe('What the list calls it, or how near it is.'),
});

const move = z.strictObject({
  to: id.describe('The id of the job that it leads to, one of JOB_IDS in src/site/pages.ts.'),
  kind: z.enum(MOVE_KINDS).describe('Where it leads: up, aside or back.'),
  says: z.string().min(1).describe('What it takes, in one line.'),
});

/** The front matter of the profile of a job. */
export const job = z.strictObject({
  title: z.string().min(1).describe('The heading of the page: the job, or the question it answers.'),
  label: z.string().min(1).describe('The short name of the job, for the map, the comparison and breadcrumbs.'),
  description: z
    .string()
    .min(40)
    .max(160)
    .describe('What the page holds, for search engines: 40 to 160 signs, unlike any other.'),
  answer: z.string().min(1).describe('What the job is, in one or two sentences, shown under the heading.'),
  order: z.int().min(0).describe('Its place among the profiles, a whole number.'),
  reviewed: day.describe('The day it was last read through, YYYY-MM-DD.'),
  facts: z.array(factId).default([]).describe('The facts of content/facts.yaml that it says.'),
  terms: z
    .array(id)
    .optional()
    .describe('The only terms of the glossary that are linked here; none where the list is empty.'),
  shape: z.literal('article').default('article').describe('How it is set: always a reading column.'),
  french: z.array(z.string().min(1)).min(1).describe('The French titles that are used for it.'),
  rank: z.enum(RANKS).describe('How much it answers for: its height on the career map.'),
  codes: z.array(code).describe('Where lists of occupations have it; an empty list if nowhere.'),
  compare: compare.describe('What the comparison says of it.'),
  pay: z
    .strictObject({
      figures: z.array(id).describe('The ids of its published pay figures; an empty list if there is none.'),
      note: z.string().min(1).describe('What to beware of in the figures, shown below them; or that none was found.'),
    })
    .describe('What was published of its pay.'),
  moves: z.array(move).min(1).describe('The jobs that it leads to.'),
});
export type Job = z.infer<typeof job>;
