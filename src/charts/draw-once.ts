import type { VNode } from 'preact';

/**
 * Draws what hangs on a few words and numbers, such as an axis, once for each of them. Preact passes by nodes that it
 * has seen, so that a slider, which moves what stands on the axis many times a second, does not draw the axis again.
 */
export function drawOnce<Given extends readonly (string | number | boolean)[]>(
  draw: (...given: Given) => VNode,
): (...given: Given) => VNode {
  const drawn = new Map<string, VNode>();
  return (...given) => {
    const key = given.join();
    const known = drawn.get(key) ?? draw(...given);
    drawn.set(key, known);
    return known;
  };
}
