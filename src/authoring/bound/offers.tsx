import { payData } from 'pay-data';
import { OFFERS, readAddress } from '../../address/index.ts';
import { Offers, type OffersProps } from '../../islands/offers/offers.tsx';

type Language = 'words' | 'taxWords' | 'shareWords' | 'problemWords' | 'locale';

/** The offer check in a language, with its data. */
export const offersIn =
  (language: Pick<OffersProps, Language>) => (props: Omit<OffersProps, Language | 'start' | 'data'>) => (
    <Offers {...props} {...language} start={readAddress(OFFERS, '').scenario} data={payData} />
  );
