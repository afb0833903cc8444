import type { SearchWords } from '../../i18n/search.ts';
import { element } from './element.ts';
import { drawPage } from './found-page.ts';
import type { Found } from './forgiving-search.ts';
import { magnifier } from './magnifier.ts';
import sheet from './search-dialog.css?url';
import { searchIndexAt, SearchUnavailable } from './search-index.ts';
import type { SlashKey } from './search-trigger.ts';

/** Pages that are loaded at once, each of them one request. The others wait for the button `more`. */
const PAGES_AT_ONCE = 5;
/** A pause in typing after which the search starts, in milliseconds. */
const PAUSE = 120;
/** After so many milliseconds without an answer the dialog says that it is looking. */
const PATIENCE = 300;
/** What is shorter matches nearly every page. */
const SHORTEST = 2;
/** What is longer, in characters, is not read to its end: a whole document was pasted. */
const LONGEST = 200;

type Show = (returnTo: HTMLElement | SVGElement) => void;
let shown: Promise<Show> | undefined;

/** Opens the search. `before` had the focus: it gets it back at the end, or the opener does where nothing had it. */
export const openSearch = async (
  opener: HTMLAnchorElement,
  before: Element | null,
  slashKey: SlashKey,
  words: SearchWords,
): Promise<void> => {
  shown ??= makeDialog(opener, slashKey, words);
  const show = await shown;
  const had = before instanceof HTMLElement || before instanceof SVGElement ? before : document.body;
  show(had === document.body ? opener : had);
};

const linkSheet = (): Promise<unknown> => {
  const link = element('link', { rel: 'stylesheet', href: sheet });
  const settled = new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
  document.head.append(link);
  return settled;
};

const makeDialog = async (opener: HTMLAnchorElement, slashKey: SlashKey, words: SearchWords): Promise<Show> => {
  const { lang } = document.documentElement;
  const index = searchIndexAt(opener.dataset.searchOpen ?? '', lang);
  index.load();
  const styled = linkSheet();

  const field = element('input', {
    id: 'search-field',
    type: 'search',
    maxlength: String(LONGEST),
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'go',
  });
  const closer = element('button', { class: 'search__close', type: 'button' }, words.close);
  const label = element('label', { class: 'vh', for: field.id }, words.title);
  const form = element('form', { class: 'search__field', role: 'search' }, magnifier(), label, field, closer);
  const status = element('p', { class: 'search__status', role: 'status' });
  const list = element('div', { class: 'search__list' });
  const slash = element('input', { id: 'search-slash', type: 'checkbox' });
  slash.checked = slashKey.isOn();
  const hint = (text: string, ...keys: readonly string[]): HTMLSpanElement =>
    element('span', {}, ...keys.flatMap((key) => [element('kbd', {}, key), ' ']), text);
  const foot = element(
    'div',
    { class: 'search__foot' },
    hint(words.choose, '↑', '↓'),
    hint(words.open, 'Enter'),
    hint(words.close.toLowerCase(), 'Esc'),
    element('label', { for: slash.id }, slash, ' ', words.slashKey),
  );
  const dialog = element('dialog', { class: 'search', 'aria-label': words.title }, form, status, list, foot);

  /** Counts the searches: what a search that was overtaken brings home is thrown away. */
  let round = 0;
  /** What the list answers. */
  let answered = '';
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** Enter was hit before there was an answer: the first hit opens as soon as it is there. */
  let opensFirst = false;

  const hits = (): readonly HTMLAnchorElement[] => [...list.querySelectorAll<HTMLAnchorElement>('a.search__hit')];
  /** Marks the hit that Enter opens. */
  const markCurrent = (current: Element | undefined): void => {
    for (const hit of hits()) {
      if (hit === current) hit.setAttribute('aria-current', 'true');
      else hit.removeAttribute('aria-current');
    }
  };

  const everyPage = (): HTMLElement =>
    element('p', { class: 'search__every' }, element('a', { href: opener.href }, words.everyPage));
  const suggestions = (): HTMLElement => {
    const suggestion = (word: string): HTMLLIElement => {
      const button = element('button', { type: 'button' }, word);
      button.addEventListener('click', () => {
        field.value = word;
        field.focus();
        void search();
      });
      return element('li', {}, button);
    };
    return element('ul', { class: 'search__try' }, ...words.suggestions.map(suggestion));
  };
  const showStart = (): void => {
    status.textContent = words.tryThese;
    list.replaceChildren(suggestions(), everyPage());
  };
  const showNothing = (): void => {
    status.textContent = words.nothing;
    list.replaceChildren(suggestions(), everyPage());
  };
  const showFailure = (): void => {
    status.textContent = words.failed;
    list.replaceChildren(everyPage());
  };

  /** Draws the pages in their order, each as soon as it and those before it are there. */
  const showFound = async (typed: string, found: Found, mine: number): Promise<void> => {
    const { results } = found;
    let sections = 0;
    let pages = 0;
    const showSome = async (from: number): Promise<void> => {
      const loading = results.slice(from, from + PAGES_AT_ONCE).map((result) => result.data().catch(() => undefined));
      let firstHere: HTMLAnchorElement | null = null;
      for (const wait of loading) {
        const page = await wait;
        if (mine !== round) return;
        if (!page) continue;
        const { group, sections: count } = drawPage(page, words);
        if (pages === 0) {
          list.replaceChildren();
          list.scrollTop = 0;
          answered = typed;
        }
        list.append(group);
        pages += 1;
        sections += count;
        firstHere ??= group.querySelector('a');
        if (pages === 1) markCurrent(hits()[0]);
        if (pages === 1 && opensFirst) openCurrent();
      }
      if (pages === 0) {
        showFailure();
        return;
      }
      const waiting = results.length > from + PAGES_AT_ONCE;
      const counted = waiting ? words.foundSome(sections, pages, results.length) : words.found(sections, pages);
      status.textContent = found.isInstead ? `${words.instead(typed, found.query)} ${counted}` : counted;
      if (from > 0) firstHere?.focus();
      if (!waiting) return;
      const more = element('button', { class: 'search__more', type: 'button' }, words.more);
      more.addEventListener('click', () => {
        more.remove();
        void showSome(from + PAGES_AT_ONCE);
      });
      list.append(more);
    };
    await showSome(0);
  };

  const search = async (): Promise<void> => {
    clearTimeout(pause);
    pause = undefined;
    round += 1;
    const mine = round;
    const typed = field.value.slice(0, LONGEST).trim();
    if (typed.length < SHORTEST) {
      showStart();
      return;
    }
    const patience = setTimeout(() => {
      status.textContent = words.looking;
    }, PATIENCE);
    try {
      const found = await index.find(typed);
      if (mine !== round) return;
      if (found.results.length > 0) await showFound(typed, found, mine);
      else if (navigator.onLine) showNothing();
      else showFailure(); // without a connection, parts of the index that are not here read like parts that are empty
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      if (mine === round) showFailure();
    } finally {
      clearTimeout(patience);
    }
  };

  const openCurrent = (): void => {
    opensFirst = false;
    (list.querySelector<HTMLAnchorElement>('a[aria-current]') ?? hits()[0])?.click();
  };

  field.addEventListener('input', () => {
    opensFirst = false;
    clearTimeout(pause);
    pause = setTimeout(() => void search(), PAUSE);
  });
  field.addEventListener('focus', () => {
    markCurrent(hits()[0]);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (answered === field.value.trim()) {
      openCurrent();
      return;
    }
    opensFirst = true;
    if (pause !== undefined) void search();
  });
  list.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLAnchorElement && target.matches('.search__hit')) markCurrent(target);
  });
  list.addEventListener('click', (event) => {
    const hit = event.target instanceof Element ? event.target.closest('a') : null;
    if (!hit || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isHere = hit.pathname === location.pathname && hit.search === location.search;
    if (isHere) dialog.close(); // the page stays: the section must not stay behind the dialog
  });

  /** Arrow keys walk from the field through the hits and back. */
  const move = (event: KeyboardEvent): void => {
    const stops: readonly HTMLElement[] = [field, ...hits()];
    const place = stops.findIndex((stop) => stop === document.activeElement);
    if (place < 0) return;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      ...(place > 0 && { Home: 1, End: stops.length - 1 }),
    };
    const next = targets[event.key];
    if (next === undefined) return;
    event.preventDefault();
    stops[next]?.focus();
    if (next === 0) list.scrollTop = 0;
  };
  dialog.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault(); // in a search field, Escape would empty it first
      dialog.close();
      return;
    }
    const isText = event.key.length === 1 || event.key === 'Backspace';
    const isOnHit = event.target instanceof HTMLAnchorElement;
    if (isOnHit && isText && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) field.focus();
    else if (!event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey) move(event);
  });
  closer.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close(); // the backdrop
  });
  slash.addEventListener('change', () => {
    slashKey.turn(slash.checked);
  });

  let returnTo: HTMLElement | SVGElement = opener;
  dialog.addEventListener('close', () => {
    returnTo.focus({ preventScroll: true });
  });

  showStart();
  await styled;
  document.body.append(dialog);
  return (from) => {
    if (!dialog.open) {
      returnTo = from;
      dialog.showModal();
    }
    field.focus();
    field.select();
  };
};
