import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';

export interface ChoicesProps<Answer extends string | number> {
  /** The query name, which is also the name of the control. */
  readonly name: string;
  readonly question: string;
  readonly why?: string | undefined;
  readonly answers: readonly Answer[];
  readonly labels: Readonly<Record<Answer, string>>;
  /** What 'no answer' is called, where it is one. */
  readonly none?: string;
  readonly chosen: Answer | undefined;
  readonly onChoose: (answer: Answer | undefined) => void;
  /** What the answer moves, in one line. */
  readonly children?: ComponentChildren;
}

/** A question with a few answers, as radio buttons. An answer of `undefined` is 'no answer'. */
export function Choices<Answer extends string | number>(props: ChoicesProps<Answer>) {
  const { name, question, why, answers, labels, none, chosen, onChoose, children } = props;
  const choose = useRef(onChoose);
  choose.current = onChoose;
  // What an answer moves is drawn at each step of a slider, the answers are not.
  const choices = useMemo(
    () => (
      <div class="choices">
        {[...answers, ...(none === undefined ? [] : [undefined])].map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name={name}
              value={answer ?? ''}
              checked={chosen === answer}
              onChange={() => choose.current(answer)}
            />
            {answer === undefined ? none : labels[answer]}
          </label>
        ))}
      </div>
    ),
    [name, answers, labels, none, chosen],
  );
  return (
    <fieldset class="ask">
      <legend>{question}</legend>
      {why && <p class="ask__why">{why}</p>}
      {choices}
      {children}
    </fieldset>
  );
}
