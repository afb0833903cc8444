import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateExpression, readExpression, referencesOf, type Reference } from '../../src/schemas/expression.ts';

const NOTHING: Readonly<Record<string, number>> = {};

function workOut(text: string, numbers = NOTHING): number {
  const read = readExpression(text);
  if (!read.ok) throw new Error(read.problem);
  return evaluateExpression(read.expression, ({ id, part }: Reference) => numbers[`${id}.${part}`] ?? Number.NaN);
}

const complain = (text: string): string => {
  const read = readExpression(text);
  return read.ok ? 'it is read' : read.problem;
};

describe('a sum', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['100 / 10 / 5', 2],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['2 ^ -1', 0.5],
    ['(1 + 28 / 100) ^ (-1 / 2)', 1.28 ** -0.5],
    ['3 × 4 ÷ 2 – 1', 5],
    ['1.5 + 0.5', 2],
  ])('%s is %d', (text, value) => {
    expect(workOut(text)).toBeCloseTo(value, 12);
  });

  test('takes numbers from other records, whole or by part', () => {
    const numbers = { 'kam-senior-ote.low': 65_000, 'kam-senior-ote.high': 83_000, 'one-half.value': 0.5 };
    expect(workOut('({kam-senior-ote.low} + {kam-senior-ote.high}) * {one-half}', numbers)).toBe(74_000);
  });

  test('names its references in the order of writing', () => {
    const read = readExpression('{b.low} + {a} * {b.low}');
    expect(read.ok && referencesOf(read.pieces)).toEqual([
      { id: 'b', part: 'low' },
      { id: 'a', part: 'value' },
      { id: 'b', part: 'low' },
    ]);
  });

  test('that cannot be read says why, and what to write', () => {
    const texts = [
      '',
      '1 +',
      '* 2',
      '(1 + 2',
      '1 + 2)',
      '1 2',
      '{Kam}',
      '{kam.most}',
      '{kam',
      '2 % 3',
      'sqrt(2)',
      '1,5',
    ];
    expect(texts.map((text) => `${text} -> ${complain(text)}`).join('\n')).toMatchInlineSnapshot(`
      " -> it is empty. Write a sum over other records
      1 + -> it stops too soon. Write a number or {figure-id} at its end
      * 2 -> "*" at sign 1 has nothing before it. Write a number or {figure-id}
      (1 + 2 -> the bracket at sign 1 is not closed. Write )
      1 + 2) -> nothing joins what stands at sign 6 to what is before it. Write a sign
      1 2 -> nothing joins what stands at sign 3 to what is before it. Write a sign
      {Kam} -> {Kam} is no reference. Write {figure-id} or {figure-id.low}
      {kam.most} -> {kam.most} names no part. Parts are value, low, middle, high
      {kam -> the brace at sign 1 is not closed. Write {figure-id}
      2 % 3 -> "%" at sign 3 is not arithmetic. Use numbers, {figure-id}, + - * / ^ ( )
      sqrt(2) -> "s" at sign 1 is not arithmetic. Use numbers, {figure-id}, + - * / ^ ( )
      1,5 -> "," at sign 2 is not arithmetic. Use numbers, {figure-id}, + - * / ^ ( )"
    `);
  });
});

/** Arithmetic as JavaScript would do it, with its own text. */
const { tree } = fc.letrec<{ tree: { text: string; value: number } }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: 0, max: 1_000_000 }).map((value) => ({ text: String(value), value })),
    fc
      .tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree'), fc.constantFrom('', ' '))
      .map(([left, sign, right, space]) => ({
        text: `(${left.text}${space}${sign}${space}${right.text})`,
        value:
          sign === '+'
            ? left.value + right.value
            : sign === '-'
              ? left.value - right.value
              : sign === '*'
                ? left.value * right.value
                : left.value / right.value,
      })),
  ),
}));

describe('for every sum', () => {
  test('brackets, signs and spaces mean what they mean in arithmetic', () => {
    fc.assert(
      fc.property(tree, ({ text, value }) => {
        expect(workOut(text)).toEqual(value);
      }),
    );
  });

  test('a chain of products and sums is worked out by precedence, from the left', () => {
    const link = fc.tuple(fc.constantFrom('+', '-', '*'), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.array(link, { maxLength: 8 }), (first, links) => {
        // Sums of products, done by hand: each product is a term, each term has a sign.
        const terms = [first];
        for (const [sign, value] of links) {
          if (sign === '*') terms.push((terms.pop() ?? 0) * value);
          else terms.push(sign === '-' ? -value : value);
        }
        const text = [String(first), ...links.map(([sign, value]) => `${sign} ${value}`)].join(' ');
        expect(workOut(text)).toBe(terms.reduce((sum, term) => sum + term, 0));
      }),
    );
  });

  test('any text at all is read or refused, and never breaks the reader', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789+-*/^(){}.ab- '.split('')) })),
        (text) => {
          const read = readExpression(text);
          expect(read.ok ? read.pieces.length > 0 : read.problem.length > 0).toBe(true);
        },
      ),
    );
  });
});
