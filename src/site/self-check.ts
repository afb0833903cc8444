import { getEntry } from 'astro:content';
import type { Locale } from '../i18n/locale.ts';
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

/** @throws Error when content/self-check.yaml names no page */
export async function selfCheck(locale: Locale): Promise<SelfCheck> {
  const entry = await getEntry('selfCheck', 'self-check');
  if (!entry) throw new Error('content/self-check.yaml is missing.');
  return {
    abilities: entry.data.abilities.map(({ id, name, worth, practice, guide }) => {
      if (!isPageKey(guide.page)) throw new Error(`content/self-check.yaml: ${id}.guide.page is no page key.`);
      return {
        id,
        name: name[locale],
        worth: worth[locale],
        practice: practice[locale],
        href: `${addressOf(guide.page, locale)}#${guide.section[locale]}`,
        link: guide.says[locale],
      };
    }),
    statements: entry.data.statements.map(({ id, about, says, reversed }) => ({
      id,
      about,
      says: says[locale],
      isReversed: reversed,
    })),
  };
}
