import { careerEn } from '../../i18n/career-en.ts';
import { problemsEn } from '../../i18n/problems.ts';
import { shareEn } from '../../i18n/share.ts';
import { careerIn } from './career.tsx';

/** The career plan in English, with its words. */
export const CareerEn = careerIn({ words: careerEn, shareWords: shareEn, problemWords: problemsEn, locale: 'en' });
