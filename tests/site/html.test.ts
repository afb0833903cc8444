import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HtmlValidate, type Message, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { styleInHead } from '../../src/integrations/island-style.ts';
import rules from '../html-validate.config.js';

const DIST = resolve(process.env.OUT_DIR ?? 'dist');
const validator = new HtmlValidate(new StaticConfigLoader(rules));

const lineOf = ({ ruleId, message, selector, line, column }: Message): string =>
  `${line}:${column} ${ruleId}: ${message} (${selector ?? 'no element'})`;

const faultsOf = async (html: string): Promise<readonly string[]> =>
  (await validator.validateString(html)).results.flatMap(({ messages }) => messages.map(lineOf));

const PAGE = (body: string): string =>
  `<!DOCTYPE html>\n<html lang="en"><head><title>Pay</title></head><body>${body}</body></html>\n`;

const pages = globSync('**/*.html', { cwd: DIST }).sort();

test('there are pages to look at', () => {
  expect(pages).toContain('index.html');
});

test.each(pages)('%s is HTML without a fault', async (name) => {
  const { results } = await validator.validateFile(join(DIST, name));
  expect(results.flatMap(({ messages }) => messages.map(lineOf))).toEqual([]);
});

describe('the validator, with the rules of this guide,', () => {
  test('has nothing against a page in order', async () => {
    const body =
      '<h1>Pay</h1><div role="region" tabindex="0" aria-label="By level"></div><input type="text" aria-label="Years" /><form><label><input type="checkbox" name="jobs" value="a"> A</label><label><input type="checkbox" name="jobs" value="b"> B</label></form><script src="/a.js"></script>';
    expect(await faultsOf(PAGE(body))).toEqual([]);
  });

  test.each([
    ['a block in a paragraph', '<h1>Pay</h1><p><div>74,000</div></p>', 'element-permitted-parent|no-implicit-close'],
    ['an id that stands twice', '<h1 id="pay">Pay</h1><p id="pay">So</p>', 'no-dup-id'],
    ['a style in the text', '<h1>Pay</h1><style>b{}</style>', 'element-permitted-content'],
    ['a style on an element', '<h1 style="color:red">Pay</h1>', 'no-inline-style'],
    ['a field with no label', '<h1>Pay</h1><input name="years">', 'input-missing-label'],
    [
      'a button in a link',
      '<h1>Pay</h1><a href="/"><button type="button">Go</button></a>',
      'element-permitted-content',
    ],
    [
      'an attribute that its element does not know',
      '<h1>Pay</h1><label><input type="radio" name="a" autocomplete="off"> A</label>',
      'input-attributes',
    ],
    ['a script of another host', '<h1>Pay</h1><script src="https://cdn.example/a.js"></script>', 'require-sri'],
    ['a button that is none', '<h1>Pay</h1><div role="button" tabindex="0">Go</div>', 'prefer-native-element'],
    ['an unclosed element', '<h1>Pay</h1><section><h2>So</h2>', 'close-order'],
  ])('sees %s', async (_what, body, rule) => {
    expect((await faultsOf(PAGE(body))).join('\n')).toMatch(new RegExp(rule));
  });
});

describe('the style of live parts', () => {
  const STYLE = '<style>astro-island,astro-slot{display:contents}</style>';

  test('stands in the head, once, as it was', () => {
    expect(
      styleInHead(`<head><title>Pay</title></head><body><p>A</p>${STYLE}<astro-island></astro-island></body>`),
    ).toBe(`<head><title>Pay</title>${STYLE}</head><body><p>A</p><astro-island></astro-island></body>`);
  });

  test('leaves a page with no live part, and other styles, as they are', () => {
    for (const html of ['<head></head><body>A</body>', '<head></head><body><style>b{}</style></body>', '<p>A</p>']) {
      expect(styleInHead(html)).toBe(html);
    }
  });
});
