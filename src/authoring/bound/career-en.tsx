import { payData } from 'pay-data';
import { CAREER, readAddress } from '../../address/index.ts';
import { careerEn } from '../../i18n/career-en.ts';
import { problemsEn } from '../../i18n/problems.ts';
import { shareEn } from '../../i18n/share.ts';
import { Career, type CareerProps } from '../../islands/career/career.tsx';

type Bound = 'start' | 'data' | 'words' | 'shareWords' | 'problemWords' | 'locale';

/** The career plan in English, with its words and its data. */
export const CareerEn = (props: Omit<CareerProps, Bound>) => (
  <Career
    {...props}
    start={readAddress(CAREER, '').scenario}
    data={payData}
    words={careerEn}
    shareWords={shareEn}
    problemWords={problemsEn}
    locale="en"
  />
);
