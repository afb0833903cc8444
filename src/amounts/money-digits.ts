/** The digits of an amount: `whole` without separators, `cents` none to two digits. */
export interface MoneyDigits {
  readonly ok: true;
  readonly whole: string;
  readonly cents: string;
  /** Whether the thousands were set apart. */
  readonly isGrouped: boolean;
}

/** Why digits and separators make no amount. */
export type DigitsProblemCode = 'two-numbers' | 'leading-zero' | 'decimals' | 'grouping';

const PLAIN = /^(\d+)(?:[.,](\d{0,2}))?$/;
const GROUPED = /^([1-9]\d{0,2}([ .,'’])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d{1,2}))?$/;

const STARTS_WITH_ZERO = /^0\d{0,2}[ .,'’]\d{3}(?!\d)/;
const BAD_DECIMALS = /^(?:\d+[.,]\d{3,}|[1-9]\d{0,2}([ .,'’])\d{3}(?:\1\d{3})*(?!\1)[.,](?:\d{3,})?)$/;

/** More signs than two written amounts can have: no need to look for where one ends. */
const LONGEST_PAIR = 40;

/** Reads what starts with a digit and holds only digits, spaces, points, commas and apostrophes. */
export function readDigits(text: string): MoneyDigits | { readonly ok: false; readonly code: DigitsProblemCode } {
  const grouped = GROUPED.exec(text);
  const found = grouped ?? PLAIN.exec(text);
  if (found) {
    return {
      ok: true,
      whole: (found[1] ?? '').replace(/\D/g, ''),
      cents: (grouped ? found[3] : found[2]) ?? '',
      isGrouped: grouped !== null,
    };
  }
  if (STARTS_WITH_ZERO.test(text)) return { ok: false, code: 'leading-zero' };
  if (BAD_DECIMALS.test(text)) return { ok: false, code: 'decimals' };
  return { ok: false, code: isPair(text) ? 'two-numbers' : 'grouping' };
}

/** Whether a space parts the text into two amounts of like size (45 000 45 000; but 45 00 is a slip in one). */
function isPair(text: string): boolean {
  if (text.length > LONGEST_PAIR) return false;
  const parts = text.split(' ');
  return parts.some((_, count) => {
    const first = measure(parts.slice(0, count).join(' '));
    const second = measure(parts.slice(count).join(' '));
    return Math.min(first, second) > 3 || (first > 0 && first === second);
  });
}

/** How many signs an amount has before the decimals, separators too; 0 for what is no amount or starts with 0. */
function measure(text: string): number {
  const whole = (GROUPED.exec(text) ?? PLAIN.exec(text))?.[1] ?? '';
  return whole.startsWith('0') ? 0 : whole.length;
}
