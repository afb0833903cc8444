/** The language that a number is written for. */
export type NumberLocale = 'en' | 'fr';

/** How a number is written. */
export interface WritingOptions {
  /** Decimals, 0 to 3. */
  readonly decimals?: number | undefined;
  /** Whether a plus sign stands before what is above 0. */
  readonly sign?: boolean | undefined;
}

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';
const SEPARATORS = {
  en: { thousands: ',', decimal: '.' },
  fr: { thousands: '\u202f', decimal: ',' },
} satisfies Record<NumberLocale, unknown>;

/** Over it a double no longer holds the thousandths. */
const LARGEST = 1e12;

/**
 * Writes euros, rounded once, half away from zero: €65,000 in English, 65 000 € in French (narrow no-break space, then
 * no-break space). Always as many decimals as asked for, none by default; a true minus (U+2212); never -0.
 *
 * @param value EUR, finite
 * @throws RangeError when the number is not finite or beyond a million millions (a programmer's mistake)
 * @example writeEuros(65_000, 'en') // '€65,000'
 * @example writeEuros(-4.5, 'fr', { decimals: 2 }) // '−4,50 €'
 */
export function writeEuros(value: number, locale: NumberLocale, options: WritingOptions = {}): string {
  const { sign, whole, fraction } = round(value, options.decimals ?? 0, options.sign ?? false);
  const amount = join(whole, fraction, locale);
  return locale === 'fr' ? `${sign}${amount}${NO_BREAK_SPACE}€` : `${sign}€${amount}`;
}

/**
 * Writes a number, rounded once, half away from zero, with at most `decimals` decimals (none by default).
 *
 * @param value finite
 * @throws RangeError as writeEuros
 * @example writeNumber(65_000, 'en') // '65,000'
 * @example writeNumber(7.5, 'fr', { decimals: 1 }) // '7,5'
 */
export function writeNumber(value: number, locale: NumberLocale, options: WritingOptions = {}): string {
  const { sign, whole, fraction } = round(value, options.decimals ?? 0, options.sign ?? false);
  return sign + join(whole, fraction.replace(/0+$/, ''), locale);
}

/**
 * Writes a percent, rounded as writeNumber, with at most `decimals` decimals (1 by default) and a no-break space before
 * the sign in both languages, as in French.
 *
 * @param percent 16.5 for 16.5 %, not its ratio
 * @throws RangeError as writeEuros
 * @example writePercent(16.5, 'en') // '16.5 %'
 */
export const writePercent = (percent: number, locale: NumberLocale, options: WritingOptions = {}): string =>
  `${writeNumber(percent, locale, { ...options, decimals: options.decimals ?? 1 })}${NO_BREAK_SPACE}%`;

/**
 * Writes a change: as writeNumber, with its sign (+ or U+2212), and 0 without one.
 *
 * @throws RangeError as writeEuros
 * @example writeSigned(-1_234, 'en') // '−1,234'
 */
export const writeSigned = (value: number, locale: NumberLocale, options: WritingOptions = {}): string =>
  writeNumber(value, locale, { ...options, sign: true });

function round(value: number, decimals: number, hasPlus: boolean): { sign: string; whole: string; fraction: string } {
  const size = Math.abs(value);
  if (!(size < LARGEST)) throw new RangeError(`a number to write is not finite, or too large: ${value}`);
  // Moving the point in the text rounds what one sees (1.005 is 1.01); a product would round the binary number.
  // Below a millionth the text has an exponent of its own, and nothing is left at three decimals.
  const rounded = size < 1e-6 ? 0 : Math.round(Number(`${size}e${decimals}`));
  const digits = String(rounded).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const sign = rounded === 0 ? '' : value < 0 ? MINUS : hasPlus ? '+' : '';
  return { sign, whole: digits.slice(0, point), fraction: digits.slice(point) };
}

function join(whole: string, fraction: string, locale: NumberLocale): string {
  const { thousands, decimal } = SEPARATORS[locale];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return fraction === '' ? grouped : grouped + decimal + fraction;
}
