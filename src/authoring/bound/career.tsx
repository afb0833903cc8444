import { payData } from 'pay-data';
import { CAREER, readAddress } from '../../address/index.ts';
import { Career, type CareerProps } from '../../islands/career/career.tsx';

type Language = 'words' | 'shareWords' | 'problemWords' | 'locale';

/** The career plan in a language, with its data. */
export const careerIn =
  (language: Pick<CareerProps, Language>) => (props: Omit<CareerProps, Language | 'start' | 'data'>) => (
    <Career {...props} {...language} start={readAddress(CAREER, '').scenario} data={payData} />
  );
