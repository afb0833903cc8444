import type { PathWords } from '../../i18n/words.ts';
import type { Path } from '../../site/paths.ts';
import { element } from '../search-dialog/element.ts';
import type * as Storage from '../storage.ts';
import sheet from './reader-path.css?url';

interface PathsFile {
  readonly words: PathWords;
  readonly paths: readonly Path[];
}

const has = <Key extends string>(value: unknown, key: Key): value is Readonly<Record<Key, unknown>> =>
  typeof value === 'object' && value !== null && key in value;

const isPathsFile = (value: unknown): value is PathsFile =>
  has(value, 'words') &&
  has(value.words, 'title') &&
  has(value, 'paths') &&
  Array.isArray(value.paths) &&
  value.paths.every((path: unknown) => has(path, 'steps') && Array.isArray(path.steps));

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

const loadPaths = async (): Promise<PathsFile | undefined> => {
  const answer = await fetch(`${BASE}/paths/${document.documentElement.lang}.json`);
  const file: unknown = answer.ok ? await answer.json() : undefined;
  return isPathsFile(file) ? file : undefined;
};

const linkSheet = (): Promise<unknown> => {
  const link = element('link', { rel: 'stylesheet', href: sheet });
  const settled = new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
  document.head.append(link);
  return settled;
};

/** The address with `path` set, or without it. What else it holds stays. */
const withPath = (address: string, path: string | undefined): string => {
  const url = new URL(address, location.href);
  if (path === undefined) url.searchParams.delete('path');
  else url.searchParams.set('path', path);
  return url.href;
};

/** Links to other pages of the guide take the path along. Live parts write their own links, and are left alone. */
const carryPath = (path: string): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const isPage =
      link.origin === location.origin && link.pathname.startsWith(`${BASE}/`) && link.pathname.endsWith('/');
    const isHere = link.pathname === location.pathname && link.hash !== '';
    if (isPage && !isHere && !link.closest('astro-island')) link.href = withPath(link.href, path);
  }
};

const listOf = ({ id, steps }: Path, here: number): HTMLElement =>
  element(
    'ol',
    { class: 'path__steps' },
    ...steps.map(({ href, label }, index) =>
      element(
        'li',
        {},
        element('a', { href: withPath(href, id), ...(index === here && { 'aria-current': 'step' }) }, label),
      ),
    ),
  );

const nextOf = ({ id, steps }: Path, here: number, words: PathWords): HTMLElement => {
  const next = steps[here + 1];
  if (next === undefined) return element('p', {}, words.end);
  return element(
    'p',
    { class: 'path__next' },
    element('small', {}, words.next),
    element('a', { href: withPath(next.href, id) }, next.asks),
  );
};

const actionsOf = (path: string, storage: typeof Storage, words: PathWords): HTMLElement => {
  const leave = element('a', { href: withPath(location.href, undefined) }, words.leave);
  leave.addEventListener('click', () => {
    storage.keep('path');
  });
  const said = element('span', { role: 'status' });
  const remember = element('button', { type: 'button' }, words.keep);
  remember.addEventListener('click', () => {
    if (!storage.keep('path', path)) return;
    said.textContent = words.kept;
    remember.hidden = true;
    leave.focus();
  });
  remember.hidden = storage.kept('path') === path;
  if (remember.hidden) said.textContent = words.kept;
  return element('p', { class: 'path__actions small' }, remember, said, leave);
};

const choiceOf = (paths: readonly Path[], words: PathWords): HTMLElement =>
  element(
    'nav',
    { class: 'path', 'aria-label': words.title },
    element('p', { class: 'path__title', 'data-problem': 'path' }, words.unknown),
    element(
      'ul',
      { class: 'path__steps' },
      ...paths.map(({ id, name }) => element('li', {}, element('a', { href: withPath(location.href, id) }, name))),
    ),
  );

const placeOf = (path: Path, here: number, storage: typeof Storage, words: PathWords): HTMLElement => {
  const at = words.at.replace('{at}', String(here + 1)).replace('{all}', String(path.steps.length));
  return element(
    'nav',
    { class: 'path', 'aria-label': words.title },
    element('p', { class: 'path__title' }, path.name, element('small', {}, here < 0 ? words.beside : at)),
    listOf(path, here),
    nextOf(path, here, words),
    actionsOf(path.id, storage, words),
  );
};

/**
 * Shows where the reader is on a path, what comes next, and how to leave it, at the foot of the page.
 *
 * @param id the path that the address names, or else the one that is remembered
 * @param isNamed whether the address names it
 * @param storage the page’s own: a second copy would be one more file for every page
 * @throws Error when the file of the paths could not be read
 */
export const followPath = async (id: string, isNamed: boolean, storage: typeof Storage): Promise<void> => {
  const [file] = await Promise.all([loadPaths(), linkSheet()]);
  if (file === undefined) throw new Error('The file of the paths could not be read.');
  const { words, paths } = file;
  const path = paths.find((each) => each.id === id);
  const place = document.querySelector('.pager') ?? document.querySelector('.foot > .wrap');
  // What was remembered and is a path no more is nobody's mistake.
  if (path === undefined) {
    if (isNamed) place?.before(choiceOf(paths, words));
    return;
  }
  const here = path.steps.findIndex(({ href }) => new URL(href, location.href).pathname === location.pathname);
  carryPath(path.id);
  place?.before(placeOf(path, here, storage, words));
};
