import type { Scenarios, Tool } from '../../address/index.ts';
import { type YearsWords, yearsText } from '../../i18n/estimate.ts';
import { NumberField, type NumberFieldProps } from './number-field.tsx';

export interface YearsFieldProps<T extends Tool> extends Pick<
  NumberFieldProps<T>,
  'tool' | 'fields' | 'problemWords' | 'locale' | 'children'
> {
  readonly name: keyof Scenarios[T] & string;
  readonly years: number;
  readonly onSlide: (years: number) => void;
  readonly words: YearsWords;
}

/** The slider ends here; the field beside it takes all that the model takes. */
const SLIDER_END = 15;

/** Years in the job: a field for any number, and a slider for the usual ones. */
export function YearsField<T extends Tool>({ years, onSlide, words, children, ...field }: YearsFieldProps<T>) {
  const text = (value: number) => yearsText(value, words, field.locale);
  return (
    <NumberField {...field} label={words.question} why={words.why} hint={words.hint} isQuestion echo={text}>
      <input
        class="slider"
        type="range"
        min="0"
        max={SLIDER_END}
        step="1"
        value={Math.min(SLIDER_END, years)}
        aria-label={words.slider}
        aria-valuetext={text(years)}
        autocomplete="off"
        onInput={({ currentTarget }) => onSlide(currentTarget.valueAsNumber)}
      />
      {children}
    </NumberField>
  );
}
