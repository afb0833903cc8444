import type { Ability, SelfCheck, Statement } from '../../site/self-check.ts';
import type { Answers, Rating } from './answers.ts';

/** What the ratings of one quality or skill say together. */
export type Verdict = 'strength' | 'between' | 'apart' | 'work' | 'unrated';

/** The verdicts that have something to say, in the order in which a result says it. */
export const SAID_VERDICTS = ['strength', 'work', 'apart', 'between'] as const satisfies readonly Verdict[];

/** A statement that was rated. */
export interface RatedStatement {
  readonly statement: Statement;
  readonly rating: Rating;
  /** The rating, turned where the statement counts the other way round: 5 speaks for the reader. */
  readonly counted: Rating;
}

/** One quality or skill with what was rated of it. */
export interface AbilityReading {
  readonly ability: Ability;
  readonly verdict: Verdict;
  readonly rated: readonly RatedStatement[];
  /** How many statements it has. */
  readonly asked: number;
}

const TURNED = { 1: 5, 2: 4, 3: 3, 4: 2, 5: 1 } as const satisfies Readonly<Record<Rating, Rating>>;

/**
 * What ratings say together, by a rule that a reader can follow with a pencil: only 4 and 5 is a strength; a 1 or a 2
 * with no 4 or 5 is something to work on; both are marks that pull apart; all else is in between. No mean: it would
 * pretend to a precision that two or three marks do not have.
 *
 * @param counted ratings, turned where they count the other way round
 * @example judge([4, 5]) // 'strength'
 * @example judge([1, 5]) // 'apart'
 */
export function judge(counted: readonly Rating[]): Verdict {
  if (counted.length === 0) return 'unrated';
  const hasHigh = counted.some((rating) => rating >= 4);
  const hasLow = counted.some((rating) => rating <= 2);
  if (hasHigh && hasLow) return 'apart';
  if (hasLow) return 'work';
  return counted.includes(3) ? 'between' : 'strength';
}

/** Reads the answers, one quality or skill after the other, in the order of the check. */
export function readAbilities({ abilities, statements }: SelfCheck, answers: Answers): readonly AbilityReading[] {
  return abilities.map((ability) => {
    const asked = statements.filter(({ about }) => about === ability.id);
    const rated = asked.flatMap((statement): readonly RatedStatement[] => {
      const rating = answers.get(statement.id);
      if (rating === undefined) return [];
      return [{ statement, rating, counted: statement.isReversed ? TURNED[rating] : rating }];
    });
    return { ability, verdict: judge(rated.map(({ counted }) => counted)), rated, asked: asked.length };
  });
}
