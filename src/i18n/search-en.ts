import type { SearchWords } from './search.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export const search: SearchWords = {
  title: 'Search the guide',
  close: 'Close',
  tryThese: 'Type a word, or take one of these',
  suggestions: ['variable', 'negotiation', 'internship', 'Bordeaux', 'net pay'],
  looking: 'Looking',
  top: 'Start of the page',
  sections: (number) => count(number, 'section', 'sections'),
  someSections: (shown, all) => `${shown} of ${all} sections`,
  found: (sections, pages) => `${count(sections, 'section', 'sections')} in ${count(pages, 'page', 'pages')}`,
  foundSome: (sections, pages, allPages) =>
    `${count(sections, 'section', 'sections')} in ${pages} of ${allPages} pages`,
  instead: (typed, query) => `Nothing for “${typed}”. Showing results for “${query}”.`,
  more: 'Show more pages',
  nothing: 'Nothing found for these words. Try fewer words, or one of these.',
  failed: 'The search could not be loaded.',
  everyPage: 'Every page is listed here',
  choose: 'choose',
  open: 'open',
  slashKey: 'The / key opens the search',
};
