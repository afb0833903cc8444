import { describe, expect, test } from 'vitest';
import { frenchPages, frenchRecords, frenchWords, textsOfPage, type FrenchText } from './french-text.ts';
import { findTypos } from './french-typography.ts';

const linesOf = (texts: readonly FrenchText[]): readonly string[] =>
  texts.flatMap(({ where, text }) =>
    findTypos(text).map(({ found, expected }) => `${where}: "${found}". Write ${expected}.`),
  );

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
