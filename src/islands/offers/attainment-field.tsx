import { writeNumber } from '../../amounts/index.ts';
import type { FieldNames } from '../../i18n/fields.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { OffersWords } from '../../i18n/offers.ts';
import type { ProblemWords } from '../../i18n/problems.ts';
import { NumberField } from '../fields/number-field.tsx';
import type { ToolHandle } from '../fields/use-tool.ts';
import { attainmentText } from './offers-lead.ts';
import { type CheckedOffer, writeLetter } from './offers-input.ts';

export interface AttainmentFieldProps {
  readonly tool: ToolHandle<'offers'>;
  readonly offers: readonly CheckedOffer[];
  readonly fields: FieldNames;
  readonly words: OffersWords;
  readonly problemWords: ProblemWords;
  readonly locale: Locale;
}

/** How much of the objectives is reached: a field for any number, and a slider that says what each offer then pays. */
export function AttainmentField({ tool, offers, words, ...field }: AttainmentFieldProps) {
  const { attainment } = tool.scenario;
  const { locale } = field;
  return (
    <NumberField
      {...field}
      tool={tool}
      name="attainment"
      label={words.attainment.label}
      why={words.attainment.why}
      hint={words.attainment.hint}
      isQuestion
      echo={(value) => fill(words.attainment.echo, { percent: attainmentText(value / 100, locale) })}
    >
      <input
        class="slider"
        type="range"
        min="0"
        max="200"
        step="1"
        value={attainment}
        aria-label={words.attainment.slider}
        aria-valuetext={spoken(attainment)}
        autocomplete="off"
        onInput={({ currentTarget }) => tool.slide('attainment', { attainment: currentTarget.valueAsNumber })}
      />
    </NumberField>
  );

  /** 'attainment 85 percent, 58,400 euros a year', with each letter where there are several. */
  function spoken(percent: number): string {
    const { spoken: sentence, spokenNone, spokenAlone, spokenEach } = words.attainment;
    const each = offers.length > 1 ? spokenEach : spokenAlone;
    const pays = offers.map(({ key, check }) =>
      fill(each, { amount: writeNumber(check.total, locale), letter: writeLetter(key) }),
    );
    return fill(pays.length === 0 ? spokenNone : sentence, {
      attainment: writeNumber(percent, locale, { decimals: 3 }),
      pays: pays.join(words.comma),
    });
  }
}
