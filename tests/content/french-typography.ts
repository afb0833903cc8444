/** What is wrong at one place of a French text, and what would be right. */
export interface Finding {
  readonly found: string;
  readonly expected: string;
}

interface Rule {
  /** The whole match is what is wrong. */
  readonly wrong: RegExp;
  readonly expected: string;
}

/** Words that begin with an accent, which stays on the capital. */
const ACCENTED = [
  ...['Ecol', 'Econom', 'Ecout', 'Ecri', 'Ecart', 'Echang', 'Echec', 'Echel', 'Echou', 'Eclair', 'Edit', 'Educat'],
  ...['Egal', 'Elev', 'Elimin', 'Eloign', 'Energ', 'Enorm', 'Epargn', 'Epreuv', 'Equip', 'Equivalen'],
  ...['Equilibr', 'Erod', 'Etabli', 'Etage', 'Etait', 'Etal', 'Etant', 'Etap', 'Etat', 'Ete\\b', 'Etes\\b', 'Etre'],
  ...['Etrang', 'Etud', 'Evalu', 'Event', 'Evit', 'Evolu', 'Evid', 'Ile-', 'Iles?\\b', 'Ca\\b', 'Etroit', 'Elargi'],
];

/** What follows the preposition « À » at the head of a sentence, and hardly ever the name of an offer, A. */
const AFTER_PREPOSITION = [
  ...[
    'l’',
    'la\\b',
    'partir',
    'propos',
    'quo?i\\b',
    'quel',
    'chaque',
    'une?\\b',
    'vo(?:us|s|tre)\\b',
    'no(?:us|tre)\\b',
  ],
  ...[
    'ce(?:tte|s|la)?\\b',
    'combien',
    'côté',
    'savoir',
    'noter',
    'lire',
    'retenir',
    'titre',
    'part\\b',
    'moins',
    'défaut',
  ],
  ...[
    'temps',
    'objectifs',
    'peine',
    'son\\b',
    'deux\\b',
    'trois\\b',
    'plusieurs',
    'l’inverse',
    'Paris',
    'Bordeaux',
    '\\d',
  ],
];

const RULES: readonly Rule[] = [
  { wrong: /«(?!\u00a0)./g, expected: 'a no-break space (U+00A0) after «' },
  { wrong: /(?<!\u00a0)»/g, expected: 'a no-break space (U+00A0) before »' },
  { wrong: /"/g, expected: '« and », with no-break spaces inside' },
  { wrong: /'/g, expected: 'the apostrophe ’ (U+2019)' },
  { wrong: /(?<!\u202f)[;!?](?!\w+=)/g, expected: 'a narrow no-break space (U+202F) before ; ! and ?' },
  { wrong: /(?<![\u00a0]|^|\d(?=:\d)|https?(?=:)):/g, expected: 'a no-break space (U+00A0) before :' },
  { wrong: /(?<!\u00a0|^|\u00a0k|\u00a0M|[(/])[%€]/g, expected: 'a no-break space (U+00A0) before % and €' },
  // A ruling is cited by its number, 08-44.977: that stays as the court writes it.
  { wrong: /(?<!\d-\d?)\d[ \u00a0.,]\d{3}(?!\d)/g, expected: 'a narrow no-break space (U+202F) between thousands' },
  {
    wrong: /(?<![\p{L}\d.,\-/]|RNCP |document de travail )[1-9]\d{4,}(?![\p{L}\d\-/])/gu,
    expected: 'narrow no-break spaces (U+202F) in thousands',
  },
  { wrong: /\.{3}|…/g, expected: 'a sentence that ends' },
  {
    wrong: /[–—]|(?<=[\s\u00a0])-(?=[\s\u00a0])|--/g,
    expected: 'a comma, a colon or a full stop: no dash as punctuation',
  },
  { wrong: new RegExp(`(?<!\\p{L})(?:${ACCENTED.join('|')})\\p{L}*`, 'gu'), expected: 'the accent on the capital' },
  {
    wrong: new RegExp(`(?:^|(?<=[.?!:«»][ \u00a0\u202f]))A (?:${AFTER_PREPOSITION.join('|')})`, 'gu'),
    expected: 'À, with its accent',
  },
  { wrong: /\d+(?:ème|ième|ère|nd|nde)(?!\p{L})/gu, expected: '1er, 1re, 2e' },
  { wrong: /\p{L}*oe(?:u|il)\p{L}*/giu, expected: 'œ, one letter' },
  { wrong: /(?<=\S) {2,}(?=\S)/g, expected: 'one space' },
];

const SIGNS_AROUND = 24;

/** No-break spaces as they can be seen in a message. */
const show = (text: string): string => text.replaceAll('\u00a0', '⍽').replaceAll('\u202f', '⸱');

/** Whether English quotation marks stand within guillemets, where French sets them as the inner ones. */
function* findOuterQuotes(text: string): Generator<Finding> {
  for (const { index } of text.matchAll(/“/g)) {
    const before = text.slice(0, index);
    if (before.lastIndexOf('«') > before.lastIndexOf('»')) continue;
    yield { found: around(text, index, 1), expected: '« and »: “ ” stand only within them' };
  }
}

const around = (text: string, index: number, length: number): string =>
  show(text.slice(Math.max(0, index - SIGNS_AROUND), index + length + SIGNS_AROUND).replaceAll('\n', ' '));

/** Everything that a French printer would mend in a text: plain words, without code, tags or addresses. */
export const findTypos = (text: string): readonly Finding[] => [
  ...RULES.flatMap(({ wrong, expected }) =>
    [...text.matchAll(wrong)].map(({ 0: whole, index }) => ({ found: around(text, index, whole.length), expected })),
  ),
  ...findOuterQuotes(text),
];
