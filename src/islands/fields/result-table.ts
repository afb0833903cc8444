/** One computed amount of a result, as it is downloaded. */
export interface ResultRow {
  /** Its stable name, such as `estimate.ote.middle`. */
  readonly name: string;
  /** What it is, in words. */
  readonly what: string;
  readonly value: number;
  /** Its unit, such as `EUR/year`. */
  readonly unit: string;
}

/** A cell of CSV. What a spreadsheet would run as a formula gets an apostrophe in front. */
function cell(text: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as CSV (RFC 4180), with its heads in the first line. A spreadsheet set to French splits at semicolons, reads
 * a decimal comma, and takes accents for UTF-8 only after a byte order mark.
 */
export function toCsv(heads: readonly string[], rows: readonly ResultRow[], isFrench: boolean): string {
  const lines = rows.map(({ name, what, value, unit }) => {
    const number = String(value);
    return [name, what, isFrench ? number.replace('.', ',') : number, unit];
  });
  const separator = isFrench ? ';' : ',';
  const table = [heads, ...lines].map((line) => line.map((text) => cell(text, separator)).join(separator)).join('\r\n');
  return `${isFrench ? '\ufeff' : ''}${table}\r\n`;
}
