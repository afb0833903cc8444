/** What a table may hold: an empty cell is nothing. */
export type CsvValue = string | number | boolean | undefined;

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

/** What a spreadsheet takes for the start of a formula; the wide forms too, which some turn into the plain ones. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * One cell. What a spreadsheet would run as a formula gets an apostrophe in front, which makes it text; a plain number
 * stays one, a negative number too.
 */
function cellOf(value: CsvValue): string {
  const text = String(value ?? '');
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Writes a table as CSV (RFC 4180): its heads in the first line, lines that end in CR LF, quotes where they are needed.
 *
 * @example writeCsv(['id', 'value'], [['gap', -6], ['sum', '=1+1']]) // "id,value\r\ngap,-6\r\nsum,'=1+1\r\n"
 */
export function writeCsv(heads: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return [heads, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}
