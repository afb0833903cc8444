import { writeEuros } from '../../amounts/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { OffersWords } from '../../i18n/offers.ts';
import { attainmentText, listLetters } from './offers-lead.ts';
import { type CheckedOffer, type OffersAnswer, writeLetter } from './offers-input.ts';

export interface OffersSayProps {
  readonly answer: OffersAnswer;
  readonly words: OffersWords;
  readonly locale: Locale;
}

/** What one can say aloud: to each employer where its offer stands, and to one of them what the other offers. */
export function OffersSay(props: OffersSayProps) {
  const { answer, words, locale } = props;
  const { offers } = answer;
  return (
    <div class="offers__say">
      <h3 class="sum__head">{words.say.title}</h3>
      {offers.length > 1 && <Versus {...props} />}
      {offers.map((offer) => (
        <blockquote key={offer.key} class="say">
          {offers.length > 1 && <p class="small">{fill(words.say.to, { letter: writeLetter(offer.key) })}</p>}
          <p>{placeSentence(offer, words, locale)}</p>
        </blockquote>
      ))}
    </div>
  );
}

/** Where an offer stands against the published range and its middle. */
function placeSentence({ check }: CheckedOffer, { say }: OffersWords, locale: Locale): string {
  const { toMiddle, middle, bandPay, band } = check;
  const sentence = Math.abs(toMiddle) < 0.5 ? say.middle : toMiddle > 0 ? say.below : say.above;
  return fill(sentence, {
    total: writeEuros(bandPay, locale),
    low: writeEuros(band.low.amount, locale),
    high: writeEuros(band.high.amount, locale),
    middle: writeEuros(middle, locale),
    gap: writeEuros(Math.abs(toMiddle), locale),
  });
}

/** What to say to one employer of the other's offer, at the reader's attainment. */
function Versus({ answer, words, locale }: OffersSayProps) {
  const { offers, usual, attainmentRatio } = answer;
  const { say } = words;
  const { leaders, next, lead, baseGap, pay } = usual.rank;
  const nextOffer = offers.find(({ key }) => key === next)?.offer;
  // A better paid offer with less of it certain is asked for more fixed pay; else the lesser one is asked to come closer.
  const isLessCertain = leaders.length === 1 && baseGap > 0;
  const sentence = next === undefined ? say.same : isLessCertain ? say.lessCertain : say.better;
  const addressee =
    next === undefined ? listLetters(leaders.slice(0, 1), words) : listLetters(isLessCertain ? leaders : [next], words);
  return (
    <blockquote class="say">
      <p class="small">{fill(say.to, { letter: addressee })}</p>
      <p>
        {fill(sentence, {
          attainment: attainmentText(attainmentRatio, locale),
          lead: writeEuros(lead, locale),
          gap: writeEuros(baseGap, locale),
          base: writeEuros(nextOffer?.base ?? 0, locale),
          total: writeEuros(pay, locale),
        })}
      </p>
    </blockquote>
  );
}
