import type { SearchWords } from '../../i18n/search.ts';
import { element } from './element.ts';
import { excerptParts } from './excerpt.ts';
import type { FoundPage, FoundSection } from './forgiving-search.ts';

/** At most so many sections of one page are shown: the reader looks for a place, not for every place. */
const SECTIONS_OF_A_PAGE = 4;

/** One page's results, drawn: `group` goes into the list. */
export interface DrawnPage {
  readonly group: HTMLElement;
  readonly sections: number;
}

const weightOf = (section: FoundSection): number =>
  section.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

const drawSection = (
  { title, url, excerpt }: Pick<FoundSection, 'title' | 'url' | 'excerpt'>,
  name: string,
): HTMLLIElement => {
  const runs = excerptParts(excerpt, title).map(({ text, isMatch }) => (isMatch ? element('mark', {}, text) : text));
  return element(
    'li',
    {},
    element(
      'a',
      { class: 'search__hit', href: url },
      element('strong', {}, name),
      ' ',
      element('span', { class: 'search__excerpt' }, ...runs),
    ),
  );
};

/** Draws a page's name and the sections of it that match, the best first. */
export const drawPage = (page: FoundPage, words: SearchWords): DrawnPage => {
  const { title = page.url, label = '' } = page.meta;
  const sections = page.sub_results.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, SECTIONS_OF_A_PAGE);
  // A page that only its name matches has no section: the page itself is the hit.
  const found = sections.length > 0 ? sections : [{ title, url: page.url, excerpt: page.excerpt }];
  const all = Math.max(page.sub_results.length, 1);
  const count = all > found.length ? words.someSections(found.length, all) : words.sections(all);
  // What stands before the first heading bears the page's own title.
  const top = label === '' ? words.top : title;
  const hits = found.map((section) => drawSection(section, section.url === page.url ? top : section.title));
  const heading = element('h2', {}, label === '' ? title : label, ' ', element('small', {}, count));
  return {
    group: element('div', { class: 'search__group' }, heading, element('ul', {}, ...hits)),
    sections: found.length,
  };
};
