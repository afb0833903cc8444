import type { Estimate } from '../../compensation/index.ts';
import type { EstimateWords } from '../../i18n/estimate.ts';
import type { ResultRow } from '../fields/result-table.ts';

const row = (name: string, what: string, value: number, unit = 'EUR/year'): ResultRow => ({
  name: `estimate.${name}`,
  what,
  value,
  unit,
});

const MONTH = 'EUR/month';

/** The computed amounts of an estimate, as they are downloaded. */
export function estimateRows(answer: Estimate, { result }: EstimateWords): readonly ResultRow[] {
  if (answer.situation !== 'employed') {
    const { situation, monthly, netMonthly } = answer;
    return [
      row(`${situation}.monthly`, result.gross, monthly, MONTH),
      row(`${situation}.net.monthly`, result.net, netMonthly, MONTH),
      ...(answer.situation === 'intern' ? [row('intern.total', result.gross, answer.total, 'EUR')] : []),
    ];
  }
  const { range, placed, position, base, variable, endOfContract, pay } = answer;
  const rows = [
    row('ote.low', result.label, range.low),
    row('ote.middle', result.label, placed),
    row('ote.high', result.label, range.high),
    row('position', '', position, 'ratio'),
    row('base', result.base, base),
    row('variable', result.variable, variable),
  ];
  if (endOfContract) rows.push(row('endOfContract', result.endOfContract, endOfContract.amount));
  if (!pay.ok) return rows;
  const { ordinaryMonth, bonusMonth, yearly, employerCost } = pay.value;
  const periods = [
    { name: 'monthly', what: result.ordinaryMonth, of: ordinaryMonth, unit: MONTH },
    { name: 'bonusMonth', what: result.bonusMonth, of: bonusMonth, unit: MONTH },
    { name: 'yearly', what: result.year, of: yearly, unit: undefined },
  ];
  return [
    ...rows,
    ...periods.flatMap(({ name, what, of, unit }) => [
      row(`net.${name}.beforeTax`, `${what}, ${result.beforeTax}`, of.netBeforeTax, unit),
      row(`net.${name}.afterTax`, `${what}, ${result.afterTax}`, of.netAfterTax, unit),
    ]),
    row('employerCost', result.cost, employerCost),
  ];
}
