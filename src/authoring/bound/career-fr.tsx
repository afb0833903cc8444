import { payData } from 'pay-data';
import { CAREER, readAddress } from '../../address/index.ts';
import { careerFr } from '../../i18n/career-fr.ts';
import { problemsFr } from '../../i18n/problems-fr.ts';
import { shareFr } from '../../i18n/share-fr.ts';
import { Career, type CareerProps } from '../../islands/career/career.tsx';

type Bound = 'start' | 'data' | 'words' | 'shareWords' | 'problemWords' | 'locale';

/** The career plan in French, with its words and its data. */
export const CareerFr = (props: Omit<CareerProps, Bound>) => (
  <Career
    {...props}
    start={readAddress(CAREER, '').scenario}
    data={payData}
    words={careerFr}
    shareWords={shareFr}
    problemWords={problemsFr}
    locale="fr"
  />
);
