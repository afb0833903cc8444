import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { OFFER_LETTERS, type OfferLetter, type OffersScenario, type Tool } from '../../address/index.ts';
import { writeEuros } from '../../amounts/index.ts';
import {
  type CompensationData,
  CONTRACTS,
  eurosPerYear,
  type Kind,
  PLACES,
  SECTORS,
  SIZES,
  STATUSES,
} from '../../compensation/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { OffersWords } from '../../i18n/offers.ts';
import type { ProblemWords } from '../../i18n/problems.ts';
import type { ShareWords } from '../../i18n/share.ts';
import type { TaxWords } from '../../i18n/tax.ts';
import { AddressProblems } from '../fields/address-problems.tsx';
import { Choices } from '../fields/choices.tsx';
import type { SourceMark } from '../fields/mark.tsx';
import { modelProblem } from '../fields/problem-text.ts';
import { ShareBar } from '../fields/share-bar.tsx';
import { TaxFields } from '../fields/tax-fields.tsx';
import { ToolLinks } from '../fields/tool-links.tsx';
import { useSettled, useTool } from '../fields/use-tool.ts';
import { YearsField } from '../fields/years-field.tsx';
import { AttainmentField } from './attainment-field.tsx';
import {
  exampleOffers,
  EXTRA_TERMS,
  fieldOfProblem,
  hasAnswer,
  isOfExample,
  isThere,
  letterOf,
  MAIN_TERMS,
  nameFields,
  nameOf,
  OFFER_CHOICES,
  offersRules,
  pickOffer,
  workOutOffers,
  writeLetter,
  type OffersAnswer,
} from './offers-input.ts';
import { leadSentence, stretchSentences } from './offers-lead.ts';
import { OffersResult } from './offers-result.tsx';
import { offersRows } from './offers-rows.ts';
import { OffersStrip } from './offers-strip.tsx';
import { TermsLedger } from './terms-ledger.tsx';

export interface OffersProps {
  /** The scenario of an address that holds nothing. */
  readonly start: OffersScenario;
  readonly data: CompensationData;
  readonly words: OffersWords;
  readonly taxWords: TaxWords;
  readonly shareWords: ShareWords;
  readonly problemWords: ProblemWords;
  readonly sourceWords: Readonly<Record<Kind, string>>;
  readonly marks: Readonly<Record<string, SourceMark>>;
  /** The figure of the net pay table's own source. */
  readonly netFigure: string;
  readonly locale: Locale;
  readonly addresses: Readonly<Record<Tool, string>>;
}

/** The offer check: one to three offers side by side, what each pays at an attainment, and where the order changes. */
export function Offers(props: OffersProps) {
  const { start, data, words, taxWords, problemWords, locale, marks, sourceWords } = props;
  const rules = useMemo(() => offersRules(data), [data]);
  const fields = useMemo(() => nameFields(words), [words]);
  const example = useMemo(() => exampleOffers(start), [start]);
  const typed = useTool('offers', start, rules, data);
  const { query } = typed;

  // Offers whose fields were touched stay in sight while they have no fixed pay; an untouched page shows the example.
  const [kept, keep] = useState<readonly OfferLetter[]>([]);
  const isExample = kept.length === 0 && !OFFER_LETTERS.some((letter) => isThere(typed.scenario, letter));
  const scenario = useMemo(
    () => (isExample ? { ...typed.scenario, ...example } : typed.scenario),
    [typed.scenario, isExample, example],
  );
  const shown = OFFER_LETTERS.filter((letter) => isThere(scenario, letter) || kept.includes(letter));
  const free = OFFER_LETTERS.find((letter) => !shown.includes(letter));

  /** The first edit of the example makes it the reader's own. */
  const adopt = (field: string) => {
    const letter = letterOf(field);
    if (letter === undefined) return;
    if (isExample) typed.choose('aBase', example);
    keep(OFFER_LETTERS.filter((one) => one === letter || kept.includes(one)));
  };
  const tool: typeof typed = {
    ...typed,
    scenario,
    textOf: (field) =>
      typed.readingOf(field) === undefined && letterOf(field) !== undefined
        ? ownText(scenario, start, field)
        : typed.textOf(field),
    type: (field, text) => {
      adopt(field);
      typed.type(field, text);
      const letter = letterOf(field);
      if (letter === undefined || field !== nameOf(letter, 'Months')) return;
      // A fixed pay that was typed as a month of it is worth another year now.
      const base = nameOf(letter, 'Base');
      if (typed.readingOf(base) !== undefined) typed.type(base, typed.textOf(base));
    },
    choose: (field, part) => {
      adopt(field);
      typed.choose(field, part);
    },
  };
  const { choose } = tool;

  const { answer, problems } = useMemo(() => workOutOffers(scenario, data), [scenario, data]);
  const live = useSettled(answer && tool.changed ? liveSentence(answer) : '');

  // A button that is gone hands the focus on.
  const nextFocus = useRef<string>();
  useEffect(() => {
    if (nextFocus.current === undefined) return;
    document.getElementById(nextFocus.current)?.focus();
    nextFocus.current = undefined;
  });
  const focusBase = (letter: OfferLetter) => {
    nextFocus.current = `field-${nameOf(letter, 'Base')}`;
  };

  // Known only in the browser, and only read on paper.
  const [address, setAddress] = useState('');
  useEffect(() => setAddress(`${location.origin}${location.pathname}`), []);

  const field = { tool, fields, problemWords, locale };
  const ledger = { ...field, letters: shown, words };
  const none = { value: undefined, label: words.noAnswer };
  const isUsed = (parts: Parameters<typeof hasAnswer>[3]) =>
    shown.some((letter) => hasAnswer(scenario, start, letter, parts));
  const used = { extras: isUsed(EXTRA_TERMS), place: isUsed(OFFER_CHOICES), more: hasMore(scenario) };
  const unfolded = { extras: useLatch(used.extras), place: useLatch(used.place), more: useLatch(used.more) };
  // What holds no answer is left out on paper.
  const fold = (part: keyof typeof used) => ({
    class: used[part] ? 'more' : 'more is-unused',
    open: unfolded[part],
  });
  const netProblems = (answer?.offers ?? []).flatMap(({ key, check }) => {
    const pay = check.pay.ok ? check.firstYearPay : check.pay;
    return pay.ok ? [] : pay.problems.map((problem) => ({ letter: key, problem }));
  });

  return (
    <form class="estimate offers" onSubmit={(event) => event.preventDefault()}>
      <ToolLinks current="offers" who={scenario} addresses={props.addresses} words={props.shareWords} />
      <AddressProblems problems={tool.addressProblems} fields={fields} words={problemWords} />
      {isExample ? (
        <div class="offers__example">
          <p>
            <b>{words.example.title}</b> {words.example.why}
          </p>
          <p class="offers__buttons no-print">
            <button type="button" onClick={startEmpty}>
              {words.example.empty}
            </button>
            {scenario.base !== undefined && (
              <button type="button" onClick={startFromOwn}>
                {fill(words.example.own, {
                  base: writeEuros(scenario.base, locale),
                  variable: writeEuros(scenario.variable ?? 0, locale),
                })}
              </button>
            )}
          </p>
        </div>
      ) : (
        <p class="offers__buttons no-print">
          <button type="button" onClick={startOver}>
            {words.example.back}
          </button>
        </p>
      )}
      {OFFER_LETTERS.filter(isStray).map((letter) => (
        <p key={letter} class="problem" data-problem={nameOf(letter, 'Base')}>
          {fill(words.needsBase, { letter: writeLetter(letter) })}
        </p>
      ))}
      <div>
        <TermsLedger
          {...ledger}
          part=""
          terms={MAIN_TERMS}
          tagOf={(letter) => (isOfExample(scenario, start, letter) ? words.example.tag : undefined)}
          onRemove={shown.length > 1 ? remove : undefined}
        />
        <p class="ask__why offers__hint">{words.groups.curveWhy}</p>
        <details {...fold('extras')}>
          <summary>{words.groups.extras}</summary>
          <TermsLedger {...ledger} part={words.groups.extras} terms={EXTRA_TERMS} />
        </details>
        <details {...fold('place')}>
          <summary>{words.groups.place}</summary>
          <TermsLedger {...ledger} part={words.groups.place} choices={OFFER_CHOICES} />
        </details>
      </div>
      {free !== undefined && (
        <p class="offers__buttons no-print">
          <button type="button" onClick={() => add(free)}>
            {words.add}
          </button>
        </p>
      )}
      <div class="offers__where">
        <AttainmentField {...field} offers={answer?.offers ?? []} words={words} />
        <div>
          <YearsField
            {...field}
            name="years"
            years={scenario.years}
            onSlide={(years) => choose('years', { years })}
            words={words.years}
          />
          <details {...fold('more')}>
            <summary>{words.more}</summary>
            <Choices
              name="place"
              question={words.place.question}
              answers={[...PLACES.map((value) => ({ value, label: words.place.answers[value] })), none]}
              chosen={scenario.place}
              onChoose={(place) => choose('place', { place })}
            />
            <Choices
              name="sector"
              question={words.sector.question}
              answers={[...SECTORS.map((value) => ({ value, label: words.sector.answers[value] })), none]}
              chosen={scenario.sector}
              onChoose={(sector) => choose('sector', { sector })}
            />
            <Choices
              name="size"
              question={words.size.question}
              answers={[...SIZES.map((value) => ({ value, label: words.size.answers[value] })), none]}
              chosen={scenario.size}
              onChoose={(size) => choose('size', { size })}
            />
            <Choices
              name="contract"
              question={words.contract.question}
              answers={CONTRACTS.map((value) => ({ value, label: words.contract.answers[value] }))}
              chosen={scenario.contract}
              onChoose={(contract) => contract && choose('contract', { contract })}
            />
            <Choices
              name="status"
              question={words.status.question}
              why={words.status.why}
              answers={STATUSES.map((value) => ({ value, label: words.status.answers[value] }))}
              chosen={scenario.status}
              onChoose={(status) => status && choose('status', { status })}
            />
            <TaxFields {...field} who={scenario} choose={choose} taxField="tax" words={taxWords} />
          </details>
        </div>
      </div>
      {answer && <OffersStrip answer={answer} words={words} locale={locale} />}
      <div class="offers__result" id="result">
        {[...problems, ...netProblems].map(({ letter, problem }) => (
          <p key={`${letter}${problem.field}`} class="problem" data-problem={fieldOfProblem(letter, problem)}>
            {fill(words.offer, { letter: writeLetter(letter) })}:{' '}
            {modelProblem(problem, fieldsOf(letter), problemWords, locale)}
          </p>
        ))}
        {answer ? (
          <OffersResult
            answer={answer}
            scenario={scenario}
            words={words}
            taxWords={taxWords}
            netFigure={props.netFigure}
            sharingFigure={data.profitSharing.levyRatio.figure}
            old={tool.isOld}
            locale={locale}
            marks={marks}
            sourceWords={sourceWords}
          />
        ) : (
          problems.length === 0 && <p class="offers__none">{words.noOffer}</p>
        )}
        <p class="small no-print">{words.keep}</p>
        {answer && (
          <ShareBar file="offers" query={query} rows={() => offersRows(answer, words)} words={props.shareWords} />
        )}
        {address && (
          <p class="print-only small">
            {address}
            {query && `?${query}`}
          </p>
        )}
      </div>
      <p class="vh" role="status">
        {live}
      </p>
    </form>
  );

  function add(letter: OfferLetter) {
    if (isExample) typed.choose('aBase', example);
    keep([...kept, letter]);
    focusBase(letter);
  }

  function remove(letter: OfferLetter) {
    const others = shown.filter((one) => one !== letter);
    typed.choose(nameOf(letter, 'Base'), { ...(isExample ? example : {}), ...pickOffer(letter, start) });
    keep(others.filter((one) => kept.includes(one)));
    if (others[0] !== undefined) focusBase(others[0]);
  }

  /** Two offers with nothing in them. */
  function startEmpty() {
    typed.choose('aBase', noOffers());
    keep(['a', 'b']);
    focusBase('a');
  }

  function startFromOwn() {
    const { base, variable = eurosPerYear(0) } = scenario;
    typed.choose('aBase', { ...noOffers(), aBase: base, aVariable: variable });
    keep(['a', 'b']);
    focusBase('b');
  }

  function startOver() {
    typed.choose('aBase', noOffers());
    keep([]);
    focusBase('a');
  }

  function noOffers(): Partial<OffersScenario> {
    return OFFER_LETTERS.map((letter) => pickOffer(letter, start)).reduce((all, part) => ({ ...all, ...part }));
  }

  /** An offer that has answers and no fixed pay, of which nothing else was said. */
  function isStray(letter: OfferLetter): boolean {
    const base = nameOf(letter, 'Base');
    return (
      !isThere(typed.scenario, letter) &&
      hasAnswer(typed.scenario, start, letter) &&
      !tool.addressProblems.some((problem) => problem.field === base) &&
      tool.readingOf(base)?.ok !== false
    );
  }

  /** The pay model's own names of an offer's fields. */
  function fieldsOf(letter: OfferLetter) {
    return Object.fromEntries(
      problems
        .filter((one) => one.letter === letter)
        .flatMap(({ problem }) => {
          const named = fields[fieldOfProblem(letter, problem)];
          return named === undefined ? [] : [[problem.field, named] as const];
        }),
    );
  }

  function liveSentence(spoken: OffersAnswer): string {
    return fill(words.live, {
      lead: leadSentence(spoken, words, locale),
      stretches: stretchSentences(spoken, words, locale),
    }).trim();
  }
}

/** Whether something has ever been so: what unfolded of itself does not fold under the reader's hands. */
function useLatch(isOn: boolean): boolean {
  const latch = useRef(isOn);
  latch.current ||= isOn;
  return latch.current;
}

/** What stands in an offer's field that was not touched: nothing where it holds its default. */
function ownText(scenario: OffersScenario, start: OffersScenario, field: keyof OffersScenario): string {
  const value: unknown = scenario[field];
  return typeof value === 'number' && value !== start[field] ? String(value) : '';
}

/** Whether one of the questions that are folded has another answer than the usual one. */
const hasMore = ({ place, sector, size, contract, status, taxWay }: OffersScenario): boolean =>
  place !== undefined ||
  sector !== undefined ||
  size !== undefined ||
  contract !== 'permanent' ||
  status !== 'cadre' ||
  taxWay !== 'grid';
