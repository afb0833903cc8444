import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { type AddressProblem, encodeScenario, type JobData, type Scenarios, type Tool } from '../../address/index.ts';
import { type FieldRules, type Reading, readField, startState, type ToolState, toolReducer } from './tool-state.ts';

/** A tool's scenario, kept in the address, and what its fields need. */
export interface ToolHandle<T extends Tool> {
  readonly scenario: Scenarios[T];
  /** The scenario as a query string, without question mark. */
  readonly query: string;
  readonly addressProblems: readonly AddressProblem[];
  readonly changed: keyof Scenarios[T] | undefined;
  /** A field holds what could not be read: the result is the last good one. */
  readonly isOld: boolean;
  /** What stands in a field that one types into. */
  readonly textOf: (field: keyof Scenarios[T]) => string;
  /** How it reads; nothing if it was not touched. */
  readonly readingOf: (field: keyof Scenarios[T]) => Reading | undefined;
  readonly type: (field: keyof Scenarios[T], text: string) => void;
  readonly choose: (field: keyof Scenarios[T], scenario: Partial<Scenarios[T]>) => void;
}

/**
 * A browser drops, or throws at, more than a hundred changes of address within ten seconds; dragging a slider makes
 * more. Past so many the address waits until the drag rests.
 */
const MOST_WRITES = 75;
const WRITES_IN_MILLISECONDS = 10_000;
const LATE_WRITE_MILLISECONDS = 400;

/**
 * Runs a tool: its first render is the server's, the address is read right after it, and every edit replaces the
 * address, so that a reload, a bookmark and a shared link give the same answers.
 *
 * @param rules must be the same object at every render
 */
export function useTool<T extends Tool>(
  tool: T,
  start: Scenarios[T],
  rules: FieldRules<T>,
  jobs: JobData,
): ToolHandle<T> {
  const reducer = useMemo(() => toolReducer(tool, rules), [tool, rules]);
  const [state, dispatch] = useReducer(reducer, start, (scenario): ToolState<T> => startState(scenario));
  const { scenario, typed, changed } = state;

  const search = useRef('');
  // Reading the address in the first render would leave the server's values in fields and drawings.
  useLayoutEffect(() => {
    // A jump within the page comes through here too, and what stands in the fields stays.
    const read = () => {
      if (location.search === search.current) return;
      search.current = location.search;
      dispatch({ type: 'address', search: search.current, jobs });
    };
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [jobs]);

  const query = encodeScenario(tool, scenario);
  const isEdited = changed !== undefined;
  const writes = useRef<readonly number[]>([]);
  useEffect(() => {
    if (!isEdited) return undefined;
    const write = () => {
      writes.current = [...writes.current, performance.now()].slice(-MOST_WRITES);
      history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
      search.current = location.search;
    };
    const [oldest = -Infinity] = writes.current.length < MOST_WRITES ? [] : writes.current;
    if (performance.now() - oldest > WRITES_IN_MILLISECONDS) {
      write();
      return undefined;
    }
    const timer = setTimeout(write, LATE_WRITE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [isEdited, query]);

  const readingOf = (field: keyof Scenarios[T]): Reading | undefined => {
    const text = typed.get(field);
    return text === undefined ? undefined : readField(tool, field, text, rules, scenario);
  };
  return {
    scenario,
    query,
    addressProblems: state.addressProblems,
    changed,
    isOld: [...typed.keys()].some((field) => readingOf(field)?.ok === false),
    textOf: (field) => {
      const value: unknown = scenario[field];
      return typed.get(field) ?? (typeof value === 'number' ? String(value) : '');
    },
    readingOf,
    type: (field, text) => dispatch({ type: 'typed', field, text }),
    choose: (field, part) => dispatch({ type: 'chosen', field, scenario: part }),
  };
}

const SETTLED_AFTER_MILLISECONDS = 800;

/** A text that has stayed the same for a moment: a screen reader hears one sentence a settled change. */
export function useSettled(text: string): string {
  const [settled, settle] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => settle(text), SETTLED_AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
