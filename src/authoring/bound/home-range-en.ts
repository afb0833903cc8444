import { estimateEn } from '../../i18n/estimate-en.ts';
import { homeRangeEn } from '../../i18n/home-range.ts';
import { problemsEn } from '../../i18n/problems.ts';
import { homeRangeIn } from './home-range.tsx';

/** The home page’s range bar in English, with its words. */
export const HomeRangeEn = homeRangeIn({
  words: homeRangeEn,
  estimateWords: estimateEn,
  problemWords: problemsEn,
  locale: 'en',
});
