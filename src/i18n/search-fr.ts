import type { SearchWords } from './search.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number < 2 ? one : many}`;

export const search: SearchWords = {
  title: 'Rechercher dans le guide',
  close: 'Fermer',
  tryThese: 'Tapez un mot, ou prenez l’un de ceux-ci',
  suggestions: ['variable', 'négociation', 'stage', 'Bordeaux', 'net'],
  looking: 'Recherche en cours',
  top: 'Début de la page',
  sections: (number) => count(number, 'section', 'sections'),
  someSections: (shown, all) => `${count(shown, 'section', 'sections')} sur ${all}`,
  found: (sections, pages) => `${count(sections, 'section', 'sections')} dans ${count(pages, 'page', 'pages')}`,
  foundSome: (sections, pages, allPages) =>
    `${count(sections, 'section', 'sections')} dans ${count(pages, 'page', 'pages')} sur ${allPages}`,
  instead: (typed, query) => `Rien pour « ${typed} ». Voici les résultats pour « ${query} ».`,
  more: 'Voir d’autres pages',
  nothing: 'Rien trouvé pour ces mots. Essayez-en moins, ou l’un de ceux-ci.',
  failed: 'La recherche n’a pas pu être chargée.',
  everyPage: 'La liste de toutes les pages',
  choose: 'choisir',
  open: 'ouvrir',
  slashKey: 'La touche / ouvre la recherche',
};
