import { writeEuros, writePercent } from '../../amounts/index.ts';
import { type BreakEven, payAt } from '../../compensation/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { OffersWords } from '../../i18n/offers.ts';
import { Sentence } from '../fields/sentence.tsx';
import { attainmentText } from './offers-lead.ts';
import { type ComparedPair, type Crossing, isCrossing, writeLetter } from './offers-input.ts';

export interface BreakEvenListProps {
  readonly pairs: readonly ComparedPair[];
  /** Of a usual year: these are the named amounts; those of the first year are not. */
  readonly isNamed: boolean;
  readonly words: OffersWords;
  readonly locale: Locale;
}

/** A line of the list, and the attainment that it speaks of. */
interface Change {
  readonly pair: ComparedPair;
  /** Nothing where the order of the pair never changes. */
  readonly found: BreakEven | undefined;
  readonly at: number;
}

/** Where the order of offers changes, rising: at which attainment, in which way, and what is paid there. */
export function BreakEvenList({ pairs, isNamed, words, locale }: BreakEvenListProps) {
  const lines = pairs.flatMap((pair): readonly Change[] =>
    pair.found.length === 0
      ? [{ pair, found: undefined, at: END }]
      : pair.found.map((found) => ({ pair, found, at: isCrossing(found) ? found.attainmentRatio : found.from })),
  );
  return (
    <ul class="changes">
      {lines
        .sort((one, other) => one.at - other.at)
        .map(({ pair, found, at }) => (
          <li key={`${pair.first.key}${pair.second.key}${found?.kind ?? ''}${at}`}>
            {found === undefined ? (
              orderSentence(pair, isNamed, words)
            ) : isCrossing(found) ? (
              <CrossingLine pair={pair} crossing={found} isNamed={isNamed} words={words} locale={locale} />
            ) : (
              sameSentence(pair, found, words, locale)
            )}
          </li>
        ))}
    </ul>
  );
}

/** The whole range of attainments. */
const [START, END] = [0, 2] as const;

function CrossingLine({
  pair,
  crossing,
  isNamed,
  words,
  locale,
}: Omit<BreakEvenListProps, 'pairs'> & { readonly pair: ComparedPair; readonly crossing: Crossing }) {
  const { first, second } = pair;
  const { attainmentRatio, kind, leader } = crossing;
  const [ahead, behind] = leader === 'first' ? [first, second] : [second, first];
  const percent = attainmentRatio * 100;
  const of = isNamed ? 'total' : 'firstYear';
  const text = (pay: number) => writeEuros(pay, locale);
  const pays = {
    leaderPay: text(payAt(ahead.offer, attainmentRatio, of)),
    otherPay: text(payAt(behind.offer, attainmentRatio, of)),
  };
  const isLevel = kind === 'jump' && pays.leaderPay === pays.otherPay;
  return (
    <Sentence
      sentence={isLevel ? words.breakEven.jumpLevel : crossingSentence(crossing, words)}
      parts={{
        percent: (
          <b>
            <data
              value={String(Number(percent.toFixed(2)))}
              data-figure={isNamed ? 'compare.breakEven' : undefined}
              data-pair={isNamed ? `${first.key}-${second.key}` : undefined}
              data-kind={isNamed ? kind : undefined}
            >
              {writePercent(percent, locale)}
            </data>
          </b>
        ),
        first: writeLetter(first.key),
        second: writeLetter(second.key),
        leader: writeLetter(ahead.key),
        other: writeLetter(behind.key),
        pay: pays.otherPay,
        ...pays,
      }}
    />
  );
}

function crossingSentence({ kind, attainmentRatio }: Crossing, { breakEven }: OffersWords): string {
  switch (kind) {
    case 'point':
      return breakEven.point;
    case 'jump':
      return breakEven.jump;
    case 'meets':
      if (attainmentRatio === START) return breakEven.meetsAtStart;
      return attainmentRatio === END ? breakEven.meetsAtEnd : breakEven.meets;
  }
}

function sameSentence(
  { first, second }: ComparedPair,
  { from, to }: { readonly from: number; readonly to: number },
  { breakEven }: OffersWords,
  locale: Locale,
): string {
  return fill(from === START && to === END ? breakEven.everywhere : breakEven.same, {
    first: writeLetter(first.key),
    second: writeLetter(second.key),
    from: attainmentText(from, locale),
    to: attainmentText(to, locale),
  });
}

/** Two offers whose order never changes. */
function orderSentence({ first, second }: ComparedPair, isUsual: boolean, { breakEven }: OffersWords): string {
  const of = isUsual ? 'total' : 'firstYear';
  const isFirst = payAt(first.offer, END, of) > payAt(second.offer, END, of);
  return fill(breakEven.none, {
    leader: writeLetter((isFirst ? first : second).key),
    other: writeLetter((isFirst ? second : first).key),
  });
}
