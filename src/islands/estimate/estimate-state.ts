import {
  type AddressProblem,
  decodeScenario,
  type EstimateScenario,
} from '../../address/index.ts';
import type { EstimateField } from '../../i18n/estimate.ts';
import { type Reading, readField, TYPED_FIELDS, type TypedFieldName, withTyped } from './typed.ts';

/** What the estimate remembers: the last scenario that could be read, and what stands in the fields. */
export interface EstimateState {
  readonly scenario: EstimateScenario;
  /** What was typed, kept as it was; a field that is not here shows the scenario's value. */
  readonly typed: Readonly<Partial<Record<TypedFieldName, string>>>;
  readonly addressProblems: readonly AddressProblem[];
  /** The field that was changed last. */
  readonly changed: EstimateField | undefined;
}

export type EstimateAction =
  | { readonly type: 'typed'; readonly field: TypedFieldName; readonly text: string; readonly minimum: number }
  | { readonly type: 'chosen'; readonly field: EstimateField; readonly scenario: Partial<EstimateScenario> }
  | { readonly type: 'address'; readonly search: string };

export const startState = (scenario: EstimateScenario): EstimateState => ({
  scenario,
  typed: {},
  addressProblems: [],
  changed: undefined,
});

/** What stands in a field and how it reads. */
export function readingOf(state: EstimateState, field: TypedFieldName, minimum: number): Reading | undefined {
  const text = state.typed[field];
  return text === undefined ? undefined : readField(field, text, minimum);
}

/** Whether a field holds something that could not be read, so that the result is the last good one. */
export const isOld = (state: EstimateState, minimum: number): boolean =>
  TYPED_FIELDS.some((field) => readingOf(state, field, minimum)?.ok === false);

export function reduceEstimate(state: EstimateState, action: EstimateAction): EstimateState {
  switch (action.type) {
    case 'typed': {
      const reading = readField(action.field, action.text, action.minimum);
      return {
        scenario: reading.ok ? withTyped(state.scenario, action.field, reading.value) : state.scenario,
        typed: { ...state.typed, [action.field]: action.text },
        addressProblems: state.addressProblems.filter(({ field }) => field !== action.field),
        changed: action.field,
      };
    }
    case 'chosen': {
      const scenario = { ...state.scenario, ...action.scenario };
      const { [action.field]: _set, ...typed }: Partial<Record<string, string>> = state.typed;
      const kept = Object.keys(action.scenario);
      return {
        scenario,
        typed: Object.fromEntries(Object.entries(typed).filter(([field]) => !kept.includes(field))),
        addressProblems: state.addressProblems.filter(({ field }) => !kept.includes(field)),
        changed: action.field,
      };
    }
    case 'address': {
      const { scenario, problems } = decodeScenario('estimate', action.search);
      return { scenario, typed: {}, addressProblems: problems, changed: undefined };
    }
  }
}
