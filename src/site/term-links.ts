import type { Term } from '../schemas/glossary.ts';
import type { Locale } from '../i18n/locale.ts';
import { PAGES } from './pages.ts';

/** What the links need of a term. */
export type LinkedTerm = Pick<Term, 'id' | 'forms'>;

/** A node of a page's text, as the Markdown processor gives it: text, an HTML element, or a component. */
export interface TextTree {
  readonly type: string;
  readonly value?: unknown;
  /** The name of an HTML element. */
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** The name of a component, or of an element that was written as a tag. */
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly TextTree[];
}

/** A piece of text in which terms were found: bare text, and links. */
export type LinkedPiece = string | { readonly text: string; readonly href: string };

/** What a page says of itself, as far as it tells which terms to link. */
export interface LinkedPage {
  readonly locale: Locale;
  /** Its title and its short name: a page that has a term in them explains it, and does not link it. */
  readonly topic: string;
  /** The ids of the only terms that are linked; all, if the page does not choose. */
  readonly terms?: readonly string[] | undefined;
}

/** What is to be done to the tree of a page. */
export interface TermLinks<Node extends TextTree> {
  /** Text nodes, and what they become. */
  readonly texts: ReadonlyMap<Node, readonly LinkedPiece[]>;
  /** Links that an author has written to a term: they get its definition too. */
  readonly written: readonly Node[];
}

/** More would make a page of dotted words. */
const TERMS_AT_MOST = 8;

/** What is running text. */
const RUNNING = ['p', 'li', 'dd', 'td'];

/** What is none, wherever it stands: headings, links, code, captions, what one says aloud, and ways on. */
const NEVER = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'code', 'pre', 'kbd', 'th', 'dt', 'caption', 'figcaption', 'summary'],
  ...['button', 'label', 'Figure', 'Say', 'Way', 'Ways', 'Next'],
];

const nameOf = ({ tagName, name }: TextTree): string => tagName ?? name ?? '';

const attributeOf = ({ properties, attributes }: TextTree, name: string): unknown =>
  properties?.[name] ?? attributes?.find((attribute) => attribute.name === name)?.value;

/** The words of a block that are no link and no figure. */
const wordsOf = (node: TextTree): string => {
  if (node.type === 'text') return typeof node.value === 'string' ? node.value : '';
  return NEVER.includes(nameOf(node)) ? '' : (node.children ?? []).map(wordsOf).join('');
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A word as an expression: as it is written, or with a capital at its start; with either apostrophe. */
const patternOfWord = (word: string): string => {
  const first = word.charAt(0);
  const start = first === first.toUpperCase() ? escaped(first) : `[${first}${first.toUpperCase()}]`;
  return start + escaped(word.slice(1)).replace(/['’]/g, "['’]");
};

/** A form as an expression: its words, perhaps on two lines. */
const patternOf = (form: string): string => form.split(' ').map(patternOfWord).join('\\s+');

/** Finds the forms of terms in a text, the longest first; each comes with the term it belongs to. */
class FormFinder {
  readonly #pattern: RegExp;
  readonly #idOf: ReadonlyMap<string, string>;

  constructor(terms: readonly LinkedTerm[], locale: Locale) {
    const forms = terms.flatMap(({ id, forms: words }) => words[locale].map((form) => [form, id] as const));
    const patterns = forms.map(([form]) => form).toSorted((a, b) => b.length - a.length);
    this.#pattern = new RegExp(
      // Letters, digits and hyphens beside it would make it another word.
      `(?<![\\p{L}\\p{N}-])(?:${patterns.map(patternOf).join('|') || '(?!)'})(?![\\p{L}\\p{N}-])`,
      'gu',
    );
    this.#idOf = new Map(forms.map(([form, id]) => [FormFinder.#plain(form), id]));
  }

  static #plain(text: string): string {
    return text.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");
  }

  findIn(text: string): readonly { readonly id: string; readonly index: number; readonly text: string }[] {
    return [...text.matchAll(this.#pattern)].flatMap(({ 0: found, index }) => {
      const id = this.#idOf.get(FormFinder.#plain(found));
      return id === undefined ? [] : [{ id, index, text: found }];
    });
  }
}

/** Where the walk through a page stands. */
interface Place {
  /** Whether the text here runs; the words of its block tell whether a term stands alone in it. */
  readonly block: string | undefined;
  readonly locale: Locale;
}

/** Makes the function that finds, in the tree of a page, the words to link: each term once, where it first stands. */
export const termLinker = (terms: readonly LinkedTerm[]) => {
  const finders = { en: new FormFinder(terms, 'en'), fr: new FormFinder(terms, 'fr') };

  return <Node extends TextTree & { readonly children?: readonly Node[] }>(
    root: Node,
    page: LinkedPage,
  ): TermLinks<Node> => {
    const glossary = PAGES.glossary[page.locale];
    const texts = new Map<Node, readonly LinkedPiece[]>();
    const written: Node[] = [];
    const done = new Set(finders[page.locale].findIn(page.topic).map(({ id }) => id));
    let left = TERMS_AT_MOST;

    const isWanted = (id: string): boolean =>
      left > 0 && !done.has(id) && (page.terms === undefined || page.terms.includes(id));

    const cut = (text: string, { block, locale }: Place): readonly LinkedPiece[] => {
      const pieces: LinkedPiece[] = [];
      let end = 0;
      for (const found of finders[locale].findIn(text)) {
        // A word alone in its cell is no running text, and would be too small to touch.
        const isAlone = block === undefined || !/\p{L}/u.test(block.replace(found.text, ''));
        if (isAlone || !isWanted(found.id)) continue;
        done.add(found.id);
        left -= 1;
        pieces.push(text.slice(end, found.index), { text: found.text, href: `${glossary}#${found.id}` });
        end = found.index + found.text.length;
      }
      return end === 0 ? [] : [...pieces, text.slice(end)].filter((piece) => piece !== '');
    };

    const walk = (node: Node, place: Place): void => {
      if (node.type === 'text') {
        const pieces = place.block === undefined || typeof node.value !== 'string' ? [] : cut(node.value, place);
        if (pieces.length > 0) texts.set(node, pieces);
        return;
      }
      const name = nameOf(node);
      const href = name === 'a' ? attributeOf(node, 'href') : undefined;
      if (typeof href === 'string' && href.startsWith(`${glossary}#`)) {
        written.push(node);
        done.add(href.slice(glossary.length + 1));
        left -= 1;
      }
      if (NEVER.includes(name)) return;
      const inside: Place = {
        block: RUNNING.includes(name) ? wordsOf(node) : place.block,
        locale: attributeOf(node, 'lang') === 'fr' ? 'fr' : place.locale,
      };
      for (const child of node.children ?? []) walk(child, inside);
    };

    walk(root, { block: undefined, locale: page.locale });
    return { texts, written };
  };
};
