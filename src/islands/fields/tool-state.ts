import {
  type AddressProblem,
  changeNumber,
  type JobData,
  type Scenarios,
  type Tool,
  readAddress,
  type Table,
} from '../../address/index.ts';
import { type Amount, type AmountProblem, type NumberProblem, readAmount, readNumber } from '../../amounts/index.ts';

/** What was typed, as it was understood: nothing (where nothing is an answer), a value, or the reason why not. */
export type Reading =
  | { readonly ok: true; readonly value: number | undefined; readonly amount?: Amount }
  | { readonly ok: false; readonly problem: AmountProblem | NumberProblem };

/** How a tool's fields are read beyond their limits, which are those of the address. */
export interface FieldRules<T extends Tool> {
  /** The fields themselves, as the address knows them: a tool brings its own, so that its page loads no other's. */
  readonly table: Table<Scenarios[T]>;
  /** Fields that take net pay; all others take gross. */
  readonly net?: readonly (keyof Scenarios[T])[];
  /** Fields whose low amounts get a question ('a month?'), and the full-time minimum that makes them low. */
  readonly asksBelow?: { readonly fields: readonly (keyof Scenarios[T])[]; readonly minimum: number };
  /** Fields that may not be empty. */
  readonly required: readonly (keyof Scenarios[T])[];
  /** Fields that say the same thing: once one of them reads, what was typed in the others is gone. */
  readonly rivals?: readonly (keyof Scenarios[T])[];
  /** Questions whose answers take fields out of sight: what could not be read there is forgotten with them. */
  readonly hiding?: readonly (keyof Scenarios[T])[];
  /** Where the address of a tool has a short form: how it is written out, and how it is made. */
  readonly address?: { readonly read: (search: string) => string; readonly write: (query: string) => string };
  /** The months that a year of a field's pay is spread over, where they are not 12: what a month of it is taken times. */
  readonly monthsPaid?: (field: keyof Scenarios[T], scenario: Scenarios[T]) => number | undefined;
}

/** What a tool remembers: the last scenario that could be read, and what stands in the fields that one types into. */
export interface ToolState<T extends Tool> {
  readonly scenario: Scenarios[T];
  /** What was typed, kept as it was; a field that is not here shows the scenario's value. */
  readonly typed: ReadonlyMap<keyof Scenarios[T], string>;
  readonly addressProblems: readonly AddressProblem[];
  /** The field that was changed last. */
  readonly changed: keyof Scenarios[T] | undefined;
  /** How often anything else than a slider moved. */
  readonly edits: number;
}

export type ToolAction<T extends Tool> =
  | { readonly type: 'typed'; readonly field: keyof Scenarios[T]; readonly text: string }
  | { readonly type: 'chosen' | 'slid'; readonly field: keyof Scenarios[T]; readonly scenario: Partial<Scenarios[T]> }
  | { readonly type: 'address'; readonly search: string; readonly jobs: JobData };

/** A tool before anything was answered. */
export const startState = <T extends Tool>(scenario: Scenarios[T]): ToolState<T> => ({
  scenario,
  typed: new Map(),
  addressProblems: [],
  changed: undefined,
  edits: 0,
});

/**
 * Reads what stands in a field. The limits are those of the address, so that what can be typed can be shared.
 *
 * @param scenario for fields whose reading hangs on another field
 */
export function readField<T extends Tool>(
  field: keyof Scenarios[T],
  text: string,
  rules: FieldRules<T>,
  scenario?: Scenarios[T],
): Reading {
  if (text.trim() === '' && !rules.required.includes(field)) return { ok: true, value: undefined };
  const takes = rules.table[field].takes;
  if (takes.kind !== 'number') throw new Error(`the field ${String(field)} takes no number`);
  const { unit, minimum, maximum, decimals } = takes;
  if (unit === 'EUR/year' || unit === 'EUR/month') {
    const reading = readAmount(text, {
      per: unit === 'EUR/month' ? 'month' : 'year',
      of: rules.net?.includes(field) ? 'net' : 'gross',
      monthsPaid: scenario && rules.monthsPaid?.(field, scenario),
      maximum,
      fullTimeMinimum: rules.asksBelow?.fields.includes(field) ? rules.asksBelow.minimum : undefined,
    });
    return reading.ok ? { ok: true, value: reading.value, amount: reading } : reading;
  }
  const reading = readNumber(text, { minimum, maximum, decimals, unit: unit === 'count' ? undefined : unit });
  return reading.ok ? { ok: true, value: reading.value } : reading;
}

/** The next state of a tool. A field that cannot be read keeps its text and leaves the scenario as it was. */
export const toolReducer =
  <T extends Tool>(rules: FieldRules<T>) =>
  (state: ToolState<T>, action: ToolAction<T>): ToolState<T> => {
    switch (action.type) {
      case 'typed': {
        const { field, text } = action;
        const reading = readField(field, text, rules, state.scenario);
        const rivals = rules.rivals ?? [];
        const gone: readonly unknown[] = reading.ok && rivals.includes(field) ? rivals : [field];
        return {
          scenario: reading.ok ? changeNumber(rules.table, state.scenario, field, reading.value) : state.scenario,
          typed: new Map([...state.typed].filter(([other]) => !gone.includes(other))).set(field, text),
          addressProblems: state.addressProblems.filter((problem) => !gone.includes(problem.field)),
          changed: field,
          edits: state.edits + 1,
        };
      }
      case 'slid':
      case 'chosen': {
        const names = Object.keys(action.scenario);
        const hides = rules.hiding?.includes(action.field) === true;
        return {
          scenario: { ...state.scenario, ...action.scenario },
          typed: new Map(hides ? [] : [...state.typed].filter(([field]) => !names.includes(String(field)))),
          addressProblems: state.addressProblems.filter(({ field }) => !names.includes(field)),
          changed: action.field,
          edits: action.type === 'slid' ? state.edits : state.edits + 1,
        };
      }
      case 'address': {
        const search = rules.address?.read(action.search) ?? action.search;
        const { scenario, problems } = readAddress(rules.table, search, action.jobs);
        return { scenario, typed: new Map(), addressProblems: problems, changed: undefined, edits: state.edits + 1 };
      }
    }
  };
