/** The input that a problem is about, named as in the function's argument. */
export type ProblemField =
  | 'job'
  | 'years'
  | 'place'
  | 'sector'
  | 'size'
  | 'share'
  | 'base'
  | 'variable'
  | 'months'
  | 'hours'
  | 'pay'
  | 'age'
  | 'year'
  | 'gross'
  | 'net'
  | 'tax'
  | 'children'
  | 'attainment'
  | 'guaranteed'
  | 'sharing'
  | 'benefits'
  | 'car'
  | 'signing'
  | 'threshold'
  | 'start'
  | 'cap'
  | 'accelerator'
  | 'horizon'
  | 'stayRaise'
  | 'moveEvery'
  | 'upliftLow'
  | 'upliftHigh'
  | 'betweenRaise'
  | 'inflation';

/**
 * Why an answer cannot be given, as data. The words live in one table outside, typed by `code`.
 *
 * - `no-figure-for`: no source gives a figure for what this field holds;
 * - `below-full-time-minimum`: a year's pay under the full-time minimum wage; `limit` in the unit of the field
 *   (EUR gross a year for `base` and `gross`, EUR net a month for `net`);
 * - `above-net-pay-table`: over the highest pay that the official model was asked for; `limit` as above;
 * - `below-internship-minimum`: an intern's pay under the legal minimum for the hours; `limit` in EUR gross a month;
 * - `out-of-range`: outside what the field takes, both ends included; `limit` in the unit of the field.
 */
export type Problem =
  | { readonly code: 'no-figure-for'; readonly field: ProblemField }
  | { readonly code: 'below-full-time-minimum'; readonly field: ProblemField; readonly limit: number }
  | { readonly code: 'above-net-pay-table'; readonly field: ProblemField; readonly limit: number }
  | { readonly code: 'below-internship-minimum'; readonly field: ProblemField; readonly limit: number }
  | {
      readonly code: 'out-of-range';
      readonly field: ProblemField;
      readonly limit: { readonly from: number; readonly to: number };
    };

/** Every kind of problem there is: a table of words keyed by it is complete or does not compile. */
export type ProblemCode = Problem['code'];

/** An answer, or every reason why there is none. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** An answer. */
export const answer = <T>(value: T): Result<T> => ({ ok: true, value });

/** No answer, and why. */
export const refuse = <T>(...problems: readonly Problem[]): Result<T> => ({ ok: false, problems });

/** The problem of a number outside its range (both ends included; what is not a number is outside), if there is one. */
export function findOutOfRange(field: ProblemField, value: number, from: number, to: number): readonly Problem[] {
  return value >= from && value <= to ? [] : [{ code: 'out-of-range', field, limit: { from, to } }];
}
