/** The words of the search dialog, by key. A key that one language lacks does not compile. */
export interface SearchWords {
  /** Name of the dialog and label of its field. */
  readonly title: string;
  readonly close: string;
  /** Above the words of `suggestions`, before anything is typed. */
  readonly tryThese: string;
  /** Words that find something in this edition: a test asks the built index. */
  readonly suggestions: readonly string[];
  readonly looking: string;
  /** Name of what stands in a page before its first heading. */
  readonly top: string;
  readonly sections: (count: number) => string;
  readonly someSections: (shown: number, all: number) => string;
  readonly found: (sections: number, pages: number) => string;
  /** While further pages wait behind the button `more`. */
  readonly foundSome: (sections: number, pages: number, allPages: number) => string;
  readonly instead: (typed: string, query: string) => string;
  readonly more: string;
  readonly nothing: string;
  readonly failed: string;
  readonly everyPage: string;
  readonly choose: string;
  readonly open: string;
  readonly slashKey: string;
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const en: SearchWords = {
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

const SEARCH_WORDS = { en } satisfies Record<string, SearchWords>;

/** The search words of a page's language (`<html lang>`): those of English where the guide has no edition in it. */
export const searchWordsOf = (lang: string): SearchWords =>
  Object.entries(SEARCH_WORDS).find(([locale]) => lang.split('-')[0] === locale)?.[1] ?? en;
