import { writeEuros } from '../../amounts/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { OffersWords } from '../../i18n/offers.ts';
import { attainmentText } from './offers-lead.ts';
import { type OffersAnswer, writeLetter } from './offers-input.ts';

export interface OffersStripProps {
  readonly answer: OffersAnswer;
  readonly words: OffersWords;
  readonly locale: Locale;
}

/** What each offer pays, at the foot of the window while one edits: in its own place once one reads on. */
export function OffersStrip({ answer, words, locale }: OffersStripProps) {
  const { offers, usual, attainmentRatio } = answer;
  return (
    <div class="strip no-print">
      <span class="small">{fill(words.strip, { attainment: attainmentText(attainmentRatio, locale) })}</span>
      {offers.map(({ key, check }) => (
        <span key={key} class={isAhead(key) ? 'strip__one strip__one--ahead' : 'strip__one'}>
          {writeLetter(key)} <b>{writeEuros(check.total, locale)}</b>
        </span>
      ))}
      <a href="#result">{words.details}</a>
    </div>
  );

  function isAhead(key: OffersAnswer['offers'][number]['key']): boolean {
    return usual.rank.next !== undefined && usual.rank.leaders.includes(key);
  }
}
