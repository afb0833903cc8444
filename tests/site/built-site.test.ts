import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkBuiltSite, problemText } from '../../src/integrations/built-site.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const SCRIPT = 'console.log(1)';
const HASH = `sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`;
const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' '${HASH}'; style-src 'self'">`;

interface Page {
  readonly lang?: string;
  readonly head?: string;
  readonly body?: string;
  readonly title?: string;
  readonly description?: string;
  readonly canonical?: string;
  readonly policy?: string;
}

const page = (
  path: string,
  { lang = ' lang="en"', head = '', body = '<h1>Pay</h1>', title = `Title of ${path}`, ...rest }: Page = {},
) => {
  const description = rest.description ?? `What the page ${path} is about, in forty signs at the least.`;
  const address = `https://example.org/${path.replace(/index\.html$/, '')}`;
  const canonical = rest.canonical ?? `<link rel="canonical" href="${address}">`;
  return `<!doctype html><html${lang}><head><title>${title}</title><meta name="description" content="${description}">${canonical}${rest.policy ?? POLICY}${head}</head><body>${body}</body></html>`;
};

/** Checks a site of these files, and answers one line a problem. */
const check = (files: Readonly<Record<string, string>>, base = '/'): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return checkBuiltSite(folder, { site: 'https://example.org', base }).map(problemText);
};

/** Checks a site of one page with this body. */
const checkBody = (body: string): readonly string[] =>
  check({ 'index.html': page('index.html', { body: `<h1>Pay</h1>${body}` }) });

/** Checks a site of one page. */
const checkHome = (home: Page): readonly string[] => check({ 'index.html': page('index.html', home) });

describe('a built site', () => {
  test('without a fault has no problem', () => {
    const body = `
      <a href="/salary/">Salary</a> <a href="/salary/?years=3#levels">Levels</a> <a href="#top">Top</a> <a href="#pay">Pay</a>
      <a href="https://elsewhere.example/page#part">A source</a> <a href="mailto:a@example.org">Write</a> <a href="salary/#:~:text=a">Text</a>
      <h1 id="pay">Pay &amp; more</h1><h2>One</h2><h3>Two</h3><h2>Three</h2>
      <img src="/a%20b.svg" alt="" srcset="/a%20b.svg 1x, /c.png 2x"><script>${SCRIPT}</script><script type="module" src="/app.js"></script>
      <script type="application/ld+json">{"@type":"Article"}</script>
      <label for="years">Years</label><input id="years"><button popovertarget="why" aria-describedby="pay why">Why</button><div id="why" popover>So</div>
      <svg><use href="/c.png#mark"></use></svg><form action="/salary/"><input name="q"></form>`;
    const head = `<link rel="stylesheet" href="/site.css"><link rel="alternate" hreflang="en" href="https://example.org/"><meta property="og:image" content="https://example.org/c.png">`;
    expect(
      check({
        'index.html': page('index.html', { body, head }),
        'salary/index.html': page('salary/index.html', { body: '<h1>Salary</h1><h2 id="levels">Levels</h2>' }),
        '404.html': page('404.html', { canonical: '' }),
        'old/index.html': '<!doctype html><title>Moved</title><meta http-equiv="refresh" content="0;url=/salary/">',
        'site.css': '@font-face { src: url("a%20b.svg") }',
        'a b.svg': '<svg/>',
        'c.png': '',
        'app.js': '',
      }),
    ).toEqual([]);
  });

  test('has links that lead to a page, with its last slash, under its base', () => {
    expect(checkBody('<a href="/gone/">Gone</a><a href="salry">Typo</a><a href="http://">Odd</a>'))
      .toMatchInlineSnapshot(`
      [
        "index.html: a href: "/gone/" leads to no page. Mend the address, or write the page.",
        "index.html: a href: "salry" leads to no page. Mend the address, or write the page.",
        "index.html: a href: "http://" is no address. Write an address of the guide, or a full one.",
      ]
    `);
    expect(
      check({
        'index.html': page('index.html', { body: '<h1>Pay</h1><a href="/pay">Pay</a>' }),
        'pay/index.html': page('pay/index.html'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "index.html: a href: "/pay" lacks its last slash. Add it: without it, each visit is sent on once more.",
      ]
    `);
    const home = page('guide/index.html', { body: '<h1>Pay</h1><a href="/salary/">Salary</a>' });
    expect(check({ 'index.html': home }, '/guide/')).toMatchInlineSnapshot(`
      [
        "index.html: a href: "/salary/" stands outside /guide/. Put the base path before it.",
      ]
    `);
  });

  test('has anchors that are ids of the page they lead to', () => {
    expect(
      check({
        'index.html': page('index.html', {
          body: '<h1 id="pay">Pay</h1><a href="#pai">Pay</a><a href="/salary/#level">Levels</a>',
        }),
        'salary/index.html': page('salary/index.html', { body: '<h1 id="levels">Salary</h1>' }),
      }),
    ).toMatchInlineSnapshot(`
      [
        "index.html: a href: "#pai" names an id that index.html does not have. Mend the anchor, or the heading it names.",
        "index.html: a href: "/salary/#level" names an id that salary/index.html does not have. Mend the anchor, or the heading it names.",
      ]
    `);
  });

  test('has its assets, and has them itself', () => {
    expect(
      checkBody(
        '<img src="/gone.png" srcset="/gone-2.png 2x" alt=""><script src="https://cdn.example/x.js"></script><img src="data:image/gif;base64,R0" alt="">',
      ),
    ).toMatchInlineSnapshot(`
      [
        "index.html: img src: "/gone.png" is not in the site. Add the file, or mend the address.",
        "index.html: img srcset: "/gone-2.png" is not in the site. Add the file, or mend the address.",
        "index.html: script src: "https://cdn.example/x.js" comes from elsewhere. Keep the file in the site: the policy blocks others.",
        "index.html: img src: "data:image/gif;base64,R0" comes from elsewhere. Keep the file in the site: the policy blocks others.",
      ]
    `);
    expect(
      check({
        'index.html': page('index.html', {
          head: '<link rel="stylesheet" href="/site.css"><link rel="icon" href="/icon.svg"><meta property="og:image" content="https://example.org/card.png">',
        }),
        'site.css': 'a { background: url(gone.svg) }',
      }),
    ).toMatchInlineSnapshot(`
      [
        "index.html: link href: "/icon.svg" is not in the site. Add the file, or mend the address.",
        "index.html: meta og:image: "https://example.org/card.png" is not in the site. Add the file, or mend the address.",
        "site.css: url(): "gone.svg" is not in the site. Add the file, or mend the address.",
      ]
    `);
    expect(
      checkBody(
        '<astro-island component-url="/_astro/estimate.js"></astro-island><form action="https://elsewhere.example/"></form>',
      ),
    ).toMatchInlineSnapshot(`
      [
        "index.html: astro-island component-url: "/_astro/estimate.js" is not in the site. Add the file, or mend the address.",
        "index.html: form action: "https://elsewhere.example/" leaves the site. Send the form to a page of the guide.",
      ]
    `);
  });

  test('has a page behind each page that only sends on', () => {
    expect(
      check({
        'index.html': page('index.html'),
        'old/index.html': '<!doctype html><title>Moved</title><meta http-equiv="refresh" content="0;url=/new/">',
      }),
    ).toMatchInlineSnapshot(`
      [
        "old/index.html: meta refresh: "/new/" leads to no page. Mend the address, or write the page.",
      ]
    `);
  });

  test('has no script in an address', () => {
    expect(checkBody('<a href="javascript:open()">Open</a>')).toMatchInlineSnapshot(`
      [
        "index.html: a href: "javascript:open()" is a script. Use a button and a script file.",
      ]
    `);
  });

  test('has one h1 a page', () => {
    expect(checkHome({ body: '<p>Pay</p>' })).toMatchInlineSnapshot(`
      [
        "index.html: h1: there is none. Give the page its title as one h1.",
      ]
    `);
    expect(checkHome({ body: '<h1>Pay</h1><h1>More <b>pay</b></h1>' })).toMatchInlineSnapshot(`
      [
        "index.html: h1: there are 2: "Pay", "More pay". Keep one, and make the others h2.",
      ]
    `);
  });

  test('skips no level of headings', () => {
    expect(checkBody('<h2>Levels</h2><h4>First post</h4>')).toMatchInlineSnapshot(`
      [
        "index.html: heading: h4 "First post" follows an h2. Make it an h3.",
      ]
    `);
    expect(checkHome({ body: '<h2>Early</h2><h1>Pay</h1>' })).toMatchInlineSnapshot(`
      [
        "index.html: heading: h2 "Early" comes first. Make it an h1.",
      ]
    `);
  });

  test('names its language', () => {
    expect(checkHome({ lang: '' })).toMatchInlineSnapshot(`
      [
        "index.html: html lang: there is none. Name the language of the page, such as en.",
      ]
    `);
    expect(checkHome({ lang: ' lang="english!"' })).toMatchInlineSnapshot(`
      [
        "index.html: html lang: "english!" is no language. Name the language of the page, such as en.",
      ]
    `);
  });

  test('has a canonical address a page: its own', () => {
    expect(checkHome({ canonical: '' })).toMatchInlineSnapshot(`
      [
        "index.html: canonical: there is none. Write https://example.org/, once.",
      ]
    `);
    expect(checkHome({ canonical: '<link rel="canonical" href="/">' })).toMatchInlineSnapshot(`
      [
        "index.html: canonical: "/". Write https://example.org/, once.",
      ]
    `);
  });

  test('is named by full addresses to other sites', () => {
    const head = '<meta property="og:image" content="/card.png"><link rel="alternate" hreflang="en" href="/">';
    expect(checkHome({ head })).toMatchInlineSnapshot(`
      [
        "index.html: hreflang: "/". Write the full address, from https on.",
        "index.html: og:image: "/card.png". Write the full address, from https on.",
      ]
    `);
  });

  test('has a title and a description a page, and no two alike', () => {
    expect(checkHome({ title: ' ', description: 'Short.' })).toMatchInlineSnapshot(`
      [
        "index.html: title: there is none. Write one that no other page has.",
        "index.html: description: it has 6 signs. Write 40 to 160 signs.",
      ]
    `);
    expect(checkHome({ description: '' })).toMatchInlineSnapshot(`
      [
        "index.html: description: there is none. Write 40 to 160 signs.",
      ]
    `);
    expect(checkHome({ description: 'x'.repeat(161) })).toMatchInlineSnapshot(`
      [
        "index.html: description: it has 161 signs. Write 40 to 160 signs.",
      ]
    `);
    const same = { title: 'Pay', description: 'What a key account manager earns in France.' };
    expect(check({ 'a/index.html': page('a/index.html', same), 'b/index.html': page('b/index.html', same) }))
      .toMatchInlineSnapshot(`
      [
        "b/index.html: title: "Pay" is the title of a/index.html too. Say what sets this page apart.",
        "b/index.html: description: "What a key account manager earns in France." is the description of a/index.html too. Say what sets this page apart.",
      ]
    `);
  });

  test('has a policy, and nothing that the policy blocks', () => {
    expect(checkHome({ policy: '' })).toMatchInlineSnapshot(`
      [
        "index.html: policy: there is none. Keep security.csp in astro.config.mjs.",
      ]
    `);
    expect(
      checkBody(
        '<p style="color: red">Red</p><button onclick="open()">Open</button><script>alert("an inline script of more than forty signs")</script>',
      ),
    ).toMatchInlineSnapshot(`
      [
        "index.html: p style: "color: red". Use a class: the policy blocks it.",
        "index.html: button onclick: "open()". Listen in a script file: the policy blocks it.",
        "index.html: inline script: "alert("an inline script of more than for…". Move it to a file: the policy blocks it.",
      ]
    `);
    expect(checkHome({ head: '<style>p { color: red }</style>' })).toMatchInlineSnapshot(`
      [
        "index.html: inline style: "p { color: red }". Move it to a style sheet: the policy blocks it.",
      ]
    `);
  });

  test('has each id once, and names only ids that are there', () => {
    expect(
      checkBody(
        '<p id="pay">1</p><p id="pay">2</p><button popovertarget="why">Why</button><label for="years">Years</label><section aria-labelledby="pay gone"></section><button aria-controls="menu">Menu</button>',
      ),
    ).toMatchInlineSnapshot(`
      [
        "index.html: id: "pay" stands 2 times. Give each element an id of its own.",
        "index.html: button popovertarget: "why" is no id of this page. Name one that is there.",
        "index.html: label for: "years" is no id of this page. Name one that is there.",
        "index.html: section aria-labelledby: "gone" is no id of this page. Name one that is there.",
        "index.html: button aria-controls: "menu" is no id of this page. Name one that is there.",
      ]
    `);
  });

  test('is told of all its problems at once, in the order of its files', () => {
    expect(
      check({
        'b/index.html': page('b/index.html', { body: '<a href="/gone/">Gone</a>' }),
        'a/index.html': page('a/index.html', { lang: '', body: '<h1>A</h1><img src="/gone.png" alt="">' }),
      }),
    ).toMatchInlineSnapshot(`
      [
        "a/index.html: html lang: there is none. Name the language of the page, such as en.",
        "a/index.html: img src: "/gone.png" is not in the site. Add the file, or mend the address.",
        "b/index.html: h1: there is none. Give the page its title as one h1.",
        "b/index.html: a href: "/gone/" leads to no page. Mend the address, or write the page.",
      ]
    `);
  });
});
