import { getCollection } from 'astro:content';
import { writeEuros, writeNumber } from '../../amounts/index.ts';
import { estimatePay } from '../../compensation/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import { socialImageWordsOf } from '../../i18n/social-image.ts';
import { wordsOf } from '../../i18n/words.ts';
import { compensationData } from '../figures.ts';
import { rangeOverview } from '../overview.ts';
import { placeOf, type PagePlace } from '../page-entry.ts';
import type { SitePage } from '../pages.ts';
import type { Picture, PictureBar } from './picture.ts';

/** Pages that nobody shares: no picture is drawn of them. */
const UNSHARED: readonly SitePage[] = ['not-found', 'offline'];

export const hasPicture = (page: SitePage): boolean => !UNSHARED.includes(page);

/** Where the picture of a page stands, without the base path: `/og/salary.png`, `/og/fr/salary.png`. */
export const picturePath = (page: SitePage, locale: Locale): string =>
  `/og/${locale === 'en' ? '' : `${locale}/`}${page}.png`;

/** The years of the marker: those that the calculator starts with. */
const YEARS = 7;

/** Pages that are about pay show the bar in full. */
const isAboutPay = (page: SitePage, group: string | undefined): boolean =>
  page === 'home' || page === 'key-account-manager' || group === 'pay' || group === 'tools';

const AXIS = [0, 20_000, 40_000, 60_000, 80_000];

async function readBar({ page, group, locale }: PicturedPage): Promise<PictureBar> {
  const words = socialImageWordsOf(locale);
  const { points, band } = await rangeOverview('', locale);
  if (!isAboutPay(page, group)) return { kind: 'band', band: { ...band, name: words.band } };
  const answer = estimatePay(
    {
      situation: 'employed',
      job: 'key-account-manager',
      years: YEARS,
      contract: 'permanent',
      status: 'cadre',
      variable: { kind: 'by-years' },
      tax: { way: 'grid' },
    },
    await compensationData(),
  );
  if (!answer.ok) throw new Error(`The pay model has no answer at ${YEARS} years: the pictures mark it on their bar.`);
  const amount = answer.value.placed;
  const label = fill(words.you, { years: String(YEARS), amount: writeEuros(amount, locale) });
  return { kind: 'full', points, band, you: { amount, label } };
}

/** A page that a picture is drawn of. */
export interface PicturedPage extends PagePlace {
  readonly title: string;
  readonly group: string | undefined;
}

/** Every page that has a picture, in each language. */
export async function picturedPages(): Promise<readonly PicturedPage[]> {
  const [guide, jobs] = await Promise.all([getCollection('guide'), getCollection('jobs')]);
  return [...guide, ...jobs].flatMap(({ id, data }) => {
    const place = placeOf(id);
    if (place === undefined || !hasPicture(place.page)) return [];
    return [{ ...place, title: data.title, group: 'group' in data ? data.group : undefined }];
  });
}

/** What the picture of a page says. */
export async function pagePicture(pictured: PicturedPage): Promise<Picture> {
  const { title, locale } = pictured;
  const { siteName, tagline } = wordsOf(locale);
  return {
    siteName,
    tagline,
    title,
    bar: await readBar(pictured),
    unit: socialImageWordsOf(locale).unit,
    axis: AXIS.map((amount) => ({
      amount,
      text: amount === 0 ? writeEuros(0, locale) : writeNumber(amount, locale),
    })),
  };
}

/** A picture in words, for those who do not see it. The bar of a page about something else than pay is left out. */
export async function pictureAlt({ page, title, group, locale }: PicturedPage): Promise<string> {
  if (!isAboutPay(page, group)) return title;
  const { band } = await rangeOverview('', locale);
  return fill(socialImageWordsOf(locale).alt, { title, band: band.name, amount: band.text });
}
