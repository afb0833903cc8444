// Stands between the pages and the network once a reader has been here: keeps a copy of the guide for the time without
// a connection. A page always comes from the network where that answers, so that it is never older than what is
// published; only files whose names change with their contents come from the copies first. `sw.js` is this file,
// bundled, after the list of what it keeps: see `src/integrations/service-worker.ts`.
import { isMetered } from './metered.ts';

interface LifeEvent extends Event {
  readonly waitUntil: (done: Promise<unknown>) => void;
}

interface FetchEvent extends LifeEvent {
  readonly request: Request;
  readonly preloadResponse?: Promise<Response | undefined>;
  readonly respondWith: (answer: Promise<Response>) => void;
}

interface Scope {
  /** What to keep: each file's place below the root, then `?` and a sign of its contents where its name bears none. */
  readonly kept: readonly string[];
  readonly registration: {
    readonly scope: string;
    readonly navigationPreload?: { readonly enable: () => Promise<void> };
  };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
    (type: 'fetch', listener: (event: FetchEvent) => void): void;
  };
}

declare const self: Scope;

/** A page that the network has not begun to send after so many milliseconds is shown from its copy, where there is one. */
const PATIENCE = 5000;
/** So many files are fetched at once: the reader may be fetching too. */
const AT_ONCE = 4;
/** Marks a copy whose text is stored packed. */
const PACKED = 'x-packed';

const { scope } = self.registration;
// One origin may hold several sites: what is theirs is left alone.
const COPIES = `copies ${scope}`;
const SEARCH = `search ${scope}`;

const at = (place: string): string => new URL(place, scope).href;
const placeOf = (key: string): string => key.split('?')[0] ?? key;
/** The key of each place's copy. */
const KEYS: ReadonlyMap<string, string> = new Map(self.kept.map((key) => [placeOf(key), key]));

const isText = (headers: Headers): boolean => /^text\/|json|javascript|svg/.test(headers.get('content-type') ?? '');

/** A copy, as it is stored: text takes a quarter of its room. */
const pack = ({ body, headers: sent }: Response): Response => {
  const headers = new Headers(sent);
  // What comes out of a fetch is unpacked already.
  headers.delete('content-encoding');
  headers.delete('content-length');
  if (body === null || !isText(headers) || !('CompressionStream' in globalThis)) return new Response(body, { headers });
  headers.set(PACKED, 'gzip');
  return new Response(body.pipeThrough(new CompressionStream('gzip')), { headers });
};

const unpack = (stored: Response): Response => {
  if (stored.body === null || !stored.headers.has(PACKED)) return stored;
  const headers = new Headers(stored.headers);
  headers.delete(PACKED);
  return new Response(stored.body.pipeThrough(new DecompressionStream('gzip')), { headers });
};

const copyOf = async (place: string): Promise<Response | undefined> => {
  const key = KEYS.get(place) ?? KEYS.get(`${place}/`);
  if (key === undefined) return undefined;
  const stored = await (await caches.open(COPIES)).match(at(key), { ignoreVary: true });
  return stored && unpack(stored);
};

/** Fetches what is not kept yet. All of it is needed: with a part missing, the guide that is kept stays. */
const install = async (): Promise<void> => {
  if (isMetered()) throw new Error('No copies over a connection that costs.');
  const cache = await caches.open(COPIES);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const waiting = self.kept.filter((key) => !there.has(at(key))).values();
  const fetchNext = async (): Promise<void> => {
    for (const key of waiting) {
      const place = placeOf(key);
      // The browser asks whether what it has is still what is there, but for names that tell.
      const answer = await fetch(at(place), { cache: place === key ? 'default' : 'no-cache', priority: 'low' });
      if (!answer.ok) throw new Error(`${place}: ${answer.status}`);
      await cache.put(at(key), pack(answer));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
  await self.skipWaiting();
};

/** Takes over, and throws away what the guide no longer holds. */
const activate = async (): Promise<void> => {
  const cache = await caches.open(COPIES);
  const wanted = new Set(self.kept.map(at));
  const old = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all([...old.map((request) => cache.delete(request)), caches.delete(SEARCH)]);
  // The network is asked for a page while the worker is still waking up.
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
};

/** Nothing where the promise fails, or has not kept its word in time. */
const soon = <Value>(promise: Promise<Value>, milliseconds: number): Promise<Value | undefined> =>
  Promise.race([
    promise.catch(() => undefined),
    new Promise<undefined>((done) => {
      setTimeout(done, milliseconds);
    }),
  ]);

const pageAt = async (place: string, fresh: Promise<Response>): Promise<Response> => {
  const answer = await soon(fresh, PATIENCE);
  if (answer && answer.status < 500) return answer;
  const copy = await copyOf(place);
  if (copy) return copy;
  try {
    return await fresh;
  } catch {
    return (await copyOf(place.startsWith('fr/') ? 'fr/hors-ligne/' : 'offline/')) ?? Response.error();
  }
};

/** A file that can change under its name: as it is now, else as it was. */
const fileAt = async (request: Request, place: string): Promise<Response> => {
  try {
    return await fetch(request);
  } catch {
    return (await copyOf(place)) ?? Response.error();
  }
};

/** A part of the search index is kept once it has been asked for. */
const partOfSearch = async (request: Request, place: string): Promise<Response> => {
  const cache = await caches.open(SEARCH);
  const key = at(place);
  const isNamedByContents = /\.pf_\w+$/.test(place);
  const stored = await cache.match(key, { ignoreVary: true });
  if (stored && isNamedByContents) return stored;
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(key, answer.clone());
    return answer;
  } catch {
    return stored ?? Response.error();
  }
};

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const place = new URL(request.url).pathname.slice(new URL(scope).pathname.length);
  if (request.mode === 'navigate') {
    const fresh = Promise.resolve(event.preloadResponse).then((answer) => answer ?? fetch(request));
    event.waitUntil(fresh.catch(() => undefined));
    event.respondWith(pageAt(place, fresh));
  } else if (place.startsWith('_astro/')) {
    event.respondWith(copyOf(place).then((copy) => copy ?? fetch(request)));
  } else if (place.startsWith('pagefind/')) {
    event.respondWith(partOfSearch(request, place));
  } else if (KEYS.has(place)) {
    event.respondWith(fileAt(request, place));
  }
});
