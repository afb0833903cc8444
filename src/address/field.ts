import type { NumberUnit } from '../amounts/index.ts';

/** The unit of a number in the address: euros of a period, what `NumberUnit` counts, or plain things (children). */
export type FieldUnit = 'EUR/year' | 'EUR/month' | NumberUnit | 'count';

/** What a field of the address takes: its limits as data, for the sentence about a problem and for the form. */
export type Takes =
  | { readonly kind: 'choice'; readonly values: readonly (string | number)[] }
  | {
      readonly kind: 'number';
      readonly unit: FieldUnit;
      /** Both ends are taken. */
      readonly minimum: number;
      readonly maximum: number;
      /** The most decimals. */
      readonly decimals: number;
    }
  | { readonly kind: 'job' };

/** Why a value was not understood; `limit` is the end that it is beyond, or the most decimals. */
export type ValueProblem =
  | { readonly code: 'not-a-choice' | 'not-a-number' | 'not-a-job' }
  | { readonly code: 'below' | 'over' | 'decimals'; readonly limit: number };

/** The jobs with published pay points, by id; `CompensationData` is one. */
export interface JobData {
  readonly bands: Readonly<Record<string, unknown>>;
}

/** One query name: what it takes, what stands when it is absent, and how it is read and written. */
export interface Field<Value> {
  readonly takes: Takes;
  readonly fallback: Value;
  /** Another fallback, where a field that stands before this one in the table holds a value. */
  readonly after?: After<Value> | undefined;
  read(
    text: string,
    data: JobData | undefined,
  ): { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: ValueProblem };
  /** The text for the address; none for no answer. */
  write(value: Value): string | undefined;
}

interface After<Value> {
  readonly names: readonly string[];
  readonly fallback: Value;
  /** Whether both say the same thing, so that only one of them can stand. */
  readonly excludes: boolean;
}

/** No value, and why. */
export const refuse = <const Problem>(problem: Problem): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem,
});

/** One of a few values, written as it is. */
export function choice<Value extends string | number, Fallback extends Value | undefined>(
  values: readonly Value[],
  fallback: Fallback,
): Field<Value | Fallback> {
  return {
    takes: { kind: 'choice', values },
    fallback,
    read(text) {
      const value = values.find((one) => String(one) === text);
      return value === undefined ? refuse({ code: 'not-a-choice' }) : { ok: true, value };
    },
    write: (value) => value?.toString(),
  };
}

/** A plain decimal number with a point, within limits; `make` gives it its type. */
export function number<Value extends number, Fallback extends Value | undefined>(
  unit: FieldUnit,
  [minimum, maximum, decimals]: readonly [minimum: number, maximum: number, decimals: number],
  make: (size: number) => Value,
  fallback: Fallback,
): Field<Value | Fallback> {
  return {
    takes: { kind: 'number', unit, minimum, maximum, decimals },
    fallback,
    read(text) {
      const fraction = /^-?\d+(?:\.(\d+))?$/.exec(text);
      if (!fraction) return refuse({ code: 'not-a-number' });
      // Adding 0 makes 0 of -0.
      const size = Number(text) + 0;
      if (size < minimum) return refuse({ code: 'below', limit: minimum });
      if (size > maximum) return refuse({ code: 'over', limit: maximum });
      if ((fraction[1] ?? '').length > decimals) return refuse({ code: 'decimals', limit: decimals });
      return { ok: true, value: make(size) };
    },
    write: (value) => (value === undefined ? undefined : String(Math.round(value * 10 ** decimals) / 10 ** decimals)),
  };
}

/** A job's id: any id without the data, one with a band with them. */
export function job(fallback: string): Field<string> {
  return {
    takes: { kind: 'job' },
    fallback,
    read(text, data) {
      const isJob = data ? Object.hasOwn(data.bands, text) : text.length <= 40 && /^[a-z\d]+(?:-[a-z\d]+)*$/.test(text);
      return isJob ? { ok: true, value: text } : refuse({ code: 'not-a-job' });
    },
    write: (value) => value,
  };
}

/** The same field with another fallback where one of the named fields, which stand before it, holds a value. */
export const after = <Value>(names: readonly string[], fallback: Value, field: Field<Value>): Field<Value> => ({
  ...field,
  after: { names, fallback, excludes: false },
});

/** A field that says the same thing as the named ones, which stand before it: only the first that is there stands. */
export const insteadOf = <Value>(names: readonly string[], field: Field<Value>): Field<Value | undefined> => ({
  ...field,
  after: { names, fallback: undefined, excludes: true },
});
