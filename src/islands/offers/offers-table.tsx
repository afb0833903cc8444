import type { ComponentChildren } from 'preact';
import { writeEuros, writePercent } from '../../amounts/index.ts';
import { type MonthPay, toMonth } from '../../compensation/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { OffersWords } from '../../i18n/offers.ts';
import { Amount } from '../fields/amount.tsx';
import { LineKey, lineOf } from './line-key.tsx';
import { attainmentText } from './offers-lead.ts';
import { type CheckedOffer, type OffersAnswer, writeLetter } from './offers-input.ts';

export interface OffersTableProps {
  readonly answer: OffersAnswer;
  readonly words: OffersWords;
  readonly locale: Locale;
}

interface Row {
  readonly name: string;
  readonly why?: string;
  readonly class?: string;
  readonly cell: (offer: CheckedOffer) => ComponentChildren;
}

/** What each offer pays at the reader's attainment, side by side. */
export function OffersTable({ answer, words, locale }: OffersTableProps) {
  const { offers, attainmentRatio } = answer;
  const { table } = words;
  const euros = (value: number, figure?: string) => (
    <Amount {...(figure === undefined ? {} : { figure })} value={value} text={writeEuros(value, locale)} />
  );
  const some = (value: number | undefined) =>
    value === undefined || value === 0 ? <small>{table.none}</small> : euros(value);
  const aMonth = (year: Parameters<typeof toMonth>[0]) => (
    <small>{fill(table.aMonth, { amount: writeEuros(toMonth(year), locale) })}</small>
  );
  const net = (month: MonthPay | undefined, figure?: string) =>
    month === undefined ? (
      <small>{table.noNet}</small>
    ) : (
      <>
        {euros(month.netBeforeTax, figure)}
        <small>{fill(table.afterTax, { amount: writeEuros(month.netAfterTax, locale) })}</small>
      </>
    );
  const rows: readonly Row[] = [
    {
      name: table.total,
      why: table.totalWhy,
      class: 'offers__total',
      cell: ({ key, check }) => (
        <>
          {euros(check.total, `offer.${key}.total`)}
          {aMonth(check.total)}
        </>
      ),
    },
    {
      name: table.payout,
      cell: ({ key, offer, check }) => (
        <>
          {euros(check.payout, `offer.${key}.payout`)}
          <small>
            {offer.targetVariable > 0
              ? fill(table.payoutShare, { percent: writePercent(check.payoutRatio * 100, locale) })
              : table.payoutNone}
          </small>
        </>
      ),
    },
    {
      name: table.firstYear,
      why: table.firstYearWhy,
      cell: ({ key, offer, check }) => (
        <>
          {euros(check.firstYear, `offer.${key}.firstYear`)}
          {aMonth(check.firstYear)}
          {check.firstYearVariable > check.payout && <small>{table.guarantee}</small>}
          {(offer.signing ?? 0) > 0 && <small>{table.withSigning}</small>}
        </>
      ),
    },
    {
      name: table.ote,
      why: table.oteWhy,
      cell: ({ key, check }) => (
        <>
          {euros(check.ote, `offer.${key}.ote`)}
          {aMonth(check.ote)}
        </>
      ),
    },
    {
      name: table.ordinaryMonth,
      why: table.beforeTax,
      cell: ({ key, check: { pay } }) =>
        net(pay.ok ? pay.value.ordinaryMonth : undefined, `offer.${key}.net.monthly.withoutBonus`),
    },
    {
      name: table.bonusMonth,
      why: table.beforeTax,
      cell: ({ key, check: { pay } }) =>
        net(pay.ok ? pay.value.bonusMonth : undefined, `offer.${key}.net.monthly.withBonus`),
    },
    ...(answer.firstYear === undefined
      ? []
      : [
          {
            name: table.bonusMonthFirst,
            why: table.beforeTax,
            cell: ({ check: { firstYearPay } }: CheckedOffer) =>
              net(firstYearPay.ok ? firstYearPay.value.bonusMonth : undefined),
          },
        ]),
    ...optional((offer) => offer.check.sharing.gross, {
      name: table.sharing,
      why: table.sharingWhy,
      cell: ({ check: { sharing } }) => (
        <>
          {some(sharing.net)}
          {sharing.net > 0 && (
            <small>{fill(table.sharingTaxable, { amount: writeEuros(sharing.taxableIfCashed, locale) })}</small>
          )}
        </>
      ),
    }),
    ...optional(({ offer }) => offer.car ?? 0, {
      name: table.car,
      why: table.carWhy,
      cell: ({ offer }) => some(offer.car),
    }),
    ...optional(({ check }) => check.benefits, {
      name: table.benefits,
      why: table.benefitsWhy,
      cell: ({ check }) => some(check.benefits),
    }),
    {
      name: table.position,
      cell: ({ key, check: { position } }) => {
        const [place, share] =
          position < 0
            ? [table.below, table.belowShare]
            : position > 1
              ? [table.above, table.aboveShare]
              : [table.within, table.withinShare];
        const [before = '', after = ''] = share.split('{percent}');
        return (
          <>
            {place}
            <small>
              {before}
              <Amount
                figure={`offer.${key}.position`}
                value={position}
                text={writePercent(position * 100, locale, { decimals: 0 })}
              />
              {after}
            </small>
          </>
        );
      },
    },
    {
      name: table.toMiddle,
      cell: ({ key, check: { toMiddle, middle } }) => (
        <>
          <Amount
            figure={`offer.${key}.toMiddle`}
            value={toMiddle}
            text={writeEuros(toMiddle, locale, { sign: true })}
          />
          <small>{fill(middleSentence(toMiddle), { middle: writeEuros(middle, locale) })}</small>
        </>
      ),
    },
  ];
  return (
    <div class={`offers__rows offers__rows--${offers.length}`}>
      <table>
        <caption>{fill(table.caption, { attainment: attainmentText(attainmentRatio, locale) })}</caption>
        <thead>
          <tr>
            <th scope="col">{table.what}</th>
            {offers.map(({ key }, index) => (
              <th key={key} scope="col" class="is-num">
                <LineKey line={lineOf(index)} />
                {fill(words.offer, { letter: writeLetter(key) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name} class={row.class}>
              <th scope="row">
                {row.name}
                {row.why && <small>{row.why}</small>}
              </th>
              {offers.map((offer) => (
                <td key={offer.key} class="is-num" data-th={writeLetter(offer.key)}>
                  {row.cell(offer)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  /** A row that says something of at least one offer. */
  function optional(amountOf: (offer: CheckedOffer) => number, row: Row): readonly Row[] {
    return offers.some((offer) => amountOf(offer) > 0) ? [row] : [];
  }

  function middleSentence(toMiddle: number): string {
    if (Math.abs(toMiddle) < 0.5) return table.toMiddleAt;
    return toMiddle > 0 ? table.toMiddleBelow : table.toMiddleAbove;
  }
}
