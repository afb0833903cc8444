import { payData } from 'pay-data';
import { WHO, readAddress } from '../../address/index.ts';
import { estimateFr } from '../../i18n/estimate-fr.ts';
import { problemsFr } from '../../i18n/problems-fr.ts';
import { shareFr } from '../../i18n/share-fr.ts';
import { taxFr } from '../../i18n/tax-fr.ts';
import { Estimate, type EstimateProps } from '../../islands/estimate/estimate.tsx';

type Bound = 'start' | 'data' | 'words' | 'taxWords' | 'shareWords' | 'problemWords' | 'locale';

/** The estimate in French, with its words and its data in one script that all pages share. */
export const EstimateFr = (props: Omit<EstimateProps, Bound>) => (
  <Estimate
    {...props}
    start={readAddress(WHO, '').scenario}
    data={payData}
    words={estimateFr}
    taxWords={taxFr}
    shareWords={shareFr}
    problemWords={problemsFr}
    locale="fr"
  />
);
