import type { Estimate } from '../../compensation/index.ts';
import type { EstimateWords } from '../../i18n/estimate.ts';
import type { ResultRow } from '../fields/result-table.ts';

/** The computed amounts of an estimate, as they are downloaded. */
export function estimateRows(answer: Estimate, { result }: EstimateWords): readonly ResultRow[] {
  const year = (name: string, what: string, value: number): ResultRow => ({ name, what, value, unit: 'EUR/year' });
  const month = (name: string, what: string, value: number): ResultRow => ({ name, what, value, unit: 'EUR/month' });
  switch (answer.situation) {
    case 'employed': {
      const rows = [
        year('estimate.ote.low', `${result.label}, low`, answer.range.low),
        year('estimate.ote.middle', result.label, answer.placed),
        year('estimate.ote.high', `${result.label}, high`, answer.range.high),
        { name: 'estimate.position', what: 'position', value: answer.position, unit: 'ratio' },
        year('estimate.base', result.base, answer.base),
        year('estimate.variable', result.variable, answer.variable),
      ];
      if (answer.endOfContract) {
        rows.push(year('estimate.endOfContract', result.endOfContract, answer.endOfContract.amount));
      }
      if (!answer.pay.ok) return rows;
      const { ordinaryMonth, bonusMonth, yearly, employerCost } = answer.pay.value;
      return [
        ...rows,
        month(
          'estimate.net.monthly.beforeTax',
          `${result.ordinaryMonth}, ${result.beforeTax}`,
          ordinaryMonth.netBeforeTax,
        ),
        month(
          'estimate.net.monthly.afterTax',
          `${result.ordinaryMonth}, ${result.afterTax}`,
          ordinaryMonth.netAfterTax,
        ),
        month(
          'estimate.net.bonusMonth.beforeTax',
          `${result.bonusMonth}, ${result.beforeTax}`,
          bonusMonth.netBeforeTax,
        ),
        month('estimate.net.bonusMonth.afterTax', `${result.bonusMonth}, ${result.afterTax}`, bonusMonth.netAfterTax),
        year('estimate.net.yearly.beforeTax', `${result.year}, ${result.beforeTax}`, yearly.netBeforeTax),
        year('estimate.net.yearly.afterTax', `${result.year}, ${result.afterTax}`, yearly.netAfterTax),
        year('estimate.employerCost', result.cost, employerCost),
      ];
    }
    case 'intern':
      return [
        month('estimate.intern.monthly', result.labelIntern, answer.monthly),
        month('estimate.intern.net.monthly', result.net, answer.netMonthly),
        { name: 'estimate.intern.total', what: result.labelIntern, value: answer.total, unit: 'EUR' },
      ];
    case 'apprentice':
      return [
        month('estimate.apprentice.monthly', result.labelApprentice, answer.monthly),
        month('estimate.apprentice.net.monthly', result.net, answer.netMonthly),
      ];
  }
}
