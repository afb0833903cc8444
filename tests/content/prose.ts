/** What a reader reads of an MDX page: its running text, sentence by sentence. */
export interface Prose {
  readonly words: number;
  readonly sentences: readonly string[];
}

const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Cuts a page's text into blocks of plain words: a figure counts as one, and what only a component draws as none. */
const blocksOf = (mdx: string): readonly string[] =>
  mdx
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<Figure\b[^>]*?end="([^"]*)"[^>]*\/>/g, '1$1')
    .replace(/<Figure\b[^>]*\/>/g, '1')
    .replace(/<\/?[A-Za-z][^>]*>/g, (tag) => (/^<\/?(?:i|b|em|strong|abbr|span|a|small)\b/.test(tag) ? '' : '\n\n'))
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-|]|\d+\.)\s)|\n(?=#)/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '');

/** Reads a page of MDX. Headings, tables and lists count as words; sentences are those of the running text. */
export const readProse = (mdx: string): Prose => {
  const blocks = blocksOf(mdx);
  const running = blocks.filter((block) => !/^(?:#|\||\d+\.\s|-\s)/.test(block));
  return {
    words: blocks.reduce((sum, block) => sum + wordsOf(block.replace(/^[#|\-\d.\s]+/, '')), 0),
    sentences: running
      .flatMap((block) => block.split(/(?<=[.?!:](?:['’”)]|\s»)?)\s+(?=[\p{Lu}'‘“«(1])/u))
      .filter((s) => wordsOf(s) > 0),
  };
};

/** How many words a sentence has. */
export const lengthOf = (sentence: string): number => wordsOf(sentence);

export const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
