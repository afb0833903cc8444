/** Puts values into a sentence: `fill('{a} euros', { a: '45' })` is `45 euros`. A name with no value stays as it is. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
