import type { Scenarios, Tool, Who } from '../../address/index.ts';
import { TAX_WAYS } from '../../address/index.ts';
import { writePercent } from '../../amounts/index.ts';
import { HOUSEHOLDS, type TaxChoice } from '../../compensation/index.ts';
import type { FieldNames } from '../../i18n/fields.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ProblemWords } from '../../i18n/problems.ts';
import type { TaxWords } from '../../i18n/tax.ts';
import { Choices } from './choices.tsx';
import { NumberField } from './number-field.tsx';
import type { ToolHandle } from './use-tool.ts';

/** How the reader's income tax is reckoned, as the pay model takes it. */
export function taxChoice({
  taxWay,
  tax,
  household,
  children,
}: Pick<Who, 'taxWay' | 'tax' | 'household' | 'children'>): TaxChoice {
  switch (taxWay) {
    case 'grid':
      return { way: 'grid' };
    case 'own':
      return tax === undefined ? { way: 'grid' } : { way: 'own', ratio: tax / 100 };
    case 'scale':
      return { way: 'scale', household, children };
  }
}

export interface TaxFieldsProps<T extends Tool> {
  readonly tool: ToolHandle<T>;
  readonly who: Who;
  readonly choose: (field: keyof Who, part: Partial<Who>) => void;
  readonly taxField: keyof Scenarios[T] & string;
  readonly words: TaxWords;
  readonly fields: FieldNames;
  readonly problemWords: ProblemWords;
  readonly locale: Locale;
}

const CHILDREN = Array.from({ length: 10 }, (_, count) => count);

/** Income tax three ways: the default grid, one's own rate, or the yearly scale for a household. */
export function TaxFields<T extends Tool>(props: TaxFieldsProps<T>) {
  const { tool, who, choose, taxField, words, fields, problemWords, locale } = props;
  return (
    <>
      <Choices
        name="taxWay"
        question={words.question}
        why={words.why}
        answers={TAX_WAYS}
        labels={words.ways}
        chosen={who.taxWay}
        onChoose={(taxWay) => taxWay && choose('taxWay', { taxWay })}
      />
      {who.taxWay === 'own' && (
        <NumberField
          tool={tool}
          name={taxField}
          label={words.rate}
          hint={words.rateHint}
          echo={(value) => writePercent(value, locale, { decimals: 3 })}
          fields={fields}
          problemWords={problemWords}
          locale={locale}
        />
      )}
      {who.taxWay === 'scale' && (
        <>
          <Choices
            name="household"
            question={words.household}
            answers={HOUSEHOLDS}
            labels={words.households}
            chosen={who.household}
            onChoose={(household) => household && choose('household', { household })}
          />
          <div class="ask">
            <label class="ask__label" for="field-children">
              {words.children}
            </label>
            <select
              id="field-children"
              name="children"
              autocomplete="off"
              value={String(who.children)}
              onChange={({ currentTarget }) => choose('children', { children: Number(currentTarget.value) })}
            >
              {CHILDREN.map((count) => (
                <option key={count} value={String(count)}>
                  {count}
                </option>
              ))}
            </select>
          </div>
        </>
      )}
    </>
  );
}
