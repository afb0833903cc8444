import { payData } from 'pay-data';
import { WHO, readAddress } from '../../address/index.ts';
import { HomeRange, type HomeRangeProps } from '../../islands/where/home-range.tsx';

type Language = 'words' | 'estimateWords' | 'problemWords' | 'locale';

/** The home page's range bar in a language. */
export const homeRangeIn =
  (language: Pick<HomeRangeProps, Language>) => (props: Pick<HomeRangeProps, 'overview' | 'calculatorAddress'>) => (
    <HomeRange {...props} {...language} start={readAddress(WHO, '').scenario} data={payData} />
  );
