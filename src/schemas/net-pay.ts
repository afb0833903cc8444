import { z } from 'astro/zod';
import { APPRENTICE_AGES, STATUSES } from '../compensation/index.ts';
import { day } from './day.ts';

const euros = z.number().min(0);

const row = z.strictObject({
  side: z.enum(['left', 'right']).describe('From which side of a step it was read.'),
  gross: euros.describe('EUR a year.'),
  netBeforeTax: euros.describe('EUR a year.'),
  netTaxable: euros.describe('EUR a year.'),
  employerCostBeforeReduction: euros.describe('EUR a year, before the general reduction of employers’ contributions.'),
});

const rows = z.array(row).superRefine((list, context) => {
  const complain = (index: number, message: string) =>
    context.addIssue({
      code: 'custom',
      path: [index, 'gross'],
      message: `${message}. Write the file anew with npm run data:net-pay`,
    });
  if (list.length < 2 || list.length % 2 !== 0) complain(list.length, 'has no partner: rows come in pairs');
  list.forEach(({ gross }, index) => {
    const before = list[index - 1];
    if (before === undefined) return;
    if (index % 2 === 1 && gross <= before.gross)
      complain(index, `is ${gross}, and its piece starts at ${before.gross}`);
    if (index % 2 === 0 && gross !== before.gross)
      complain(index, `is ${gross}, and the piece before ends at ${before.gross}`);
  });
});

/** The shape of content/compensation/net-pay.json, written by a command and never by hand. Amounts in euros. */
export const netPay = z.strictObject({
  model: z.string().min(1).describe('The official model that was asked.'),
  version: z.string().min(1).describe('Its version.'),
  legalDate: day.describe('The day whose law it holds, YYYY-MM-DD.'),
  employees: z.int().min(1).describe('The size of the firm that it was asked for.'),
  minimumWage: euros.describe('The full-time minimum wage, EUR a year.'),
  ceiling: euros.describe('The social security ceiling, EUR a year.'),
  reduction: z
    .strictObject({
      floor: z.number().min(0).describe('The least of the reduction, ratio of the gross.'),
      slope: z.number().min(0).describe('What is added to it at most, ratio of the gross.'),
      power: z.number().min(0).describe('The power of its curve.'),
      upToMinimumWages: z.number().min(0).describe('Up to this many minimum wages.'),
    })
    .describe('The general reduction of employers’ contributions.'),
  statuses: z.record(z.enum(STATUSES), rows).describe('The rows of each status, in pairs.'),
  apprenticeship: z
    .array(
      z.strictObject({
        age: z.enum(APPRENTICE_AGES).describe('The age.'),
        year: z.union([z.literal(1), z.literal(2), z.literal(3)]).describe('The year of the contract.'),
        grossMonth: euros.describe('The least gross pay, EUR a month.'),
        netMonth: euros.describe('What is left of it, EUR a month.'),
      }),
    )
    .describe('Apprentices at their legal minimum.'),
});
export type NetPayFile = z.infer<typeof netPay>;
