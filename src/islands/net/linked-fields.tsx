import { writeEuros, writeNumber } from '../../amounts/index.ts';
import type { LinkedPay } from '../../compensation/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { NetWords } from '../../i18n/net.ts';
import type { ProblemWords } from '../../i18n/problems.ts';
import { NumberField } from '../fields/number-field.tsx';
import type { Reading } from '../fields/tool-state.ts';
import type { ToolHandle } from '../fields/use-tool.ts';
import { amountOf, PAY_FIELDS, type PayField } from './net-input.ts';

export interface LinkedFieldsProps {
  readonly tool: ToolHandle<'net'>;
  /** The one that stands; the others follow it. */
  readonly known: PayField;
  /** Nothing where there is no answer: the others stand empty. */
  readonly pay: LinkedPay | undefined;
  readonly words: NetWords;
  readonly problemWords: ProblemWords;
  readonly locale: Locale;
}

/** An amount as it was typed: cents only where there are some. */
const exactEuros = (value: number, locale: Locale): string =>
  writeEuros(value, locale, { decimals: Number.isInteger(value) ? 0 : 2 });

/** The same pay in four fields: what was typed in one stays as it is, the other three follow. */
export function LinkedFields({ tool, known, pay, words, problemWords, locale }: LinkedFieldsProps) {
  const { amounts } = words;
  // What was typed stands as it was; what was read from the address, or follows, is written out.
  const linked: ToolHandle<'net'> = {
    ...tool,
    textOf: (name) => {
      const field = PAY_FIELDS.find((candidate) => candidate === name);
      if (field === undefined || tool.readingOf(field) !== undefined) return tool.textOf(name);
      if (field === known) return writeNumber(tool.scenario[field] ?? 0, locale, { decimals: 2 });
      return pay ? writeNumber(amountOf(pay, field), locale, { decimals: pay.isJustUnderFall ? 2 : 0 }) : '';
    },
  };
  const echoOf = (field: PayField) => (value: number, reading: Reading | undefined) => {
    const { echo, echoTurned } = amounts[field];
    const amount = reading?.ok ? reading.amount : undefined;
    return fill(amount?.months === undefined ? echo : echoTurned, {
      amount: exactEuros(value, locale),
      typed: amount ? exactEuros(amount.typed, locale) : '',
    });
  };
  return (
    <fieldset class="linked">
      <legend>{amounts.title}</legend>
      <p class="ask__why linked__why">{amounts.why}</p>
      {PAY_FIELDS.map((field) => (
        <div key={field} class={field === known ? 'linked__one linked__one--typed' : 'linked__one'}>
          <NumberField
            tool={linked}
            name={field}
            label={amounts[field].label}
            hint={amounts[field].hint}
            echo={echoOf(field)}
            fields={words.fields}
            problemWords={problemWords}
            locale={locale}
          />
        </div>
      ))}
    </fieldset>
  );
}
