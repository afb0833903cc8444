import { fill } from '../../i18n/fill.ts';
import type { OffersWords } from '../../i18n/offers.ts';
import type { ResultRow } from '../fields/result-table.ts';
import { isCrossing, type OffersAnswer, writeLetter } from './offers-input.ts';

/** The computed amounts of the offers, as they are downloaded. */
export function offersRows({ offers, usual }: OffersAnswer, words: OffersWords): readonly ResultRow[] {
  const { table, breakEven } = words;
  return [
    ...offers.flatMap(({ key, check }): readonly ResultRow[] => {
      const offer = fill(words.offer, { letter: writeLetter(key) });
      const row = (name: string, what: string, value: number, unit: string): ResultRow => ({
        name: `offer.${key}.${name}`,
        what: `${offer}, ${what}`,
        value,
        unit,
      });
      const net = check.pay.ok ? check.pay.value : undefined;
      return [
        row('ote', table.ote, check.ote, 'EUR/year'),
        row('total', table.total, check.total, 'EUR/year'),
        row('firstYear', table.firstYear, check.firstYear, 'EUR/year'),
        row('payout', table.payout, check.payout, 'EUR/year'),
        ...(net === undefined
          ? []
          : [
              row('net.monthly.withoutBonus', table.ordinaryMonth, net.ordinaryMonth.netBeforeTax, 'EUR/month'),
              row('net.monthly.withBonus', table.bonusMonth, net.bonusMonth.netBeforeTax, 'EUR/month'),
            ]),
        row('position', table.position, check.position, 'ratio'),
        row('toMiddle', table.toMiddle, check.toMiddle, 'EUR/year'),
      ];
    }),
    ...usual.pairs.flatMap(({ first, second, found }) =>
      found.filter(isCrossing).map(({ kind, attainmentRatio }): ResultRow => ({
        name: 'compare.breakEven',
        what: `${breakEven.title}, ${writeLetter(first.key)} ${writeLetter(second.key)}, ${kind}`,
        value: attainmentRatio * 100,
        unit: 'percent',
      })),
    ),
  ];
}
