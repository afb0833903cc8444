import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { glossaryFile } from '../../src/schemas/glossary.ts';
import { lengthOf, medianOf, readProse } from './prose.ts';

/** Pages that lead to others, or show a list or a tool: they are as long as they need. */
const NO_ARTICLES = ['home', 'search', 'sources', 'data', 'evidence', 'not-found', 'offline', 'accessibility'];
const TOOLS = ['calculator', 'net', 'offers', 'career', 'is-it-for-me'];
const LEAST_WORDS = 700;
const LEAST_WORDS_OF_GLOSSARY = 500;
const MOST_WORDS_OF_MEDIAN_SENTENCE = 20;

/** Phrases that say nothing, as design and readers have met them too often. Matched without regard to case. */
const EMPTY_PHRASES = [
  'crucial role',
  'plays? an? (?:key|vital|essential|important) role',
  'dynamic',
  'passionate',
  'leverag(?:e|es|ed|ing)',
  'landscape',
  'unlock',
  'elevate',
  'delve',
  'robust',
  'seamless(?:ly)?',
  'whether you are',
  'look no further',
  'in conclusion',
  'in today’s',
  'fast-paced',
  'ever-changing',
  'it is important to',
  'it is worth noting',
  'when it comes to',
  'at the end of the day(?=,)',
  'a wide range of',
  'various factors',
  'absolutely',
  'cutting-edge',
  'game.?changer',
  'take (?:it|your .{1,20}) to the next level',
  'in this (?:article|guide|section) we',
];

/** The same in French: praise that costs nothing, turns of phrase of a leaflet, and English said with French words. */
const EMPTY_PHRASES_FR = [
  'crucia(?:l|le|ux|les)',
  'primordia(?:l|le|ux|les)',
  'incontournables?',
  'indispensables? à (?:votre|la) réussite',
  'n’hésitez (?:pas|surtout pas)',
  'au cœur d(?:e|u|es)',
  'véritables? (?:opportunité|atout|défi|passion|enjeu|levier|plus-value)s?',
  'dynamiques?',
  'passionnant(?:e|s|es)?',
  'passionné(?:e|s|es)?',
  'opportunités?',
  '(?:d[eu]s?|une?|les?|nos|vos|ce|ces) challenges?',
  'challenger',
  'force de proposition',
  'au final',
  'impacte(?:r|nt|z)?',
  'basée?s? sur',
  'en charge d(?:e|u|es)',
  'adresser (?:un|le|ce) (?:problème|sujet|marché)',
  'que vous soyez',
  'clés? (?:de la|de votre|du) (?:réussite|succès)',
  'de nos jours',
  'dans un monde',
  'à l’ère d(?:e|u)',
  'en constante évolution',
  'joue(?:nt|r)? un rôle (?:clé|essentiel|majeur|central)',
  'une large (?:gamme|palette)',
  'un large éventail',
  'il est (?:important|essentiel) de',
  'il est à noter',
  'force est de constater',
  'en conclusion',
  'pour conclure',
  'sur le long terme(?=,)',
  'boost(?:er|ez|e)',
  'leviers? de (?:croissance|performance)',
  'dans cet? (?:article|guide|section), nous',
];

const emptyOf = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${phrases.join('|')})(?![\\p{L}\\d’])`, 'iu');
const EMPTY = { en: emptyOf(EMPTY_PHRASES), fr: emptyOf(EMPTY_PHRASES_FR) };

const pages = (['en', 'fr'] as const).flatMap((locale) =>
  globSync(`content/{guide,jobs}/${locale}/*.mdx`)
    .toSorted()
    .map((path) => ({ path, locale, key: basename(path, '.mdx'), text: readFileSync(path, 'utf8') })),
);
const sentencesOf = (text: string): readonly string[] => readProse(text).sentences;

describe.each(pages)('$path', ({ locale, text }) => {
  test('is easy to read: half of its sentences have twenty words or fewer', () => {
    expect(medianOf(sentencesOf(text).map(lengthOf))).toBeLessThanOrEqual(MOST_WORDS_OF_MEDIAN_SENTENCE);
  });

  test('has no phrase that says nothing', () => {
    expect(sentencesOf(text).filter((sentence) => EMPTY[locale].test(sentence))).toEqual([]);
  });
});

const articles = pages.filter(({ key }) => ![...NO_ARTICLES, ...TOOLS, 'glossary'].includes(key));

test.each(articles)('$path is long enough to answer its question', ({ text }) => {
  expect(readProse(text).words).toBeGreaterThanOrEqual(LEAST_WORDS);
});

test.each(['en', 'fr'] as const)('the glossary has words enough to be one, in %s', (locale) => {
  const { terms } = glossaryFile.parse(parse(readFileSync('content/glossary.yaml', 'utf8')));
  const words = terms.reduce((sum, { definition }) => sum + lengthOf(definition[locale]), 0);
  expect(words).toBeGreaterThanOrEqual(LEAST_WORDS_OF_GLOSSARY);
});

describe('the reader of prose', () => {
  test('takes a figure for one word, reads through links, and leaves headings and tables out of the sentences', () => {
    const prose = readProse(`---
title: A page
---

## A heading of five words

It pays <Figure id="pay" end="," /> says [one source](/sources/). It does not say when.

| Who | What |
| --- | --- |
| A KAM | waits |

<Say>

Tell me more.

</Say>
`);
    expect(prose.sentences).toEqual(['It pays 1, says one source.', 'It does not say when.', 'Tell me more.']);
    expect(prose.words).toBe(5 + 6 + 5 + 5 + 3);
  });

  test('sees long sentences and empty phrases for what they are', () => {
    const long = `${'word '.repeat(24)}end.`;
    expect(medianOf(sentencesOf(long).map(lengthOf))).toBe(25);
    expect(EMPTY.en.test('Key accounts play out in a dynamic landscape.')).toBe(true);
    expect(EMPTY.en.test('Lose one of these customers and the year is lost.')).toBe(false);
    expect(EMPTY.fr.test('Une équipe dynamique, au cœur de la relation client.')).toBe(true);
    expect(EMPTY.fr.test('Perdez un de ces clients, et l’année est perdue.')).toBe(false);
  });

  test('cuts French where a sentence ends, within guillemets too', () => {
    const { sentences } = readProse(
      'Elle dit\u00a0: «\u00a0Non.\u00a0» Vous notez.\n\n«\u00a0Oui\u00a0» arrive après.\n',
    );
    expect(sentences).toEqual(['Elle dit :', '« Non. »', 'Vous notez.', '« Oui » arrive après.']);
  });
});
