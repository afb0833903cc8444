import type { OfferLetter, OffersScenario } from '../../address/index.ts';
import { writeEuros, writeNumber, writePercent } from '../../amounts/index.ts';
import { PLACES, SECTORS, SIZES } from '../../compensation/index.ts';
import type { FieldNames } from '../../i18n/fields.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { OfferChoice, OffersWords, OfferTerm } from '../../i18n/offers.ts';
import type { ProblemWords } from '../../i18n/problems.ts';
import { NumberField } from '../fields/number-field.tsx';
import type { Reading } from '../fields/tool-state.ts';
import type { ToolHandle } from '../fields/use-tool.ts';
import { LineKey, lineOf } from './line-key.tsx';
import { choosePlace, chooseSector, chooseSize, nameOf, writeLetter } from './offers-input.ts';

export interface TermsLedgerProps {
  readonly tool: ToolHandle<'offers'>;
  /** The offers that are shown, in their order. */
  readonly letters: readonly OfferLetter[];
  /** What stands in this part of the ledger. */
  readonly part: string;
  readonly terms?: readonly OfferTerm[];
  readonly choices?: readonly OfferChoice[];
  /** What is said beside an offer's name: that it is invented. */
  readonly tagOf?: (letter: OfferLetter) => string | undefined;
  readonly onRemove?: ((letter: OfferLetter) => void) | undefined;
  readonly fields: FieldNames;
  readonly words: OffersWords;
  readonly problemWords: ProblemWords;
  readonly locale: Locale;
}

/** The offers side by side, a line for each term; on a phone one offer beneath the other. */
export function TermsLedger(props: TermsLedgerProps) {
  const { letters, part, terms = [], choices = [], tagOf, onRemove, words } = props;
  return (
    <div class={`ledger ledger--${letters.length}`}>
      {letters.map((letter, index) => {
        const name = fill(words.offer, { letter: writeLetter(letter) });
        const tag = tagOf?.(letter);
        return (
          <div key={letter} class="ledger__offer" role="group" aria-label={part === '' ? name : `${name}, ${part}`}>
            <p class="ledger__name">
              <LineKey line={lineOf(index)} />
              {name} {tag && <small>{tag}</small>}
            </p>
            {terms.map((term) => (
              <Term key={term} {...props} letter={letter} term={term} />
            ))}
            {choices.map((choice) => (
              <Choice key={choice} {...props} letter={letter} choice={choice} />
            ))}
            {onRemove && (
              <button type="button" class="ledger__remove no-print" onClick={() => onRemove(letter)}>
                {fill(words.remove, { letter: writeLetter(letter) })}
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}

interface TermProps extends TermsLedgerProps {
  readonly letter: OfferLetter;
  readonly term: OfferTerm;
}

function Term({ tool, letter, term, fields, words, problemWords, locale }: TermProps) {
  const { label, hint, unit } = words.terms[term];
  const name = nameOf(letter, term);
  return (
    <NumberField
      tool={tool}
      name={name}
      label={label}
      hint={hint}
      echo={echoOf}
      fields={fields}
      problemWords={problemWords}
      locale={locale}
    >
      <span class="ledger__unit" aria-hidden="true">
        {unit}
      </span>
    </NumberField>
  );

  /** What was understood. Nothing beneath a field that is empty. */
  function echoOf(value: number, reading: Reading | undefined): string | undefined {
    if (tool.textOf(name).trim() === '') return undefined;
    const { echo, echoMonths } = words.terms[term];
    const amount = reading?.ok ? reading.amount : undefined;
    return fill(amount?.months === undefined ? echo : (echoMonths ?? echo), {
      amount: writeEuros(value, locale),
      percent: writePercent(value, locale, { decimals: 3 }),
      times: writeNumber(value, locale, { decimals: 3 }),
      months: writeNumber(amount?.months ?? value, locale, { decimals: 3 }),
      month: writeEuros(amount?.typed ?? value, locale),
    });
  }
}

interface ChoiceProps extends TermsLedgerProps {
  readonly letter: OfferLetter;
  readonly choice: OfferChoice;
}

/** A question of one offer; its answer is the reader's own unless another is chosen. */
function Choice({ tool, letter, choice, words }: ChoiceProps) {
  const { scenario } = tool;
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
        <label class="ask__label" for={`field-${name}`}>
          {words.choices[choice].label}
        </label>
        <div class="ask__line">
          <select
            id={`field-${name}`}
            name={name}
            autocomplete="off"
            value={String(scenario[name] ?? '')}
            onChange={({ currentTarget }) =>
              tool.choose(name, write(answers.find((answer) => answer === currentTarget.value)))
            }
          >
            <option value="">
              {fill(words.asYours, { answer: shared === undefined ? words.noAnswer : labels[shared] })}
            </option>
            {answers.map((answer) => (
              <option key={answer} value={answer}>
                {labels[answer]}
              </option>
            ))}
          </select>
        </div>
      </div>
    );
  }
}
