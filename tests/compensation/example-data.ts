import {
  eurosPerMonth,
  eurosPerYear,
  type CompensationData,
  type Kind,
  type NetPayPiece,
  type Sourced,
  type TaxBracket,
} from '../../src/compensation/index.ts';
import netPay from '../../content/compensation/net-pay.json' with { type: 'json' };

/** Figures of the real content, with ids of their own, so that the model is tested without the corpus. */
const figure = <Value extends number>(value: Value, id: string, kind: Kind): Sourced<Value> => ({
  value,
  figure: id,
  kind,
});

const year = (value: number, id: string, kind: Kind) => figure(eurosPerYear(value), id, kind);
const month = (value: number, id: string, kind: Kind) => figure(eurosPerMonth(value), id, kind);

type Row = (typeof netPay.statuses.cadre)[number];

function readRow(row: Row) {
  return {
    gross: eurosPerYear(row.gross),
    netBeforeTax: eurosPerYear(row.netBeforeTax),
    netTaxable: eurosPerYear(row.netTaxable),
    employerCostBeforeReduction: eurosPerYear(row.employerCostBeforeReduction),
  };
}

function pairRows(rows: readonly Row[]): readonly NetPayPiece[] {
  return rows.flatMap((from, index) => {
    const to = rows[index + 1];
    return index % 2 === 0 && to !== undefined ? [{ from: readRow(from), to: readRow(to) }] : [];
  });
}

const GRID: readonly (readonly [below: number | undefined, percent: number])[] = [
  [1635, 0],
  [1698, 0.5],
  [1807, 1.3],
  [1928, 2.1],
  [2060, 2.9],
  [2170, 3.5],
  [2315, 4.1],
  [2738, 5.3],
  [3135, 7.5],
  [3571, 9.9],
  [4019, 11.9],
  [4690, 13.8],
  [5624, 15.8],
  [7037, 17.9],
  [8789, 20],
  [12200, 24],
  [16523, 28],
  [25937, 33],
  [55558, 38],
  [undefined, 43],
];

const brackets = (...steps: readonly (readonly [above: number, ratio: number])[]): readonly TaxBracket[] =>
  steps.map(([above, ratio]) => ({ above: eurosPerYear(above), ratio }));

const SENIOR = { low: 65_000, middle: 74_000, high: 83_000 };
const JUNIOR = 45_000;

export const exampleData: CompensationData = {
  asOf: '2026-07-01',
  bands: {
    'key-account-manager': {
      points: [
        {
          years: 0,
          low: year((JUNIOR * SENIOR.low) / SENIOR.middle, 'junior-low', 'derived'),
          middle: year(JUNIOR, 'junior-total', 'published'),
          high: year((JUNIOR * SENIOR.high) / SENIOR.middle, 'junior-high', 'derived'),
        },
        {
          years: 5,
          low: year(SENIOR.low, 'senior-low', 'published'),
          middle: year(SENIOR.middle, 'senior-middle', 'derived'),
          high: year(SENIOR.high, 'senior-high', 'published'),
        },
      ],
    },
  },
  effects: {
    place: {
      'ile-de-france': figure(60 / 55, 'place-ile-de-france', 'published'),
      'nouvelle-aquitaine': figure(((60 / 55) * 45) / 52, 'place-nouvelle-aquitaine', 'derived'),
      occitanie: figure(50 / 55, 'place-occitanie', 'published'),
      'other-regions': figure(((60 / 55) * 47) / 52, 'place-other-regions', 'derived'),
    },
    sector: {
      industry: figure(61 / 55, 'sector-industry', 'published'),
      energy: figure(60 / 55, 'sector-energy', 'published'),
      services: figure(53 / 55, 'sector-services', 'published'),
      it: figure(61 / 55, 'sector-it', 'assumption'),
    },
    size: {
      'under-10': figure(1.28 ** (-1 / 2), 'size-under-10', 'assumption'),
      '10-249': figure(1.28 ** (-1 / 6), 'size-10-249', 'assumption'),
      '250-4999': figure(1.28 ** (1 / 6), 'size-250-4999', 'assumption'),
      '5000-plus': figure(1.28 ** (1 / 2), 'size-5000-plus', 'assumption'),
    },
  },
  variableShare: [
    { years: 0, ratio: figure(10 / 45, 'junior-share', 'derived') },
    { years: 5, ratio: figure(0.165, 'commercial-cadres-share', 'published') },
  ],
  fixedTerm: {
    endBonusRatio: figure(0.1, 'end-of-contract-bonus', 'law'),
    employerCostRatio: figure(0.01, 'fixed-term-training-levy', 'law'),
  },
  internship: {
    pay: month(1500, 'intern-pay', 'published'),
    maximumMonths: figure(6, 'internship-maximum', 'law'),
    hoursPerMonth: figure(154, 'internship-hours', 'law'),
    minimumPerHour: figure(4.5, 'internship-minimum', 'law'),
    contributionsRatio: figure(0.1683, 'internship-contributions', 'derived'),
  },
  apprenticeship: netPay.apprenticeship.map((row) => ({
    age: row.age as CompensationData['apprenticeship'][number]['age'],
    year: row.year as CompensationData['apprenticeship'][number]['year'],
    gross: month(row.grossMonth, 'apprentice-minimum', 'derived'),
    net: month(row.netMonth, 'apprentice-net', 'derived'),
  })),
  trainingTaxFree: year(22_404, 'training-tax-free', 'law'),
  netPay: {
    pieces: { cadre: pairRows(netPay.statuses.cadre), 'non-cadre': pairRows(netPay.statuses['non-cadre']) },
    minimumWage: eurosPerYear(netPay.minimumWage),
    ceiling: eurosPerYear(netPay.ceiling),
    reduction: netPay.reduction,
    figure: 'net-pay',
  },
  withholding: {
    steps: GRID.map(([below, percent]) => ({
      below: below === undefined ? undefined : eurosPerMonth(below),
      ratio: percent / 100,
    })),
    figure: 'withholding-grid',
  },
  incomeTax: {
    brackets: brackets([11_600, 0.11], [29_579, 0.3], [84_577, 0.41], [181_917, 0.45]),
    highIncome: {
      single: brackets([250_000, 0.03], [500_000, 0.04]),
      couple: brackets([500_000, 0.03], [1_000_000, 0.04]),
    },
    deduction: { ratio: 0.1, minimum: eurosPerYear(509), maximum: eurosPerYear(14_555) },
    halfPartCap: eurosPerYear(1807),
    loneParentCap: eurosPerYear(4262),
    decote: { single: eurosPerYear(897), couple: eurosPerYear(1483), ratio: 0.4525 },
    figure: 'income-tax-scale',
  },
  profitSharing: {
    levyRatio: figure(0.097, 'profit-sharing-levies', 'law'),
    deductibleRatio: figure(0.068, 'profit-sharing-deductible', 'law'),
  },
};

/** The answer of a call that must have one. */
export function expectAnswer<T>(
  result: { ok: true; value: T } | { ok: false; problems: readonly { code: string; field: string }[] },
): T {
  if (result.ok) return result.value;
  throw new Error(`no answer: ${result.problems.map(({ code, field }) => `${code} on ${field}`).join(', ')}`);
}
