import { offersFr } from '../../i18n/offers-fr.ts';
import { problemsFr } from '../../i18n/problems-fr.ts';
import { shareFr } from '../../i18n/share-fr.ts';
import { taxFr } from '../../i18n/tax-fr.ts';
import { offersIn } from './offers.tsx';

/** The offer check in French, with its words. */
export const OffersFr = offersIn({
  words: offersFr,
  taxWords: taxFr,
  shareWords: shareFr,
  problemWords: problemsFr,
  locale: 'fr',
});
