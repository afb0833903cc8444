import { offersEn } from '../../i18n/offers-en.ts';
import { problemsEn } from '../../i18n/problems.ts';
import { shareEn } from '../../i18n/share.ts';
import { taxEn } from '../../i18n/tax.ts';
import { offersIn } from './offers.tsx';

/** The offer check in English, with its words. */
export const OffersEn = offersIn({
  words: offersEn,
  taxWords: taxEn,
  shareWords: shareEn,
  problemWords: problemsEn,
  locale: 'en',
});
