import { CompensationError } from './compensation-error.ts';

declare const unit: unique symbol;

/** An amount in euros for one year of work. Never rounded: round once, where it is shown. */
export type EurosPerYear = number & { readonly [unit]: 'EUR/year' };

/** An amount in euros for one month of work. Never rounded: round once, where it is shown. */
export type EurosPerMonth = number & { readonly [unit]: 'EUR/month' };

/** An amount in euros for a stated stretch of work, or paid once. Never rounded: round once, where it is shown. */
export type Euros = number & { readonly [unit]: 'EUR' };

const isEuros = (amount: number): amount is Euros => Number.isFinite(amount);
const isEurosPerYear = (amount: number): amount is EurosPerYear => Number.isFinite(amount);
const isEurosPerMonth = (amount: number): amount is EurosPerMonth => Number.isFinite(amount);

/**
 * Marks a number as euros, tied to no period.
 *
 * @param amount any finite number
 * @throws CompensationError when the number is not finite (a programmer's mistake)
 * @example euros(9_000) // 9_000
 */
export function euros(amount: number): Euros {
  if (!isEuros(amount)) throw new CompensationError(`an amount is not finite: ${amount}`);
  return amount;
}

/**
 * Marks a number as euros a year.
 *
 * @param amount any finite number
 * @throws CompensationError when the number is not finite (a programmer's mistake)
 * @example eurosPerYear(45_000) // 45_000
 */
export function eurosPerYear(amount: number): EurosPerYear {
  if (!isEurosPerYear(amount)) throw new CompensationError(`an amount a year is not finite: ${amount}`);
  return amount;
}

/**
 * Marks a number as euros a month.
 *
 * @param amount any finite number
 * @throws CompensationError when the number is not finite (a programmer's mistake)
 * @example eurosPerMonth(1_500) // 1_500
 */
export function eurosPerMonth(amount: number): EurosPerMonth {
  if (!isEurosPerMonth(amount)) throw new CompensationError(`an amount a month is not finite: ${amount}`);
  return amount;
}

/**
 * A twelfth of a year's amount.
 *
 * @example toMonth(eurosPerYear(45_000)) // 3_750
 */
export const toMonth = (amount: EurosPerYear): EurosPerMonth => eurosPerMonth(amount / 12);

/**
 * Twelve times a month's amount.
 *
 * @example toYear(eurosPerMonth(3_750)) // 45_000
 */
export const toYear = (amount: EurosPerMonth): EurosPerYear => eurosPerYear(amount * 12);
