import type { MonetaryAmountDistributionLeaf, MonetaryAmountLeaf, OccupationLeaf } from 'schema-dts';
import type { Statistic, Unit } from '../../schemas/figure.ts';

/** A published figure of pay, as far as schema.org has words for it. */
export interface PaidFigure {
  readonly name: string;
  readonly unit: Unit;
  readonly statistic: Statistic | undefined;
  /** The address of the source. No pay is told without one. */
  readonly source: string;
  readonly amount: { readonly value: number } | { readonly low: number; readonly high: number };
}

/** Where the middle and the parts of a group begin, as its source counted them. */
type Distribution = MonetaryAmountDistributionLeaf;

/**
 * An amount or a range that is no count of a group. `MonetaryAmount` has its ends, `MonetaryAmountDistribution` the
 * time that it is paid for: it is both.
 */
type Range = Omit<MonetaryAmountLeaf, '@type'> &
  Omit<MonetaryAmountDistributionLeaf, '@type'> & {
    readonly '@type': readonly ['MonetaryAmountDistribution', 'MonetaryAmount'];
  };

export type EstimatedSalary = Distribution | Range;

/** An occupation, with nothing of its pay but what names its source. */
export type GuideOccupation = Omit<OccupationLeaf, 'estimatedSalary'> & {
  readonly estimatedSalary?: readonly EstimatedSalary[];
};

const DURATIONS: Partial<Readonly<Record<Unit, string>>> = { 'EUR/year': 'P1Y', 'EUR/month': 'P1M' };

/** The ends of a band are no percentiles: only what a source counted as one is told as one. */
function percentiles({ statistic, amount }: PaidFigure): Partial<Distribution> | undefined {
  if ('value' in amount) {
    const { value } = amount;
    if (statistic === 'median') return { median: value };
    if (statistic === 'top-quarter') return { percentile75: value };
    if (statistic === 'top-tenth') return { percentile90: value };
    return undefined;
  }
  const { low, high } = amount;
  if (statistic === 'quartiles') return { percentile25: low, percentile75: high };
  if (statistic === 'eight-in-ten') return { percentile10: low, percentile90: high };
  return undefined;
}

function ends({ statistic, amount }: PaidFigure): Partial<Range> {
  if (!('value' in amount)) return { minValue: amount.low, maxValue: amount.high };
  if (statistic === 'top') return { maxValue: amount.value };
  if (statistic === 'floor') return { minValue: amount.value };
  return { value: amount.value };
}

/** A figure of pay in the words of schema.org; nothing for one that is not paid by the year or the month. */
export function estimatedSalary(figure: PaidFigure): EstimatedSalary | undefined {
  const duration = DURATIONS[figure.unit];
  if (duration === undefined) return undefined;
  const face = { name: figure.name, url: figure.source, currency: 'EUR', duration };
  const counted = percentiles(figure);
  if (counted !== undefined) return { '@type': 'MonetaryAmountDistribution', ...face, ...counted };
  return { '@type': ['MonetaryAmountDistribution', 'MonetaryAmount'], ...face, ...ends(figure) };
}

/** What the guide knows of a job. */
export interface JobFacts {
  readonly name: string;
  /** The address of its profile, which stands for the job wherever it is told of. */
  readonly profile: string;
  readonly country: string;
  readonly pay: readonly PaidFigure[];
  readonly otherNames?: readonly string[];
  /** Codes in lists of occupations, each after the name of its list. */
  readonly codes?: readonly string[];
  readonly responsibilities?: string;
  readonly skills?: readonly string[];
  readonly qualifications?: string;
  readonly education?: string | undefined;
}

/** A job in the words of schema.org. What is not known of it is left out. */
export function occupation(facts: JobFacts): GuideOccupation {
  const { name, profile, country, pay, otherNames, codes, responsibilities, skills, qualifications, education } = facts;
  const salaries = pay.flatMap((figure) => estimatedSalary(figure) ?? []);
  return {
    '@type': 'Occupation',
    '@id': profile,
    name,
    ...(otherNames?.length ? { alternateName: otherNames } : {}),
    occupationLocation: { '@type': 'Country', name: country },
    ...(codes?.length ? { occupationalCategory: codes } : {}),
    ...(responsibilities ? { responsibilities } : {}),
    ...(skills?.length ? { skills } : {}),
    ...(qualifications ? { qualifications } : {}),
    ...(education ? { educationRequirements: education } : {}),
    ...(salaries.length > 0 ? { estimatedSalary: salaries } : {}),
  };
}
