import { twinOf, type Locale } from '../i18n/locale.ts';
import { machineWordsOf } from '../i18n/machines.ts';
import { openDataWordsOf } from '../i18n/open-data.ts';
import { wordsOf } from '../i18n/words.ts';
import { FEEDS } from './change-feed.ts';
import { jobProfiles } from './jobs.ts';
import { guidePages } from './navigation.ts';
import { absolute, DATA_FILES, type Standing } from './open-data.ts';
import { PAGE_GROUPS, pathOf, type SitePage } from './pages.ts';

/** The file beside a page that holds its Markdown twin. */
const TWIN = 'index.md';

interface Listed {
  readonly name: string;
  readonly address: string;
  readonly says: string;
}

const line = ({ name, address, says }: Listed): string => `- [${name}](${address}): ${says}`;

const section = (title: string, rows: readonly Listed[]): readonly string[] =>
  rows.length === 0 ? [] : [`## ${title}`, rows.map(line).join('\n')];

const listedIn =
  (locale: Locale, standing: Standing) =>
  (page: SitePage, name: string, says: string): Listed => ({
    name,
    address: absolute(`${pathOf(page, locale)}${TWIN}`, standing),
    says,
  });

/** Every page of a language and every profile, as one list. */
async function listPages(locale: Locale, standing: Standing): Promise<readonly Listed[]> {
  const listed = listedIn(locale, standing);
  return [
    ...(await guidePages(locale)).map(({ key, title, description }) => listed(key, title, description)),
    ...(await jobProfiles(locale)).map(({ id, title, description }) => listed(id, title, description)),
  ];
}

/**
 * The text of `/llms.txt`: what the guide is, then each page's twin by part, the data, and the
 * pages of the other language, with a line on each.
 */
export async function llmsText(locale: Locale, standing: Standing): Promise<string> {
  const { siteName, tagline, groups } = wordsOf(locale);
  const words = machineWordsOf(locale).llms;
  const { holds } = openDataWordsOf(locale);
  const pages = await guidePages(locale);
  const jobs = await jobProfiles(locale);
  const listed = listedIn(locale, standing);
  const data = (name: string, says: string): Listed => ({ name, address: absolute(`/data/${name}`, standing), says });
  const twin = twinOf(locale);
  const blocks = [
    `# ${siteName}`,
    `> ${tagline.replace(/^./, (first) => first.toUpperCase())}.`,
    ...words.about,
    ...PAGE_GROUPS.flatMap((group) => [
      ...section(
        groups[group],
        pages
          .filter((page) => page.group === group)
          .map(({ key, title, description }) => listed(key, title, description)),
      ),
      ...(group === 'job'
        ? section(
            words.jobs,
            jobs.map(({ id, title, description }) => listed(id, title, description)),
          )
        : []),
    ]),
    ...section(
      words.data,
      DATA_FILES.flatMap((name) => [
        data(`${name}.json`, holds[name]),
        ...(name === 'compensation' ? [data(`${name}.csv`, holds.table)] : []),
        data(`${name}.schema.json`, `${words.schema}, ${name}.json`),
      ]),
    ),
    ...section(wordsOf(twin).language, await listPages(twin, standing)),
    ...section(words.more, [
      { name: FEEDS[locale].slice(1), address: absolute(FEEDS[locale], standing), says: words.feed },
      { name: 'sitemap-index.xml', address: absolute('/sitemap-index.xml', standing), says: words.sitemap },
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
