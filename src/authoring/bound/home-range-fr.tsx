import { payData } from 'pay-data';
import { WHO, readAddress } from '../../address/index.ts';
import { estimateFr } from '../../i18n/estimate-fr.ts';
import { homeRangeFr } from '../../i18n/home-range-fr.ts';
import { problemsFr } from '../../i18n/problems-fr.ts';
import { HomeRange, type HomeRangeProps } from '../../islands/where/home-range.tsx';

/** The home page's range bar in French. */
export const HomeRangeFr = (props: Pick<HomeRangeProps, 'overview' | 'calculatorAddress'>) => (
  <HomeRange
    {...props}
    start={readAddress(WHO, '').scenario}
    data={payData}
    words={homeRangeFr}
    estimateWords={estimateFr}
    problemWords={problemsFr}
    locale="fr"
  />
);
