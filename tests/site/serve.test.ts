import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../src/commands/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'guide-'));
const FILES: Readonly<Record<string, string>> = {
  'dist/index.html': '<h1>Home</h1>',
  'dist/404.html': '<h1>Nothing here</h1>',
  'dist/salary/index.html': '<h1>Salary</h1>',
  'dist/_astro/site.css': 'body{color:red}'.repeat(99),
  'dist/_headers': '# for hosts\n/guide/*\n  X-One: 1\n\n/guide/_astro/*\n  Cache-Control: immutable\n',
  'secret.txt': 'outside',
};

/** Asks with a path exactly as it is written: `fetch` would mend it. */
const ask = (served: Served, path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  new Promise<{ status: number | undefined; headers: Readonly<Record<string, unknown>>; body: string }>(
    (done, fail) => {
      request(new URL(served.url).origin, { path, headers, method }, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
      })
        .on('error', fail)
        .end();
    },
  );

describe('a site served under /guide/', () => {
  let served: Served;
  beforeAll(async () => {
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    served = await serve({ port: 0, dist: join(folder, 'dist'), base: '/guide' });
  });
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  test('has its home at the base path and each page at its folder', async () => {
    expect(served.url).toMatch(/^http:\/\/localhost:\d+\/guide\/$/);
    expect(await ask(served, '/guide/')).toMatchObject({ status: 200, body: '<h1>Home</h1>' });
    expect(await ask(served, '/guide/salary/?years=3')).toMatchObject({ status: 200, body: '<h1>Salary</h1>' });
  });

  test.each([
    ['/guide', '/guide/'],
    ['/guide/salary', '/guide/salary/'],
    ['/guide/salary?years=3', '/guide/salary/?years=3'],
  ])('sends %s on to %s', async (asked, location) => {
    expect(await ask(served, asked)).toMatchObject({ status: 308, headers: { location } });
  });

  test.each([
    '/',
    '/salary/',
    '/guide/nothing/',
    '/guide/../../secret.txt',
    '/guide/%2e%2e/secret.txt',
    '/guide/..%2fsecret.txt',
    '/guide/%',
    '//guide/salary',
    '/guide//salary',
    '/guide/a%00b',
  ])('has its page for unknown addresses at %s', async (path) => {
    expect(await ask(served, path)).toMatchObject({
      status: 404,
      body: '<h1>Nothing here</h1>',
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  });

  test('carries the headers of its _headers file', async () => {
    const page = await ask(served, '/guide/salary/');
    expect(page.headers).toMatchObject({ 'x-one': '1' });
    expect(page.headers).not.toHaveProperty('cache-control');
    const sheet = await ask(served, '/guide/_astro/site.css');
    expect(sheet.headers).toMatchObject({ 'x-one': '1', 'cache-control': 'immutable' });
  });

  test('is sent compressed to those who take it, and whole to those who do not', async () => {
    const whole = await ask(served, '/guide/_astro/site.css');
    expect(whole.headers['content-encoding']).toBeUndefined();
    expect(whole.body).toBe(FILES['dist/_astro/site.css']);
    for (const encoding of ['br', 'gzip']) {
      const { headers } = await ask(served, '/guide/_astro/site.css', { 'accept-encoding': `deflate, ${encoding}` });
      expect(headers['content-encoding']).toBe(encoding);
      expect(Number(headers['content-length'])).toBeLessThan(200);
    }
  });

  test('is not sent again to those who have it', async () => {
    const { headers } = await ask(served, '/guide/');
    const again = await ask(served, '/guide/', { 'if-none-match': String(headers.etag) });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  test('answers a question about a page without the page, and takes nothing in', async () => {
    expect(await ask(served, '/guide/', {}, 'HEAD')).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': '13' },
    });
    expect(await ask(served, '/guide/', {}, 'POST')).toMatchObject({ status: 405 });
  });

  test('is not served before it is built', async () => {
    await expect(serve({ port: 0, dist: folder })).rejects.toThrow('no index.html. Run npm run build first.');
  });
});
