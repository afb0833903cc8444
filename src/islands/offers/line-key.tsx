/** How an offer's curve is drawn: solid, dashed, dotted. */
export type Line = 0 | 1 | 2;

/** The line of an offer, by its place among those that are shown. */
export const lineOf = (index: number): Line => (index === 0 ? 0 : index === 1 ? 1 : 2);

const DASHES = ['curve', 'curve curve--b', 'curve curve--c'] as const;

/** A stroke as an offer's curve has it, beside its name. */
export function LineKey({ line }: { readonly line: Line }) {
  return (
    <svg class="key-line" viewBox="0 0 36 12" aria-hidden="true">
      <line class={DASHES[line]} x1="0" x2="36" y1="6" y2="6" />
    </svg>
  );
}
