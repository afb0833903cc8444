import type { OfferLetter } from '../../address/index.ts';
import { writeEuros, writePercent } from '../../amounts/index.ts';
import { type LeadStretch, toMonth } from '../../compensation/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { OffersWords } from '../../i18n/offers.ts';
import { type OffersAnswer, writeLetter } from './offers-input.ts';

/** 'A', 'A and B', 'A, B and C' */
export function listLetters(letters: readonly OfferLetter[], { comma, and }: OffersWords): string {
  const names = letters.map(writeLetter);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(comma)}${and}${last}`;
}

/** An attainment, as people say it: '80 %'. */
export const attainmentText = (ratio: number, locale: Locale): string => writePercent(ratio * 100, locale);

/** What pays most at the reader's attainment, and by how much. */
export function leadSentence({ attainmentRatio, offers, usual }: OffersAnswer, words: OffersWords, locale: Locale) {
  const { leaders, pay, next, lead } = usual.rank;
  const values = {
    attainment: attainmentText(attainmentRatio, locale),
    letter: leaders[0] === undefined ? '' : writeLetter(leaders[0]),
    letters: listLetters(leaders, words),
    next: next === undefined ? '' : writeLetter(next),
    total: writeEuros(pay, locale),
    month: writeEuros(toMonth(pay), locale),
    lead: writeEuros(lead, locale),
  };
  if (offers.length === 1) return fill(words.lead.alone, values);
  if (leaders.length > 1) return fill(words.lead.same, values);
  return fill(offers.length > 2 ? words.lead.aheadOfMore : words.lead.ahead, values);
}

/** Which offer leads at which attainments: a winner only where there is one. Nothing of an offer alone. */
export function stretchSentences({ offers, usual }: OffersAnswer, words: OffersWords, locale: Locale): string {
  const { lead } = words;
  const [first, ...others] = usual.leads;
  if (first === undefined || offers.length === 1) return '';
  if (others.length === 0) {
    const [winner, another] = first.leaders;
    if (winner === undefined) return '';
    if (another !== undefined && first.leaders.length === offers.length) {
      return fill(lead.sameEverywhere, { letters: listLetters(first.leaders, words) });
    }
    // At a single attainment somebody may still catch up: then nobody pays less, and that is all that holds.
    const isMet =
      another !== undefined ||
      usual.pairs.some(
        ({ first: one, second, found }) => found.length > 0 && (one.key === winner || second.key === winner),
      );
    const sentence = isMet ? lead.winnerNever : lead.winner;
    return fill(offers.length > 2 ? sentence.more : sentence.one, { letter: listLetters(first.leaders, words) });
  }
  return usual.leads.map((stretch, index) => stretchSentence(stretch, index, usual.leads.length)).join(' ');

  function stretchSentence({ from, to, leaders }: LeadStretch<OfferLetter>, index: number, count: number): string {
    const isAlone = leaders.length === 1;
    const isLast = index === count - 1;
    const alone = index > 0 ? (isLast ? lead.last : lead.middle) : offers.length > 2 ? lead.first.more : lead.first.one;
    const same = index > 0 ? (isLast ? lead.lastSame : lead.middleSame) : lead.firstSame;
    const sentence = isAlone ? alone : same;
    return fill(sentence, {
      from: attainmentText(from, locale),
      to: attainmentText(to, locale),
      letter: listLetters(leaders, words),
      letters: listLetters(leaders, words),
    });
  }
}

/** Who leads in the first year, where that is another than in a usual one. */
export function firstYearSentence({ offers, firstYear, usual }: OffersAnswer, words: OffersWords, locale: Locale) {
  if (firstYear === undefined || offers.length === 1) return '';
  const { leaders, lead } = firstYear.rank;
  if (leaders.join() === usual.rank.leaders.join()) return '';
  return fill(leaders.length > 1 ? words.lead.firstYearSame : words.lead.firstYear, {
    letter: listLetters(leaders, words),
    letters: listLetters(leaders, words),
    lead: writeEuros(lead, locale),
  });
}
