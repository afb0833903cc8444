/** What a statement can be rated, from never to always. */
export const RATINGS = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof RATINGS)[number];

/** What was rated, by the id of the statement, which is its query name. A statement that is not here was not rated. */
export type Answers = ReadonlyMap<string, Rating>;

/** Answers before anything was rated. */
export const NO_ANSWERS: Answers = new Map();

/**
 * Why an address was not read, as data; never what the address held. `field` is a query name, or `address` for the
 * whole.
 *
 * - `not-a-rating`: it holds something other than 1 to 5;
 * - `twice`: it stands twice;
 * - `unknown`: there is no such statement;
 * - `too-long`: the whole query is too long to be one of ours.
 */
export interface AnswerProblem {
  readonly field: string;
  readonly code: 'not-a-rating' | 'twice' | 'unknown' | 'too-long';
}

/** The answers of an address: all of them or, where it has any problem, none. */
export interface DecodedAnswers {
  readonly answers: Answers;
  readonly problems: readonly AnswerProblem[];
}

/** The longest query that is read, in characters; the longest that is written is a tenth of it. */
const LONGEST_QUERY = 2_000;

/** A name that can only be meant for a statement. */
const STATEMENT_NAME = /^q\d{1,3}$/;

const ratingOf = (text: string): Rating | undefined => RATINGS.find((rating) => String(rating) === text);

/**
 * Reads ratings from a query string, with or without its question mark. Never throws, whatever the text.
 *
 * An empty value is a statement that was not rated. Other names are another's: no problem. Half an answer sheet would
 * make another result than the one that was shared, so an address with any problem gives no answers at all.
 *
 * @param ids of the statements
 * @example decodeAnswers('?q1=4&q2=', ['q1', 'q2']).answers.get('q1') // 4
 * @example decodeAnswers('?q1=9', ['q1']).problems // [{ field: 'q1', code: 'not-a-rating' }]
 */
export function decodeAnswers(search: string, ids: readonly string[]): DecodedAnswers {
  if (search.length > LONGEST_QUERY) {
    return { answers: NO_ANSWERS, problems: [{ field: 'address', code: 'too-long' }] };
  }
  const query = new URLSearchParams(search);
  const answers = new Map<string, Rating>();
  const problems: AnswerProblem[] = [];
  for (const field of new Set(query.keys())) {
    if (!ids.includes(field)) {
      if (STATEMENT_NAME.test(field)) problems.push({ field, code: 'unknown' });
      continue;
    }
    const [text = '', ...others] = query.getAll(field);
    const rating = ratingOf(text);
    if (others.length > 0) problems.push({ field, code: 'twice' });
    else if (rating !== undefined) answers.set(field, rating);
    else if (text !== '') problems.push({ field, code: 'not-a-rating' });
  }
  return problems.length > 0 ? { answers: NO_ANSWERS, problems } : { answers, problems };
}

/**
 * Writes ratings as a query string without question mark, in the order of the statements; '' for none.
 *
 * @param ids of the statements
 * @example encodeAnswers(new Map([['q2', 5], ['q1', 4]]), ['q1', 'q2', 'q3']) // 'q1=4&q2=5'
 */
export const encodeAnswers = (answers: Answers, ids: readonly string[]): string =>
  ids
    .flatMap((id) => {
      const rating = answers.get(id);
      return rating === undefined ? [] : [`${id}=${rating}`];
    })
    .join('&');

/**
 * The query string of a page once its answers have changed: what others keep in the address stays, unless it is too
 * long to be read.
 *
 * @param search the query string as it stands
 * @example withAnswers('?path=student&q1=2', 'q1=4') // 'path=student&q1=4'
 */
export function withAnswers(search: string, written: string): string {
  const others = new URLSearchParams(search.length > LONGEST_QUERY ? '' : search);
  for (const name of new Set(others.keys())) if (STATEMENT_NAME.test(name)) others.delete(name);
  return [others.toString(), written].filter((part) => part !== '').join('&');
}
