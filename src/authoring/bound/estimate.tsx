import { payData } from 'pay-data';
import { WHO, readAddress } from '../../address/index.ts';
import { Estimate, type EstimateProps } from '../../islands/estimate/estimate.tsx';

type Language = 'words' | 'taxWords' | 'shareWords' | 'problemWords' | 'locale';

/** The estimate in a language, with its data. */
export const estimateIn =
  (language: Pick<EstimateProps, Language>) => (props: Omit<EstimateProps, Language | 'start' | 'data'>) => (
    <Estimate {...props} {...language} start={readAddress(WHO, '').scenario} data={payData} />
  );
