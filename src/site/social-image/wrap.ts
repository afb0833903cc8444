/** A title cut into lines, and the size of its letters. */
export interface WrappedTitle {
  readonly size: number;
  readonly lines: readonly string[];
}

export interface TitleBox {
  readonly width: number;
  readonly height: number;
  /** Sizes of letters that may be taken, the largest first. */
  readonly sizes: readonly number[];
  /** The distance between two lines, in sizes. */
  readonly leading: number;
}

const SHORTENED = '…';

/** Fills lines with words, as many as fit. */
function fillLines(words: readonly string[], fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The beginning of a line that is too long, with a sign that says so. */
function shorten(line: string, fits: (line: string) => boolean): string {
  const signs = Array.from(line);
  while (signs.length > 0 && !fits(signs.join('').trimEnd() + SHORTENED)) signs.pop();
  return signs.join('').trimEnd() + SHORTENED;
}

/**
 * Sets a title as large as its box allows, on as many lines as it takes. It never leaves the box: what does not fit at
 * the smallest size is cut off.
 *
 * @param measure the width of a text set in letters of size 1
 */
export function wrapTitle(title: string, box: TitleBox, measure: (text: string) => number): WrappedTitle {
  const words = title.split(/[ \n]+/).filter((word) => word !== '');
  const smallest = box.sizes.at(-1) ?? 1;
  const fitsAt = (size: number) => (line: string) => measure(line) * size <= box.width;
  const room = (size: number) => Math.max(1, Math.floor(box.height / (size * box.leading)));
  for (const size of box.sizes) {
    const lines = fillLines(words, fitsAt(size));
    if (lines.length <= room(size) && lines.every(fitsAt(size))) return { size, lines };
  }
  const fits = fitsAt(smallest);
  const lines = fillLines(words, fits);
  const shown = lines.slice(0, room(smallest));
  const last = shown.length < lines.length ? shown.length - 1 : -1;
  return {
    size: smallest,
    lines: shown.map((line, index) => {
      if (index === last) return shorten(`${line} ${lines[index + 1] ?? ''}`, fits);
      return fits(line) ? line : shorten(line, fits);
    }),
  };
}
