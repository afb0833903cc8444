import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface FoldProps {
  readonly summary: string;
  /** An answer inside differs from the usual one, so it must be seen. */
  readonly open: boolean;
  readonly children: ComponentChildren;
}

/** Questions that fold away. They open for an answer from the address, and only the reader closes them. */
export function Fold({ summary, open, children }: FoldProps) {
  const wasOpen = useRef(open);
  wasOpen.current ||= open;
  return (
    <details class="more" open={wasOpen.current}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
