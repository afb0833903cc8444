import { z } from 'astro/zod';
import { PLACES, SECTORS, SIZES } from '../compensation/index.ts';
import { figureReference, id } from './id.ts';

const bandPoint = z.strictObject({
  years: z.number().min(0).max(50).describe('Years of experience.'),
  low: figureReference.describe('The figure at the foot of the band.'),
  middle: figureReference.describe('The figure in the middle of the band.'),
  high: figureReference.describe('The figure at the top of the band.'),
});

const band = z
  .array(bandPoint)
  .min(1)
  .superRefine((points, context) => {
    if (points[0]?.years !== 0) {
      context.addIssue({ code: 'custom', path: [0, 'years'], message: 'is not 0. A band begins at 0 years' });
    }
    points.forEach(({ years }, index) => {
      const before = points[index - 1];
      if (before !== undefined && years <= before.years) {
        context.addIssue({
          code: 'custom',
          path: [index, 'years'],
          message: `is ${years}, after ${before.years}. Put the points in rising order`,
        });
      }
    });
  });

const ratio = figureReference.describe('The figure that holds the ratio of medians.');

/** The shape of content/compensation/model.yaml: what pay is computed from, as references to figures. */
export const model = z.strictObject({
  bands: z.record(id, band).describe('By job id: the band as points over years of experience.'),
  effects: z
    .strictObject({
      place: z.record(z.enum(PLACES), ratio).describe('The ratio of each place.'),
      sector: z.record(z.enum(SECTORS), ratio).describe('The ratio of each sector.'),
      size: z.record(z.enum(SIZES), ratio).describe('The ratio of each size of firm.'),
    })
    .describe('What places one within the band.'),
  variableShare: z
    .array(
      z.strictObject({
        years: z.number().min(0).max(50).describe('Years of experience.'),
        ratio: figureReference.describe('The figure that holds the variable as a share of the total.'),
      }),
    )
    .min(1)
    .describe('The variable as a share of the total, as points over years of experience.'),
  fixedTerm: z
    .strictObject({
      endBonusRatio: figureReference.describe('The figure of the end-of-contract bonus.'),
      employerCostRatio: figureReference.describe('The figure of what it adds to the employer’s cost.'),
    })
    .describe('What a fixed-term contract changes.'),
  internship: z
    .strictObject({
      pay: figureReference.describe('The figure of an intern’s monthly pay.'),
      maximumMonths: figureReference.describe('The figure of the longest stay with one host.'),
      hoursPerMonth: figureReference.describe('The figure of the hours of a full month.'),
      minimumPerHour: figureReference.describe('The figure of the legal minimum an hour.'),
      contributionsRatio: figureReference.describe('The figure of the contributions above that minimum.'),
    })
    .describe('The figures of an internship.'),
  trainingTaxFree: figureReference.describe('The figure up to which interns and apprentices pay no income tax.'),
  profitSharing: z
    .strictObject({
      levyRatio: figureReference.describe('The figure of what is taken from profit-sharing.'),
      deductibleRatio: figureReference.describe('The figure of the part of that which lowers taxable pay.'),
    })
    .describe('What is taken from profit-sharing.'),
  netPay: figureReference.describe('The figure whose source stands behind net-pay.json.'),
  ceiling: figureReference.describe('The figure of the yearly social-security ceiling, as net-pay.json has it.'),
  withholding: figureReference.describe('The figure whose source stands behind the withholding grid.'),
  incomeTax: figureReference.describe('The figure whose source stands behind the income tax scale.'),
});
export type Model = z.infer<typeof model>;
