import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/islands/fields/result-table.ts';

const HEADS = ['name', 'what', 'value', 'unit'];

describe('a result as CSV', () => {
  test('has its heads in the first line and a row an amount', () => {
    const rows = [{ name: 'estimate.base', what: 'Fixed', value: 61_790, unit: 'EUR/year' }];
    expect(toCsv(HEADS, rows, false)).toBe('name,what,value,unit\r\nestimate.base,Fixed,61790,EUR/year\r\n');
  });

  test('quotes what holds a comma, a quotation mark or a new line', () => {
    const rows = [{ name: 'a', what: 'Fixed, and "more"', value: 1, unit: 'EUR' }];
    expect(toCsv(HEADS, rows, false)).toContain('a,"Fixed, and ""more""",1,EUR');
  });

  test.each(['=1+1', '+1', '@SUM(A1)', '-cmd'])('gives a spreadsheet nothing to run: %s', (what) => {
    expect(toCsv(HEADS, [{ name: 'a', what, value: -5, unit: 'EUR' }], false)).toContain(`a,'${what},-5,EUR`);
  });

  test('is made for a spreadsheet set to French: a byte order mark, semicolons, decimal commas', () => {
    const rows = [{ name: 'a', what: 'Fixe ; à l’année', value: 61_790.5, unit: 'EUR/year' }];
    expect(toCsv(HEADS, rows, true)).toBe('\ufeffname;what;value;unit\r\na;"Fixe ; à l’année";61790,5;EUR/year\r\n');
  });
});
