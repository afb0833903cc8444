import { getEntry } from 'astro:content';
import type { Locale } from '../../i18n/locale.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Job } from '../../schemas/job.ts';
import type { Page } from '../../schemas/page.ts';
import { figureById } from '../figures.ts';
import { termsByLetter } from '../glossary.ts';
import { pagesAbove } from '../navigation.ts';
import { absolute, DATA_FILES, type Standing } from '../open-data.ts';
import { isJobId, pathOf, type JobId, type SitePage } from '../pages.ts';
import { selfCheck } from '../self-check.ts';
import type { PageThing } from './graph.ts';
import { occupation, type PaidFigure } from './occupation.ts';
import { article, breadcrumbs, dataset, termSet, webSite, type ToldFile, type ToldPage } from './things.ts';

const COUNTRY = 'France';
const KAM = 'key-account-manager' satisfies JobId;
/** The guide's own band. */
const BAND = ['kam-senior-ote'];

/** Pages that stand at no address of their own, or lead nowhere. */
const UNTOLD: readonly SitePage[] = ['not-found', 'offline'];

async function paidFigure(id: string, locale: Locale, standing: Standing): Promise<PaidFigure> {
  const figure = await figureById(id);
  const { label, unit, evidence, source } = figure;
  return {
    name: label[locale],
    unit,
    statistic: evidence?.statistic,
    source: `${absolute(pathOf('sources', locale), standing)}#${source}`,
    amount: figure.shape === 'single' ? { value: figure.value } : { low: figure.low, high: figure.high },
  };
}

const paidFigures = (ids: readonly string[], locale: Locale, standing: Standing): Promise<readonly PaidFigure[]> =>
  Promise.all(ids.map((id) => paidFigure(id, locale, standing)));

/** What the guide says is needed for the job: the diploma, as the page on training answers. */
async function readEducation(locale: Locale): Promise<string | undefined> {
  return (await getEntry('guide', `${locale}/training`))?.data.answer;
}

async function profile(id: JobId, job: Job, locale: Locale, standing: Standing): Promise<PageThing> {
  const isKam = id === KAM;
  const abilities = isKam ? (await selfCheck(locale)).abilities.map(({ name }) => name) : [];
  return occupation({
    name: job.label,
    profile: absolute(pathOf(id, locale), standing),
    country: COUNTRY,
    otherNames: job.french,
    codes: job.codes.map(({ system, code }) => `${system} ${code}`),
    responsibilities: job.compare.goal,
    skills: [...abilities, job.compare.languages],
    qualifications: job.compare.needs,
    education: isKam ? await readEducation(locale) : undefined,
    pay: await paidFigures(job.pay.figures, locale, standing),
  });
}

/** The job on the salary page: only what it pays. Its profile tells the rest under the same address, and weighs less. */
async function paidJob(locale: Locale, standing: Standing): Promise<PageThing> {
  const entry = await getEntry('jobs', `${locale}/${KAM}`);
  if (!entry) throw new Error(`content/jobs/${locale}/${KAM}.mdx is missing: the salary page names the job after it.`);
  return occupation({
    name: entry.data.label,
    profile: absolute(pathOf(KAM, locale), standing),
    country: COUNTRY,
    pay: await paidFigures(BAND, locale, standing),
  });
}

const JSON_FORMAT = 'application/json';

const dataFiles = (standing: Standing): readonly ToldFile[] => [
  ...DATA_FILES.map((name) => ({ address: absolute(`/data/${name}.json`, standing), format: JSON_FORMAT })),
  { address: absolute('/data/compensation.csv', standing), format: 'text/csv' },
];

async function figuresData(page: ToldPage, files: readonly ToldFile[]): Promise<PageThing> {
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('content/site.yaml is missing.');
  const { version, reviewed } = site.data;
  return dataset(page, { version, reviewed, country: COUNTRY }, files);
}

/** What a page is about, beside being a page of the guide. */
async function subjects(
  page: SitePage,
  told: ToldPage,
  locale: Locale,
  standing: Standing,
): Promise<readonly PageThing[]> {
  switch (page) {
    case 'home':
      return [webSite(told)];
    case 'salary':
      return [await paidJob(locale, standing)];
    case 'glossary': {
      const letters = await termsByLetter(locale);
      return [
        termSet(
          told,
          letters.flatMap(({ terms }) => terms.map(({ id, term }) => ({ name: term[locale], anchor: id }))),
        ),
      ];
    }
    case 'data':
      return [await figuresData(told, dataFiles(standing))];
    case 'evidence':
      return [
        await figuresData(
          told,
          dataFiles(standing).filter(({ address }) => address.includes('/compensation.')),
        ),
      ];
    default:
      return [];
  }
}

/** What the guide tells machines of a page: what it is, what it is about, and where it stands. */
export async function pageThings(
  page: SitePage,
  front: Page | Job,
  locale: Locale,
  standing: Standing,
): Promise<readonly PageThing[]> {
  if (UNTOLD.includes(page)) return [];
  const { siteName, home } = wordsOf(locale);
  const told: ToldPage = {
    title: front.title,
    label: front.label,
    description: front.description,
    address: absolute(pathOf(page, locale), standing),
    locale,
    reviewed: front.reviewed,
    siteName,
  };
  const above = await pagesAbove(page, locale);
  const crumbs = [
    { name: home, address: absolute(pathOf('home', locale), standing) },
    ...above.map(({ href, label }) => ({ name: label, address: new URL(href, standing.site).href })),
    { name: front.label },
  ];
  return [
    ...(front.shape === 'article' ? [article(told)] : []),
    ...(isJobId(page) && 'compare' in front ? [await profile(page, front, locale, standing)] : []),
    ...(await subjects(page, told, locale, standing)),
    ...(page === 'home' ? [] : [breadcrumbs(crumbs)]),
  ];
}
