import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOM = new URL('../../src/compensation/', import.meta.url);

const files = readdirSync(ROOM).map((name) => ({ name, text: readFileSync(new URL(name, ROOM), 'utf8') }));

/** The code without its comments: those may speak of anything. */
const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

test('the compensation module imports nothing but its own files', () => {
  for (const { name, text } of files) {
    for (const [, from] of text.matchAll(/\bfrom '([^']+)'/g)) expect(from, name).toMatch(/^\.\/[a-z-]+\.ts$/);
    expect(text, name).not.toMatch(/\bimport\(|\brequire\(/);
  }
});

test('the compensation module knows no clock, chance, locale, network or page', () => {
  const outside =
    /\b(Date|Intl|Math\.random|performance|crypto|process|globalThis|window|document|navigator|location|fetch|console|toLocaleString|localeCompare)\b/;
  for (const { name, text } of files) expect(withoutComments(text), name).not.toMatch(outside);
});

test('the compensation module never rounds an amount', () => {
  const rounding = files
    .filter(({ text }) => /\bMath\.(round|floor|ceil|trunc)|\.toFixed\(/.test(withoutComments(text)))
    .map(({ name }) => name);
  // The law itself rounds the coefficient of the employers' reduction.
  expect(rounding).toEqual(['employer-cost.ts']);
});

test('the compensation module knows no job by name', () => {
  for (const { name, text } of files) expect(withoutComments(text), name).not.toMatch(/key-account|sales-|technical-/);
});
