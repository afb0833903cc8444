import {
  OFFER_LETTERS,
  OFFERS,
  type OfferLetter,
  type OffersScenario,
  shortenOffers,
  writeOffersOut,
} from '../../address/index.ts';
import {
  type BandAtYears,
  breakEvens,
  type BreakEven,
  checkOffer,
  type CompensationData,
  type ComparedYear,
  type CurvePiece,
  drawPay,
  eurosPerYear,
  type EurosPerYear,
  findLeads,
  type LeadStretch,
  type NamedOffer,
  type Offer,
  type OfferCheck,
  type OfferRank,
  payAt,
  type Place,
  type Problem,
  rankOffers,
  type Sector,
  type Size,
} from '../../compensation/index.ts';
import type { FieldNames, FieldWords } from '../../i18n/fields.ts';
import { fill } from '../../i18n/fill.ts';
import type { OfferChoice, OffersWords, OfferTerm } from '../../i18n/offers.ts';
import { taxChoice } from '../fields/tax-fields.tsx';
import type { FieldRules } from '../fields/tool-state.ts';

/** The fields that an offer is: fixed pay, variable and its curve; and those of what comes beside them. */
export const MAIN_TERMS = [
  'Base',
  'Variable',
  'Threshold',
  'Start',
  'Accelerator',
  'Cap',
] as const satisfies readonly OfferTerm[];
export const EXTRA_TERMS = [
  'Guaranteed',
  'Signing',
  'Sharing',
  'Car',
  'Benefits',
  'Months',
] as const satisfies readonly OfferTerm[];
export const OFFER_CHOICES = ['Place', 'Sector', 'Size'] as const satisfies readonly OfferChoice[];
const OFFER_FIELDS = [...MAIN_TERMS, ...EXTRA_TERMS, ...OFFER_CHOICES] as const;
type OfferField = (typeof OFFER_FIELDS)[number];
export type OfferFieldName = `${OfferLetter}${OfferField}`;

/** `aBase`, from the letter and the field. */
export const nameOf = <T extends OfferField>(letter: OfferLetter, field: T) => `${letter}${field}` as const;

/** 'A' */
export const writeLetter = (letter: OfferLetter): string => letter.toUpperCase();

/** The offer that a field belongs to, if it belongs to one. */
export const letterOf = (name: string): OfferLetter | undefined =>
  OFFER_LETTERS.find((letter) => OFFER_FIELDS.some((field) => nameOf(letter, field) === name));

type Part = { -readonly [Name in keyof OffersScenario]?: OffersScenario[Name] };

/** An offer's fields as they stand in a scenario: those of the defaults empty it. */
export function pickOffer(letter: OfferLetter, from: OffersScenario): Partial<OffersScenario> {
  const part: Part = {};
  const pick = <Name extends keyof OffersScenario>(name: Name, value: Part[Name] = from[name]) => {
    part[name] = value;
  };
  for (const field of OFFER_FIELDS) pick(nameOf(letter, field));
  return part;
}

/** An answer to one of an offer's own questions, to be put into the scenario. */
export function choosePlace(letter: OfferLetter, place: Place | undefined): Partial<OffersScenario> {
  const part: Part = {};
  part[nameOf(letter, 'Place')] = place;
  return part;
}
export function chooseSector(letter: OfferLetter, sector: Sector | undefined): Partial<OffersScenario> {
  const part: Part = {};
  part[nameOf(letter, 'Sector')] = sector;
  return part;
}
export function chooseSize(letter: OfferLetter, size: Size | undefined): Partial<OffersScenario> {
  const part: Part = {};
  part[nameOf(letter, 'Size')] = size;
  return part;
}

/** An invented example: B promises more, from a threshold on and up to a cap. */
export const exampleOffers = (start: OffersScenario): Partial<OffersScenario> => ({
  ...pickOffer('a', start),
  ...pickOffer('b', start),
  aBase: eurosPerYear(50_000),
  aVariable: eurosPerYear(10_000),
  bBase: eurosPerYear(45_000),
  bVariable: eurosPerYear(20_000),
  bThreshold: 80,
  bCap: 120,
});

/** An offer is there if its fixed pay is. */
export const isThere = (scenario: OffersScenario, letter: OfferLetter): boolean =>
  scenario[nameOf(letter, 'Base')] !== undefined;

const isField = (scenario: OffersScenario, start: OffersScenario, name: OfferFieldName): boolean =>
  scenario[name] !== start[name];

/** Whether any of an offer's fields holds something else than its default. */
export const hasAnswer = (
  scenario: OffersScenario,
  start: OffersScenario,
  letter: OfferLetter,
  fields: readonly OfferField[] = OFFER_FIELDS,
): boolean => fields.some((field) => isField(scenario, start, nameOf(letter, field)));

/** Whether an offer is the example's, field by field. */
export function isOfExample(scenario: OffersScenario, start: OffersScenario, letter: OfferLetter): boolean {
  const example = { ...start, ...exampleOffers(start) };
  return isThere(example, letter) && OFFER_FIELDS.every((field) => !isField(scenario, example, nameOf(letter, field)));
}

/** An offer of the scenario as the pay model takes it; nothing where it has no fixed pay. */
function readOffer(scenario: OffersScenario, letter: OfferLetter): Offer | undefined {
  const base = scenario[nameOf(letter, 'Base')];
  if (base === undefined) return undefined;
  const start = scenario[nameOf(letter, 'Start')];
  const cap = scenario[nameOf(letter, 'Cap')];
  return {
    base,
    targetVariable: scenario[nameOf(letter, 'Variable')],
    plan: {
      threshold: scenario[nameOf(letter, 'Threshold')] / 100,
      start: start === undefined ? undefined : start / 100,
      accelerator: scenario[nameOf(letter, 'Accelerator')],
      cap: cap === undefined ? undefined : cap / 100,
    },
    months: scenario[nameOf(letter, 'Months')],
    guaranteed: scenario[nameOf(letter, 'Guaranteed')],
    sharing: scenario[nameOf(letter, 'Sharing')],
    benefits: scenario[nameOf(letter, 'Benefits')],
    car: scenario[nameOf(letter, 'Car')],
    signing: scenario[nameOf(letter, 'Signing')],
  };
}

/** An offer and its curve. */
export interface DrawnOffer extends NamedOffer<OfferLetter> {
  readonly pieces: readonly CurvePiece<EurosPerYear>[];
}

/** An offer, its curve, and what it is worth where the reader stands. */
export interface CheckedOffer extends DrawnOffer {
  readonly check: OfferCheck;
}

/** Two offers, and where their order changes. */
export interface ComparedPair {
  readonly first: DrawnOffer;
  readonly second: DrawnOffer;
  readonly found: readonly BreakEven[];
}

/** Offers held against each other, in a usual year or in the first one, over all attainments. */
export interface ComparedOffers {
  readonly leads: readonly LeadStretch<OfferLetter>[];
  readonly pairs: readonly ComparedPair[];
}

/** All that hangs on no attainment: the offers, and how they compare. No slider moves it. */
export interface DrawnOffers {
  readonly offers: readonly DrawnOffer[];
  readonly usual: ComparedOffers;
  /** Where a guarantee or a signing bonus makes the first year another. */
  readonly firstYear: ComparedOffers | undefined;
}

/** Offers held against each other, and who is ahead where the reader stands. */
export interface RankedOffers extends ComparedOffers {
  readonly rank: OfferRank<OfferLetter>;
}

/** What the answers give: each offer by itself, and all of them side by side. */
export interface OffersAnswer {
  readonly attainmentRatio: number;
  readonly offers: readonly CheckedOffer[];
  /** The same without the attainment: the same object while that alone changes. */
  readonly drawn: DrawnOffers;
  readonly usual: RankedOffers;
  readonly firstYear: RankedOffers | undefined;
}

/** A problem of one offer. */
export interface OfferProblem {
  readonly letter: OfferLetter;
  readonly problem: Problem;
}

/** The answer, or why an offer has none. Where no offer is there, there is neither. */
export interface Worked {
  readonly answer: OffersAnswer | undefined;
  readonly problems: readonly OfferProblem[];
}

function compare(offers: readonly DrawnOffer[], of: ComparedYear): ComparedOffers {
  const leads = findLeads(offers, of);
  const pairs = offers.flatMap((first, index) =>
    offers.slice(index + 1).flatMap((second) => {
      const found = breakEvens(first.offer, second.offer, of);
      return found.ok ? [{ first, second, found: found.value }] : [];
    }),
  );
  return { leads: leads.ok ? leads.value : [], pairs };
}

function compareAll(offers: readonly DrawnOffer[]): DrawnOffers {
  const isOther = offers.some(({ offer }) => (offer.guaranteed ?? 0) > 0 || (offer.signing ?? 0) > 0);
  return {
    offers,
    usual: compare(offers, 'total'),
    firstYear: isOther ? compare(offers, 'firstYear') : undefined,
  };
}

/** Draws the offers that are there, and compares them. An offer that cannot be has no piece of a curve. */
export const drawOffers = (scenario: OffersScenario): DrawnOffers =>
  compareAll(
    OFFER_LETTERS.flatMap((key) => {
      const offer = readOffer(scenario, key);
      if (offer === undefined) return [];
      const pieces = drawPay(offer);
      return [{ key, offer, pieces: pieces.ok ? pieces.value : [] }];
    }),
  );

/**
 * Works out all that is shown of the offers that are there.
 *
 * @param drawn what `drawOffers` made of the same offers
 */
export function workOutOffers(
  scenario: OffersScenario,
  data: CompensationData,
  drawn: DrawnOffers = drawOffers(scenario),
): Worked {
  const attainmentRatio = scenario.attainment / 100;
  const offers: CheckedOffer[] = [];
  const problems: OfferProblem[] = [];
  for (const one of drawn.offers) {
    const { key: letter, offer } = one;
    const check = checkOffer(
      {
        offer,
        attainmentRatio,
        job: scenario.job,
        years: scenario.years,
        contract: scenario.contract,
        status: scenario.status,
        tax: taxChoice(scenario),
        place: scenario[nameOf(letter, 'Place')] ?? scenario.place,
        sector: scenario[nameOf(letter, 'Sector')] ?? scenario.sector,
        size: scenario[nameOf(letter, 'Size')] ?? scenario.size,
      },
      data,
    );
    if (check.ok) offers.push({ ...one, check: check.value });
    else problems.push(...check.problems.map((problem) => ({ letter, problem })));
  }
  const found =
    problems.length === 0
      ? drawn
      : compareAll(drawn.offers.filter(({ key }) => offers.some((checked) => checked.key === key)));
  const { usual, firstYear } = found;
  const rank = rankOffers(offers, attainmentRatio);
  if (rank === undefined) return { answer: undefined, problems };
  const firstRank = firstYear && rankOffers(offers, attainmentRatio, 'firstYear');
  return {
    answer: {
      attainmentRatio,
      offers,
      drawn: found,
      usual: { ...usual, rank },
      firstYear: firstYear && firstRank && { ...firstYear, rank: firstRank },
    },
    problems,
  };
}

const USUAL_ATTAINMENTS = [0, 0.5, 0.8, 1, 1.2, 1.5, 2];

/** In attainment: nearer than this, two rows would read the same. */
const SAME_ROW = 0.0005;

/** The attainments that a table of the curves names: the usual ones, the bends, the changes, and the reader's own. */
export function tabledAttainments({ offers, usual, attainmentRatio }: OffersAnswer): readonly number[] {
  const changes = usual.pairs.flatMap(({ found }) =>
    found.flatMap((one) => (one.kind === 'same' ? [one.from, one.to] : [one.attainmentRatio])),
  );
  const bends = offers.flatMap(({ pieces }) => pieces.map(({ from }) => from));
  return [...USUAL_ATTAINMENTS, ...changes, ...bends, attainmentRatio]
    .sort((one, other) => one - other)
    .filter((ratio, index, sorted) => index === 0 || ratio - (sorted[index - 1] ?? 0) > SAME_ROW);
}

/** What an offer pays just below an attainment, where its curve jumps there. */
export function payJustBelow({ offer, pieces }: DrawnOffer, ratio: number): EurosPerYear | undefined {
  const before = pieces.find(({ to }) => Math.abs(to - ratio) < SAME_ROW);
  return before === undefined || Math.abs(before.end - payAt(offer, before.to)) < 0.5 ? undefined : before.end;
}

/** Where a mark of a break-even stands: on both curves, or, where one jumps past the other, on the other's. */
export const payAtChange = ({ first, second }: ComparedPair, { attainmentRatio, leader }: Crossing): EurosPerYear =>
  payAt(leader === 'first' ? second.offer : first.offer, attainmentRatio);

/** A break-even at one attainment. */
export type Crossing = Extract<BreakEven, { readonly attainmentRatio: number }>;

export const isCrossing = (found: BreakEven): found is Crossing => found.kind !== 'same';

/** Whether no source publishes the range at the reader's years: it is drawn dashed. */
export const isDerivedBand = ({ stretch, low }: BandAtYears): boolean =>
  stretch.kind === 'between' || low.kind === 'derived';

/** How the fields of offers are read. A month of a fixed pay is paid as many times as the offer says. */
export const offersRules = (data: CompensationData): FieldRules<'offers'> => ({
  table: OFFERS,
  required: ['years', 'attainment'],
  address: { read: writeOffersOut, write: shortenOffers },
  asksBelow: { fields: ['aBase', 'bBase', 'cBase'], minimum: data.netPay.minimumWage },
  monthsPaid: (field, scenario) => {
    const letter = OFFER_LETTERS.find((one) => nameOf(one, 'Base') === field);
    return letter === undefined ? undefined : scenario[nameOf(letter, 'Months')];
  },
});

/** What each field is called: those that all tools share, and each offer's own. */
export function nameFields(words: OffersWords): FieldNames {
  const own: Readonly<Record<OfferField, FieldWords>> = { ...words.terms, ...words.choices };
  const named = OFFER_LETTERS.flatMap((letter) =>
    OFFER_FIELDS.map((field) => {
      const { name, takes, example } = own[field];
      return [
        nameOf(letter, field),
        { name: fill(words.fieldOf, { name, letter: writeLetter(letter) }), takes, example },
      ] as const;
    }),
  );
  return { ...words.fields, ...Object.fromEntries(named) };
}

/** The field of an offer that a problem of the pay model is about. */
export function fieldOfProblem(letter: OfferLetter, { field }: Problem): string {
  const own = OFFER_FIELDS.find((one) => one.toLowerCase() === field.toLowerCase());
  return own === undefined || field === 'place' || field === 'sector' || field === 'size' ? field : nameOf(letter, own);
}
