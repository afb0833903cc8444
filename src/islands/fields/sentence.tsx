import type { ComponentChildren } from 'preact';

export interface SentenceProps {
  readonly sentence: string;
  readonly parts: Readonly<Record<string, ComponentChildren>>;
}

/** A sentence whose `{names}` are filled with elements. */
export function Sentence({ sentence, parts }: SentenceProps) {
  return <>{sentence.split(/\{(\w+)\}/).map((piece, index) => (index % 2 === 0 ? piece : parts[piece]))}</>;
}
