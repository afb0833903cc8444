import type { ComponentChildren } from 'preact';

export interface TypedFieldProps {
  readonly id: string;
  /** The query name, which is also the name of the control. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly text: string;
  readonly onType: (text: string) => void;
  /** What was understood. */
  readonly echo?: string | undefined;
  /** Why what was typed is refused; it is kept all the same. */
  readonly problem?: string | undefined;
  /** A button that does what the reader most likely meant. */
  readonly offer?: { readonly label: string; readonly onTake: () => void } | undefined;
  /** The question's own size, for the few that lead a ledger line. */
  readonly isQuestion?: boolean;
  readonly why?: string | undefined;
  /** A slider beside the field, or what the answer moves. */
  readonly children?: ComponentChildren;
}

/** A field that takes what people type. Nothing reformats while one types; a line beneath says what was understood. */
export function TypedField(props: TypedFieldProps) {
  const { id, name, label, hint, text, onType, echo, problem, offer, isQuestion, why, children } = props;
  const described = [hint && `${id}-hint`, `${id}-echo`].filter(Boolean).join(' ');
  return (
    <div class="ask">
      <label class={isQuestion ? 'ask__question' : 'ask__label'} for={id}>
        {label}
      </label>
      {why && <p class="ask__why">{why}</p>}
      {hint && (
        <p class="ask__why" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="ask__line">
        <input
          class="ask__input"
          id={id}
          name={name}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={text}
          aria-describedby={described}
          aria-invalid={problem ? 'true' : undefined}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
        {children}
      </div>
      <p
        class={problem ? 'ask__echo ask__echo--problem' : 'ask__echo'}
        id={`${id}-echo`}
        data-problem={problem && name}
      >
        {problem ?? echo ?? ''}
      </p>
      {offer && (
        <button type="button" class="ask__offer" onClick={offer.onTake}>
          {offer.label}
        </button>
      )}
    </div>
  );
}
