import type { Kind } from '../../compensation/index.ts';

/** What an island knows of a figure's source: its kind, and its number in the list that is printed. */
export interface SourceMark {
  readonly kind: Kind;
  readonly number: number;
}

export interface MarkedProps {
  readonly figure: string;
  readonly marks: Readonly<Record<string, SourceMark>>;
  readonly text: string;
  /** Read after the text by a screen reader: 'source: derived'. */
  readonly sourceWords: Readonly<Record<Kind, string>>;
}

/** A figure that opens its source. The popover itself stands at the end of the page. */
export function Marked({ figure, marks, text, sourceWords }: MarkedProps) {
  const mark = marks[figure];
  if (!mark) return <>{text}</>;
  return (
    <button type="button" class="fig" popovertarget={`src-${figure}`} data-n={mark.number}>
      {text}
      <KindShape kind={mark.kind} />
      <span class="vh">{sourceWords[mark.kind]}</span>
    </button>
  );
}

function KindShape({ kind }: { readonly kind: Kind }) {
  return (
    <svg class={`kind kind--${kind}`} viewBox="0 0 10 10" aria-hidden="true">
      {kind === 'published' && <circle cx="5" cy="5" r="4.6" />}
      {kind === 'law' && <path d="M.5.5h9v9h-9z" />}
      {kind === 'derived' && <circle cx="5" cy="5" r="4" />}
      {kind === 'assumption' && <path d="M5 .2 9.8 5 5 9.8.2 5z" />}
    </svg>
  );
}
