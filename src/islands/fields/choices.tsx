import type { ComponentChildren } from 'preact';

export interface ChoicesProps<Answer extends string> {
  /** The query name, which is also the name of the control. */
  readonly name: string;
  readonly question: string;
  readonly why?: string;
  readonly answers: readonly { readonly value: Answer | undefined; readonly label: string }[];
  readonly chosen: Answer | undefined;
  readonly onChoose: (answer: Answer | undefined) => void;
  /** What the answer moves, in one line. */
  readonly children?: ComponentChildren;
}

/** A question with a few answers, as radio buttons. An answer of `undefined` is 'no answer'. */
export function Choices<Answer extends string>(props: ChoicesProps<Answer>) {
  const { name, question, why, answers, chosen, onChoose, children } = props;
  return (
    <fieldset class="ask">
      <legend>{question}</legend>
      {why && <p class="ask__why">{why}</p>}
      <div class="choices">
        {answers.map(({ value, label }) => (
          <label key={label}>
            <input
              type="radio"
              name={name}
              value={value ?? ''}
              checked={chosen === value}
              autocomplete="off"
              onChange={() => onChoose(value)}
            />
            {label}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
