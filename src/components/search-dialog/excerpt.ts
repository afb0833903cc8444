/** A run of an excerpt's text; `isMatch` where a word that was searched for stands. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

const withoutStart = (parts: readonly ExcerptPart[], length: number): readonly ExcerptPart[] => {
  let left = length;
  return parts.flatMap(({ text, isMatch }) => {
    const kept = text.slice(left);
    left = Math.max(0, left - text.length);
    return kept === '' ? [] : [{ text: kept, isMatch }];
  });
};

/**
 * Cuts an excerpt of the index, which marks matches as `<mark>word,</mark>` and writes `<` as `&lt;`, into runs of plain
 * text: nothing of it is ever parsed as HTML. Signs beside a word are left out of its mark, and the section's title,
 * with which the index lets its text begin, is left out of the excerpt.
 *
 * @example excerptParts('Pay. A <mark>bonus,</mark> &gt; 0', 'Pay') // 'A ', 'bonus' (a match), ', > 0'
 */
export const excerptParts = (excerpt: string, title: string): readonly ExcerptPart[] => {
  const plain = excerpt.replace(/<mark>([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)<\/mark>/gsu, '$1<mark>$2</mark>$3');
  const parts = plain
    .replace(/\s…$/, '…')
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), isMatch: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
  const whole = parts.map(({ text }) => text).join('');
  const heading = whole.startsWith(title) ? /^[\s.:]*/.exec(whole.slice(title.length)) : null;
  const rest = heading ? withoutStart(parts, title.length + heading[0].length) : parts;
  return rest.length > 0 ? rest : parts;
};
