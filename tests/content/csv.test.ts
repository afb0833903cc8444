import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/site/csv.ts';

/** The cell as it stands in a file of one row. */
const cell = (value: string | number): string => writeCsv(['a'], [[value]]).slice('a\r\n'.length, -'\r\n'.length);

/** The text that a cell was made of. */
const textOf = (written: string): string => written.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '');

describe('a table as CSV', () => {
  test('has its heads first, lines that end in CR LF, and nothing where there is nothing', () => {
    expect(
      writeCsv(
        ['id', 'value', 'about'],
        [
          ['pay', 45000, false],
          ['none', undefined, true],
        ],
      ),
    ).toBe('id,value,about\r\npay,45000,false\r\nnone,,true\r\n');
  });

  test.each([
    ['=1+1', `'=1+1`],
    ['=HYPERLINK("http://a.example")', `"'=HYPERLINK(""http://a.example"")"`],
    ['+33 1 23', `'+33 1 23`],
    ['-2+3', `'-2+3`],
    ['- a list', `'- a list`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'\t=1`],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['＝1', `'＝1`],
    ['+5', `'+5`],
  ])('lets a spreadsheet run nothing: %j', (text, written) => {
    expect(cell(text)).toBe(written);
  });

  test.each([
    [-6, '-6'],
    [-0.5, '-0.5'],
    ['-1500.25', '-1500.25'],
    [1e-7, '1e-7'],
    [-1e-7, '-1e-7'],
  ])('keeps a negative number a number: %j', (value, written) => {
    expect(cell(value)).toBe(written);
  });

  test.each([
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['one\ntwo', '"one\ntwo"'],
    ['5 = 5', '5 = 5'],
    ['«é»', '«é»'],
  ])('puts quotes round a cell only where it must: %j', (text, written) => {
    expect(cell(text)).toBe(written);
  });

  test('is read again as what it was, whatever stands in it', () => {
    // An apostrophe of its own before such a sign cannot be told from ours: no text of the guide begins so.
    const text = fc
      .string({ unit: fc.constantFrom('a', '1', ' ', ',', '"', "'", '=', '+', '-', '@', '\t', '\r', '\n', 'é') })
      .filter((each) => !/^'[=+\-@\t\r\n]/.test(each));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const read: string[][] = parse(writeCsv(['a', 'b'], rows), { record_delimiter: '\r\n' });
        expect(read.slice(1).map((row) => row.map(textOf))).toEqual(rows);
      }),
    );
  });
});
