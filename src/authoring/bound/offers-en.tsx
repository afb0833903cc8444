import { payData } from 'pay-data';
import { OFFERS, readAddress } from '../../address/index.ts';
import { offersEn } from '../../i18n/offers-en.ts';
import { problemsEn } from '../../i18n/problems.ts';
import { shareEn } from '../../i18n/share.ts';
import { taxEn } from '../../i18n/tax.ts';
import { Offers, type OffersProps } from '../../islands/offers/offers.tsx';

type Bound = 'start' | 'data' | 'words' | 'taxWords' | 'shareWords' | 'problemWords' | 'locale';

/** The offer check in English, with its words and its data. */
export const OffersEn = (props: Omit<OffersProps, Bound>) => (
  <Offers
    {...props}
    start={readAddress(OFFERS, '').scenario}
    data={payData}
    words={offersEn}
    taxWords={taxEn}
    shareWords={shareEn}
    problemWords={problemsEn}
    locale="en"
  />
);
