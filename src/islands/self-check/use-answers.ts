import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  type AnswerProblem,
  type Answers,
  decodeAnswers,
  encodeAnswers,
  NO_ANSWERS,
  type Rating,
  withAnswers,
} from './answers.ts';

/** The answers, kept in the address, and how they change. */
export interface AnswersHandle {
  readonly answers: Answers;
  /** The answers as a query string, without question mark. */
  readonly query: string;
  readonly problems: readonly AnswerProblem[];
  /** Whether the reader has answered since the address was read. */
  readonly isEdited: boolean;
  /** Rates a statement, or takes its rating back. */
  readonly rate: (id: string, rating: Rating | undefined) => void;
  readonly clear: () => void;
}

interface AnswersState {
  readonly answers: Answers;
  readonly problems: readonly AnswerProblem[];
  readonly isEdited: boolean;
}

/**
 * A browser refuses more than a hundred changes of address in ten seconds, and an arrow key held down makes more. So the
 * address follows an answer at once, and answers on each other's heels when they rest.
 */
const WRITE_AFTER_MILLISECONDS = 250;

/**
 * Runs the self-check: its first render is the server's, the address is read right after it, and every answer replaces
 * the address.
 *
 * @param ids of the statements; must be the same list at every render
 */
export function useAnswers(ids: readonly string[]): AnswersHandle {
  const [state, setState] = useState<AnswersState>({ answers: NO_ANSWERS, problems: [], isEdited: false });
  const { answers, problems, isEdited } = state;

  const search = useRef('');
  useLayoutEffect(() => {
    // A jump within the page comes through here too, and the answers stay.
    const read = () => {
      if (location.search === search.current) return;
      search.current = location.search;
      setState({ ...decodeAnswers(search.current, ids), isEdited: false });
    };
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [ids]);

  const query = encodeAnswers(answers, ids);
  const lastChange = useRef(-Infinity);
  useEffect(() => {
    if (!isEdited) return undefined;
    const write = () => {
      const written = withAnswers(location.search, query);
      history.replaceState(history.state, '', `${location.pathname}${written && `?${written}`}${location.hash}`);
      search.current = location.search;
    };
    const isAlone = performance.now() - lastChange.current > WRITE_AFTER_MILLISECONDS;
    lastChange.current = performance.now();
    if (isAlone) {
      write();
      return undefined;
    }
    const timer = setTimeout(write, WRITE_AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [isEdited, query]);

  const change = (next: (answers: Answers) => Answers) =>
    setState((before) => ({ answers: next(before.answers), problems: [], isEdited: true }));
  return {
    answers,
    query,
    problems,
    isEdited,
    rate: (id, rating) =>
      change((before) => {
        const others = [...before].filter(([other]) => other !== id);
        return new Map(rating === undefined ? others : [...others, [id, rating]]);
      }),
    clear: () => change(() => NO_ANSWERS),
  };
}
