import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { leanPolicy } from '../../src/integrations/lean-policy.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = (policy: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body></html>`;

test('a policy keeps the hashes of what stands in its page, and loses all others', () => {
  const elsewhere = hashOf('elsewhere()');
  const html = page(
    `default-src 'none'; script-src 'self' 'wasm-unsafe-eval' ${elsewhere} ${hashOf('here()')}; style-src 'self' ${hashOf('b{color:red}')} ${elsewhere};`,
    '<script>here()</script><style>b{color:red}</style><script type="module" src="/page.js"></script>',
  );
  expect(leanPolicy(html)).toBe(
    page(
      `default-src 'none'; script-src 'self' 'wasm-unsafe-eval' ${hashOf('here()')}; style-src 'self' ${hashOf('b{color:red}')};`,
      '<script>here()</script><style>b{color:red}</style><script type="module" src="/page.js"></script>',
    ),
  );
});

test('a page with no policy stays as it is', () => {
  const html = '<!doctype html><html lang="en"><body><script>here()</script></body></html>';
  expect(leanPolicy(html)).toBe(html);
});

test('a policy stands before everything that it is there to hold', () => {
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none';">`;
  expect(
    leanPolicy(`<head><meta charset="utf-8"><link rel="stylesheet" href="/a.css">${policy}<title>$1</title></head>`),
  ).toBe(`<head><meta charset="utf-8">${policy}<link rel="stylesheet" href="/a.css"><title>$1</title></head>`);
});
