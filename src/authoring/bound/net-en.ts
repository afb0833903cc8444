import { netEn } from '../../i18n/net-en.ts';
import { problemsEn } from '../../i18n/problems.ts';
import { shareEn } from '../../i18n/share.ts';
import { taxEn } from '../../i18n/tax.ts';
import { netIn } from './net.tsx';

/** Gross and net in English, with its words. */
export const NetEn = netIn({
  words: netEn,
  taxWords: taxEn,
  shareWords: shareEn,
  problemWords: problemsEn,
  locale: 'en',
});
