import type { HomeRangeWords } from './home-range.ts';

export const homeRangeFr: HomeRangeWords = {
  question: 'Où en êtes-vous ? Années dans le métier',
  you: 'Vous, {years} : {amount}',
  says: 'Après {years} : {amount} brut par an, le milieu de la fourchette publiée.',
  saysDerived: 'Après {years} : {amount} brut par an, sur une droite entre deux points publiés.',
  more: 'Plus de questions',
};
