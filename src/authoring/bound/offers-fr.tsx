import { payData } from 'pay-data';
import { OFFERS, readAddress } from '../../address/index.ts';
import { offersFr } from '../../i18n/offers-fr.ts';
import { problemsFr } from '../../i18n/problems-fr.ts';
import { shareFr } from '../../i18n/share-fr.ts';
import { taxFr } from '../../i18n/tax-fr.ts';
import { Offers, type OffersProps } from '../../islands/offers/offers.tsx';

type Bound = 'start' | 'data' | 'words' | 'taxWords' | 'shareWords' | 'problemWords' | 'locale';

/** The offer check in French, with its words and its data. */
export const OffersFr = (props: Omit<OffersProps, Bound>) => (
  <Offers
    {...props}
    start={readAddress(OFFERS, '').scenario}
    data={payData}
    words={offersFr}
    taxWords={taxFr}
    shareWords={shareFr}
    problemWords={problemsFr}
    locale="fr"
  />
);
