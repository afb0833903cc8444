import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
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
const EMPTY = new RegExp(`\\b(?:${EMPTY_PHRASES.join('|')})(?![\\w’])`, 'i');

const pages = globSync('content/{guide,jobs}/en/*.mdx')
  .toSorted()
  .map((path) => ({ path, key: basename(path, '.mdx'), text: readFileSync(path, 'utf8') }));
const sentencesOf = (text: string): readonly string[] => readProse(text).sentences;

describe.each(pages)('$path', ({ text }) => {
  test('is easy to read: half of its sentences have twenty words or fewer', () => {
    expect(medianOf(sentencesOf(text).map(lengthOf))).toBeLessThanOrEqual(MOST_WORDS_OF_MEDIAN_SENTENCE);
  });

  test('has no phrase that says nothing', () => {
    expect(sentencesOf(text).filter((sentence) => EMPTY.test(sentence))).toEqual([]);
  });
});

const articles = pages.filter(({ key }) => ![...NO_ARTICLES, ...TOOLS, 'glossary'].includes(key));

test.each(articles)('$path is long enough to answer its question', ({ text }) => {
  expect(readProse(text).words).toBeGreaterThanOrEqual(LEAST_WORDS);
});

test('the glossary has words enough to be one', () => {
  const glossary = readFileSync('content/glossary.yaml', 'utf8');
  const definitions = [...glossary.matchAll(/^\s+definition:[\s\S]*?en:\s*(.+(?:\n\s{8,}.+)*)/gm)].map(
    ([, en = '']) => en,
  );
  const words = definitions.reduce((sum, definition) => sum + lengthOf(definition), 0);
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
    expect(EMPTY.test('Key accounts play out in a dynamic landscape.')).toBe(true);
    expect(EMPTY.test('Lose one of these customers and the year is lost.')).toBe(false);
  });
});
