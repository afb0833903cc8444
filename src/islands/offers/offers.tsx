import { useMemo } from 'preact/hooks';
import type { OffersScenario, Tool } from '../../address/index.ts';
import { writeEuros } from '../../amounts/index.ts';
import type { CompensationData, Kind } from '../../compensation/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { OffersWords } from '../../i18n/offers.ts';
import type { ProblemWords } from '../../i18n/problems.ts';
import { COLON } from '../../i18n/punctuation.ts';
import type { ShareWords } from '../../i18n/share.ts';
import type { TaxWords } from '../../i18n/tax.ts';
import { AddressProblems } from '../fields/address-problems.tsx';
import { ContractField, StatusField } from '../fields/contract-fields.tsx';
import { Fold } from '../fields/fold.tsx';
import { LiveSentence } from '../fields/live-sentence.tsx';
import type { SourceMark } from '../fields/mark.tsx';
import { PlacementFields } from '../fields/placement-fields.tsx';
import { PrintedAddress } from '../fields/printed-address.tsx';
import { modelProblem } from '../fields/problem-text.ts';
import { ShareBar } from '../fields/share-bar.tsx';
import { TaxFields } from '../fields/tax-fields.tsx';
import { ToolLinks } from '../fields/tool-links.tsx';
import { YearsField } from '../fields/years-field.tsx';
import { AttainmentField } from './attainment-field.tsx';
import {
  drawOffers,
  EXTRA_TERMS,
  fieldOfProblem,
  hasAnswer,
  isOfExample,
  MAIN_TERMS,
  nameFields,
  nameOf,
  OFFER_CHOICES,
  type OfferProblem,
  type OffersAnswer,
  workOutOffers,
  writeLetter,
} from './offers-input.ts';
import { leadSentence, stretchSentences } from './offers-lead.ts';
import { OffersResult } from './offers-result.tsx';
import { offersRows } from './offers-rows.ts';
import { OffersStrip } from './offers-strip.tsx';
import { TermsLedger } from './terms-ledger.tsx';
import { useOffers } from './use-offers.ts';

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
  const fields = useMemo(() => nameFields(words), [words]);
  const { tool, isExample, shown, strays, add, remove, startEmpty, startFromOwn, startOver } = useOffers(
    start,
    data,
    locale,
  );
  const { scenario, query, choose } = tool;

  const drawn = useMemo(() => drawOffers(scenario), [tool.edits, shown]);
  const { answer, problems } = useMemo(() => workOutOffers(scenario, data, drawn), [scenario, data, drawn]);

  const field = { tool, fields, problemWords, locale };
  const ledger = { ...field, letters: shown, words };
  const isUsed = (parts: Parameters<typeof hasAnswer>[3]) =>
    shown.some((letter) => hasAnswer(scenario, start, letter, parts));

  // The sliders move neither the terms nor who one is.
  const terms = useMemo(
    () => (
      <div>
        <TermsLedger
          {...ledger}
          part=""
          terms={MAIN_TERMS}
          tagOf={(letter) => (isOfExample(scenario, start, letter) ? words.example.tag : undefined)}
          onRemove={remove}
        />
        <p class="ask__why offers__hint">{words.groups.curveWhy}</p>
        <Fold summary={words.groups.extras} open={isUsed(EXTRA_TERMS)}>
          <TermsLedger {...ledger} part={words.groups.extras} terms={EXTRA_TERMS} />
        </Fold>
        <Fold summary={words.groups.place} open={isUsed(OFFER_CHOICES)}>
          <TermsLedger {...ledger} part={words.groups.place} choices={OFFER_CHOICES} />
        </Fold>
      </div>
    ),
    [tool.edits, shown],
  );
  const more = useMemo(
    () => (
      <Fold summary={words.more} open={hasMore(scenario)}>
        <PlacementFields who={scenario} choose={choose} words={words} />
        <ContractField who={scenario} choose={choose} words={words} />
        <StatusField who={scenario} choose={choose} words={words} />
        <TaxFields {...field} who={scenario} choose={choose} taxField="tax" words={taxWords} />
      </Fold>
    ),
    [tool.edits],
  );

  return (
    <form class="estimate offers" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
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
            {startFromOwn && (
              <button type="button" onClick={startFromOwn}>
                {fill(words.example.own, {
                  base: writeEuros(scenario.base ?? 0, locale),
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
      {strays.map((letter) => (
        <p key={letter} class="problem" data-problem={nameOf(letter, 'Base')}>
          {fill(words.needsBase, { letter: writeLetter(letter) })}
        </p>
      ))}
      {terms}
      {add && (
        <p class="offers__buttons no-print">
          <button type="button" onClick={add}>
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
            onSlide={(years) => tool.slide('years', { years })}
            words={words.years}
          />
          {more}
        </div>
      </div>
      {answer && <OffersStrip answer={answer} words={words} locale={locale} />}
      <div class="offers__result" id="result">
        {[...problems, ...netProblems(answer)].map(said)}
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
          problems.length === 0 && <p>{words.noOffer}</p>
        )}
        <p class="small no-print">{words.keep}</p>
        {answer && (
          <ShareBar file="offers" query={query} rows={() => offersRows(answer, words)} words={props.shareWords} />
        )}
        <PrintedAddress query={query} />
      </div>
      <LiveSentence text={answer && tool.changed ? liveSentence(answer) : ''} />
    </form>
  );

  /** Why there is no answer to an offer, or no net pay of it. */
  function said({ letter, problem }: OfferProblem) {
    const name = fieldOfProblem(letter, problem);
    const named = fields[name];
    return (
      <p key={`${letter}${problem.field}`} class="problem" data-problem={name}>
        {fill(words.offer, { letter: writeLetter(letter) })}
        {COLON[locale]}
        {modelProblem(problem, named ? { [problem.field]: named } : fields, problemWords, locale)}
      </p>
    );
  }

  function liveSentence(spoken: OffersAnswer): string {
    return fill(words.live, {
      lead: leadSentence(spoken, words, locale),
      stretches: stretchSentences(spoken, words, locale),
    }).trim();
  }
}

/** Why net pay is not known: of a usual year, or else of the first one. */
function netProblems(answer: OffersAnswer | undefined): readonly OfferProblem[] {
  return (answer?.offers ?? []).flatMap(({ key: letter, check }) => {
    const pay = check.pay.ok ? check.firstYearPay : check.pay;
    return pay.ok ? [] : pay.problems.map((problem) => ({ letter, problem }));
  });
}

/** Whether one of the questions that fold away has another answer than the usual one. */
const hasMore = ({ place, sector, size, contract, status, taxWay }: OffersScenario): boolean =>
  place !== undefined ||
  sector !== undefined ||
  size !== undefined ||
  contract !== 'permanent' ||
  status !== 'cadre' ||
  taxWay !== 'grid';
