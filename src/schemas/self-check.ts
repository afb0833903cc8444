import { z } from 'astro/zod';
import { factId } from './fact.ts';
import { id } from './id.ts';
import { words } from './words.ts';

/** A quality or a skill that the job asks for, and what the self-check says about it. */
export const ability = z.strictObject({
  id: id.describe('The name that statements call it by.'),
  kind: z.enum(['quality', 'skill']).describe('Whether it is a quality or a skill.'),
  fact: factId.describe('The fact of content/facts.yaml that asks for it.'),
  name: words.describe('What it is called, in a few words.'),
  worth: words.describe('What it is good for in this job, for a reader who has it.'),
  practice: words.describe('What to do about it this week, for a reader who has not.'),
  guide: z
    .strictObject({
      page: id.describe('The key of the page, a key of src/site/pages.ts.'),
      section: words.describe('The anchor of the section on that page, in each language.'),
      says: words.describe('The words of the link.'),
    })
    .describe('Where the guide says more.'),
});
export type AbilityRecord = z.infer<typeof ability>;

/** A statement about what one does, to be rated from 1 (never) to 5 (always). */
export const statement = z.strictObject({
  id: z
    .string()
    .regex(/^q[1-9]\d?$/, 'is no id of a statement. Write q and a number up to 99, such as q3')
    .describe('Its name in the address, which never changes.'),
  about: id.describe('The id of the quality or skill that it shows.'),
  says: words.describe('What the reader rates, in the first person.'),
  reversed: z.boolean().default(false).describe('Whether "never" is the answer that speaks for the reader.'),
});
export type StatementRecord = z.infer<typeof statement>;

/** The shape of content/self-check.yaml. */
export const selfCheckFile = z.strictObject({
  abilities: z.array(ability).min(1).describe('The qualities and skills that it is about, in the order shown.'),
  statements: z.array(statement).min(1).describe('What the reader rates, in the order shown.'),
});
export type SelfCheckFile = z.infer<typeof selfCheckFile>;
