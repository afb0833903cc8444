import english from '../../i18n/search-en.ts?address';
import french from '../../i18n/search-fr.ts?address';
import type { SearchWords } from '../../i18n/search.ts';
import { loadPart } from '../load-part.ts';
import { keep, kept } from '../storage.ts';
import type * as Dialog from './search-dialog.ts';
import dialogAddress from './search-dialog.ts?address';

/**
 * On every page: turns the link to the list of pages, `<a href="/search/" data-search-open="/pagefind/pagefind.js">`,
 * into the opener of the search dialog, by a click, by `/` and by Ctrl-K. Everything else is loaded at first use.
 */
const SLASH_SETTING = 'search-slash';

/** Whether `/` opens the search. One who speaks to the computer, or hits keys by accident, can turn it off. */
const slashKey = {
  isOn: (): boolean => kept(SLASH_SETTING) !== 'off',
  turn: (on: boolean): void => void keep(SLASH_SETTING, on ? 'on' : 'off'),
};
export type SlashKey = typeof slashKey;

const open = async (opener: HTMLAnchorElement | null, event: Event): Promise<void> => {
  if (!opener) return;
  event.preventDefault();
  const { activeElement } = document;
  try {
    // The words are those of the page's language, and of no other.
    const words = document.documentElement.lang === 'fr' ? french : english;
    const [{ openSearch }, { search }] = await Promise.all([
      loadPart<typeof Dialog>(dialogAddress),
      loadPart<{ readonly search: SearchWords }>(words),
    ]);
    await openSearch(opener, activeElement, slashKey, search);
  } catch {
    location.assign(opener.href); // what the link does with no script
  }
};

const isTyping = ({ target }: Event): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=range], [type=radio], [type=checkbox])'));

addEventListener('click', (event) => {
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (event.target instanceof Element) void open(event.target.closest<HTMLAnchorElement>('a[data-search-open]'), event);
});

addEventListener('keydown', (event) => {
  const withCommand = event.ctrlKey || event.metaKey;
  const isShortcut = withCommand
    ? event.key === 'k' && !event.shiftKey && !event.altKey
    : event.key === '/' && !event.altKey && !isTyping(event) && slashKey.isOn();
  if (isShortcut) void open(document.querySelector<HTMLAnchorElement>('a[data-search-open]'), event);
});
