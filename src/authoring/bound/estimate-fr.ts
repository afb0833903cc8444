import { estimateFr } from '../../i18n/estimate-fr.ts';
import { problemsFr } from '../../i18n/problems-fr.ts';
import { shareFr } from '../../i18n/share-fr.ts';
import { taxFr } from '../../i18n/tax-fr.ts';
import { estimateIn } from './estimate.tsx';

/** The estimate in French, with its words. */
export const EstimateFr = estimateIn({
  words: estimateFr,
  taxWords: taxFr,
  shareWords: shareFr,
  problemWords: problemsFr,
  locale: 'fr',
});
