import type { EurosPerMonth, EurosPerYear } from './euros.ts';

/** How a figure came to be: read in a source, set by law, computed from other figures, or assumed by this guide. */
export type Kind = 'published' | 'law' | 'derived' | 'assumption';

/** The id of a figure record in `content/`. */
export type FigureId = string;

/** A number with the record that it comes from. */
export interface Sourced<Value extends number = number> {
  readonly value: Value;
  readonly figure: FigureId;
  readonly kind: Kind;
}

export const SITUATIONS = ['intern', 'apprentice', 'employed'] as const;
export const CONTRACTS = ['permanent', 'fixed-term'] as const;
export const STATUSES = ['cadre', 'non-cadre'] as const;
export const PLACES = ['ile-de-france', 'nouvelle-aquitaine', 'occitanie', 'other-regions'] as const;
export const SECTORS = ['industry', 'energy', 'services', 'it'] as const;
export const SIZES = ['under-10', '10-249', '250-4999', '5000-plus'] as const;
export const APPRENTICE_AGES = ['16-17', '18-20', '21-25', '26-plus'] as const;
export const APPRENTICE_YEARS = [1, 2, 3] as const;
export const HOUSEHOLDS = ['single', 'couple', 'lone-parent'] as const;

export type Situation = (typeof SITUATIONS)[number];
export type Contract = (typeof CONTRACTS)[number];
/** Managerial status on the payslip, as the French say it. */
export type Status = (typeof STATUSES)[number];
export type Place = (typeof PLACES)[number];
export type Sector = (typeof SECTORS)[number];
/** Number of people in the company. */
export type Size = (typeof SIZES)[number];
export type ApprenticeAge = (typeof APPRENTICE_AGES)[number];
export type ApprenticeYear = (typeof APPRENTICE_YEARS)[number];
export type Household = (typeof HOUSEHOLDS)[number];

/** One point of a job's published band: on-target earnings (EUR gross a year) after `years` of experience. */
export interface BandPoint {
  readonly years: number;
  readonly low: Sourced<EurosPerYear>;
  readonly middle: Sourced<EurosPerYear>;
  readonly high: Sourced<EurosPerYear>;
}

/** A job's band: points by rising years; straight between two points, flat after the last. The first is at 0 years. */
export interface Band {
  readonly points: readonly BandPoint[];
}

/** The three questions that place one within the band. Each answer is a ratio of medians (1 = no effect). */
export interface Effects {
  readonly place: Readonly<Record<Place, Sourced>>;
  readonly sector: Readonly<Record<Sector, Sourced>>;
  readonly size: Readonly<Record<Size, Sourced>>;
}

/** Variable as a ratio of the total, after `years` of experience. Straight between points, flat after the last. */
export interface VariableSharePoint {
  readonly years: number;
  readonly ratio: Sourced;
}

export interface Internship {
  /** Gross pay of an intern, EUR a month. */
  readonly pay: Sourced<EurosPerMonth>;
  /** Longest stay with one host, months. */
  readonly maximumMonths: Sourced;
  /** Hours of a full-time month. */
  readonly hoursPerMonth: Sourced;
  /** Legal minimum, EUR an hour; up to it no contributions are due. */
  readonly minimumPerHour: Sourced;
  /** The intern's contributions on what exceeds the minimum, ratio. */
  readonly contributionsRatio: Sourced;
}

/** One cell of the apprentices' grid: the legal minimum, gross and net before tax. */
export interface ApprenticeRow {
  readonly age: ApprenticeAge;
  readonly year: ApprenticeYear;
  readonly gross: Sourced<EurosPerMonth>;
  readonly net: Sourced<EurosPerMonth>;
}

/** One row of the official model's answers; between two rows everything is a straight line. EUR a year. */
export interface NetPayRow {
  readonly gross: EurosPerYear;
  readonly netBeforeTax: EurosPerYear;
  readonly netTaxable: EurosPerYear;
  /** Before the general reduction of employers' contributions. */
  readonly employerCostBeforeReduction: EurosPerYear;
}

/** A straight piece: from its first gross (excluded, but for the lowest piece) to its last (included). */
export interface NetPayPiece {
  readonly from: NetPayRow;
  readonly to: NetPayRow;
}

export interface NetPayTable {
  /** Pieces by rising gross, each starting where the one before ends. */
  readonly pieces: Readonly<Record<Status, readonly NetPayPiece[]>>;
  /** Full-time minimum wage, EUR a year. */
  readonly minimumWage: EurosPerYear;
  /** Yearly social-security ceiling (PASS), EUR. */
  readonly ceiling: EurosPerYear;
  /** General reduction of employers' contributions: gross x round4(floor + slope x min(1, 0.5 x (upTo x SMIC / gross - 1)) ^ power) below upTo x SMIC. */
  readonly reduction: {
    readonly floor: number;
    readonly slope: number;
    readonly power: number;
    readonly upToMinimumWages: number;
  };
  readonly figure: FigureId;
}

/** A step of the default withholding grid: `ratio` applies to a monthly taxable net below `below` (none = no upper end). */
export interface WithholdingStep {
  readonly below: EurosPerMonth | undefined;
  readonly ratio: number;
}

/** One step of a tax: `ratio` applies to the slice of income above `above` (EUR a year), up to the next step. */
export interface TaxBracket {
  readonly above: EurosPerYear;
  readonly ratio: number;
}

/** The yearly income-tax scale, for one set of law. */
export interface IncomeTaxScale {
  /** The steps on income per part, rising. */
  readonly brackets: readonly TaxBracket[];
  /** The contribution on high incomes (CEHR), on the household's whole income, rising. */
  readonly highIncome: { readonly single: readonly TaxBracket[]; readonly couple: readonly TaxBracket[] };
  readonly deduction: { readonly ratio: number; readonly minimum: EurosPerYear; readonly maximum: EurosPerYear };
  /** Most that one extra half part can take off the tax, EUR a year. */
  readonly halfPartCap: EurosPerYear;
  /** The same for the first (whole) part of a lone parent's first child. */
  readonly loneParentCap: EurosPerYear;
  readonly decote: { readonly single: EurosPerYear; readonly couple: EurosPerYear; readonly ratio: number };
  readonly figure: FigureId;
}

/** What social levies (CSG and CRDS) take from profit-sharing, which stands outside pay. */
export interface ProfitSharing {
  /** Both levies together, ratio of the gross. */
  readonly levyRatio: Sourced;
  /** The part of them that is deducted from taxable income when the money is cashed, ratio of the gross. */
  readonly deductibleRatio: Sourced;
}

/** Everything that the module computes from. It arrives as an argument, validated; nothing is read from outside. */
export interface CompensationData {
  /** The day whose law is used, YYYY-MM-DD. */
  readonly asOf: string;
  readonly bands: Readonly<Record<string, Band>>;
  readonly effects: Effects;
  readonly variableShare: readonly VariableSharePoint[];
  readonly fixedTerm: {
    /** End-of-contract bonus, ratio of the gross. */
    readonly endBonusRatio: Sourced;
    /** What a fixed-term contract adds to the employer's cost, ratio of the gross paid, end bonus included. */
    readonly employerCostRatio: Sourced;
  };
  readonly internship: Internship;
  readonly apprenticeship: readonly ApprenticeRow[];
  /** Up to here an intern's or apprentice's pay is free of income tax, EUR a year. */
  readonly trainingTaxFree: Sourced<EurosPerYear>;
  readonly netPay: NetPayTable;
  readonly withholding: { readonly steps: readonly WithholdingStep[]; readonly figure: FigureId };
  readonly incomeTax: IncomeTaxScale;
  readonly profitSharing: ProfitSharing;
}
