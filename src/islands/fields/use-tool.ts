import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { type AddressProblem, type JobData, type Scenarios, type Tool, writeAddress } from '../../address/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import { plainNumber } from './plain-number.ts';
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
  /** A number as one would type it here; nothing for none. */
  readonly written: (value: unknown) => string;
  readonly choose: (field: keyof Scenarios[T], scenario: Partial<Scenarios[T]>) => void;
  /** The same for each step of a slider. */
  readonly slide: (field: keyof Scenarios[T], scenario: Partial<Scenarios[T]>) => void;
  /** Another number after each change but the steps of a slider: what they do not move is drawn once a number. */
  readonly edits: number;
}

/**
 * A browser drops, or throws at, more than a hundred changes of address within ten seconds, and each of them costs a
 * frame some of its time. So the address follows every change at once, but a slider only a few times a second; past
 * that it waits until the slider rests.
 */
const MOST_WRITES = { edits: { count: 75, milliseconds: 10_000 }, slides: { count: 4, milliseconds: 1_000 } };
const LATE_WRITE_MILLISECONDS = 150;

/**
 * Runs a tool: its first render is the server's, the address is read right after it, and every edit replaces the
 * address, so that a reload, a bookmark and a shared link give the same answers.
 *
 * @param rules must be the same object at every render
 */
export function useTool<T extends Tool>(
  start: Scenarios[T],
  rules: FieldRules<T>,
  jobs: JobData,
  locale: Locale,
): ToolHandle<T> {
  const reducer = useMemo(() => toolReducer(rules), [rules]);
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

  const full = writeAddress(rules.table, scenario);
  const query = rules.address?.write(full) ?? full;
  const isEdited = changed !== undefined;
  const writes = useRef<readonly number[]>([]);
  const writtenEdits = useRef(0);
  useEffect(() => {
    if (!isEdited) return undefined;
    const write = () => {
      writes.current = [...writes.current, performance.now()].slice(-MOST_WRITES.edits.count);
      // The reader's path is no answer of this tool, and stays.
      const path = /[?&](path=\w+)/.exec(location.search)?.[1] ?? '';
      const written = [query, path].filter(Boolean).join('&');
      history.replaceState(history.state, '', `${location.pathname}${written && `?${written}`}${location.hash}`);
      search.current = location.search;
    };
    const { count, milliseconds } = state.edits === writtenEdits.current ? MOST_WRITES.slides : MOST_WRITES.edits;
    writtenEdits.current = state.edits;
    if (performance.now() - (writes.current.at(-count) ?? -Infinity) > milliseconds) {
      write();
      return undefined;
    }
    const timer = setTimeout(write, LATE_WRITE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [isEdited, query, state.edits]);

  const readingOf = (field: keyof Scenarios[T]): Reading | undefined => {
    const text = typed.get(field);
    return text === undefined ? undefined : readField(field, text, rules, scenario);
  };
  const written = (value: unknown): string => (typeof value === 'number' ? plainNumber(value, locale) : '');
  return {
    scenario,
    query,
    addressProblems: state.addressProblems,
    changed,
    isOld: [...typed.keys()].some((field) => readingOf(field)?.ok === false),
    textOf: (field) => typed.get(field) ?? written(scenario[field]),
    readingOf,
    type: (field, text) => dispatch({ type: 'typed', field, text }),
    written,
    choose: (field, part) => dispatch({ type: 'chosen', field, scenario: part }),
    slide: (field, part) => dispatch({ type: 'slid', field, scenario: part }),
    edits: state.edits,
  };
}
