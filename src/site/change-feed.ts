import { createHash } from 'node:crypto';
import { getEntry } from 'astro:content';
import { Feed } from 'feed';
import type { Locale } from '../i18n/locale.ts';
import { machineWordsOf } from '../i18n/machines.ts';
import { wordsOf } from '../i18n/words.ts';
import type { Change } from '../schemas/change.ts';
import { absolute, type Standing } from './open-data.ts';
import { isJobId, isPageKey, pathOf } from './pages.ts';

/** Where the feed of a language stands, without the base path. */
export const FEEDS = { en: '/feed.xml', fr: '/fr/feed.xml' } as const;

/**
 * A name that never changes, wherever the site stands: a UUID made from the words (version 8, whose bits are free).
 *
 * @example urnOf('change 2026-11-24-opening') // 'urn:uuid:…', always the same
 */
export function urnOf(name: string): string {
  const hex = createHash('sha256').update(`grands-comptes ${name}`).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/** The library marks its texts as HTML: signs of HTML in ours are only signs. */
const plain = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const atMidnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

const pathOfChange = ({ page }: Change, locale: Locale): string =>
  isJobId(page) || isPageKey(page) ? pathOf(page, locale) : pathOf('home', locale);

/** The feed of changes as Atom: the same text for the same content, on any day. */
export async function changeFeed(locale: Locale, standing: Standing): Promise<string> {
  const entry = await getEntry('changes', 'changes');
  const changes = entry?.data.changes ?? [];
  const words = machineWordsOf(locale);
  const { siteName } = wordsOf(locale);
  const days = changes.map(({ date }) => date).toSorted();
  const feed = new Feed({
    id: urnOf(`feed ${locale}`),
    title: words.feedTitle(siteName),
    description: words.feedSays,
    language: locale,
    link: absolute(pathOf('home', locale), standing),
    feedLinks: { atom: absolute(FEEDS[locale], standing) },
    author: { name: siteName },
    generator: false,
    updated: atMidnight(days.at(-1) ?? '1970-01-01'),
  });
  for (const change of changes) {
    feed.addItem({
      id: urnOf(`change ${change.id}`),
      title: plain(change.title[locale]),
      description: plain(change.text[locale]),
      link: absolute(pathOfChange(change, locale), standing),
      date: atMidnight(change.date),
      published: atMidnight(change.date),
    });
  }
  return feed.atom1();
}
