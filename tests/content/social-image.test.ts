import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readPalette } from '../../src/site/social-image/palette.ts';
import { drawPicture, escapeText, type Picture } from '../../src/site/social-image/picture.ts';
import { measureTitle, renderPicture } from '../../src/site/social-image/render.ts';
import { wrapTitle } from '../../src/site/social-image/wrap.ts';

/** Every letter is half as wide as it is high. */
const halves = (text: string): number => Array.from(text).length / 2;
const box = { width: 100, height: 40, sizes: [20, 10], leading: 1 };

describe('a title in its box', () => {
  test('is set as large as it goes', () => {
    expect(wrapTitle('What it pays', box, halves)).toEqual({ size: 20, lines: ['What it', 'pays'] });
  });

  test('takes smaller letters and more lines where it is long', () => {
    expect(wrapTitle('Which figures exist, and how sure are they?', box, halves)).toEqual({
      size: 10,
      lines: ['Which figures exist,', 'and how sure are', 'they?'],
    });
  });

  test('ends in a sign of what is missing where even that is not enough', () => {
    const { lines } = wrapTitle('one two three four five six '.repeat(5), box, halves);
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  test('is cut where one word alone is wider', () => {
    expect(wrapTitle('Donaudampfschifffahrt', box, halves)).toEqual({ size: 10, lines: ['Donaudampfschifffah…'] });
  });

  test('never leaves it, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const { size, lines } = wrapTitle(title, box, halves);
        expect(box.sizes).toContain(size);
        expect(lines.length * size).toBeLessThanOrEqual(box.height);
        for (const line of lines) expect(halves(line) * size).toBeLessThanOrEqual(box.width);
      }),
    );
  });

  test('keeps all its words, in order, where it is not cut', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 6 }), (words) => {
        expect(wrapTitle(words.join(' '), box, halves).lines.join(' ')).toBe(words.join(' '));
      }),
    );
  });
});

const palette = readPalette(readFileSync('src/styles/tokens.css', 'utf8'));
const picture: Picture = {
  siteName: 'Grands comptes',
  tagline: 'the guide',
  title: 'Pay & <b>"rank"</b>',
  bar: { kind: 'band', band: { low: 60_000, high: 80_000, name: 'Some', text: '€60,000 to 80,000' } },
  unit: 'gross a year',
  axis: [{ amount: 0, text: '€0' }],
};

describe('a picture', () => {
  test('says signs of markup as text', () => {
    expect(escapeText('A & B </text><script>"x"')).toBe('A &amp; B &lt;/text&gt;&lt;script&gt;&quot;x&quot;');
    expect(escapeText('bell \u0007 and tab \t')).toBe('bell  and tab \t');
    const svg = parse(drawPicture(picture, palette, measureTitle));
    expect(svg.querySelector('b')).toBeNull();
    expect(svg.text).toContain('Pay & <b>"rank"</b>');
  });

  test('wears the colours of daylight', () => {
    expect(palette.paper).toBe('#f7f5f0');
    expect(palette.accent).toBe('#1a3bb8');
    expect(() => readPalette(':root { --paper: #fff; }')).toThrowErrorMatchingInlineSnapshot(
      `[Error: src/styles/tokens.css has no colour --ink: the images need it.]`,
    );
  });

  test('is drawn with the faces of the guide and no other', async () => {
    expect(measureTitle('KAM')).toBeGreaterThan(1);
    expect(measureTitle('KAM')).toBeLessThan(measureTitle('KAMs'));
    const png = Buffer.from(await renderPicture(picture));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test('is the same however often it is drawn', async () => {
    expect(Buffer.from(await renderPicture(picture)).equals(Buffer.from(await renderPicture(picture)))).toBe(true);
  });
});
