import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { precompress } from '../../src/integrations/precompress.ts';

const DIST = resolve(process.env.OUT_DIR ?? 'dist');
const TEXT = '**/*.{html,css,js,svg,json,csv,xml,txt,md,webmanifest}';

describe('the built site', () => {
  test('has a .br and a .gz beside every text file, which hold what it holds', () => {
    const names = globSync(TEXT, { cwd: DIST });
    expect(names).toEqual(
      expect.arrayContaining(['index.html', 'sw.js', 'manifest.webmanifest', 'icon.svg', 'pagefind/pagefind.js']),
    );
    for (const name of names) {
      const plain = readFileSync(join(DIST, name));
      expect(brotliDecompressSync(readFileSync(join(DIST, `${name}.br`))).equals(plain), name).toBe(true);
      expect(gunzipSync(readFileSync(join(DIST, `${name}.gz`))).equals(plain), name).toBe(true);
    }
  });

  test('has nothing compressed that is so already, or that a host reads', () => {
    const packed = globSync('**/*.{br,gz}', { cwd: DIST });
    expect(packed.filter((name) => /\.(woff2|png|br|gz)\.(br|gz)$|_headers/.test(name))).toEqual([]);
  });
});

describe('a served folder', () => {
  let dist: string;
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'packed-'));
    mkdirSync(join(dist, 'salary'));
    writeFileSync(join(dist, 'index.html'), '<h1>Home</h1>');
    writeFileSync(join(dist, 'salary/index.html'), '<h1>Salary</h1>'.repeat(50));
    writeFileSync(join(dist, 'picture.png'), 'not text');
  });
  afterEach(() => {
    rmSync(dist, { recursive: true });
  });

  const bodyOf = async (url: string, encoding: string): Promise<readonly [string | null, string]> => {
    const answer = await fetch(url, { headers: { 'Accept-Encoding': encoding } });
    return [answer.headers.get('content-encoding'), await answer.text()];
  };

  test('is sent as it was compressed, until a file changes', async () => {
    expect(await precompress(dist)).toBe(2);
    expect(existsSync(join(dist, 'picture.png.br'))).toBe(false);
    // What was compressed says who it is.
    const { url, close } = await serve({ port: 0, dist });
    try {
      expect(await bodyOf(`${url}salary/`, 'br')).toEqual(['br', '<h1>Salary</h1>'.repeat(50)]);
      const sent = await fetch(`${url}salary/`, { headers: { 'Accept-Encoding': 'br' } });
      expect(sent.headers.get('content-length')).toBe(String(readFileSync(join(dist, 'salary/index.html.br')).length));
      expect(await bodyOf(`${url}salary/`, 'gzip')).toEqual(['gzip', '<h1>Salary</h1>'.repeat(50)]);
      expect(await bodyOf(`${url}salary/`, 'identity')).toEqual([null, '<h1>Salary</h1>'.repeat(50)]);
      writeFileSync(join(dist, 'salary/index.html'), '<h1>Pay</h1>');
      utimesSync(join(dist, 'salary/index.html'), new Date(), new Date(Date.now() + 5000));
      expect(await bodyOf(`${url}salary/`, 'br')).toEqual(['br', '<h1>Pay</h1>']);
    } finally {
      await close();
    }
  });
});
