export interface AmountProps {
  /** The stable name of a computed amount; a copy of a number carries none. */
  readonly figure?: string;
  /** The unrounded amount, in the unit of the name. */
  readonly value: number;
  readonly text: string;
}

/** A computed amount: what is shown is rounded, `value` is not (to the cent). */
export function Amount({ figure, value, text }: AmountProps) {
  return (
    <data value={String(Number(value.toFixed(2)))} data-figure={figure}>
      {text}
    </data>
  );
}
