import { glossaryWordsOf } from '../../i18n/glossary.ts';
import { element } from '../search-dialog/element.ts';
import sheet from './term-note.css?url';

/** A mouse that only passes asks for nothing, in milliseconds. */
const STAY = 150;
/** The way from the word to its definition takes a moment, in milliseconds. */
const WAY = 400;

/** What a definition shows of a term. */
interface NotedTerm {
  readonly id: string;
  readonly term: string;
  /** What it is called in the other language of the guide. */
  readonly other: string;
  readonly definition: string;
}

const { lang } = document.documentElement;
const words = glossaryWordsOf(lang);
const otherLang = lang === 'fr' ? 'en' : 'fr';

const textAt = (value: unknown, ...keys: readonly string[]): string => {
  const found = keys.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? Object.entries(at).find(([name]) => name === key)?.[1] : undefined,
    value,
  );
  return typeof found === 'string' ? found : '';
};

const readTerms = async (): Promise<ReadonlyMap<string, NotedTerm>> => {
  const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/data/glossary.json`);
  if (!answer.ok) throw new Error(`The glossary could not be loaded: ${answer.status}.`);
  const data: unknown = await answer.json();
  const list: unknown = typeof data === 'object' && data !== null && 'terms' in data ? data.terms : [];
  const terms = (Array.isArray(list) ? list : []).map((each: unknown) => ({
    id: textAt(each, 'id'),
    term: textAt(each, 'term', lang),
    other: textAt(each, 'term', otherLang),
    definition: textAt(each, 'definition', lang),
  }));
  return new Map(terms.map((term) => [term.id, term]));
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

/** Loads what a definition needs; what failed is tried again at the next word. */
let loaded: Promise<ReadonlyMap<string, NotedTerm>> | undefined;
let styled: Promise<unknown> | undefined;
const load = async (): Promise<ReadonlyMap<string, NotedTerm>> => {
  loaded ??= readTerms();
  styled ??= linkSheet();
  try {
    const terms = await loaded;
    await styled;
    return terms;
  } catch (cause) {
    loaded = undefined;
    throw cause;
  }
};

const name = element('b');
const other = element('i', { lang: otherLang });
const definition = element('p', { id: 'term-note-definition' });
const more = element('a', {}, words.inGlossary);
// Manual: it takes no focus and closes no source. Where it hangs from its word, it is one with it for the mouse.
const note = element(
  'div',
  { class: 'term-note', popover: 'manual', lang },
  element('p', {}, name, other),
  definition,
  more,
);

/** The word whose definition is shown. */
let word: HTMLAnchorElement | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

const hide = (): void => {
  clearTimeout(leaving);
  word?.removeAttribute('aria-describedby');
  word = undefined;
  if (note.isConnected) note.hidePopover();
};

const show = (
  link: HTMLAnchorElement,
  { term, other: elsewhere, definition: said }: NotedTerm,
  isTap: boolean,
): void => {
  hide();
  word = link;
  name.textContent = term;
  other.textContent = elsewhere === term ? '' : elsewhere;
  other.hidden = elsewhere === term;
  definition.textContent = said;
  more.href = link.href;
  // With the mouse and the keyboard the word itself is the link; a finger gets one of its own.
  more.hidden = !isTap;
  if (isTap) note.setAttribute('role', 'note');
  else note.setAttribute('role', 'tooltip');
  link.setAttribute('aria-describedby', definition.id);
  // Beside its word, so that it is read and reached right after it.
  link.after(note);
  note.showPopover({ source: link });
};

/** Whether a place belongs to the word or to its definition. */
const isInside = (place: EventTarget | null): boolean =>
  place instanceof Node && (note.contains(place) || (word?.contains(place) ?? false));

const leave = (): void => {
  clearTimeout(leaving);
  leaving = setTimeout(() => {
    if (word && !word.matches(':hover, :focus-visible') && !note.matches(':hover, :focus-within')) hide();
  }, WAY);
};

addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
addEventListener('pointerdown', ({ target }) => {
  if (!isInside(target)) hide();
});
addEventListener('focusin', ({ target }) => {
  if (word && !isInside(target)) hide();
});
for (const type of ['pointerout', 'focusout'] as const) {
  addEventListener(type, ({ target }) => {
    // A finger leaves at once, and its definition stays until one touches elsewhere.
    if (word && more.hidden && isInside(target)) leave();
  });
}

/**
 * Shows the definition of a linked term.
 *
 * @throws If the glossary cannot be loaded or has no such term: then the link does what a link does
 */
export const showTerm = async (link: HTMLAnchorElement, isTap: boolean): Promise<void> => {
  const terms = await load();
  const term = terms.get(decodeURIComponent(link.hash.slice(1)));
  if (!term) throw new Error(`The glossary has no term ${link.hash}.`);
  if (!isTap) {
    await new Promise((resolve) => setTimeout(resolve, STAY));
    if (!link.matches(':hover, :focus-visible')) return;
  }
  if (link !== word) show(link, term, isTap);
};
