import { NET, type NetScenario } from '../../address/index.ts';
import {
  type CompensationData,
  eurosPerYear,
  findOnTarget,
  type KnownPay,
  type LinkedPay,
  linkPay,
  type OnTarget,
  type Problem,
  type Result,
} from '../../compensation/index.ts';
import { taxChoice } from '../fields/tax-fields.tsx';
import type { FieldRules } from '../fields/tool-state.ts';

/** The four amounts that say the same pay. */
export const PAY_FIELDS = ['gross', 'grossMonth', 'netBefore', 'netAfter'] as const satisfies readonly KnownPay['of'][];
export type PayField = (typeof PAY_FIELDS)[number];

/** How the fields are read: one of the four amounts stands, and only a low gross a year is worth a question. */
export const netRules = (data: CompensationData): FieldRules<'net'> => ({
  table: NET,
  required: [...PAY_FIELDS, 'years'],
  net: ['netBefore', 'netAfter'],
  asksBelow: { fields: ['gross'], minimum: data.netPay.minimumWage },
  rivals: PAY_FIELDS,
});

/** The one amount that stands. */
export function knownPay({ gross, grossMonth, netBefore, netAfter }: NetScenario): KnownPay {
  if (grossMonth !== undefined) return { of: 'grossMonth', amount: grossMonth };
  if (netBefore !== undefined) return { of: 'netBefore', amount: netBefore };
  if (netAfter !== undefined) return { of: 'netAfter', amount: netAfter };
  return { of: 'gross', amount: gross ?? eurosPerYear(0) };
}

/** One of the four amounts of a pay. */
export function amountOf(pay: LinkedPay, field: PayField): number {
  switch (field) {
    case 'gross':
      return pay.gross;
    case 'grossMonth':
      return pay.grossMonth;
    case 'netBefore':
      return pay.month.netBeforeTax;
    case 'netAfter':
      return pay.month.netAfterTax;
  }
}

/** What the reader's answers come to. */
export interface WorkedPay {
  readonly known: KnownPay;
  readonly pay: Result<LinkedPay>;
  /** Nothing where there is no pay. */
  readonly target: Result<OnTarget> | undefined;
}

/** Works out what the answers come to: the pay, then the total around it. */
export function workOut(scenario: NetScenario, data: CompensationData): WorkedPay {
  const known = knownPay(scenario);
  const { status, contract, job, years, share } = scenario;
  const pay = linkPay({ known, status, contract, tax: taxChoice(scenario) }, data);
  if (!pay.ok) return { known, pay, target: undefined };
  const variable =
    share === undefined ? ({ kind: 'by-years' } as const) : ({ kind: 'share', ratio: share / 100 } as const);
  return { known, pay, target: findOnTarget({ base: pay.value.gross, job, years, variable }, data) };
}

/** The nearest amount, to the cent, that the table does hold; none where a rate of tax leaves nothing at all. */
export function nearestTaken(problem: Problem): number | undefined {
  switch (problem.code) {
    case 'below-full-time-minimum':
      return problem.limit > 0 ? Math.ceil(problem.limit * 100) / 100 : undefined;
    case 'above-net-pay-table':
      return problem.limit > 0 ? Math.floor(problem.limit * 100) / 100 : undefined;
    default:
      return undefined;
  }
}
