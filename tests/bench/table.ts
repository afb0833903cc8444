/** A table for a terminal and for a README: Markdown, its columns as wide as their cells; numbers stand at the right. */
export const tableText = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)));
  const isNumber = head.map((_, column) => column > 0 && rows.every((row) => /^[-\d.,% /]*$/.test(row[column] ?? '')));
  const line = (cells: readonly string[]): string =>
    `| ${cells
      .map((cell, column) => (isNumber[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join(' | ')} |`;
  const rule = widths.map((width, column) => `${'-'.repeat(width - 1)}${isNumber[column] ? ':' : '-'}`);
  return [line(head), line(rule), ...rows.map(line)].join('\n');
};

/** A whole number as a table has it: `12,345`. */
export const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** A ratio of two measured amounts: `0.62`. */
export const ratio = (one: number, other: number): string => (one / other).toFixed(2);
