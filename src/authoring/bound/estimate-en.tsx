import { payData } from 'pay-data';
import { WHO, readAddress } from '../../address/index.ts';
import { estimateEn } from '../../i18n/estimate-en.ts';
import { problemsEn } from '../../i18n/problems.ts';
import { shareEn } from '../../i18n/share.ts';
import { taxEn } from '../../i18n/tax.ts';
import { Estimate, type EstimateProps } from '../../islands/estimate/estimate.tsx';

type Bound = 'start' | 'data' | 'words' | 'taxWords' | 'shareWords' | 'problemWords' | 'locale';

/** The estimate in English, with its words and its data in one script that all pages share. */
export const EstimateEn = (props: Omit<EstimateProps, Bound>) => (
  <Estimate
    {...props}
    start={readAddress(WHO, '').scenario}
    data={payData}
    words={estimateEn}
    taxWords={taxEn}
    shareWords={shareEn}
    problemWords={problemsEn}
    locale="en"
  />
);
