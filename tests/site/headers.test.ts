import { describe, expect, test } from 'vitest';
import { readHeaderRules } from '../../src/commands/serve.ts';
import { headersText, robotsText } from '../../src/integrations/headers.ts';

const headersAt = (base: string, path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readHeaderRules(headersText(base)).flatMap(({ matches, headers }) => (matches(path) ? headers : [])),
  );

describe.each(['/', '/guide', '/guide/'])('the headers of a site at %s', (base) => {
  const root = base === '/' ? '/' : '/guide/';

  test('let no other site put a page in a frame, and leave the rest of the policy to the page', () => {
    expect(headersAt(base, `${root}salary/`)['Content-Security-Policy']).toBe("frame-ancestors 'none'");
    expect(headersAt(base, `${root}pagefind/pagefind.js`)['Content-Security-Policy']).toBe("frame-ancestors 'none'");
  });

  test('tell other sites no more than the guide’s name', () => {
    expect(headersAt(base, root)).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    expect(headersAt(base, root)['Permissions-Policy']).toContain('geolocation=()');
  });

  test('let a browser keep what never changes under its name, and nothing else', () => {
    const kept = 'public, max-age=31536000, immutable';
    for (const path of ['_astro/site.abc.css', 'pagefind/fragment/en_1.pf_fragment', 'pagefind/index/en_1.pf_index']) {
      expect(headersAt(base, root + path)['Cache-Control']).toBe(kept);
    }
    expect(headersAt(base, `${root}sw.js`)['Cache-Control']).toBe('no-cache');
    expect(headersAt(base, `${root}salary/`)['Cache-Control']).toBeUndefined();
  });

  test('give the data to other sites too', () => {
    expect(headersAt(base, `${root}data/compensation.json`)['Access-Control-Allow-Origin']).toBe('*');
    expect(headersAt(base, `${root}data.html`)['Access-Control-Allow-Origin']).toBeUndefined();
  });

  test('are never set twice for one address', () => {
    for (const path of [
      '',
      'salary/',
      '_astro/a.js',
      'pagefind/pagefind-entry.json',
      'data/compensation.csv',
      'sw.js',
    ]) {
      const names = readHeaderRules(headersText(base)).flatMap(({ matches, headers }) =>
        matches(root + path) ? headers.map(([name]) => name) : [],
      );
      expect(names).toEqual([...new Set(names)]);
    }
  });
});

test('robots are shown the map of the site at its absolute address', () => {
  expect(robotsText('https://example.org', '/guide')).toMatchInlineSnapshot(`
    "User-agent: *
    Allow: /

    Sitemap: https://example.org/guide/sitemap-index.xml
    "
  `);
  expect(robotsText('https://example.org/', '/')).toContain('Sitemap: https://example.org/sitemap-index.xml\n');
});
