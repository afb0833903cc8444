import { describe, expect, test } from 'vitest';
import {
  frenchPages,
  frenchRecords,
  frenchWords,
  runningPages,
  runningTexts,
  stringsIn,
  textsOfPage,
  type FrenchText,
} from './french-text.ts';
import { findTypos } from './french-typography.ts';

/** Entries of the register of diplomas (RNCP), in a table of their own: numbers that nobody counts with. */
const SHEETS = ['38604', '38146', '34465'];

const linesOf = (texts: readonly FrenchText[]): readonly string[] =>
  texts
    .filter(({ text }) => !SHEETS.includes(text))
    .flatMap(({ where, text }) => findTypos(text).map(({ found, expected }) => `${where}: "${found}": ${expected}.`));

describe('French is set as French printers set it', () => {
  test('in every page and profile', () => {
    const texts = frenchPages();
    expect(texts.length).toBeGreaterThan(1000);
    expect(linesOf(texts)).toEqual([]);
  });

  test('in every record', () => {
    const texts = frenchRecords();
    expect(texts.length).toBeGreaterThan(500);
    expect(linesOf(texts)).toEqual([]);
  });

  test('in the words of the frame, the tools and the machines', async () => {
    const texts = await frenchWords();
    expect(texts.length).toBeGreaterThan(500);
    expect(linesOf(texts)).toEqual([]);
  });
});

/** English that French companies use as it is: a voice that reads aloud must be told, and so must a reader. */
const ENGLISH_TERMS = new RegExp(
  `(?<![\\p{L}-])(?:${[
    '(?:key|global|technical|national|senior|sales) account managers?',
    'account (?:managers?|executives?|management)',
    'key account(?! Academy)(?:s| executives?)?',
    'customer success(?: managers?)?',
    'business develop(?:ers?|ment)',
    'sales (?:managers?|engineers?)',
    'forecasts?',
    'pipelines?',
    'upsell(?:ing)?',
    'cross-sell(?:ing)?',
    'churn',
  ].join('|')})(?![\\p{L}-])`,
  'giu',
);

const unmarkedIn = (texts: readonly FrenchText[]): readonly string[] =>
  texts.flatMap(({ where, text }) =>
    [...text.matchAll(ENGLISH_TERMS)].map(([term]) => `${where}: "${term}": write <i lang="en">${term}</i>.`),
  );

describe('English terms in running French', () => {
  test('are marked as English on every page and profile', () => {
    expect(unmarkedIn(runningPages())).toEqual([]);
  });

  test('are seen where they are not, but in headings and in names of components', () => {
    const page = `---
title: Key Account Manager
---

## Le Key Account Manager

Un <i lang="en">Key Account Manager</i> suit son pipeline. <Way page="role" says="Le forecast" />

| Un Business Developer | <i lang="en">upsell</i> |
`;
    expect(unmarkedIn(runningTexts('a.mdx', page))).toEqual([
      'a.mdx:7: "pipeline": write <i lang="en">pipeline</i>.',
      'a.mdx:9: "Business Developer": write <i lang="en">Business Developer</i>.',
    ]);
  });
});

describe('a reader of proofs', () => {
  test.each([
    ['ordinary spaces within guillemets', '« Bonjour »'],
    ['no space within guillemets', '«Bonjour»'],
    ['straight quotation marks', '"Bonjour"'],
    ['English quotation marks with no guillemets around', '“Bonjour”'],
    ['a straight apostrophe', "l'offre"],
    ['an ordinary space before a semicolon', 'fixe ; variable'],
    ['no space before a question mark', 'Combien?'],
    ['a wide no-break space before an exclamation mark', 'Signez\u00a0!'],
    ['an ordinary space before a colon', 'Le fixe : 35\u202f000'],
    ['an ordinary space before a percent', '16,5 %'],
    ['no space before the euro', '35\u202f000€'],
    ['an ordinary space in thousands', '35 000'],
    ['an English thousand', '35,000'],
    ['thousands with no space', '35000'],
    ['a second group of thousands with an ordinary space', '1\u202f000 000'],
    ['three dots', 'Et puis…'],
    ['three full stops', 'Et puis...'],
    ['a long dash', 'Le fixe — chaque mois'],
    ['a hyphen between spaces', 'Le fixe - chaque mois'],
    ['a capital with no accent', 'Etudiants et Ecoles'],
    ['the preposition with no accent', 'Signez. A l’oral, attendez.'],
    ['o and e apart', 'le coeur du plan'],
    ['an ordinal written too long', 'la 2ème année'],
    ['two spaces', 'le  fixe'],
  ])('sees %s', (_what, text) => {
    expect(findTypos(text)).not.toEqual([]);
  });

  test('says what was found, and what is expected', () => {
    expect(findTypos('Le fixe : 35 %')).toEqual([
      { found: 'Le fixe : 35 %', expected: 'a no-break space (U+00A0) before :' },
      { found: 'Le fixe : 35 %', expected: 'a no-break space (U+00A0) before % and €' },
    ]);
  });

  test('has nothing against a text in order', () => {
    const text =
      'À l’école, l’œil sur l’État\u00a0: «\u00a0Combien, “tout compris”\u202f?\u00a0» 35\u202f000\u00a0€, 45\u00a0k€, 16,5\u00a0%\u202f; à 10:30, en 2026. L’offre A rapporte plus. A, B ou C. Arrêt 08-44.977.';
    expect(findTypos(text)).toEqual([]);
  });
});

describe('the reader of French sources', () => {
  test('reads a page line by line, with its front matter, and leaves out what is no words', () => {
    const page = `---
title: Combien ?
order: 1
---

## Le fixe

Il paie <Figure id="pay" end=" :" /> [« beaucoup »](/fr/sources/#a), dit \`code : x\`.{/* en commentaire : rien */}

<Note title="À noter">

| Qui | Quoi |
| --- | --- |
`;
    expect([...textsOfPage('a.mdx', page)]).toEqual([
      { where: 'a.mdx: title', text: 'Combien ?' },
      { where: 'a.mdx:6', text: 'Le fixe' },
      { where: 'a.mdx:8', text: 'Il paie 1 : « beaucoup », dit code.' },
      { where: 'a.mdx:10', text: 'À noter' },
      { where: 'a.mdx:12', text: 'Qui' },
      { where: 'a.mdx:12', text: 'Quoi' },
    ]);
  });

  test('names a string by its key, and asks functions for one and for more', () => {
    const count = (number: number) => (number < 2 ? `${number} page` : `${number} pages`);
    const kind = (name: string) => name.toLowerCase();
    expect([...stringsIn({ list: [{ id: 'pay', says: 'Oui' }], count, kind }, 'b.ts: ')]).toEqual([
      { where: 'b.ts: list.pay.id', text: 'pay' },
      { where: 'b.ts: list.pay.says', text: 'Oui' },
      { where: 'b.ts: count', text: '1 page' },
      { where: 'b.ts: count', text: '2 pages' },
      { where: 'b.ts: kind', text: 'mot' },
      { where: 'b.ts: kind', text: 'mot' },
    ]);
  });
});
