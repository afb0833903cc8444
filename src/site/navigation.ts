import { getCollection, getEntry, render } from 'astro:content';
import type { Locale } from '../i18n/locale.ts';
import { wordsOf } from '../i18n/words.ts';
import { addressOf, isPageKey, PAGE_GROUPS, type PageGroup, type PageKey } from './pages.ts';

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

/** All pages of a language that a reader can be led to, in reading order. */
export async function guidePages(locale: Locale): Promise<readonly GuidePage[]> {
  const entries = await getCollection('guide', ({ id }) => id.startsWith(`${locale}/`));
  const pages = entries.flatMap(({ id, data }) => {
    const key = id.slice(locale.length + 1);
    if (!isPageKey(key) || OUTSIDE.includes(key)) return [];
    const { group, label, title, description, order } = data;
    return [{ key, group, href: addressOf(key, locale), label, title, description, order }];
  });
  return pages.toSorted((a, b) => PAGE_GROUPS.indexOf(a.group) - PAGE_GROUPS.indexOf(b.group) || a.order - b.order);
}

/** One entry of the masthead: the first page of a group, under the group's name. */
export interface NavigationItem {
  readonly label: string;
  readonly page: PageKey;
  readonly href: string;
  readonly pages: readonly PageKey[];
}

/** The masthead's entries. 'About' stands at the foot of the page; similar jobs are asked for often and stand alone. */
export async function navigation(locale: 'en'): Promise<readonly NavigationItem[]> {
  const pages = await guidePages(locale);
  const items = PAGE_GROUPS.flatMap((group) => {
    const inGroup = pages.filter((page) => page.group === group && page.key !== 'home' && page.key !== 'similar-jobs');
    const [first] = inGroup;
    if (!first || group === 'about') return [];
    return [
      { label: wordsOf(locale).groups[group], page: first.key, href: first.href, pages: inGroup.map(({ key }) => key) },
    ];
  });
  const similar = pages.find(({ key }) => key === 'similar-jobs');
  if (!similar) return items;
  return [...items, { label: similar.label, page: similar.key, href: similar.href, pages: [similar.key] }];
}

/** The pages before and after one in reading order. */
export async function neighbours(
  key: PageKey,
  locale: Locale,
): Promise<{ readonly previous: GuidePage | undefined; readonly next: GuidePage | undefined }> {
  const pages = await guidePages(locale);
  const index = pages.findIndex((page) => page.key === key);
  return index < 0 ? { previous: undefined, next: undefined } : { previous: pages[index - 1], next: pages[index + 1] };
}

/** A section of a page: its anchor and its heading. */
export interface PageSection {
  readonly slug: string;
  readonly text: string;
}

/** The sections of a page, in order. */
export async function sectionsOf(key: PageKey, locale: Locale): Promise<readonly PageSection[]> {
  const entry = await getEntry('guide', `${locale}/${key}`);
  if (!entry) return [];
  const { headings } = await render(entry);
  return headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ slug, text }));
}
