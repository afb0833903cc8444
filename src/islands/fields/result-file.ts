import type { ShareWords } from '../../i18n/share.ts';
import { type ResultRow, toCsv } from './result-table.ts';

/** Hands a result to the reader as a file, made in the browser. */
export function saveResult(
  as: 'csv' | 'json',
  file: string,
  query: string,
  rows: readonly ResultRow[],
  { name, what, value, unit }: ShareWords['columns'],
): void {
  const answers = Object.fromEntries(new URLSearchParams(query));
  const text =
    as === 'csv'
      ? toCsv([name, what, value, unit], rows, document.documentElement.lang === 'fr')
      : JSON.stringify({ address: location.href, answers, result: rows }, null, 2);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([text], { type: as === 'csv' ? 'text/csv;charset=utf-8' : 'application/json' }),
  );
  link.download = `${file}.${as}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
