import { netFr } from '../../i18n/net-fr.ts';
import { problemsFr } from '../../i18n/problems-fr.ts';
import { shareFr } from '../../i18n/share-fr.ts';
import { taxFr } from '../../i18n/tax-fr.ts';
import { netIn } from './net.tsx';

/** Gross and net in French, with its words. */
export const NetFr = netIn({
  words: netFr,
  taxWords: taxFr,
  shareWords: shareFr,
  problemWords: problemsFr,
  locale: 'fr',
});
