import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersText } from '../../src/integrations/headers.ts';

const DIST = resolve(process.env.OUT_DIR ?? 'dist');
const EXAMPLE = readFileSync(new URL('../hosting/nginx.conf', import.meta.url), 'utf8');
const MODULES = '/etc/nginx/modules-enabled';

const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(
  (path) => existsSync(path),
);
const hasBrotli = globSync(`${MODULES}/*brotli-static.conf`).length > 0;

describe('the example for nginx', () => {
  test('sends every header that the site asks its host for', () => {
    for (const [, name = '', value = ''] of headersText('/').matchAll(/^ {2}([\w-]+): (.*)$/gm)) {
      expect(EXAMPLE, name).toContain(value);
      expect(EXAMPLE).toMatch(new RegExp(`add_header ${name} .* always;`));
    }
  });

  test('closes what it opens and ends its lines, as far as can be told without nginx', () => {
    const lines = EXAMPLE.split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.filter((line) => line.endsWith('{')).length).toBe(lines.filter((line) => line === '}').length);
    const open = lines.filter((line) => !/[;{}]$/.test(line));
    // The one directive that goes on over two lines.
    expect(open).toEqual([expect.stringMatching(/^charset_types /)]);
  });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });

// What only the real server can tell is asked of it where it is installed.
if (nginx !== undefined) {
  describe('nginx, with that example,', () => {
    let folder: string;
    let port: number;
    let server: ChildProcess | undefined;

    const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
      new Promise((done, fail) => {
        request({ port, path, headers }, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => {
            done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
          });
        })
          .on('error', fail)
          .end();
      });

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'nginx-'));
      port = await freePort();
      const site = EXAMPLE.replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('/srv/www/grands-comptes', DIST)
        .replace(/^.*brotli_static.*$/gm, (line) => (hasBrotli ? line : ''));
      writeFileSync(join(folder, 'site.conf'), site);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (kind) => `${kind}_temp_path ${folder}/${kind};`,
      );
      writeFileSync(
        join(folder, 'nginx.conf'),
        [
          ...(existsSync(MODULES) ? [`include ${MODULES}/*.conf;`] : []),
          ...(process.getuid?.() === 0 ? ['user root;'] : []),
          `pid ${folder}/nginx.pid;`,
          'worker_processes 1;',
          'events {}',
          `http { access_log off; ${temporary.join(' ')} include ${folder}/site.conf; }`,
        ].join('\n'),
      );
      const checked = spawnSync(nginx, ['-t', '-e', 'stderr', '-c', join(folder, 'nginx.conf')], {
        encoding: 'utf8',
      });
      if (checked.status !== 0) throw new Error(checked.stderr);
      expect(checked.stderr).not.toContain('[warn]');
      server = spawn(nginx, ['-e', 'stderr', '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], {
        stdio: 'ignore',
      });
      for (let attempt = 0; attempt < 50; attempt += 1) {
        if (
          await ask('/')
            .then(() => true)
            .catch(() => false)
        )
          return;
        await new Promise((done) => {
          setTimeout(done, 100);
        });
      }
      throw new Error('nginx does not answer.');
    });
    afterAll(async () => {
      const running = server;
      if (running) {
        await new Promise((done) => {
          running.once('exit', done);
          running.kill('SIGQUIT');
        });
      }
      rmSync(folder, { recursive: true, force: true });
    });

    test.each([
      ['/', 'index.html', 'text/html; charset=utf-8'],
      ['/salary/', 'salary/index.html', 'text/html; charset=utf-8'],
      ['/icon.svg', 'icon.svg', 'image/svg+xml; charset=utf-8'],
      ['/sw.js', 'sw.js', 'text/javascript; charset=utf-8'],
      ['/manifest.webmanifest', 'manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
      ['/data/compensation.json', 'data/compensation.json', 'application/json; charset=utf-8'],
      ['/data/compensation.csv', 'data/compensation.csv', 'text/csv; charset=utf-8'],
      ['/robots.txt', 'robots.txt', 'text/plain; charset=utf-8'],
      ['/salary/index.md', 'salary/index.md', 'text/markdown; charset=utf-8'],
      ['/sitemap-index.xml', 'sitemap-index.xml', 'application/xml; charset=utf-8'],
      ['/pagefind/pagefind.js', 'pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
    ])('sends %s as it was compressed, of its type', async (address, file, type) => {
      const plain = readFileSync(join(DIST, file));
      const packed = await ask(address, { 'Accept-Encoding': 'gzip, deflate, br' });
      expect(packed.headers['content-encoding']).toBe(hasBrotli ? 'br' : 'gzip');
      expect(packed.headers['content-type']).toBe(type);
      expect(packed.headers.vary).toBe('Accept-Encoding');
      expect(packed.body).toEqual(readFileSync(join(DIST, `${file}${hasBrotli ? '.br' : '.gz'}`)));
      expect(hasBrotli ? brotliDecompressSync(packed.body) : gunzipSync(packed.body)).toEqual(plain);
      const zipped = await ask(address, { 'Accept-Encoding': 'gzip' });
      expect(zipped.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(zipped.body)).toEqual(plain);
      const asIs = await ask(address);
      expect(asIs.headers['content-encoding']).toBeUndefined();
      expect(asIs.body).toEqual(plain);
    });

    test('sends the site’s headers with pages, files and what is not there', async () => {
      const [rule = ''] = headersText('/').split('\n\n');
      const wanted = [...rule.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [
        name.toLowerCase(),
        value,
      ]);
      expect(wanted.length).toBeGreaterThan(4);
      for (const address of ['/', '/salary/', '/sw.js', '/nowhere/', '/pagefind/pagefind.js']) {
        const { headers } = await ask(address);
        expect(Object.entries(headers), address).toEqual(expect.arrayContaining(wanted));
      }
    });

    test('lets browsers keep what is named by its contents, and ask for the rest', async () => {
      const [script = ''] = globSync('_astro/*.js', { cwd: DIST });
      const [font = ''] = globSync('_astro/*.woff2', { cwd: DIST });
      const [fragment = ''] = globSync('pagefind/fragment/*', { cwd: DIST });
      for (const name of [script, font, fragment]) {
        expect((await ask(`/${name}`)).headers['cache-control'], name).toBe('public, max-age=31536000, immutable');
      }
      for (const address of ['/', '/sw.js', '/pagefind/pagefind-entry.json', '/_astro/gone.js']) {
        expect((await ask(address)).headers['cache-control'], address).toBe('no-cache');
      }
      const { headers } = await ask('/role/');
      expect((await ask('/role/', { 'If-None-Match': headers.etag ?? '' })).status).toBe(304);
    });

    test('shows the page for what is not there, adds a last slash, and keeps the question', async () => {
      const lost = await ask('/nowhere/');
      expect([lost.status, lost.body]).toEqual([404, readFileSync(join(DIST, '404.html'))]);
      const sent = await ask('/calculator?years=3');
      expect([sent.status, sent.headers.location]).toEqual([301, '/calculator/?years=3']);
      for (const address of ['/_headers', '/index.html.br', '/sw.js.gz', '/..%2f..%2fetc/passwd']) {
        expect((await ask(address)).status, address).toBeGreaterThanOrEqual(400);
      }
    });

    test('lets other sites read the data, and nothing else', async () => {
      expect((await ask('/data/compensation.json')).headers['access-control-allow-origin']).toBe('*');
      expect((await ask('/salary/')).headers['access-control-allow-origin']).toBeUndefined();
    });
  });
}
