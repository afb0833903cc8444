import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HtmlValidate, type Message, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { withLiveParts } from '../../src/integrations/live-parts.ts';
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

describe('the scripts of live parts', () => {
  const OWN = 'customElements.define("astro-island",class{})';
  const LOAD = '<script>(()=>{window.dispatchEvent(new Event("astro:load"))})();</script>';
  const ELEMENT = '<script>(()=>{customElements.define("astro-island",A)})();</script>';
  const POLICY = `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-x='">`;

  test('are ours, once, allowed by the policy, and the style stands in a sheet', () => {
    const html = `${POLICY}<p>A</p><style>astro-island,astro-slot{display:contents}</style>${LOAD}${ELEMENT}<astro-island></astro-island>`;
    const hash = createHash('sha256').update(OWN).digest('base64');
    expect(withLiveParts(html, OWN)).toBe(
      `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-${hash}' 'sha256-x='">` +
        `<p>A</p><script>${OWN}</script><astro-island></astro-island>`,
    );
  });

  test('leave a page with no live part as it is', () => {
    for (const html of ['<head></head><body>A</body>', '<head></head><body><style>b{}</style></body>', '<p>A</p>']) {
      expect(withLiveParts(html, OWN)).toBe(html);
    }
  });

  test('stop the build where Astro writes something else', () => {
    expect(() => withLiveParts('<script>new()</script><astro-island></astro-island>', OWN)).toThrow(
      'Astro writes its live parts in a new way',
    );
  });
});
