import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitOf, folded, looseQuery, nearestWord, plainQuery } from '../../src/components/search-dialog/near-words.ts';

const word = fc.stringMatching(/^[a-z]{8,14}$/);

describe('what a reader types', () => {
  test.each([
    ['gross/net', 'gross net'],
    ['65 000', '65000'],
    ['€65,000', '65000'],
    ['65k a year', '65000 a year'],
    ['65 000 €', '65000'],
    ['1 234 567', '1234567'],
    ['in 2025, 64 %', 'in 2025 64'],
    ['non-compete', 'non-compete'],
    ['- cap -', 'cap'],
    ["developer's", "developer's"],
    ['“trial period”', '"trial period"'],
    ['???', ''],
  ])('is asked of the index plainly: %s as %s', (typed, asked) => {
    expect(plainQuery(typed)).toBe(asked);
  });

  test.each([
    ["l'Entretien pré-embauche", 'l entretien pre embauche'],
    ['"trial period"', 'trial period'],
    ['Négociation', 'negociation'],
  ])('has a plainest spelling: %s is %s', (typed, plain) => {
    expect(looseQuery(typed)).toBe(plain);
  });

  test('is asked in the same way however often it is made plain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(plainQuery(plainQuery(typed))).toBe(plainQuery(typed));
        expect(looseQuery(looseQuery(typed))).toBe(looseQuery(typed));
        expect(folded(folded(typed))).toBe(folded(typed));
      }),
    );
  });
});

describe('a word and a text', () => {
  test.each([
    ['negotiation', 'She negotiates in person.', 'good'],
    ['négocier', 'Negocier en personne', 'good'],
    ['vari', 'The variable part', 'good'],
    ['noncompete', 'A non-compete clause', 'good'],
    ['compete', 'A non-compete clause', 'good'],
    ['65000', 'From €65,000 to 83,000', 'good'],
    ['65', 'From €65,000', 'good'],
    ['66000', 'From €65,000', 'none'],
    ['studies', 'One study says', 'loose'],
    ['megotiation', 'Ask me for more', 'none'],
    ['offres', 'An off day', 'loose'],
  ] as const)('fit: %s in "%s" is %s', (sought, text, fit) => {
    expect(fitOf(sought, text)).toBe(fit);
  });

  test('fit well where the text holds the word', () => {
    fc.assert(
      fc.property(word, fc.array(word), (sought, others) => {
        expect(fitOf(sought, [...others, sought].join(' '))).toBe('good');
      }),
    );
  });
});

describe('the nearest known word', () => {
  const known = ['notion', 'negotiation', 'variable', 'offers', 'internship'];

  test.each([
    ['megotiation', 'negotiation'],
    ['negociation', 'negotiation'],
    ['négociation', 'negotiation'],
    ['varaible', 'variable'],
    ['offres', 'offers'],
    ['intrenshipp', 'internship'],
    ['megoti', 'negotiation'],
    ['xyzzyq', undefined],
    ['ofx', undefined],
    ['6500', undefined],
  ])('for %s is %s', (typed, meant) => {
    expect(nearestWord(typed, known)).toBe(meant);
  });

  test('is the most frequent of those that are as near', () => {
    expect(nearestWord('cast', ['cost', 'cash'])).toBe('cost');
    expect(nearestWord('cast', ['cash', 'cost'])).toBe('cash');
  });

  test('is the word itself where it is known, and the word that was meant where one letter is wrong', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('q', 'w', 'x', 'z'), (meant, place, letter) => {
        expect(nearestWord(meant, [meant])).toBe(meant);
        const at = place % meant.length;
        expect(nearestWord(meant.slice(0, at) + letter + meant.slice(at + 1), [meant])).toBe(meant);
        expect(nearestWord(meant.slice(0, at) + meant.slice(at + 1), [meant])).toBe(meant);
        expect(nearestWord(meant.slice(0, at) + letter + meant.slice(at), [meant])).toBe(meant);
      }),
    );
  });
});
