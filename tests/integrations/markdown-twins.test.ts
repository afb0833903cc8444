import { describe, expect, test } from 'vitest';
import { twinText } from '../../src/integrations/markdown-twins.ts';

/** The twin of a page with this main text; what comes after the text is cut off. */
const textOf = (main: string, after = ''): string => {
  const html = `<!doctype html><html lang="en"><head><link rel="canonical" href="https://example.org/guide/pay/"></head><body><header>Head</header><main>${main}</main>${after}</body></html>`;
  return twinText(html)?.replace(/\n\n---\n\nAddress: [\s\S]*$/, '') ?? '';
};

const figure = (id: string, text: string): string =>
  `<button type="button" class="fig" popovertarget="src-${id}" data-n="1">${text}<svg class="kind" aria-hidden="true"></svg><span class="vh">, source: published</span></button>`;

const source = (id: string): string => `
  <section class="sources"><h2 class="sources__title">Figures and their sources</h2>
  <div id="src-${id}" popover><p class="source__kind">Published</p><p class="source__figure">€45,000 a year<small>A first post</small></p>
  <p>Gross.</p><dl><dt>Source</dt><dd>A paper</dd><dt>Year</dt><dd>2025</dd></dl>
  <p><a href="https://paper.example/pay">Read it at the source</a></p></div></section>`;

describe('the Markdown twin of a page', () => {
  test('has headings, paragraphs with their marks, and full addresses', () => {
    expect(
      textOf(
        `<h1>Pay</h1><p class="lead">What <b>a <i lang="fr">cadre</i></b> earns, <a href="../method/#tax">worked out</a>.</p><h2 id="a">Level<small>by level</small></h2><p>See <a href="#a">above</a>.</p>`,
      ),
    ).toMatchInlineSnapshot(`
      "# Pay

      What **a *cadre*** earns, [worked out](https://example.org/guide/method/#tax).

      ## Level (by level)

      See [above](https://example.org/guide/pay/#a)."
    `);
  });

  test('has lists within lists, and lists of terms', () => {
    expect(
      textOf(
        `<ul><li>One<ul><li>Within</li></ul></li><li><p>Two</p><p>and more</p></li></ul><ol><li>First</li><li>Second</li></ol><dl><div><dt>Term</dt><dd>Meaning</dd></div><dt>Asked?</dt><dd>Once</dd><dd>Twice</dd></dl>`,
      ),
    ).toMatchInlineSnapshot(`
      "- One
        - Within
      - Two

        and more

      1. First
      2. Second

      - **Term**: Meaning
      - **Asked?**
        - Once
        - Twice"
    `);
  });

  test('has tables with their captions, and no bar that would cut a cell', () => {
    expect(
      textOf(
        `<table><caption>Pay<small>a year</small></caption><thead><tr><th>Who</th><th>What</th></tr></thead><tbody><tr><th>A | B<small>both</small></th><td><p>1</p><p>2</p></td></tr><tr><td colspan="2">All</td></tr></tbody></table>`,
      ),
    ).toMatchInlineSnapshot(`
      "**Pay (a year)**

      | Who | What |
      | --- | --- |
      | A \\| B (both) | 1; 2 |
      | All |  |"
    `);
  });

  test('drops a column of a table that holds only drawings', () => {
    const drawn = '<td><svg aria-hidden="true"></svg></td>';
    expect(textOf(`<table><tr><td>a</td>${drawn}<td>b</td></tr><tr><td>c</td>${drawn}</tr></table>`)).toBe(
      '|  |  |\n| --- | --- |\n| a | b |\n| c |  |',
    );
  });

  test('names the source of a figure in a footnote that bears its id', () => {
    const html = `<p>A first post pays ${figure('kam-junior', '€45,000')}, says one. ${figure('unknown', 'None')}</p>`;
    const twin = twinText(
      `<html lang="en"><head><link rel="canonical" href="https://example.org/"></head><main>${html}</main>${source('kam-junior')}<footer><p class="small">Reviewed today</p></footer></html>`,
    );
    expect(twin).toMatchInlineSnapshot(`
      "A first post pays €45,000[^kam-junior], says one.

      ---

      Address: <https://example.org/>\\
      Reviewed today

      ## Figures and their sources

      [^kam-junior]: **Published.** A first post: €45,000 a year. Gross. Source: A paper. Year: 2025. [Read it at the source](https://paper.example/pay)
      "
    `);
  });

  test('leaves out what is no text: ways through the site, fields, scripts, what only screen readers hear', () => {
    expect(
      textOf(
        `<nav>Way</nav><details class="toc"><summary>On this page</summary></details><p>Text<span class="vh">unseen</span><svg aria-hidden="true"><title>x</title></svg></p><label>Years <input></label><button>Press</button><script>x</script><template><p>y</p></template><details><summary>Empty</summary><input></details><p hidden>z</p>`,
      ),
    ).toBe('Text');
  });

  test('tells a drawing in its own words, once', () => {
    const drawing = '<svg role="img"><title>Pay from 1 to 2</title><text>1</text></svg>';
    expect(textOf(`<figure>${drawing}${drawing}<figcaption>Below it</figcaption></figure>`)).toMatchInlineSnapshot(`
      "Drawing: Pay from 1 to 2

      Below it"
    `);
  });

  test('gives the worked example of a live part, and says where it lives', () => {
    expect(
      textOf(
        `<astro-island props="{}"><form><div class="ask"><label>Years</label><input></div><output><data value="74000">€74,000</data></output></form></astro-island>`,
      ),
    ).toMatchInlineSnapshot(`
      "*A live part of the page, which follows what is typed at <https://example.org/guide/pay/>. Its worked example:*

      €74,000"
    `);
  });

  test('sets notes and sentences to say off from the text', () => {
    expect(
      textOf(
        `<div class="note"><p class="note__title">Beware</p><p>One thing.</p><ul><li>a</li></ul></div><blockquote class="say"><p>Say it.</p></blockquote>`,
      ),
    ).toMatchInlineSnapshot(`
      "> **Beware**
      >
      > One thing.
      >
      > - a

      > Say it."
    `);
  });

  test('takes signs of Markdown for signs', () => {
    expect(textOf('<p>2 * 3 * 4 [a] snake_case _x_ `b` &lt;c&gt; &amp;amp;</p><p># no heading</p><p>1. no list</p>'))
      .toMatchInlineSnapshot(`
        "2 \\* 3 \\* 4 \\[a\\] snake_case \\_x\\_ \\\`b\\\` \\<c> \\&amp;

        \\# no heading

        1\\. no list"
      `);
  });

  test('keeps code as it stands', () => {
    expect(
      textOf(
        '<pre><code class="language-js">const a = `x`;\nif (a &lt; 1) {}\n</code></pre><p>Type <code>a_b*</code>.</p>',
      ),
    ).toMatchInlineSnapshot(`
      "\`\`\`js
      const a = \`x\`;
      if (a < 1) {}
      \`\`\`

      Type \`a_b*\`."
    `);
  });

  test('is not there for a page with no text, and stops for a language that has no words', () => {
    expect(twinText('<html lang="en"><meta http-equiv="refresh" content="0"></html>')).toBeUndefined();
    const german = '<html lang="de"><link rel="canonical" href="https://example.org/"><main><p>x</p></main></html>';
    expect(() => twinText(german)).toThrowErrorMatchingInlineSnapshot(
      `[Error: https://example.org/: html lang: "de" has no words in src/i18n/machines.ts. Add them.]`,
    );
  });
});
