/** Pixels between the middles of two marks that stand on the same place. */
const MARK_STEP = 20;

/** Pixels from one line of the drawing to the next. */
const LINE_STEP = 46;
/** Pixels above the first line, for the words at the ends of the axis. */
const TOP = 24;

/** The places of an answer on its line. */
export const PLACES_OF_ANSWERS = [1, 2, 3, 4, 5] as const;

/**
 * An answer's place on its line.
 *
 * @param place 1 to 5
 * @example placeX(4) // '75%'
 */
export const placeX = (place: number): string => `${(place - 1) * 25}%`;

/** The top of a line's own box, in pixels from the top of the drawing. */
export const lineY = (index: number): number => TOP + index * LINE_STEP;

/** How high a drawing of so many lines is, in pixels. */
export const answerChartHeight = (lines: number): number => lineY(lines);

/**
 * How far each mark steps aside, in pixels, so that marks of the same place stand side by side around it.
 *
 * @param places of the marks on one line, in any order
 * @example spreadMarks([4, 2, 4]) // [-10, 0, 10]
 */
export function spreadMarks(places: readonly number[]): readonly number[] {
  return places.map((place, index) => {
    const before = places.slice(0, index).filter((other) => other === place).length;
    const all = places.filter((other) => other === place).length;
    return (before - (all - 1) / 2) * MARK_STEP;
  });
}
