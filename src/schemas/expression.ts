/** A part of a figure: its single value, or one of the three numbers of a range. */
export const PARTS = ['value', 'low', 'middle', 'high'] as const;
export type Part = (typeof PARTS)[number];

/** A number that stands in another record: `{kam-senior-ote.low}`, or `{kam-junior-base}` for its single value. */
export interface Reference {
  readonly id: string;
  readonly part: Part;
}

/** The sum of a derived figure, taken apart. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'minus'; readonly of: Expression }
  | { readonly kind: 'operation'; readonly sign: Sign; readonly left: Expression; readonly right: Expression };

export type Sign = '+' | '-' | '*' | '/' | '^';

/** A piece of a sum in the order of writing, so that a page can show the sum with numbers in it. */
export type SumPiece =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'sign'; readonly sign: Sign | '(' | ')' };

type Piece = SumPiece & { readonly at: number };

export type ExpressionResult =
  | { readonly ok: true; readonly expression: Expression; readonly pieces: readonly SumPiece[] }
  | { readonly ok: false; readonly problem: string };

const SIGNS: Readonly<Record<string, Sign | '(' | ')'>> = {
  '+': '+',
  '-': '-',
  '–': '-',
  '−': '-',
  '*': '*',
  '×': '*',
  '/': '/',
  '÷': '/',
  '^': '^',
  '(': '(',
  ')': ')',
};

/** What stops the reading of a sum: caught in this file, never seen outside. */
class UnreadableSum extends Error {
  override name = 'UnreadableSum';
}

const isPart = (text: string): text is Part => PARTS.some((part) => part === text);

function readReference(inside: string): Reference {
  const match = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.(\w+))?$/.exec(inside);
  const [, id = '', part = 'value'] = match ?? [];
  if (match === null) throw new UnreadableSum(`{${inside}} is no reference. Write {figure-id} or {figure-id.low}`);
  if (!isPart(part)) throw new UnreadableSum(`{${inside}} names no part. Parts are ${PARTS.join(', ')}`);
  return { id, part };
}

function readPiece(text: string, at: number): { readonly piece: Piece; readonly length: number } {
  const rest = text.slice(at);
  const number = /^\d+(?:\.\d+)?/.exec(rest)?.[0];
  if (number !== undefined) return { piece: { kind: 'number', value: Number(number), at }, length: number.length };
  if (rest.startsWith('{')) {
    const end = rest.indexOf('}');
    if (end < 0) throw new UnreadableSum(`the brace at sign ${at + 1} is not closed. Write {figure-id}`);
    return { piece: { kind: 'reference', reference: readReference(rest.slice(1, end)), at }, length: end + 1 };
  }
  const [first = ''] = rest;
  const sign = SIGNS[first];
  if (sign === undefined) {
    throw new UnreadableSum(`"${first}" at sign ${at + 1} is not arithmetic. Use numbers, {figure-id}, + - * / ^ ( )`);
  }
  return { piece: { kind: 'sign', sign, at }, length: first.length };
}

function cut(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const { piece, length } = readPiece(text, at);
    pieces.push(piece);
    at += length;
  }
  return pieces;
}

/** Reads pieces by precedence: `+ -`, then `* /`, then a leading minus, then `^`, which groups to the right. */
class SumReader {
  private next = 0;
  private readonly pieces: readonly Piece[];

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
  }

  readAll(): Expression {
    if (this.pieces.length === 0) throw new UnreadableSum('it is empty. Write a sum over other records');
    const expression = this.readTerms();
    const left = this.pieces[this.next];
    if (left !== undefined) {
      throw new UnreadableSum(`nothing joins what stands at sign ${left.at + 1} to what is before it. Write a sign`);
    }
    return expression;
  }

  private take(...signs: readonly string[]): Sign | undefined {
    const piece = this.pieces[this.next];
    if (piece?.kind !== 'sign' || piece.sign === '(' || piece.sign === ')' || !signs.includes(piece.sign))
      return undefined;
    this.next += 1;
    return piece.sign;
  }

  private readTerms(): Expression {
    let left = this.readFactors();
    for (let sign = this.take('+', '-'); sign !== undefined; sign = this.take('+', '-')) {
      left = { kind: 'operation', sign, left, right: this.readFactors() };
    }
    return left;
  }

  private readFactors(): Expression {
    let left = this.readSigned();
    for (let sign = this.take('*', '/'); sign !== undefined; sign = this.take('*', '/')) {
      left = { kind: 'operation', sign, left, right: this.readSigned() };
    }
    return left;
  }

  private readSigned(): Expression {
    return this.take('-') === undefined ? this.readPower() : { kind: 'minus', of: this.readSigned() };
  }

  private readPower(): Expression {
    const left = this.readAtom();
    const sign = this.take('^');
    return sign === undefined ? left : { kind: 'operation', sign, left, right: this.readSigned() };
  }

  private readAtom(): Expression {
    const piece = this.pieces[this.next];
    this.next += 1;
    if (piece === undefined) throw new UnreadableSum('it stops too soon. Write a number or {figure-id} at its end');
    if (piece.kind === 'number') return { kind: 'number', value: piece.value };
    if (piece.kind === 'reference') return { kind: 'reference', reference: piece.reference };
    if (piece.sign !== '(') {
      throw new UnreadableSum(
        `"${piece.sign}" at sign ${piece.at + 1} has nothing before it. Write a number or {figure-id}`,
      );
    }
    const inside = this.readTerms();
    const end = this.pieces[this.next];
    if (end?.kind !== 'sign' || end.sign !== ')') {
      throw new UnreadableSum(`the bracket at sign ${piece.at + 1} is not closed. Write )`);
    }
    this.next += 1;
    return inside;
  }
}

const dropPlace = (piece: Piece): SumPiece => {
  switch (piece.kind) {
    case 'number':
      return { kind: 'number', value: piece.value };
    case 'reference':
      return { kind: 'reference', reference: piece.reference };
    case 'sign':
      return { kind: 'sign', sign: piece.sign };
  }
};

/**
 * Reads the sum of a derived figure: numbers, `{figure-id}` or `{figure-id.low}`, `+ - * / ^` and brackets. `×`, `÷`
 * and `–` are taken too. A power groups to the right and binds closer than a leading minus.
 *
 * @example readExpression('{kam-junior-base} + {kam-junior-variable}')
 */
export function readExpression(text: string): ExpressionResult {
  try {
    const pieces = cut(text);
    return { ok: true, expression: new SumReader(pieces).readAll(), pieces: pieces.map(dropPlace) };
  } catch (error) {
    if (error instanceof UnreadableSum) return { ok: false, problem: error.message };
    throw error;
  }
}

/** Every reference of a sum, in the order of writing. */
export const referencesOf = (pieces: readonly SumPiece[]): readonly Reference[] =>
  pieces.flatMap((piece) => (piece.kind === 'reference' ? [piece.reference] : []));

function operate(sign: Sign, left: number, right: number): number {
  switch (sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '^':
      return left ** right;
  }
}

/** Works a sum out. `read` gives the number of each reference. The answer may be infinite: callers check. */
export function evaluateExpression(expression: Expression, read: (reference: Reference) => number): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'reference':
      return read(expression.reference);
    case 'minus':
      return -evaluateExpression(expression.of, read);
    case 'operation':
      return operate(
        expression.sign,
        evaluateExpression(expression.left, read),
        evaluateExpression(expression.right, read),
      );
  }
}
