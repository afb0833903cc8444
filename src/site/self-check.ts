import { getEntry } from 'astro:content';
import type { Locale } from '../i18n/locale.ts';
import type { Words } from '../schemas/words.ts';
import { addressOf, isPageKey } from './pages.ts';

/** A quality or a skill, with the words of one language. */
export interface Ability {
  readonly id: string;
  readonly name: string;
  /** What it is good for in this job. */
  readonly worth: string;
  /** What to do about it this week. */
  readonly practice: string;
  /** Where the guide says more. */
  readonly href: string;
  /** The words of that link. */
  readonly link: string;
}

/** A statement to rate, in one language. */
export interface Statement {
  /** Its query name: `q3`. */
  readonly id: string;
  /** The id of the ability that it shows. */
  readonly about: string;
  readonly says: string;
  /** Whether it counts the other way round. */
  readonly isReversed: boolean;
}

/** The self-check in one language. */
export interface SelfCheck {
  readonly abilities: readonly Ability[];
  readonly statements: readonly Statement[];
}

/** @throws Error when content/self-check.yaml lacks a text in this language or names no page */
export async function selfCheck(locale: Locale): Promise<SelfCheck> {
  const entry = await getEntry('selfCheck', 'self-check');
  if (!entry) throw new Error('content/self-check.yaml is missing.');
  const say = (words: Words, field: string): string => {
    const text = words[locale];
    if (text === undefined) throw new Error(`content/self-check.yaml: ${field}.${locale} is missing.`);
    return text;
  };
  return {
    abilities: entry.data.abilities.map(({ id, name, worth, practice, guide }) => {
      if (!isPageKey(guide.page)) throw new Error(`content/self-check.yaml: ${id}.guide.page is no page key.`);
      return {
        id,
        name: say(name, `${id}.name`),
        worth: say(worth, `${id}.worth`),
        practice: say(practice, `${id}.practice`),
        href: `${addressOf(guide.page, locale)}#${say(guide.section, `${id}.guide.section`)}`,
        link: say(guide.says, `${id}.guide.says`),
      };
    }),
    statements: entry.data.statements.map(({ id, about, says, reversed }) => ({
      id,
      about,
      says: say(says, `${id}.says`),
      isReversed: reversed,
    })),
  };
}
