import type { OfferLetter, OffersScenario } from '../../address/index.ts';
import { writeEuros, writeNumber, writePercent } from '../../amounts/index.ts';
import { PLACES, SECTORS, SIZES } from '../../compensation/index.ts';
import type { FieldNames } from '../../i18n/fields.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { OfferTerm, OffersWords } from '../../i18n/offers.ts';
import type { ProblemWords } from '../../i18n/problems.ts';
import { NumberField } from '../fields/number-field.tsx';
import type { Reading } from '../fields/tool-state.ts';
import type { ToolHandle } from '../fields/use-tool.ts';
import {
  choosePlace,
  chooseSector,
  chooseSize,
  CURVE_TERMS,
  EXTRA_TERMS,
  nameOf,
  OFFER_CHOICES,
  writeLetter,
} from './offers-input.ts';

/** Which parts of the offers are unfolded: the same in each, so that they stand side by side. */
export interface UnfoldedParts {
  readonly curve: boolean;
  readonly extras: boolean;
  readonly place: boolean;
}

export interface OfferFieldsProps {
  readonly tool: ToolHandle<'offers'>;
  readonly letter: OfferLetter;
  /** How its line is drawn, in the order of the offers that are shown. */
  readonly line: 0 | 1 | 2;
  readonly unfolded: UnfoldedParts;
  /** What is said beside its name: that it is invented. */
  readonly tag: string | undefined;
  /** It has answers, and no fixed pay. */
  readonly needsBase: boolean;
  readonly onRemove: (() => void) | undefined;
  readonly fields: FieldNames;
  readonly words: OffersWords;
  readonly problemWords: ProblemWords;
  readonly locale: Locale;
}

/** The terms of one offer. The two that count first; the rest unfolds, and may stay empty. */
export function OfferFields(props: OfferFieldsProps) {
  const { tool, letter, line, unfolded, tag, needsBase, onRemove, fields, words, problemWords, locale } = props;
  const { scenario } = tool;
  const name = writeLetter(letter);
  return (
    <fieldset class="offer">
      <legend class="offer__name">
        <LineKey line={line} />
        {fill(words.offer, { letter: name })}
        {tag && <small> {tag}</small>}
      </legend>
      {needsBase && (
        <p class="problem" data-problem={nameOf(letter, 'Base')}>
          {fill(words.needsBase, { letter: name })}
        </p>
      )}
      {term('Base')}
      {term('Variable')}
      <details class="more" open={unfolded.curve}>
        <summary>{words.groups.curve}</summary>
        <p class="ask__why">{words.groups.curveWhy}</p>
        {CURVE_TERMS.map(term)}
        {scenario[nameOf(letter, 'Threshold')] === 100 && <p class="ask__why">{words.groups.curveThreshold}</p>}
      </details>
      <details class="more" open={unfolded.extras}>
        <summary>{words.groups.extras}</summary>
        {EXTRA_TERMS.map(term)}
      </details>
      <details class="more" open={unfolded.place}>
        <summary>{words.groups.place}</summary>
        {OFFER_CHOICES.map((choice) => (
          <OfferSelect key={choice} choice={choice} {...props} />
        ))}
      </details>
      {onRemove && (
        <button type="button" class="offer__remove no-print" onClick={onRemove}>
          {fill(words.remove, { letter: name })}
        </button>
      )}
    </fieldset>
  );

  function term(field: OfferTerm) {
    const { label, hint } = words.terms[field];
    return (
      <NumberField
        key={field}
        tool={tool}
        name={nameOf(letter, field)}
        label={label}
        hint={hint}
        echo={(value, reading) => echoOf(field, value, reading)}
        fields={fields}
        problemWords={problemWords}
        locale={locale}
      />
    );
  }

  /** What was understood. Nothing beneath a field that is empty. */
  function echoOf(field: OfferTerm, value: number, reading: Reading | undefined): string | undefined {
    if (tool.textOf(nameOf(letter, field)).trim() === '') return undefined;
    const { echo, echoMonths } = words.terms[field];
    const amount = reading?.ok ? reading.amount : undefined;
    const sentence = amount?.months === undefined ? echo : (echoMonths ?? echo);
    return (
      sentence &&
      fill(sentence, {
        amount: writeEuros(value, locale),
        percent: writePercent(value, locale, { decimals: 3 }),
        times: writeNumber(value, locale, { decimals: 3 }),
        months: writeNumber(amount?.months ?? value, locale, { decimals: 3 }),
        month: writeEuros(amount?.typed ?? value, locale),
      })
    );
  }
}

/** A stroke as the offer's curve has it. */
export function LineKey({ line }: { readonly line: 0 | 1 | 2 }) {
  const dashes = ['', 'curve--b', 'curve--c'] as const;
  return (
    <svg class="key-line" viewBox="0 0 36 12" aria-hidden="true">
      <line class={`curve ${dashes[line]}`} x1="0" x2="36" y1="6" y2="6" />
    </svg>
  );
}

/** A question of one offer, whose answer is the reader's own unless said. */
function OfferSelect(props: OfferFieldsProps & { readonly choice: (typeof OFFER_CHOICES)[number] }) {
  const { tool, letter, words, choice } = props;
  const { scenario } = tool;
  const id = `field-${nameOf(letter, choice)}`;
  switch (choice) {
    case 'Place':
      return select(nameOf(letter, 'Place'), PLACES, words.place.answers, scenario.place, (place) =>
        choosePlace(letter, place),
      );
    case 'Sector':
      return select(nameOf(letter, 'Sector'), SECTORS, words.sector.answers, scenario.sector, (sector) =>
        chooseSector(letter, sector),
      );
    case 'Size':
      return select(nameOf(letter, 'Size'), SIZES, words.size.answers, scenario.size, (size) =>
        chooseSize(letter, size),
      );
  }

  function select<Answer extends string>(
    name: keyof OffersScenario,
    answers: readonly Answer[],
    labels: Readonly<Record<Answer, string>>,
    shared: Answer | undefined,
    write: (answer: Answer | undefined) => Partial<OffersScenario>,
  ) {
    return (
      <div class="ask">
        <label class="ask__label" for={id}>
          {words.choices[choice].label}
        </label>
        <select
          id={id}
          name={name}
          autocomplete="off"
          value={String(scenario[name] ?? '')}
          onChange={({ currentTarget }) =>
            tool.choose(name, write(answers.find((answer) => answer === currentTarget.value)))
          }
        >
          <option value="">{`${words.asYours}: ${shared === undefined ? words.noAnswer : labels[shared]}`}</option>
          {answers.map((answer) => (
            <option key={answer} value={answer}>
              {labels[answer]}
            </option>
          ))}
        </select>
      </div>
    );
  }
}
