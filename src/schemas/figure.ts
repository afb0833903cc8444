import { z } from 'astro/zod';
import { day } from './day.ts';
import { readExpression, referencesOf } from './expression.ts';
import { id } from './id.ts';
import { words } from './words.ts';

/** What a figure counts. */
export const UNITS = [
  'EUR/year',
  'EUR/month',
  'EUR/hour',
  'EUR',
  'percent',
  'points',
  'ratio',
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'people',
  'jobs',
  'accounts',
  'studies',
  'index',
] as const;
export type Unit = (typeof UNITS)[number];

/** What of pay a figure speaks of. */
export const BASES = ['base', 'total', 'variable', 'net', 'rate', 'ratio', 'cost'] as const;
export type Basis = (typeof BASES)[number];

export const KINDS = ['published', 'law', 'derived', 'assumption'] as const;

/** Whom a figure counts or holds for. */
export const POPULATIONS = [
  'kams',
  'sales-people',
  'commercial-cadres',
  'cadres',
  'neighbouring-jobs',
  'employees',
  'employers',
  'interns',
  'apprentices',
  'graduates',
  'students',
  'households',
] as const;
export type Population = (typeof POPULATIONS)[number];

/** Where the evidence page sets an amount: by situation or years of experience, then what is not this job in France. */
export const EVIDENCE_GROUPS = [
  'intern',
  'apprentice',
  'first-post',
  'first-years',
  'five-plus',
  'all-years',
  'neighbours',
  'abroad',
] as const;
export type EvidenceGroup = (typeof EVIDENCE_GROUPS)[number];

/** What an amount is of those that it was taken from. `single`: the source does not say. */
export const STATISTICS = [
  'mean',
  'median',
  'single',
  'range',
  'eight-in-ten',
  'quartiles',
  'top-quarter',
  'top-tenth',
  'top',
  'floor',
  'sum',
] as const;
export type Statistic = (typeof STATISTICS)[number];

/** How close those whom a figure counts are to Key Account Managers in France; `abroad` is in another country. */
export const MATCHES = ['close', 'near', 'far', 'abroad'] as const;
export type Match = (typeof MATCHES)[number];

const years = z.strictObject({
  from: z.number().min(0).optional().describe('From this many years of experience.'),
  to: z.number().min(0).optional().describe('To this many years of experience.'),
});

const appliesTo = z.strictObject({
  job: id.optional().describe('The job id that it speaks of.'),
  years: years.optional().describe('The years of experience that it speaks of.'),
  situation: z.enum(['intern', 'apprentice', 'employed']).optional().describe('The situation that it speaks of.'),
  place: id.optional().describe('The place that it speaks of.'),
  sector: id.optional().describe('The sector that it speaks of.'),
  size: id.optional().describe('The size of firm that it speaks of.'),
  population: z.enum(POPULATIONS).optional().describe('Whom it counts or holds for.'),
});

const evidence = z.strictObject({
  group: z.enum(EVIDENCE_GROUPS).describe('The group of the evidence page that it stands in.'),
  statistic: z.enum(STATISTICS).describe('What it is of the amounts that it was taken from, or "single".'),
  months: z
    .int()
    .min(1)
    .max(12)
    .optional()
    .describe('How many months of a monthly amount are drawn on the axis of euros a year.'),
});

const certainty = z.strictObject({
  match: z
    .enum(MATCHES)
    .optional()
    .describe('How close whom it counts is to a KAM in France, where its population does not say so.'),
  official: z
    .literal(true)
    .optional()
    .describe('It comes from the body that sets or applies the rule, so that it can stand alone.'),
  agrees: z
    .array(id)
    .min(1)
    .optional()
    .describe('Figures of other publishers that say about the same of about the same people.'),
});

const sum = z.string().min(1);

const record = z.strictObject({
  id: id.describe('The name that pages, sums and the model call it by.'),
  value: z.number().optional().describe('The single number.'),
  low: z.number().optional().describe('The foot of a range.'),
  middle: z.number().optional().describe('The middle of a range, where the source gives one.'),
  high: z.number().optional().describe('The top of a range.'),
  sum: sum.optional().describe('The arithmetic over other records that gives the single number.'),
  sums: z
    .strictObject({
      low: sum.describe('The arithmetic that gives the foot.'),
      middle: sum.optional().describe('The arithmetic that gives the middle.'),
      high: sum.describe('The arithmetic that gives the top.'),
    })
    .optional()
    .describe('The arithmetic over other records that gives a range.'),
  unit: z.enum(UNITS).describe('What it counts.'),
  basis: z.enum(BASES).optional().describe('What of pay it speaks of.'),
  appliesTo: appliesTo.optional().describe('What and whom it holds for.'),
  source: id.describe('The id of its source in content/sources.yaml.'),
  year: z
    .union([z.int().min(1900).max(2100), z.literal('undated')], 'is no year. Write a year such as 2025, or "undated"')
    .optional()
    .describe('The year it speaks of, or "undated".'),
  about: z
    .literal(true)
    .optional()
    .describe('The number, its year or its first day is approximate. On a law: in force by that day, perhaps earlier.'),
  from: day.optional().describe('The first day that the law is in force, YYYY-MM-DD.'),
  to: day.optional().describe('The last day that the law is in force, YYYY-MM-DD.'),
  kind: z.enum(KINDS).describe('How it came to be: published, law, derived or assumption.'),
  evidence: evidence.optional().describe('How the evidence page shows it: for pay that people have.'),
  noEvidence: z.string().min(1).optional().describe('Why an amount of pay is not shown as evidence.'),
  certainty: certainty.optional().describe('What helps to say how sure it is.'),
  wanted: words.optional().describe('What would take its place, for a figure that the estimate leans on.'),
  label: words.describe('What it is, in a few words.'),
  note: words.describe('One or two sentences: whom it counts, gross or not, what to beware of.'),
});
type FigureInput = z.infer<typeof record>;

interface Finding {
  readonly path: readonly string[];
  readonly message: string;
}

const FORMS = 'Keep one of: value; low and high; sum; sums';

function* findFormProblems(figure: FigureInput): Generator<Finding> {
  const hasRange = figure.low !== undefined || figure.high !== undefined || figure.middle !== undefined;
  const forms = [
    figure.value === undefined ? [] : ['value'],
    hasRange ? ['low'] : [],
    figure.sum === undefined ? [] : ['sum'],
    figure.sums === undefined ? [] : ['sums'],
  ].flat();
  const [first = 'value', second] = forms;
  if (forms.length === 0) yield { path: ['value'], message: `is missing. ${FORMS}` };
  if (second !== undefined) yield { path: [second], message: `stands beside ${first}. ${FORMS}` };
  if (hasRange && figure.low === undefined) yield { path: ['low'], message: 'is missing. A range has low and high' };
  if (hasRange && figure.high === undefined) yield { path: ['high'], message: 'is missing. A range has low and high' };
}

function* findPeriodProblems(figure: FigureInput): Generator<Finding> {
  if (figure.kind !== 'law') {
    if (figure.year === undefined)
      yield { path: ['year'], message: 'is missing. Write a year such as 2025, or "undated"' };
    if (figure.from !== undefined) yield { path: ['from'], message: 'is for laws. Write year, or make its kind law' };
    if (figure.to !== undefined) yield { path: ['to'], message: 'is for laws. Write year, or make its kind law' };
    return;
  }
  if (figure.from === undefined) {
    yield { path: ['from'], message: 'is missing. A law has the first day that it is in force, YYYY-MM-DD' };
  }
  if (figure.year !== undefined)
    yield { path: ['year'], message: 'stands in a law. A law has from, and to when it ends' };
  if (figure.from !== undefined && figure.to !== undefined && figure.from > figure.to) {
    yield { path: ['to'], message: `is before from, ${figure.from}. Turn them round` };
  }
}

function* findEvidenceProblems({ evidence: shown, noEvidence, unit }: FigureInput): Generator<Finding> {
  if (shown === undefined) return;
  if (noEvidence !== undefined) yield { path: ['noEvidence'], message: 'stands beside evidence. Keep one of them' };
  if (unit !== 'EUR/year' && unit !== 'EUR/month') {
    yield { path: ['evidence'], message: `is for pay in EUR/year or EUR/month, and this is in ${unit}. Remove it` };
  } else if (shown.months !== undefined && unit !== 'EUR/month') {
    yield { path: ['evidence', 'months'], message: 'is for monthly amounts. Remove it' };
  }
}

const sumsOf = (figure: FigureInput): readonly (readonly [readonly string[], string])[] => [
  ...(figure.sum === undefined ? [] : [[['sum'], figure.sum] as const]),
  ...(['low', 'middle', 'high'] as const).flatMap((part) => {
    const text = figure.sums?.[part];
    return text === undefined ? [] : [[['sums', part], text] as const];
  }),
];

function* findSumProblems(figure: FigureInput): Generator<Finding> {
  const sums = sumsOf(figure);
  if (figure.kind === 'derived' && sums.length === 0) {
    yield { path: ['sum'], message: 'is missing. A derived figure shows the arithmetic that it comes from' };
  }
  for (const [path, text] of sums) {
    const read = readExpression(text);
    if (!read.ok) yield { path, message: `cannot be read: ${read.problem}` };
    else if (figure.kind !== 'derived' && figure.kind !== 'assumption' && referencesOf(read.pieces).length > 0) {
      yield {
        path,
        message: `names other records. Make its kind derived, or write the number that was ${figure.kind}`,
      };
    } else if (figure.kind === 'derived' && referencesOf(read.pieces).length === 0) {
      yield { path, message: 'names no other record. Write the ids it comes from in braces' };
    }
  }
}

/**
 * A number that the guide shows, and where it comes from. The number is one of: `value`; `low` and `high`, with
 * `middle` where there is one; `sum` or `sums`, arithmetic over other records that is worked out when the site is
 * built, so that it cannot disagree with them. A law has `from`; all else has `year`.
 */
export const figure = record.superRefine((input, context) => {
  for (const { path, message } of [
    ...findFormProblems(input),
    ...findPeriodProblems(input),
    ...findSumProblems(input),
    ...findEvidenceProblems(input),
  ]) {
    context.addIssue({ code: 'custom', path: [...path], message });
  }
});
export type FigureRecord = z.infer<typeof figure>;

/** The shape of content/figures.yaml and of the topics in content/compensation/. */
export const figuresFile = z.strictObject({
  figures: z.array(figure).min(1).describe('The figures of one topic.'),
});
