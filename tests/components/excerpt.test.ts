import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptParts } from '../../src/components/search-dialog/excerpt.ts';

const shown = (excerpt: string, title: string): string =>
  excerptParts(excerpt, title)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');

test.each([
  ['a <mark>bonus,</mark> paid', 'Pay', 'a [bonus], paid'],
  ['<mark>(€65,000</mark> &lt; <mark>83,000).</mark>', 'Pay', '(€[65,000] < [83,000]).'],
  ['The <mark>variable.</mark> It <mark>varies</mark> …', 'The variable', 'It [varies]…'],
  ['The <mark>variable.</mark>', 'The variable', 'The [variable].'],
  ['&lt;img src=x&gt;', '', '<img src=x>'],
  ['', 'Pay', ''],
])('an excerpt is shown as text with its matches: %s under %s as %s', (excerpt, title, text) => {
  expect(shown(excerpt, title)).toBe(text);
});

test('an excerpt without a match keeps its words', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zé€.,0-9]{1,9}$/)), (words) => {
      const text = words.join(' ');
      expect(
        excerptParts(text, 'No such title')
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
