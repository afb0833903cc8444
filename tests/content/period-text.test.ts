import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { periodText } from '../../src/site/period-text.ts';

const say = (period: Parameters<typeof periodText>[0]['period'], isApproximate = false): string =>
  periodText({ period, isApproximate }, en, (day) => day);

test('a law says from which day it holds, to which, and whether that day is only the one it was read', () => {
  expect(say({ kind: 'law', from: '2026-06-01', to: undefined })).toBe('in force since 2026-06-01');
  expect(say({ kind: 'law', from: '2026-01-01', to: '2026-12-31' })).toBe('in force from 2026-01-01 to 2026-12-31');
  expect(say({ kind: 'law', from: '2026-11-24', to: undefined }, true)).toBe(
    'in force on 2026-11-24, perhaps for longer',
  );
});

test('what was published says its year, about it, or that it has none', () => {
  expect(say({ kind: 'year', year: 2025 })).toBe('2025');
  expect(say({ kind: 'year', year: 2020 }, true)).toBe('about 2020');
  expect(say({ kind: 'undated' })).toBe('undated');
});
