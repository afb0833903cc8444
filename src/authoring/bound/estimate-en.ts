import { estimateEn } from '../../i18n/estimate-en.ts';
import { problemsEn } from '../../i18n/problems.ts';
import { shareEn } from '../../i18n/share.ts';
import { taxEn } from '../../i18n/tax.ts';
import { estimateIn } from './estimate.tsx';

/** The estimate in English, with its words. */
export const EstimateEn = estimateIn({
  words: estimateEn,
  taxWords: taxEn,
  shareWords: shareEn,
  problemWords: problemsEn,
  locale: 'en',
});
