import { writeEuros, writeNumber, writePercent } from '../amounts/index.ts';
import { isOne, type Locale } from '../i18n/locale.ts';
import type { Unit } from '../schemas/figure.ts';

/** A figure's number: one, or a range. */
export interface FigureNumber {
  readonly unit: Unit;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly middle?: number | undefined;
  readonly high?: number | undefined;
}

export type FigurePart = 'low' | 'middle' | 'high';

/** How a figure is written: as it is; `plain` without unit; a ratio as a signed `gap` or as a `share`, in percent. */
export type FigureForm = 'full' | 'plain' | 'gap' | 'share';

export interface FigureTextOptions {
  readonly part?: FigurePart | undefined;
  readonly form?: FigureForm | undefined;
  /** Adds the period: 'a year'. */
  readonly per?: boolean | undefined;
  readonly decimals?: number | undefined;
}

const UNIT_WORDS: Readonly<Record<Locale, Partial<Readonly<Record<Unit, readonly [one: string, many: string]>>>>> = {
  en: {
    points: ['point', 'points'],
    years: ['year', 'years'],
    months: ['month', 'months'],
    weeks: ['week', 'weeks'],
    days: ['day', 'days'],
    hours: ['hour', 'hours'],
    minutes: ['minute', 'minutes'],
    people: ['person', 'people'],
    jobs: ['job', 'jobs'],
    accounts: ['account', 'accounts'],
    studies: ['study', 'studies'],
  },
  fr: {
    points: ['point', 'points'],
    years: ['an', 'ans'],
    months: ['mois', 'mois'],
    weeks: ['semaine', 'semaines'],
    days: ['jour', 'jours'],
    hours: ['heure', 'heures'],
    minutes: ['minute', 'minutes'],
    people: ['personne', 'personnes'],
    jobs: ['emploi', 'emplois'],
    accounts: ['compte', 'comptes'],
    studies: ['étude', 'études'],
  },
};

const PERIODS: Readonly<Record<Locale, Partial<Readonly<Record<Unit, string>>>>> = {
  en: { 'EUR/year': ' a year', 'EUR/month': ' a month', 'EUR/hour': ' an hour' },
  fr: { 'EUR/year': ' par an', 'EUR/month': ' par mois', 'EUR/hour': ' par heure' },
};

const TO: Readonly<Record<Locale, string>> = { en: ' to ', fr: ' à ' };

const isEuros = (unit: Unit): boolean => unit.startsWith('EUR');

/** Cents where they matter: 4.50 an hour and 1,867.02 a month have them, 65,000 does not. */
function decimalsOf(number: number, unit: Unit): number {
  if (Number.isInteger(number)) return 0;
  if (isEuros(unit)) return unit === 'EUR/year' ? 0 : 2;
  if (unit === 'percent' || unit === 'points') return 1;
  return 2;
}

function writeOne(number: number, unit: Unit, locale: Locale, form: FigureForm, decimals: number | undefined): string {
  const places = decimals ?? decimalsOf(number, unit);
  if (form === 'gap') return writePercent((number - 1) * 100, locale, { decimals: decimals ?? 1, sign: true });
  if (form === 'share') return writePercent(number * 100, locale, { decimals: decimals ?? 0 });
  if (form === 'plain') {
    return isEuros(unit) && places > 0
      ? writeEuros(number, locale, { decimals: places }).replace(/€|\u00a0€/, '')
      : writeNumber(number, locale, { decimals: places });
  }
  if (isEuros(unit)) return writeEuros(number, locale, { decimals: places });
  if (unit === 'percent') return writePercent(number, locale, { decimals: decimals ?? Math.max(1, places) });
  const [one, many] = UNIT_WORDS[locale][unit] ?? ['', ''];
  const word = isOne(number, locale) ? one : many;
  return `${writeNumber(number, locale, { decimals: places })}${word && `\u00a0${word}`}`;
}

/**
 * A figure in words, with its unit: `€45,000`, `€65,000 to 83,000`, `5 to 7 %`, `6 months`.
 *
 * @throws Error when the part that is asked for is not there
 */
export function figureText(figure: FigureNumber, locale: Locale, options: FigureTextOptions = {}): string {
  const { part, form = 'full', per = false, decimals } = options;
  const { unit, value, low, high } = figure;
  const period = per ? (PERIODS[locale][unit] ?? '') : '';
  const single = part ? figure[part] : value;
  if (single !== undefined) return writeOne(single, unit, locale, form, decimals) + period;
  if (part || low === undefined || high === undefined) throw new Error(`it has no ${part ?? 'number'}`);
  const text = writeOne(high, unit, locale, form, decimals);
  // One sign and one unit for the pair: the foot in front of it is a bare number, but for the euro sign in English.
  const foot = writeOne(
    low,
    unit,
    locale,
    isEuros(unit) && locale === 'en' ? form : form === 'full' ? 'plain' : form,
    decimals,
  );
  const top = isEuros(unit) && locale === 'en' ? text.replace('€', '') : text;
  return foot + TO[locale] + top + period;
}
