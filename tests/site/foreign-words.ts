import { HTMLElement, TextNode, type Node } from 'node-html-parser';

/** How a language gives itself away: words that the other language of the guide does not have. */
interface Language {
  /** One of these is enough. */
  readonly sure: RegExp;
  /** So many of these in one text, for each also stands in names. */
  readonly common: RegExp;
  readonly enough: number;
}

const wordsOf = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d/_-])(?:${words.trim().replace(/\s+/g, '|')})(?![\\p{L}\\d/_-])`, 'giu');

const LANGUAGES = {
  en: {
    sure: wordsOf(`the and with which your you yours year years month months from about their they this these those that
      search close next show read what whom whose when where how because between only other others every each`),
    common: wordsOf(`of is are was were it its for by at to has have had be been not no if than then so do does did who
      will would can could should may might must we our us his her he she some any all most more less least one two
      three per any here there out up into over under before after job jobs day days week weeks pay paid
      salary answer answers customer customers company companies people work working`),
    enough: 2,
  },
  fr: {
    sure: wordsOf(`une avec dans vous votre vos cette leur leurs chaque quand où sont aux qu’un qu’une c’est n’est
      d’un d’une être très fermer rechercher suivant précédent`),
    common: wordsOf(`le la les un des du de et est en au ce ces qui que ne pas pour sur il elle ils elles nous notre nos
      moins mais son sa ses se mois ans année métier salaire chiffre chiffres`),
    enough: 3,
  },
} as const satisfies Record<string, Language>;

export type ToldLanguage = keyof typeof LANGUAGES;

/** Whether a text is in this language, told by its small words. */
export const isIn = (language: ToldLanguage, text: string): boolean => {
  const { sure, common, enough } = LANGUAGES[language];
  const found = (pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase()));
  return found(sure).size > 0 || found(common).size >= enough;
};

/** What is not said in a language: programs, names of keys, addresses. */
const NO_WORDS: readonly string[] = ['SCRIPT', 'STYLE', 'CODE', 'PRE', 'KBD', 'SAMP'];
const SAID = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'alt',
  'placeholder',
];

const plain = (text: string): string => text.replace(/[ \n\t]+/g, ' ').trim();

/** Every text that a reader sees or hears of an element, in its own language: not what stands in another's `lang`. */
export function* textsIn(element: Node, lang: string, own = lang): Generator<string> {
  if (element instanceof TextNode) {
    const text = plain(element.text);
    if (own === lang && text !== '' && !text.startsWith('<!')) yield text;
    return;
  }
  if (!(element instanceof HTMLElement)) return;
  const { tagName } = element;
  if (NO_WORDS.includes(tagName)) return;
  const inner = element.getAttribute('lang') ?? own;
  if (inner === lang) {
    for (const name of SAID) yield* [element.getAttribute(name) ?? ''].filter((text) => text !== '');
    const meta = element.getAttribute('name') ?? element.getAttribute('property') ?? '';
    if (tagName === 'META' && /description|title|alt$/.test(meta)) yield element.getAttribute('content') ?? '';
  }
  for (const child of element.childNodes) yield* textsIn(child, lang, inner);
}
