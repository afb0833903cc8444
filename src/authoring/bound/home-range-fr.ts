import { estimateFr } from '../../i18n/estimate-fr.ts';
import { homeRangeFr } from '../../i18n/home-range-fr.ts';
import { problemsFr } from '../../i18n/problems-fr.ts';
import { homeRangeIn } from './home-range.tsx';

/** The home page’s range bar in French, with its words. */
export const HomeRangeFr = homeRangeIn({
  words: homeRangeFr,
  estimateWords: estimateFr,
  problemWords: problemsFr,
  locale: 'fr',
});
