import type { Kind } from '../../compensation/index.ts';
import type { EstimateWords } from '../../i18n/estimate.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ProblemWords } from '../../i18n/problems.ts';
import type { SourceMark } from '../fields/mark.tsx';

/** What every part of the result needs to speak. */
export interface ResultProps {
  readonly words: EstimateWords;
  readonly problemWords: ProblemWords;
  readonly locale: Locale;
  readonly marks: Readonly<Record<string, SourceMark>>;
  readonly sourceWords: Readonly<Record<Kind, string>>;
  /** A field holds what could not be read: the result is the last good one. */
  readonly old: boolean;
}
