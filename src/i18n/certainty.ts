import type { Certainty, Reason } from '../site/certainty.ts';
import type { Locale } from './locale.ts';
import { certaintyFr } from './certainty-fr.ts';

/** How sure a figure is, in words. */
export interface CertaintyWords {
  readonly howSure: string;
  readonly levels: Readonly<Record<Certainty, string>>;
  /** Why: each is read after the level, so it begins small. */
  readonly reasons: Readonly<Record<Reason, string>>;
  /** After the name of a figure: as many more of its kind. */
  readonly andMore: (count: number) => string;
  readonly replacedBy: string;
}

const en: CertaintyWords = {
  howSure: 'How sure',
  levels: { sure: 'Sure', fair: 'Fair', weak: 'Weak' },
  reasons: {
    law: 'law',
    assumption: 'our own choice',
    undated: 'undated',
    'over-two-years': 'over two years old',
    'over-five-years': 'over five years old',
    'over-ten-years': 'over ten years old',
    near: 'not KAMs alone',
    far: 'all jobs',
    abroad: 'not France',
    'one-source': 'one source',
    agrees: 'others agree',
    official: 'official',
  },
  andMore: (count) => `, and ${String(count)} more like it`,
  replacedBy: 'What would replace it',
};

const CERTAINTY_WORDS: Readonly<Record<Locale, CertaintyWords>> = { en, fr: certaintyFr };

/** The words of a language. */
export const certaintyWordsOf = (locale: Locale): CertaintyWords => CERTAINTY_WORDS[locale];
