import type { Tool } from '../address/index.ts';
import type { Locale } from '../i18n/locale.ts';

/** What a page weighs at most, and what it may load: the rows of the byte budgets in `tests/site/weight.test.ts`. */
export type PageKind = 'text' | 'island' | 'tool' | 'list';

/** A part of the guide. Its pages stand together in the navigation, the pager and the breadcrumbs. */
export type PageGroup = 'job' | 'becoming' | 'pay' | 'tools' | 'about';

interface PageAddress {
  readonly kind: PageKind;
  readonly en: string;
  readonly fr: string;
}

/**
 * Every page of the guide: its key (the file's name in `content/guide/<locale>/`), what kind it is, and its address in
 * each language, without the base path. Bookmarks and links from outside rely on these: an address changes only with
 * a redirect. A key whose file does not exist yet has no page.
 */
export const PAGES = {
  home: { kind: 'island', en: '/', fr: '/fr/' },
  role: { kind: 'text', en: '/role/', fr: '/fr/metier/' },
  missions: { kind: 'text', en: '/missions/', fr: '/fr/missions/' },
  'account-plan': { kind: 'text', en: '/account-plan/', fr: '/fr/plan-de-compte/' },
  'first-90-days': { kind: 'text', en: '/first-90-days/', fr: '/fr/90-premiers-jours/' },
  qualities: { kind: 'text', en: '/qualities/', fr: '/fr/qualites/' },
  skills: { kind: 'text', en: '/skills/', fr: '/fr/competences/' },
  training: { kind: 'text', en: '/training/', fr: '/fr/formation/' },
  students: { kind: 'text', en: '/students/', fr: '/fr/etudiants/' },
  contract: { kind: 'text', en: '/contract/', fr: '/fr/contrat/' },
  negotiation: { kind: 'text', en: '/negotiation/', fr: '/fr/negociation/' },
  'variable-pay': { kind: 'island', en: '/variable-pay/', fr: '/fr/variable/' },
  salary: { kind: 'island', en: '/salary/', fr: '/fr/salaire/' },
  evidence: { kind: 'list', en: '/salary/evidence/', fr: '/fr/salaire/chiffres/' },
  'similar-jobs': { kind: 'island', en: '/similar-jobs/', fr: '/fr/metiers-proches/' },
  calculator: { kind: 'tool', en: '/calculator/', fr: '/fr/calculateur/' },
  net: { kind: 'tool', en: '/calculator/net/', fr: '/fr/calculateur/brut-net/' },
  offers: { kind: 'tool', en: '/calculator/offers/', fr: '/fr/calculateur/offres/' },
  career: { kind: 'tool', en: '/calculator/career/', fr: '/fr/calculateur/carriere/' },
  'is-it-for-me': { kind: 'tool', en: '/is-it-for-me/', fr: '/fr/est-ce-pour-moi/' },
  glossary: { kind: 'list', en: '/glossary/', fr: '/fr/glossaire/' },
  method: { kind: 'text', en: '/method/', fr: '/fr/methode/' },
  sources: { kind: 'list', en: '/sources/', fr: '/fr/sources/' },
  data: { kind: 'list', en: '/data/', fr: '/fr/donnees/' },
  search: { kind: 'list', en: '/search/', fr: '/fr/recherche/' },
  accessibility: { kind: 'text', en: '/accessibility/', fr: '/fr/accessibilite/' },
  offline: { kind: 'text', en: '/offline/', fr: '/fr/hors-ligne/' },
  'not-found': { kind: 'text', en: '/404.html', fr: '/404.html' },
} as const satisfies Record<string, PageAddress>;

export type PageKey = keyof typeof PAGES;

/** The jobs that have a profile: the name of its file in `content/jobs/<locale>/`, and the end of its address. */
export const JOB_IDS = [
  'key-account-manager',
  'key-account-executive',
  'global-account-manager',
  'technical-account-manager',
  'sales-manager',
  'business-developer',
  'sales-engineer',
  'customer-success-manager',
] as const;

export type JobId = (typeof JOB_IDS)[number];

/** A page of the site: one of the guide by its key, or the profile of a job by its id. No key is also an id. */
export type SitePage = PageKey | JobId;

/** Groups in the order of the navigation. */
export const PAGE_GROUPS = ['job', 'becoming', 'pay', 'tools', 'about'] as const satisfies readonly PageGroup[];

export const isPageKey = (key: string): key is PageKey => Object.hasOwn(PAGES, key);

export const isJobId = (id: string): id is JobId => JOB_IDS.some((job) => job === id);

/** Where the profiles of the jobs stand in each language, before their ids. */
const JOB_FOLDERS = { en: '/jobs/', fr: '/fr/metiers/' } as const satisfies Record<Locale, string>;

/** The page of the guide that leads to the profiles: they stand below it. */
export const JOBS_PAGE = 'similar-jobs' satisfies PageKey;

/** Joins the base path and an address: `withBase('/guide/', '/salary/')` is `/guide/salary/`. */
export const withBase = (base: string, address: string): string => `${base.replace(/\/+$/, '')}${address}`;

/** A page's address without the base path: `/salary/`, `/jobs/sales-manager/`. */
export const pathOf = (page: SitePage, locale: Locale): string =>
  isJobId(page) ? `${JOB_FOLDERS[locale]}${page}/` : PAGES[page][locale];

/** A page's address under the base path that the site is built for. */
export const addressOf = (page: SitePage, locale: Locale, base: string = import.meta.env.BASE_URL): string =>
  withBase(base, pathOf(page, locale));

/** The addresses of the four calculators. */
export const toolAddresses = (locale: Locale): Readonly<Record<Tool, string>> => ({
  estimate: addressOf('calculator', locale),
  net: addressOf('net', locale),
  offers: addressOf('offers', locale),
  career: addressOf('career', locale),
});
