import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { OFFER_LETTERS, type OfferLetter, type OffersScenario } from '../../address/index.ts';
import { type CompensationData, eurosPerYear } from '../../compensation/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import { type ToolHandle, useTool } from '../fields/use-tool.ts';
import { exampleOffers, hasAnswer, isThere, letterOf, nameOf, offersRules, pickOffer } from './offers-input.ts';

/** The offers that stand on the page, and what one does with them as a whole. */
export interface OffersHandle {
  /** The tool as its fields see it: with the example's offers where none is there. */
  readonly tool: ToolHandle<'offers'>;
  /** Nobody has typed an offer yet. */
  readonly isExample: boolean;
  /** The offers that are shown: those that are there, and those that one is about to type. */
  readonly shown: readonly OfferLetter[];
  /** Offers that have answers and no fixed pay, of which nothing else was said. */
  readonly strays: readonly OfferLetter[];
  /** Shows one more offer, with nothing in it; nothing where three are shown. */
  readonly add: (() => void) | undefined;
  /** Takes an offer away; nothing where it is the only one. */
  readonly remove: ((letter: OfferLetter) => void) | undefined;
  /** Two offers with nothing in them. */
  readonly startEmpty: () => void;
  /** The reader's own pay, as other tools know it, and an offer with nothing in it. */
  readonly startFromOwn: (() => void) | undefined;
  /** Back to the example. */
  readonly startOver: () => void;
}

const NONE: readonly OfferLetter[] = [];

/**
 * Runs the offer check. With no offer in the address it shows an invented example, whose first edit makes it the
 * reader's own: only then does it stand in the address.
 */
export function useOffers(start: OffersScenario, data: CompensationData, locale: Locale): OffersHandle {
  const rules = useMemo(() => offersRules(data), [data]);
  const example = useMemo(() => exampleOffers(start), [start]);
  const own = useTool<'offers'>(start, rules, data, locale);

  // Offers whose fields were touched stay in sight while they have no fixed pay, until another address is read.
  const [kept, keep] = useState(NONE);
  useLayoutEffect(() => {
    if (own.changed === undefined) keep(NONE);
  }, [own.changed, own.scenario]);

  const isExample = kept.length === 0 && !OFFER_LETTERS.some((letter) => isThere(own.scenario, letter));
  const scenario = useMemo(
    () => (isExample ? { ...own.scenario, ...example } : own.scenario),
    [own.scenario, isExample, example],
  );
  // Which offers are there no slider changes.
  const shown = useMemo(
    () => OFFER_LETTERS.filter((letter) => isThere(scenario, letter) || kept.includes(letter)),
    [own.edits, kept, isExample],
  );
  const free = OFFER_LETTERS.find((letter) => !shown.includes(letter));

  // A button that is gone hands the focus on.
  const nextFocus = useRef<OfferLetter>();
  useEffect(() => {
    if (nextFocus.current === undefined) return;
    document.getElementById(`field-${nameOf(nextFocus.current, 'Base')}`)?.focus();
    nextFocus.current = undefined;
  });
  /** Changes the offers as a whole: what is put into the scenario, what stays in sight, and where the focus goes. */
  const change = (part: Partial<OffersScenario>, sight: readonly OfferLetter[], focus: OfferLetter) => {
    own.choose(nameOf(focus, 'Base'), part);
    keep(sight);
    nextFocus.current = focus;
  };
  const noOffers = (): Partial<OffersScenario> => ({
    ...pickOffer('a', start),
    ...pickOffer('b', start),
    ...pickOffer('c', start),
  });

  /** The first edit of the example makes it the reader's own. */
  const adopt = (field: string) => {
    const letter = letterOf(field);
    if (letter === undefined) return;
    if (isExample) own.choose('aBase', example);
    keep(OFFER_LETTERS.filter((one) => one === letter || kept.includes(one)));
  };
  const { base, variable = eurosPerYear(0) } = scenario;
  return {
    tool: {
      ...own,
      scenario,
      // What was not touched holds nothing where it is the default.
      textOf: (field) =>
        own.readingOf(field) === undefined && letterOf(field) !== undefined
          ? own.written(scenario[field] === start[field] ? undefined : scenario[field])
          : own.textOf(field),
      type: (field, text) => {
        adopt(field);
        own.type(field, text);
        // A fixed pay that was typed as a month of it is worth another year where the months are others.
        const letter = letterOf(field);
        if (letter === undefined || field !== nameOf(letter, 'Months')) return;
        const pay = nameOf(letter, 'Base');
        if (own.readingOf(pay) !== undefined) own.type(pay, own.textOf(pay));
      },
      choose: (field, part) => {
        adopt(field);
        own.choose(field, part);
      },
    },
    isExample,
    shown,
    strays: OFFER_LETTERS.filter(
      (letter) =>
        !isThere(own.scenario, letter) &&
        hasAnswer(own.scenario, start, letter) &&
        !own.addressProblems.some((problem) => problem.field === nameOf(letter, 'Base')) &&
        own.readingOf(nameOf(letter, 'Base'))?.ok !== false,
    ),
    add: free && (() => change(isExample ? example : {}, [...kept, free], free)),
    remove:
      shown.length > 1
        ? (letter) => {
            const others = shown.filter((one) => one !== letter);
            change(
              { ...(isExample ? example : {}), ...pickOffer(letter, start) },
              others.filter((one) => kept.includes(one)),
              others[0] ?? 'a',
            );
          }
        : undefined,
    startEmpty: () => change(noOffers(), ['a', 'b'], 'a'),
    startFromOwn:
      base === undefined
        ? undefined
        : () => change({ ...noOffers(), aBase: base, aVariable: variable }, ['a', 'b'], 'b'),
    startOver: () => change(noOffers(), NONE, 'a'),
  };
}
