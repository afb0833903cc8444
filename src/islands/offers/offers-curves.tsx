import { writeEuros } from '../../amounts/index.ts';
import { PayCurves } from '../../charts/payout-curve.tsx';
import { payAt, rankOffers } from '../../compensation/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { OffersWords } from '../../i18n/offers.ts';
import { lineOf } from './line-key.tsx';
import { attainmentText, listLetters } from './offers-lead.ts';
import {
  isCrossing,
  isDerivedBand,
  type OffersAnswer,
  payAtChange,
  payJustBelow,
  tabledAttainments,
  writeLetter,
} from './offers-input.ts';

export interface OffersCurvesProps {
  readonly answer: OffersAnswer;
  readonly words: OffersWords;
  readonly locale: Locale;
}

/** The total pay of each offer over the attainment, with the reader's own and where the order changes. */
export function OffersCurves({ answer, words, locale }: OffersCurvesProps) {
  const { offers, usual, attainmentRatio } = answer;
  const { chart } = words;
  const band = offers[0]?.check.band;
  if (band === undefined) return null;
  const isDerived = isDerivedBand(band);
  const meetings = usual.pairs.flatMap((pair) =>
    pair.found.filter(isCrossing).map((crossing) => ({
      key: `${pair.first.key}${pair.second.key}${crossing.attainmentRatio}`,
      ratio: crossing.attainmentRatio,
      pay: payAtChange(pair, crossing),
      label: attainmentText(crossing.attainmentRatio, locale),
      letters: listLetters([pair.first.key, pair.second.key], words),
    })),
  );
  const euros = (pay: number) => writeEuros(pay, locale);
  return (
    <figure class="payout">
      <PayCurves
        id="offers-curves"
        title={fill(chart.title, {
          curves: offers
            .map(({ key, offer }) =>
              fill(chart.curve, {
                letter: writeLetter(key),
                start: euros(payAt(offer, 0)),
                middle: euros(payAt(offer, 1)),
                end: euros(payAt(offer, 2)),
              }),
            )
            .join(' '),
          meetings: meetings.map(({ label, letters }) => fill(chart.meeting, { percent: label, letters })).join(' '),
        }).trim()}
        curves={offers.map(({ key, pieces, check }, index) => ({
          name: writeLetter(key),
          line: lineOf(index),
          pieces,
          pay: check.total,
        }))}
        meetings={meetings}
        band={{
          low: band.low.amount,
          high: band.high.amount,
          isDerived,
          label: isDerived ? words.band.labelDerived : words.band.label,
        }}
        attainmentRatio={attainmentRatio}
        axisLabel={chart.axis}
        locale={locale}
      />
      <figcaption class="small">
        {isDerived ? chart.captionDerived : chart.caption} {meetings.length > 0 && chart.captionMeetings}
      </figcaption>
    </figure>
  );
}

/** The same curves as a table: the usual attainments, every bend, and every change of order. */
export function OffersCurveTable({ answer, words, locale }: OffersCurvesProps) {
  const { offers, attainmentRatio } = answer;
  const { chart } = words;
  return (
    <details class="more offers__table">
      <summary>{chart.open}</summary>
      <div class="table stack">
        <table>
          <caption>{chart.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{chart.attainment}</th>
              {offers.map(({ key }) => (
                <th key={key} scope="col" class="is-num">
                  {fill(words.offer, { letter: writeLetter(key) })}
                </th>
              ))}
              {offers.length > 1 && (
                <th scope="col" class="is-num">
                  {chart.ahead}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {tabledAttainments(answer).map((ratio) => (
              <tr key={ratio} class={ratio === attainmentRatio ? 'is-strong' : undefined}>
                <th scope="row">{attainmentText(ratio, locale)}</th>
                {offers.map((one) => {
                  const below = payJustBelow(one, ratio);
                  return (
                    <td key={one.key} class="is-num" data-th={fill(words.offer, { letter: writeLetter(one.key) })}>
                      {writeEuros(payAt(one.offer, ratio), locale)}
                      {below !== undefined && (
                        <small>{fill(chart.justBelow, { amount: writeEuros(below, locale) })}</small>
                      )}
                    </td>
                  );
                })}
                {offers.length > 1 && (
                  <td class="is-num" data-th={chart.ahead}>
                    {aheadText(ratio)}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );

  function aheadText(ratio: number): string {
    const rank = rankOffers(offers, ratio);
    if (rank?.next === undefined) return chart.nobody;
    return fill(chart.aheadBy, { letter: listLetters(rank.leaders, words), lead: writeEuros(rank.lead, locale) });
  }
}
