/** The words of the range bar on the home page; `{name}` marks a value that is filled in. */
export interface HomeRangeWords {
  readonly question: string;
  readonly you: string;
  readonly says: string;
  readonly saysDerived: string;
  readonly more: string;
}

export const homeRangeEn: HomeRangeWords = {
  question: 'Where are you? Years in the job',
  you: 'You, at {years}: {amount}',
  says: 'At {years}: {amount} gross a year, the middle of the published band.',
  saysDerived: 'At {years}: {amount} gross a year, on a straight line between two published points.',
  more: 'More questions',
};
