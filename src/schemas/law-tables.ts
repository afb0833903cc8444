import { z } from 'astro/zod';
import { APPRENTICE_AGES } from '../compensation/index.ts';
import { day } from './day.ts';
import { figureReference, id } from './id.ts';
import { words } from './words.ts';

const percent = z.number().min(0).max(100);
const amount = z.number().min(0);
const source = id.describe('The id of its source in content/sources.yaml.');
const period = {
  source,
  from: day.describe('The first day that it is in force, YYYY-MM-DD.'),
  to: day.optional().describe('The last day that it is in force, YYYY-MM-DD.'),
  note: words.describe('What it is and how to read it.'),
};

const steps = z
  .array(
    z.strictObject({
      percent: percent.describe('The rate, in percent.'),
      below: amount.optional().describe('It holds below this monthly taxable net, in euros; the last has none.'),
    }),
  )
  .min(1)
  .superRefine((list, context) => {
    list.forEach(({ below }, index) => {
      const isLast = index === list.length - 1;
      const before = list[index - 1]?.below;
      if (isLast && below !== undefined) {
        context.addIssue({
          code: 'custom',
          path: [index, 'below'],
          message: 'closes the grid. The last step has no upper end',
        });
      }
      if (!isLast && below === undefined) {
        context.addIssue({
          code: 'custom',
          path: [index, 'below'],
          message: 'is missing. Only the last step has no upper end',
        });
      }
      if (before !== undefined && below !== undefined && below <= before) {
        context.addIssue({
          code: 'custom',
          path: [index, 'below'],
          message: `is ${below}, after ${before}. Put the steps in rising order`,
        });
      }
    });
  });

const brackets = z
  .array(
    z.strictObject({
      percent: percent.describe('The rate, in percent.'),
      above: amount.describe('It holds for the slice above this yearly amount, in euros.'),
    }),
  )
  .min(1)
  .superRefine((list, context) => {
    list.forEach(({ above }, index) => {
      const before = list[index - 1]?.above;
      if (before !== undefined && above <= before) {
        context.addIssue({
          code: 'custom',
          path: [index, 'above'],
          message: `is ${above}, after ${before}. Put the slices in rising order`,
        });
      }
    });
  });

const cap = z.strictObject({ source, amount: amount.describe('The most it can take off the tax, EUR a year.') });

/** The shape of content/compensation/law-tables.yaml: tables of the law that are too long for figure records. */
export const lawTables = z.strictObject({
  withholding: z
    .strictObject({ ...period, steps: steps.describe('The rates by monthly taxable net, rising.') })
    .describe('Default rates of income tax withheld from pay.'),
  incomeTax: z
    .strictObject({
      ...period,
      brackets: brackets.describe('The rates by slices of income per part, rising.'),
      highIncome: z
        .strictObject({
          source,
          single: brackets.describe('The slices for one person.'),
          couple: brackets.describe('The slices for a couple.'),
        })
        .describe('The contribution on high incomes.'),
      deduction: z
        .strictObject({
          source,
          percent: percent.describe('The share of pay taken off for the costs of work.'),
          minimum: amount.describe('The least that is taken off, EUR a year.'),
          maximum: amount.describe('The most that is taken off, EUR a year.'),
        })
        .describe('The flat deduction for the costs of work.'),
      halfPartCap: cap.describe('The cap on what one extra half part takes off.'),
      loneParentCap: cap.describe('The cap on the first part of a lone parent.'),
      decote: z
        .strictObject({
          source,
          single: amount.describe('The amount for one person, EUR a year.'),
          couple: amount.describe('The amount for a couple, EUR a year.'),
          percent: percent.describe('The share of the tax that is taken from it.'),
        })
        .describe('The relief on small taxes.'),
    })
    .describe('The yearly income tax scale.'),
  apprenticeship: z
    .strictObject({
      ...period,
      minimumWage: figureReference.describe('The figure of the monthly minimum wage.'),
      cells: z
        .array(
          z.strictObject({
            age: z.enum(APPRENTICE_AGES).describe('The age.'),
            year: z
              .union([z.literal(1), z.literal(2), z.literal(3)], 'is no year of the contract. Write 1, 2 or 3')
              .describe('The year of the contract.'),
            percent: figureReference.describe('The figure of the share of the minimum wage.'),
          }),
        )
        .min(1)
        .describe('One cell an age and year.'),
    })
    .describe('The least pay of apprentices.'),
});
export type LawTables = z.infer<typeof lawTables>;
