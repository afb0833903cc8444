import type { Field } from './field.ts';
import { OFFER_LETTERS, OFFERS } from './offers-table.ts';
import { LONGEST_QUERY } from './table.ts';

/**
 * A query string that is longer, in characters, has its offers in short, so that a full scenario, the site's own address
 * with it, stays below the 500 that mail and chat programs carry whole.
 */
const LONGEST_IN_FULL = 440;

/** The fields of an offer, in the order of the table: its letter, then a capital, which no other name has. */
const fieldsOf = (letter: string) =>
  Object.entries<Field<unknown>>(OFFERS).filter(([name]) => name.startsWith(letter) && /[A-Z]/.test(name));

/**
 * Puts the fields of each offer into one, where a query string of offers is longer than `LONGEST_IN_FULL`: its letter,
 * and the texts of its fields in the order of the table with `_` between them, nothing for a default, 1 for the first of
 * a few values. `writeOffersOut` is its other half.
 *
 * @param query as `encodeScenario('offers', ...)` writes it
 * @example // 'a=50000_10000______13' for aBase=50000&aVariable=10000&aMonths=13, in an address with much more
 */
export function shortenOffers(query: string): string {
  if (query.length <= LONGEST_IN_FULL) return query;
  const texts = new URLSearchParams(query);
  for (const letter of OFFER_LETTERS) {
    const values = fieldsOf(letter).map(([name, { takes }]) => {
      const text = texts.get(name) ?? '';
      texts.delete(name);
      return takes.kind === 'choice' && text ? takes.values.indexOf(text) + 1 : text;
    });
    const value = values.join('_').replace(/_+$/, '');
    if (value) texts.set(letter, value);
  }
  return texts.toString();
}

/**
 * Adds the fields of the offers that stand in short to a query string: what stands in both ways stands twice. What is
 * too long to be read stays as it is. Never throws, whatever the text.
 *
 * @example writeOffersOut('a=50000_10000') // 'a=50000_10000&aBase=50000&aVariable=10000'
 */
export function writeOffersOut(search: string): string {
  if (search.length > LONGEST_QUERY) return search;
  const query = new URLSearchParams(search);
  for (const letter of OFFER_LETTERS) {
    const texts = query.getAll(letter).map((value) => value.split('_'));
    fieldsOf(letter).forEach(([name, { takes }], index) => {
      for (const { [index]: text } of texts) {
        if (text) query.append(name, takes.kind === 'choice' ? String(takes.values[Number(text) - 1] ?? text) : text);
      }
    });
  }
  return query.toString();
}
