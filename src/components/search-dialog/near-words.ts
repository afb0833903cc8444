/** Lower case, without accents: `Négociation` is `negociation`. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * What is asked of the index first. Numbers are written as the index holds them, `65 000`, `65,000` and `65k` alike;
 * signs between words become spaces, which keep the words apart; a hyphen or an apostrophe inside a word stays.
 *
 * @example plainQuery('gross/net, 65k?') // 'gross net 65000'
 */
export const plainQuery = (typed: string): string => {
  const exact = /^\s*["“«](.+)["”»]\s*$/s.exec(typed)?.[1];
  const words = (exact ?? typed)
    .replace(/(\d)[\s.,'’](?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d)\s?k\b/gi, '$1000')
    .replace(/(?<![\p{L}\p{M}\p{N}])['’-]+|['’-]+(?![\p{L}\p{M}\p{N}])/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}'’-]+/gu, ' ')
    .trim();
  return exact === undefined || words === '' ? words : `"${words}"`;
};

/** The same words in their plainest spelling: no accent, no hyphen, no apostrophe, no quotation mark. */
export const looseQuery = (query: string): string =>
  folded(query)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How a word that was typed stands in a text: as it is or nearly, as a distant form, or not at all. */
export type Fit = 'good' | 'loose' | 'none';

const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/**
 * Whether a text holds a word, its beginning or another form of it. The index, asked for a word that it lacks, answers
 * with the longest beginning that it knows (`me` for `megotiation`): this tells such an answer from a real one.
 */
export const fitOf = (word: string, text: string): Fit => {
  const sought = looseQuery(word).replaceAll(' ', '');
  const plain = folded(text).replace(/(\d)[\s.,'’](?=\d{3}(?!\d))/g, '$1');
  // A compound is known by its parts and as one word, as in the index.
  const words = [...plain.split(/[^\p{L}\p{N}]+/u), ...plain.split(/\s+/).map((w) => w.replace(/[^\p{L}\p{N}]/gu, ''))];
  const shared = Math.max(0, ...words.map((candidate) => sharedStart(sought, candidate)));
  if (/\d/.test(sought)) return shared === sought.length ? 'good' : 'none';
  if (shared >= Math.ceil(sought.length * 0.6) && shared >= Math.min(3, sought.length)) return 'good';
  return shared >= Math.ceil(sought.length * 0.5) && shared >= 3 ? 'loose' : 'none';
};

/**
 * How many letters are wrong, missing, too many or swapped with their neighbour between `word` and `known`, or, where
 * that is less, between `word` and a beginning of `known`: a word may not be typed to its end yet.
 */
const lettersApart = (word: string, known: string): { readonly whole: number; readonly beginning: number } => {
  let before: number[] = [];
  let last = Array.from({ length: known.length + 1 }, (_, column) => column);
  for (let row = 1; row <= word.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= known.length; column += 1) {
      const same = word[row - 1] === known[column - 1];
      const swapped =
        row > 1 && column > 1 && word[row - 1] === known[column - 2] && word[row - 2] === known[column - 1];
      line.push(
        Math.min(
          (last[column - 1] ?? Infinity) + (same ? 0 : 1),
          (last[column] ?? Infinity) + 1,
          (line[column - 1] ?? Infinity) + 1,
          swapped ? (before[column - 2] ?? Infinity) + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = line;
  }
  return { whole: last.at(-1) ?? Infinity, beginning: Math.min(...last) };
};

/**
 * The known word that was most likely meant: one letter apart, two from eight letters on, for words of four letters or
 * more. Of several, the nearest; then a whole word before a beginning; then the first, so that a list in order of
 * frequency gives the most frequent.
 *
 * @example nearestWord('megotiation', ['notion', 'negotiation']) // 'negotiation'
 */
export const nearestWord = (word: string, known: readonly string[]): string | undefined => {
  const sought = folded(word);
  if (sought.length < 4 || /\d/.test(sought)) return undefined;
  const limit = sought.length < 8 ? 1 : 2;
  let nearest: { readonly word: string; readonly rank: number } | undefined;
  for (const candidate of known) {
    const plain = folded(candidate);
    if (plain.length < sought.length - limit) continue;
    const { whole, beginning } = lettersApart(sought, plain);
    if (beginning > limit) continue;
    const rank = whole <= limit ? whole * 2 : beginning * 2 + 1;
    if (!nearest || rank < nearest.rank) nearest = { word: candidate, rank };
  }
  return nearest?.word;
};
