import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A site that is being served. */
export interface Served {
  /** The address of its root: `http://localhost:4321/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** A rule of `_headers`: the addresses that it holds for, and what it adds to an answer. */
export interface HeaderRule {
  readonly matches: (path: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file: a line with an address, `*` for any rest, then indented lines `Name: value`. */
export const readHeaderRules = (text: string): readonly HeaderRule[] => {
  const rules: { readonly address: string; readonly headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value.trim()]);
    else rules.push({ address: line.trim(), headers: [] });
  }
  return rules.map(({ address, headers }) => {
    const pattern = new RegExp(
      `^${address
        .split('*')
        .map((part) => RegExp.escape(part))
        .join('.*')}$`,
    );
    return { headers, matches: (path) => pattern.test(path) };
  });
};

type Encoding = 'br' | 'gzip' | 'identity';

/** What a browser is sent for a path: a file's contents, or the place where they stand. */
type Answer =
  | { readonly kind: 'file'; readonly status: 200 | 404; readonly file: string }
  | { readonly kind: 'moved'; readonly location: string };

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Finds what stands at an address. `base` is the path of the site's root. */
const findAnswer = (address: URL, dist: string, base: string): Answer => {
  const missing: Answer = { kind: 'file', status: 404, file: join(dist, '404.html') };
  if (`${address.pathname}/` === base) return { kind: 'moved', location: `${base}${address.search}` };
  if (!address.pathname.startsWith(base) || address.pathname.includes('//')) return missing;
  let name: string;
  try {
    name = decodeURIComponent(address.pathname.slice(base.length));
  } catch {
    return missing;
  }
  const file = join(dist, name, name === '' || name.endsWith('/') ? 'index.html' : '');
  if (name.includes('\0') || !file.startsWith(join(dist, '/'))) return missing;
  if (isFile(file)) return { kind: 'file', status: 200, file };
  if (isFile(join(file, 'index.html'))) return { kind: 'moved', location: `${address.pathname}/${address.search}` };
  return missing;
};

const encodingFor = (request: IncomingMessage, type: string): Encoding => {
  if (!/^text\/|json|xml|javascript/.test(type)) return 'identity';
  const accepted = (request.headers['accept-encoding'] ?? '').split(/\s*,\s*/);
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity';
};

const SUFFIXES = { br: '.br', gzip: '.gz' } as const;

/** What the build has compressed already; nothing where there is none, or the file has changed since. */
const readCompressed = (file: string, encoding: Encoding, mtimeMs: number): Buffer | undefined => {
  if (encoding === 'identity') return undefined;
  const beside = `${file}${SUFFIXES[encoding]}`;
  const there = statSync(beside, { throwIfNoEntry: false });
  return there && there.mtimeMs >= mtimeMs ? readFileSync(beside) : undefined;
};

const encode = (contents: Buffer, encoding: Encoding): Buffer => {
  switch (encoding) {
    case 'br':
      return brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    case 'gzip':
      return gzipSync(contents);
    case 'identity':
      return contents;
  }
};

/**
 * Serves a built site as a host would: under its base path, with the headers of its `_headers`, compressed, with
 * `404.html` for what is not there and a last slash added where it lacks. Port 0 takes a free one.
 */
export const serve = async (options: {
  readonly port: number;
  readonly dist: string;
  readonly base?: string;
}): Promise<Served> => {
  const dist = resolve(options.dist);
  const base = `/${options.base ?? ''}/`.replace(/\/{2,}/g, '/');
  if (!isFile(join(dist, 'index.html'))) throw new Error(`${dist}: no index.html. Run npm run build first.`);
  const headerFile = join(dist, '_headers');
  const rules = isFile(headerFile) ? readHeaderRules(readFileSync(headerFile, 'utf8')) : [];
  const encoded = new Map<string, Buffer>();

  const send = (request: IncomingMessage, response: ServerResponse, status: number, file: string): void => {
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const { size, mtimeMs } = statSync(file);
    const encoding = encodingFor(request, type);
    const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}-${encoding}"`;
    response.setHeader('Content-Type', type);
    response.setHeader('ETag', tag);
    response.setHeader('Vary', 'Accept-Encoding');
    // What is missing may come: no browser should remember for a year that it was not there.
    if (status === 404) response.setHeader('Cache-Control', 'no-cache');
    if (status === 200 && request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    const key = `${file} ${tag}`;
    const contents =
      encoded.get(key) ?? readCompressed(file, encoding, mtimeMs) ?? encode(readFileSync(file), encoding);
    if (encoding !== 'identity') {
      encoded.set(key, contents);
      response.setHeader('Content-Encoding', encoding);
    }
    response.setHeader('Content-Length', contents.length);
    response.writeHead(status).end(request.method === 'HEAD' ? undefined : contents);
  };

  const server = createServer((request, response) => {
    const asked = request.url ?? '/';
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const address = URL.parse(asked.startsWith('/') ? `http://localhost${asked}` : '/', 'http://localhost');
    if (!address) {
      response.writeHead(400).end();
      return;
    }
    for (const { headers } of rules.filter(({ matches }) => matches(address.pathname))) {
      for (const [name, value] of headers) response.appendHeader(name, value);
    }
    const answer = findAnswer(address, dist, base);
    if (answer.kind === 'moved')
      response.writeHead(308, { Location: answer.location, 'Cache-Control': 'no-cache' }).end();
    else if (isFile(answer.file)) send(request, response, answer.status, answer.file);
    else
      response
        .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
        .end('There is nothing at this address.\n');
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(options.port, done);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : options.port;
  return {
    url: `http://localhost:${port}${base}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
};

if (import.meta.main) {
  const { url } = await serve({
    port: Number(process.env.PORT ?? 4321),
    dist: process.env.OUT_DIR ?? 'dist',
    base: process.env.BASE_PATH ?? '/',
  });
  console.log(url);
}
