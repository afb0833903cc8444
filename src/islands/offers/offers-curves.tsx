import { useMemo } from 'preact/hooks';
import { writeEuros } from '../../amounts/index.ts';
import { CurvePlot, drawCurves } from '../../charts/payout-curve.tsx';
import { payAt, rankOffers } from '../../compensation/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { OffersWords } from '../../i18n/offers.ts';
import { lineOf } from './line-key.tsx';
import { useSettled } from '../fields/use-settled.ts';
import { attainmentText, listLetters } from './offers-lead.ts';
import {
  type DrawnOffers,
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
  const { offers, drawn, attainmentRatio } = answer;
  const { chart } = words;
  const band = offers[0]?.check.band;
  const described = useMemo(() => describeCurves(drawn, words, locale), [drawn, words, locale]);
  const drawing = useMemo(() => {
    if (band === undefined) return undefined;
    const isDerived = isDerivedBand(band);
    const label = isDerived ? words.band.labelDerived : words.band.label;
    const edges = { low: band.low.amount, high: band.high.amount, isDerived, label };
    return drawCurves(described.curves, described.meetings, edges, chart.axis, locale);
  }, [described, band?.low.amount, band?.high.amount]);
  if (band === undefined || drawing === undefined) return null;
  return (
    <figure class="payout">
      <CurvePlot
        id="offers-curves"
        title={described.title}
        drawing={drawing}
        at={{ ratio: attainmentRatio, values: offers.map(({ check }) => check.total) }}
      />
      <figcaption class="small">
        {isDerivedBand(band) ? chart.captionDerived : chart.caption}{' '}
        {described.meetings.length > 0 && chart.captionMeetings}
      </figcaption>
    </figure>
  );
}

/** The drawing in a sentence, its curves, and where they meet. */
function describeCurves({ offers, usual }: DrawnOffers, words: OffersWords, locale: Locale) {
  const { chart } = words;
  const euros = (pay: number) => writeEuros(pay, locale);
  const meetings = usual.pairs.flatMap((pair) =>
    pair.found.filter(isCrossing).map((crossing) => ({
      key: `${pair.first.key}${pair.second.key}${crossing.attainmentRatio}`,
      ratio: crossing.attainmentRatio,
      pay: payAtChange(pair, crossing),
      label: attainmentText(crossing.attainmentRatio, locale),
      letters: listLetters([pair.first.key, pair.second.key], words),
    })),
  );
  const said = {
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
  };
  return {
    title: fill(chart.title, said).trim(),
    curves: offers.map(({ key, pieces }, index) => ({ name: writeLetter(key), line: lineOf(index), pieces })),
    meetings,
  };
}

/** The table is folded away from the curves: it follows a slider when that rests. */
const TABLE_AFTER_MILLISECONDS = 150;

/** The same curves as a table: the usual attainments, every bend, and every change of order. */
export function OffersCurveTable({ answer, words, locale }: OffersCurvesProps) {
  const settled = useSettled(answer, answer, TABLE_AFTER_MILLISECONDS);
  return useMemo(() => tableCurves(settled, words, locale), [settled, words, locale]);
}

function tableCurves(answer: OffersAnswer, words: OffersWords, locale: Locale) {
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
