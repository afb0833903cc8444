/** The colours of the guide by daylight. */
export type Palette = Readonly<Record<'paper' | 'ink' | 'ink-soft' | 'seyes' | 'seyes-major' | 'accent', string>>;

/**
 * Reads the colours from the sheet of tokens, which stays the only place that knows them. Light comes first there.
 *
 * @throws Error when the sheet lacks one
 */
export function readPalette(tokens: string): Palette {
  const colour = (name: string): string => {
    const found = new RegExp(`--${name}:\\s*(#[0-9a-f]{3,8});`).exec(tokens)?.[1];
    if (found === undefined) throw new Error(`src/styles/tokens.css has no colour --${name}: the images need it.`);
    return found;
  };
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    'ink-soft': colour('ink-soft'),
    seyes: colour('seyes'),
    'seyes-major': colour('seyes-major'),
    accent: colour('accent'),
  };
}
