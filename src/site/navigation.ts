import { getCollection, render } from 'astro:content';
import type { Locale } from '../i18n/locale.ts';
import { wordsOf } from '../i18n/words.ts';
import { jobProfiles } from './jobs.ts';
import { entryOf } from './page-entry.ts';
import {
  addressOf,
  isJobId,
  isPageKey,
  JOBS_PAGE,
  PAGE_GROUPS,
  type PageGroup,
  type PageKey,
  type SitePage,
} from './pages.ts';

/** A page of the guide as the frame knows it: where it stands, and what it says of itself. */
export interface GuidePage {
  readonly key: PageKey;
  readonly group: PageGroup;
  readonly href: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  readonly order: number;
}

/** Pages that stand outside the reading order: no pager, not listed. */
const OUTSIDE: readonly PageKey[] = ['not-found', 'offline'];

async function readGuidePages(locale: Locale): Promise<readonly GuidePage[]> {
  const entries = await getCollection('guide', ({ id }) => id.startsWith(`${locale}/`));
  const pages = entries.flatMap(({ id, data }) => {
    const key = id.slice(locale.length + 1);
    if (!isPageKey(key) || OUTSIDE.includes(key)) return [];
    const { group, label, title, description, order } = data;
    return [{ key, group, href: addressOf(key, locale), label, title, description, order }];
  });
  return pages.toSorted((a, b) => PAGE_GROUPS.indexOf(a.group) - PAGE_GROUPS.indexOf(b.group) || a.order - b.order);
}

/**
 * Keeps what every page of a build asks for. Worked out anew for each, it would make the build of a guide ten times as
 * large take a hundred times as long. While one writes, it is worked out anew.
 */
function onceABuild<Key, Value>(work: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = import.meta.env.DEV ? undefined : kept.get(key);
    if (known !== undefined) return known;
    const value = work(key);
    kept.set(key, value);
    return value;
  };
}

/** All pages of a language that a reader can be led to, in reading order. */
export const guidePages = onceABuild(readGuidePages);

/** One entry of the masthead: the first page of a group, under the group's name. */
export interface NavigationItem {
  readonly label: string;
  readonly page: PageKey;
  readonly href: string;
  readonly pages: ReadonlySet<PageKey>;
}

async function readNavigation(locale: Locale): Promise<readonly NavigationItem[]> {
  const pages = await guidePages(locale);
  const items = PAGE_GROUPS.flatMap((group) => {
    const inGroup = pages.filter((page) => page.group === group && page.key !== 'home' && page.key !== 'similar-jobs');
    const [first] = inGroup;
    if (!first || group === 'about') return [];
    return [
      {
        label: wordsOf(locale).groups[group],
        page: first.key,
        href: first.href,
        pages: new Set(inGroup.map(({ key }) => key)),
      },
    ];
  });
  const similar = pages.find(({ key }) => key === 'similar-jobs');
  if (!similar) return items;
  return [...items, { label: similar.label, page: similar.key, href: similar.href, pages: new Set([similar.key]) }];
}

/** The masthead's entries. 'About' stands at the foot of the page; similar jobs are asked for often and stand alone. */
export const navigation = onceABuild(readNavigation);

/**
 * So many pages of a group stand at the foot of every page. A foot that names all of them grows with the guide, and the
 * guide with its square.
 */
const PAGES_AT_FOOT = 12;

/** The pages at the foot of every page: the first of each group. `/search/` lists all of them. */
export const footPages = onceABuild(async (locale: Locale): Promise<readonly (readonly GuidePage[])[]> => {
  const pages = await guidePages(locale);
  return PAGE_GROUPS.map((group) => pages.filter((page) => page.group === group).slice(0, PAGES_AT_FOOT));
});

/** A link to a page, under its short name. */
export interface PageLink {
  readonly href: string;
  readonly label: string;
}

/** The pages of a language by their keys, each with its place in reading order. */
const places = onceABuild(
  async (locale: Locale): Promise<ReadonlyMap<SitePage, { readonly page: GuidePage; readonly index: number }>> =>
    new Map((await guidePages(locale)).map((page, index) => [page.key, { page, index }] as const)),
);

/** The pages above one, from the top down, without the home page: the first page of its group, or of the profiles. */
export async function pagesAbove(page: SitePage, locale: Locale): Promise<readonly PageLink[]> {
  const pages = await guidePages(locale);
  if (isJobId(page)) return pages.filter(({ key }) => key === JOBS_PAGE);
  const group = (await places(locale)).get(page)?.page.group;
  const first = pages.find((other) => other.group === group && other.key !== 'home');
  if (group === undefined || first === undefined || first.key === page) return [];
  return [{ href: first.href, label: wordsOf(locale).groups[group] }];
}

/** The pages before and after one in reading order. The profiles of jobs follow each other after their own page. */
export async function neighbours(
  page: SitePage,
  locale: Locale,
): Promise<{ readonly previous: PageLink | undefined; readonly next: PageLink | undefined }> {
  const pages = await guidePages(locale);
  const row = isJobId(page)
    ? [
        ...pages.filter(({ key }) => key === JOBS_PAGE),
        ...(await jobProfiles(locale)).map(({ id, href, label }) => ({ key: id, href, label })),
      ]
    : pages;
  const index = isJobId(page)
    ? row.findIndex(({ key }) => key === page)
    : ((await places(locale)).get(page)?.index ?? -1);
  return index < 0 ? { previous: undefined, next: undefined } : { previous: row[index - 1], next: row[index + 1] };
}

/** A section of a page: its anchor and its heading. */
export interface PageSection {
  readonly slug: string;
  readonly text: string;
}

/** The sections of a page, in order. */
export async function sectionsOf(page: SitePage, locale: Locale): Promise<readonly PageSection[]> {
  const entry = await entryOf(page, locale);
  if (!entry) return [];
  const { headings } = await render(entry);
  return headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ slug, text }));
}
