import { type EstimateScenario, fieldTakes } from '../../address/index.ts';
import {
  type Amount,
  type AmountProblem,
  type NumberProblem,
  readAmount,
  readNumber,
} from '../../amounts/index.ts';
import { eurosPerMonth, eurosPerYear } from '../../compensation/index.ts';

/** The fields of the estimate that one types into. */
export const TYPED_FIELDS = ['years', 'share', 'tax', 'months', 'hours', 'pay', 'base', 'variable'] as const;
export type TypedFieldName = (typeof TYPED_FIELDS)[number];

/** What was typed, as it was understood: nothing (where nothing is an answer), a value, or the reason why not. */
export type Reading =
  | { readonly ok: true; readonly value: number | undefined; readonly amount?: Amount }
  | { readonly ok: false; readonly problem: AmountProblem | NumberProblem };

/** Fields that may stay empty: no answer is an answer there. */
const OPTIONAL: readonly TypedFieldName[] = ['share', 'tax', 'base', 'variable'];

/**
 * Reads what stands in a field. The limits are those of the address, so that what can be typed can be shared.
 *
 * @param fullTimeMinimum EUR gross a year: below it a yearly amount gets a question
 */
export function readField(field: TypedFieldName, text: string, fullTimeMinimum: number): Reading {
  if (text.trim() === '' && OPTIONAL.includes(field)) return { ok: true, value: undefined };
  const takes = fieldTakes('estimate', field);
  if (takes.kind !== 'number') throw new Error(`the field ${field} takes no number`);
  const { unit, minimum, maximum, decimals } = takes;
  if (unit === 'EUR/year' || unit === 'EUR/month') {
    const reading = readAmount(text, {
      per: unit === 'EUR/month' ? 'month' : 'year',
      maximum,
      // A variable is often below a full-time wage: only a base that low is worth a question.
      fullTimeMinimum: field === 'base' ? fullTimeMinimum : undefined,
    });
    return reading.ok ? { ok: true, value: reading.value, amount: reading } : reading;
  }
  const reading = readNumber(text, { minimum, maximum, decimals, unit: unit === 'count' ? undefined : unit });
  return reading.ok ? { ok: true, value: reading.value } : reading;
}

/** The scenario with a typed field's value in it. */
export function withTyped(scenario: EstimateScenario, field: TypedFieldName, value: number | undefined): EstimateScenario {
  switch (field) {
    case 'share':
    case 'tax':
      return { ...scenario, [field]: value };
    case 'base':
    case 'variable':
      return { ...scenario, [field]: value === undefined ? undefined : eurosPerYear(value) };
    case 'pay':
      return value === undefined ? scenario : { ...scenario, pay: eurosPerMonth(value) };
    case 'years':
    case 'months':
    case 'hours':
      return value === undefined ? scenario : { ...scenario, [field]: value };
  }
}
