/** The words of the script of the page on asking. `{names}` are numbers. */
export interface OwnScriptTexts {
  /** Above the script, where its numbers are nobody's. */
  readonly example: string;
  /** The same where they are the reader's. */
  readonly yours: string;
  /** What one asks for, and where one stops: `{middle}`, `{high}`, `{base}`, `{years}`; `{low}`. */
  readonly ask: string;
  readonly stop: string;
}

export const ownScriptEn: OwnScriptTexts = {
  example: 'The numbers are an example: seven years, no other answer. Come from the calculator, and they are yours.',
  yours: 'With your answers, from the address of this page.',
  ask: 'For this post I am looking at {middle} to {high} on target, about {base} of it fixed. I have done this for {years}.',
  stop: 'Under {low} I will stay where I am.',
};
