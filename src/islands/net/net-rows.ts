import { type LinkedPay, type OnTarget, toMonth } from '../../compensation/index.ts';
import type { NetWords } from '../../i18n/net.ts';
import type { ResultRow } from '../fields/result-table.ts';

/** The computed amounts, as they are downloaded. */
export function netRows(
  pay: LinkedPay,
  target: OnTarget | undefined,
  { amounts, result }: NetWords,
): readonly ResultRow[] {
  const year = (name: string, what: string, value: number): ResultRow => ({ name, what, value, unit: 'EUR/year' });
  const month = (name: string, what: string, value: number): ResultRow => ({ name, what, value, unit: 'EUR/month' });
  return [
    year('net.gross.year', amounts.gross.label, pay.gross),
    month('net.gross.month', amounts.grossMonth.label, toMonth(pay.gross)),
    month('net.before.month', amounts.netBefore.label, pay.month.netBeforeTax),
    month('net.after.month', amounts.netAfter.label, pay.month.netAfterTax),
    year('net.cost.year', result.cost, pay.employerCost),
    ...(target ? [year('net.ote', result.target.label, target.ote)] : []),
  ];
}
