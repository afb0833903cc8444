import type { ComponentChildren } from 'preact';
import type { Scenarios, Tool } from '../../address/index.ts';
import { writeEuros } from '../../amounts/index.ts';
import type { FieldNames } from '../../i18n/fields.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ProblemWords } from '../../i18n/problems.ts';
import { typedProblem } from './problem-text.ts';
import type { Reading } from './tool-state.ts';
import { TypedField } from './typed-field.tsx';
import type { ToolHandle } from './use-tool.ts';

export interface NumberFieldProps<T extends Tool> {
  readonly tool: ToolHandle<T>;
  readonly name: keyof Scenarios[T] & string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly why?: string | undefined;
  readonly isQuestion?: boolean;
  /** What was understood, in words. */
  readonly echo?: (value: number, reading: Reading | undefined) => string | undefined;
  readonly fields: FieldNames;
  readonly problemWords: ProblemWords;
  readonly locale: Locale;
  readonly children?: ComponentChildren;
}

/** A field of a tool that one types a number or an amount into: what is refused is kept, and said why. */
export function NumberField<T extends Tool>(props: NumberFieldProps<T>) {
  const { tool, name, label, hint, why, isQuestion = false, echo, fields, problemWords, locale, children } = props;
  const reading = tool.readingOf(name);
  const value: unknown = tool.scenario[name];
  const take = (amount: number) => tool.type(name, tool.written(amount));
  const problem = reading && !reading.ok ? reading.problem : undefined;
  const question = reading?.ok ? reading.amount?.question : undefined;
  return (
    <TypedField
      id={`field-${name}`}
      name={name}
      label={label}
      hint={hint}
      why={why}
      isQuestion={isQuestion}
      text={tool.textOf(name)}
      onType={(text) => tool.type(name, text)}
      echo={typeof value === 'number' ? echo?.(value, reading) : undefined}
      problem={problem && typedProblem(name, problem, fields, problemWords, locale)}
      offer={offer()}
    >
      {children}
    </TypedField>
  );

  function offer() {
    if (problem?.code === 'thousands-inside') {
      const { suggestion } = problem;
      return {
        label: fill(problemWords.suggest, { amount: writeEuros(suggestion, locale) }),
        onTake: () => take(suggestion),
      };
    }
    if (!question) return undefined;
    const sentence = question.code === 'a-month' ? problemWords.askMonth : problemWords.askThousands;
    return {
      label: fill(sentence, { amount: writeEuros(question.value, locale) }),
      onTake: () => take(question.value),
    };
  }
}
