import { careerFr } from '../../i18n/career-fr.ts';
import { problemsFr } from '../../i18n/problems-fr.ts';
import { shareFr } from '../../i18n/share-fr.ts';
import { careerIn } from './career.tsx';

/** The career plan in French, with its words. */
export const CareerFr = careerIn({ words: careerFr, shareWords: shareFr, problemWords: problemsFr, locale: 'fr' });
