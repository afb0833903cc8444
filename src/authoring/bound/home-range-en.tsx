import { payData } from 'pay-data';
import { WHO, readAddress } from '../../address/index.ts';
import { estimateEn } from '../../i18n/estimate-en.ts';
import { homeRangeEn } from '../../i18n/home-range.ts';
import { problemsEn } from '../../i18n/problems.ts';
import { HomeRange, type HomeRangeProps } from '../../islands/where/home-range.tsx';

/** The home page's range bar in English. */
export const HomeRangeEn = (props: Pick<HomeRangeProps, 'overview' | 'calculatorAddress'>) => (
  <HomeRange
    {...props}
    start={readAddress(WHO, '').scenario}
    data={payData}
    words={homeRangeEn}
    estimateWords={estimateEn}
    problemWords={problemsEn}
    locale="en"
  />
);
