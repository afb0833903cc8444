import {
  eurosPerMonth,
  eurosPerYear,
  PLACES,
  SECTORS,
  SIZES,
  type Band,
  type CompensationData,
  type EurosPerMonth,
  type EurosPerYear,
  type NetPayPiece,
  type NetPayRow,
  type Sourced,
  type TaxBracket,
} from '../compensation/index.ts';
import { PARTS, type Part } from '../schemas/expression.ts';
import type { FigureRecord, Unit } from '../schemas/figure.ts';
import type { LawTables } from '../schemas/law-tables.ts';
import type { Model } from '../schemas/model.ts';
import type { NetPayFile } from '../schemas/net-pay.ts';
import type { Site } from '../schemas/site.ts';
import { evaluateFigures, partOf, type EvaluatedFigure, type EvaluatedFigures } from './evaluated-figure.ts';

/** The validated files that pay is computed from, as the content collections give them. */
export interface CompensationRows {
  readonly site: Site;
  /** All figure records, of every file. */
  readonly figures: readonly FigureRecord[];
  readonly model: Model;
  readonly lawTables: LawTables;
  readonly netPay: NetPayFile;
}

/** What is wrong with a reference of the model or the law tables. */
export interface DataProblem {
  readonly file: 'model' | 'law-tables' | 'net-pay';
  readonly field: string;
  readonly what: string;
  readonly todo: string;
  /** The figure id that was not found, so that a near one can be named. */
  readonly unknown?: string;
}

/** The compensation data cannot be built: the corpus check tells the author why, so a page meets this only in a test. */
export class CompensationDataError extends Error {
  override name = 'CompensationDataError';
}

interface Place {
  readonly file: DataProblem['file'];
  readonly field: string;
}

const UNKNOWN: Sourced = { value: 0, figure: '', kind: 'assumption' };
const PERCENT = 100;
const MONTHS = 12;
/** The official model rounds an apprentice's pay to the euro. */
const ROUNDING = 1;

const isPart = (text: string): text is Part => PARTS.some((part) => part === text);

const splitReference = (reference: string): { readonly id: string; readonly part: Part } => {
  const [id = '', part = 'value'] = reference.split('.');
  return { id, part: isPart(part) ? part : 'value' };
};

/** Resolves references one by one and collects what does not resolve, so that all of it can be told at once. */
class DataBuilder {
  readonly problems: DataProblem[] = [];
  private readonly rows: CompensationRows;
  private readonly figures: EvaluatedFigures;

  constructor(rows: CompensationRows, figures: EvaluatedFigures) {
    this.rows = rows;
    this.figures = figures;
  }

  build(): CompensationData {
    const { model, lawTables, site } = this.rows;
    const netPayFigure = this.readId(model.netPay, { file: 'model', field: 'netPay' });
    return {
      asOf: site.asOf,
      bands: this.readBands(model.bands),
      effects: this.readEffects(model.effects),
      variableShare: model.variableShare.map(({ years, ratio }, index) => ({
        years,
        ratio: this.readRatio(ratio, { file: 'model', field: `variableShare[${index}].ratio` }),
      })),
      fixedTerm: {
        endBonusRatio: this.readRatio(model.fixedTerm.endBonusRatio, {
          file: 'model',
          field: 'fixedTerm.endBonusRatio',
        }),
        employerCostRatio: this.readRatio(model.fixedTerm.employerCostRatio, {
          file: 'model',
          field: 'fixedTerm.employerCostRatio',
        }),
      },
      internship: this.readInternship(model.internship),
      apprenticeship: this.readApprenticeship(netPayFigure),
      trainingTaxFree: this.readPerYear(model.trainingTaxFree, { file: 'model', field: 'trainingTaxFree' }),
      netPay: this.readNetPay(netPayFigure),
      withholding: {
        steps: lawTables.withholding.steps.map(({ percent, below }) => ({
          below: below === undefined ? undefined : eurosPerMonth(below),
          ratio: percent / PERCENT,
        })),
        figure: this.readId(model.withholding, { file: 'model', field: 'withholding' }),
      },
      incomeTax: this.readIncomeTax(),
      profitSharing: {
        levyRatio: this.readRatio(model.profitSharing.levyRatio, { file: 'model', field: 'profitSharing.levyRatio' }),
        deductibleRatio: this.readRatio(model.profitSharing.deductibleRatio, {
          file: 'model',
          field: 'profitSharing.deductibleRatio',
        }),
      },
    };
  }

  private readBands(bands: Model['bands']): CompensationData['bands'] {
    return Object.fromEntries(
      Object.entries(bands).map(([job, points]): [string, Band] => [
        job,
        {
          points: points.map(({ years, low, middle, high }, index) => {
            const read = (reference: string, edge: string) =>
              this.readPerYear(reference, { file: 'model', field: `bands.${job}[${index}].${edge}` });
            const point = { years, low: read(low, 'low'), middle: read(middle, 'middle'), high: read(high, 'high') };
            const isWhole = [point.low, point.middle, point.high].every(({ figure }) => figure !== UNKNOWN.figure);
            if (isWhole && (point.low.value > point.middle.value || point.middle.value > point.high.value)) {
              this.problems.push({
                file: 'model',
                field: `bands.${job}[${index}]`,
                what: `runs from ${point.low.value} over ${point.middle.value} to ${point.high.value}`,
                todo: 'Put low, middle and high in rising order',
              });
            }
            return point;
          }),
        },
      ]),
    );
  }

  private readEffects(effects: Model['effects']): CompensationData['effects'] {
    const ratio = (question: string, answer: string, reference: string) =>
      this.readRatio(reference, { file: 'model', field: `effects.${question}.${answer}` });
    const { place, sector, size } = effects;
    return {
      place: fromKeys(PLACES, (key) => ratio('place', key, place[key])),
      sector: fromKeys(SECTORS, (key) => ratio('sector', key, sector[key])),
      size: fromKeys(SIZES, (key) => ratio('size', key, size[key])),
    };
  }

  private readInternship(internship: Model['internship']): CompensationData['internship'] {
    const at = (field: string): Place => ({ file: 'model', field: `internship.${field}` });
    return {
      pay: this.readPerMonth(internship.pay, at('pay')),
      maximumMonths: this.read(internship.maximumMonths, ['months'], at('maximumMonths')),
      hoursPerMonth: this.read(internship.hoursPerMonth, ['hours'], at('hoursPerMonth')),
      minimumPerHour: this.read(internship.minimumPerHour, ['EUR/hour'], at('minimumPerHour')),
      contributionsRatio: this.readRatio(internship.contributionsRatio, at('contributionsRatio')),
    };
  }

  private readApprenticeship(netFigure: string): CompensationData['apprenticeship'] {
    const { apprenticeship } = this.rows.lawTables;
    const netKind = this.figures.get(netFigure)?.kind ?? 'published';
    const minimumWage = this.readPerMonth(apprenticeship.minimumWage, {
      file: 'law-tables',
      field: 'apprenticeship.minimumWage',
    });
    return apprenticeship.cells.flatMap(({ age, year, percent }, index) => {
      const field = `apprenticeship.cells[${index}]`;
      const share = this.readRatio(percent, { file: 'law-tables', field: `${field}.percent` });
      const row = this.rows.netPay.apprenticeship.find((each) => each.age === age && each.year === year);
      if (row === undefined) {
        this.problems.push({
          file: 'law-tables',
          field,
          what: `is ${age}, year ${year}, for which net-pay.json has no row`,
          todo: 'Write that file anew with npm run data:net-pay',
        });
        return [];
      }
      if (share !== UNKNOWN && Math.abs(row.grossMonth - share.value * minimumWage.value) > ROUNDING) {
        this.problems.push({
          file: 'law-tables',
          field: `${field}.percent`,
          what: `makes ${(share.value * minimumWage.value).toFixed(2)} a month, and net-pay.json has ${row.grossMonth}`,
          todo: 'Mend the share, or write that file anew with npm run data:net-pay',
        });
      }
      return [
        {
          age,
          year,
          gross: { value: eurosPerMonth(row.grossMonth), figure: share.figure, kind: share.kind },
          net: { value: eurosPerMonth(row.netMonth), figure: netFigure, kind: netKind },
        },
      ];
    });
  }

  private readNetPay(figure: string): CompensationData['netPay'] {
    const { statuses, minimumWage, ceiling, reduction } = this.rows.netPay;
    const { model, lawTables } = this.rows;
    const wage = this.figures.get(splitReference(lawTables.apprenticeship.minimumWage).id);
    const wageOfMonth = wage === undefined ? undefined : partOf(wage, 'value');
    if (wage !== undefined && wageOfMonth !== undefined) {
      this.compareNetPay('minimumWage', minimumWage, wage.id, MONTHS * wageOfMonth);
    }
    const law = this.readPerYear(model.ceiling, { file: 'model', field: 'ceiling' });
    if (law.figure !== UNKNOWN.figure) this.compareNetPay('ceiling', ceiling, law.figure, law.value);
    return {
      pieces: { cadre: pairRows(statuses.cadre), 'non-cadre': pairRows(statuses['non-cadre']) },
      minimumWage: eurosPerYear(minimumWage),
      ceiling: eurosPerYear(ceiling),
      reduction,
      figure,
    };
  }

  /** The rows hold the law of the day on which the model was asked: the records may have moved on since. */
  private compareNetPay(field: 'minimumWage' | 'ceiling', held: number, figure: string, law: number): void {
    if (Math.abs(held - law) <= ROUNDING) return;
    this.problems.push({
      file: 'net-pay',
      field,
      what: `is ${held} a year, and ${figure} of the law in force makes ${law}`,
      todo: 'Write the file anew with npm run data:net-pay, or mend that figure',
    });
  }

  private readIncomeTax(): CompensationData['incomeTax'] {
    const { brackets, highIncome, deduction, halfPartCap, loneParentCap, decote } = this.rows.lawTables.incomeTax;
    return {
      brackets: brackets.map(readBracket),
      highIncome: { single: highIncome.single.map(readBracket), couple: highIncome.couple.map(readBracket) },
      deduction: {
        ratio: deduction.percent / PERCENT,
        minimum: eurosPerYear(deduction.minimum),
        maximum: eurosPerYear(deduction.maximum),
      },
      halfPartCap: eurosPerYear(halfPartCap.amount),
      loneParentCap: eurosPerYear(loneParentCap.amount),
      decote: {
        single: eurosPerYear(decote.single),
        couple: eurosPerYear(decote.couple),
        ratio: decote.percent / PERCENT,
      },
      figure: this.readId(this.rows.model.incomeTax, { file: 'model', field: 'incomeTax' }),
    };
  }

  /** A figure that stands behind a table: only its id is needed. */
  private readId(reference: string, place: Place): string {
    return this.find(reference, place)?.id ?? '';
  }

  private readPerYear(reference: string, place: Place): Sourced<EurosPerYear> {
    const sourced = this.read(reference, ['EUR/year'], place);
    return { ...sourced, value: eurosPerYear(sourced.value) };
  }

  private readPerMonth(reference: string, place: Place): Sourced<EurosPerMonth> {
    const sourced = this.read(reference, ['EUR/month'], place);
    return { ...sourced, value: eurosPerMonth(sourced.value) };
  }

  /** A share may be written in percent: sources print it so. The module computes with ratios. */
  private readRatio(reference: string, place: Place): Sourced {
    const sourced = this.read(reference, ['ratio', 'percent'], place);
    if (sourced === UNKNOWN) return UNKNOWN;
    return this.figures.get(sourced.figure)?.unit === 'percent'
      ? { ...sourced, value: sourced.value / PERCENT }
      : sourced;
  }

  private read(reference: string, units: readonly Unit[], place: Place): Sourced {
    const figure = this.find(reference, place);
    if (figure === undefined) return UNKNOWN;
    if (!units.includes(figure.unit)) {
      this.problems.push({
        ...place,
        what: `is "${reference}", which is in ${figure.unit}`,
        todo: `Name a figure in ${units.join(' or ')}`,
      });
      return UNKNOWN;
    }
    const { part } = splitReference(reference);
    const value = partOf(figure, part);
    if (value === undefined) {
      this.problems.push({
        ...place,
        what: `is "${reference}", which has no such part`,
        todo: 'Name a part that it has',
      });
      return UNKNOWN;
    }
    return { value, figure: figure.id, kind: figure.kind };
  }

  private find(reference: string, place: Place): EvaluatedFigure | undefined {
    const { id } = splitReference(reference);
    const figure = this.figures.get(id);
    if (figure === undefined) {
      this.problems.push({
        ...place,
        what: `names the figure "${id}", which does not exist`,
        todo: 'Write an id that exists',
        unknown: id,
      });
    }
    return figure;
  }
}

const readBracket = ({ percent, above }: { readonly percent: number; readonly above: number }): TaxBracket => ({
  above: eurosPerYear(above),
  ratio: percent / PERCENT,
});

const readRow = (row: NetPayFile['statuses']['cadre'][number]): NetPayRow => ({
  gross: eurosPerYear(row.gross),
  netBeforeTax: eurosPerYear(row.netBeforeTax),
  netTaxable: eurosPerYear(row.netTaxable),
  employerCostBeforeReduction: eurosPerYear(row.employerCostBeforeReduction),
});

/** Rows come in pairs, the two ends of a straight piece; the schema has checked that they do. */
const pairRows = (rows: NetPayFile['statuses']['cadre']): readonly NetPayPiece[] =>
  rows.flatMap((from, index) => {
    const to = rows[index + 1];
    return index % 2 === 0 && to !== undefined ? [{ from: readRow(from), to: readRow(to) }] : [];
  });

/** An object with every key of a closed list. */
function fromKeys<const Key extends string>(
  keys: readonly Key[],
  read: (key: Key) => Sourced,
): Readonly<Record<Key, Sourced>> {
  const hasAll = (object: Partial<Record<Key, Sourced>>): object is Record<Key, Sourced> =>
    keys.every((key) => object[key] !== undefined);
  const object: Partial<Record<Key, Sourced>> = {};
  for (const key of keys) object[key] = read(key);
  if (!hasAll(object)) throw new CompensationDataError(`an answer is missing of: ${keys.join(', ')}`);
  return object;
}

/** Builds the data with figures already worked out, and tells everything that does not resolve. */
export function resolveCompensationData(
  rows: CompensationRows,
  figures: EvaluatedFigures,
): { readonly data: CompensationData; readonly problems: readonly DataProblem[] } {
  const builder = new DataBuilder(rows, figures);
  const data = builder.build();
  return { data, problems: builder.problems };
}

/**
 * The data that the compensation module computes from: references resolved, percents turned into ratios, amounts
 * marked by their period.
 *
 * @throws FigureError when a figure's sum cannot be worked out
 * @throws CompensationDataError when a reference does not resolve: all of them, one a line
 */
export function buildCompensationData(rows: CompensationRows): CompensationData {
  const { data, problems } = resolveCompensationData(rows, evaluateFigures(rows.figures));
  if (problems.length === 0) return data;
  throw new CompensationDataError(
    problems.map(({ file, field, what, todo }) => `${file}: ${field}: ${what}. ${todo}.`).join('\n'),
  );
}
