import type { Article, BreadcrumbList, DataDownload, Dataset, DefinedTermSet, Organization, WebSite } from 'schema-dts';

/** A page as machines read of it. Addresses are in full. */
export interface ToldPage {
  readonly title: string;
  readonly label: string;
  readonly description: string;
  readonly address: string;
  readonly locale: string;
  /** The day it was last read through, YYYY-MM-DD. */
  readonly reviewed: string;
  readonly siteName: string;
}

const guide = (name: string): Organization => ({ '@type': 'Organization', name });

/** A text of the guide. The guide itself stands for it: no person is made up. */
export const article = ({ title, locale, reviewed, siteName }: ToldPage): Article => ({
  '@type': 'Article',
  headline: title,
  inLanguage: locale,
  dateModified: reviewed,
  author: guide(siteName),
});

/** A step on the way from the home page to a page: the page itself, at the end, has no address. */
export interface Crumb {
  readonly name: string;
  readonly address?: string;
}

/** The way from the home page to a page, as the page shows it. */
export const breadcrumbs = (crumbs: readonly Crumb[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(address === undefined ? {} : { item: address }),
  })),
});

/** The guide as a site. It has no search that an address could ask: `/search/` lists the pages. */
export const webSite = ({ siteName, description, address, locale }: ToldPage): WebSite => ({
  '@type': 'WebSite',
  name: siteName,
  description,
  url: address,
  inLanguage: locale,
  publisher: guide(siteName),
});

/** A word of the trade, and the anchor where it is explained. */
export interface ToldTerm {
  readonly name: string;
  readonly anchor: string;
}

/** The glossary. The definitions stand in the page, at the address of each term. */
export const termSet = (
  { label, description, address, locale }: ToldPage,
  terms: readonly ToldTerm[],
): DefinedTermSet => ({
  '@type': 'DefinedTermSet',
  name: label,
  description,
  url: address,
  inLanguage: locale,
  hasDefinedTerm: terms.map(({ name, anchor }) => ({
    '@type': 'DefinedTerm',
    name,
    url: `${address}#${anchor}`,
  })),
});

/** A file of the data. */
export interface ToldFile {
  readonly address: string;
  readonly format: string;
}

/** The figures of the guide, as a page shows them or offers them to others. */
export const dataset = (
  { siteName, label, description, address, locale }: ToldPage,
  edition: { readonly version: string; readonly reviewed: string; readonly country: string },
  files: readonly ToldFile[],
): Dataset => ({
  '@type': 'Dataset',
  name: `${siteName}: ${label}`,
  description,
  url: address,
  inLanguage: locale,
  version: edition.version,
  dateModified: edition.reviewed,
  isAccessibleForFree: true,
  spatialCoverage: edition.country,
  creator: guide(siteName),
  distribution: files.map(({ address: contentUrl, format }): DataDownload => ({
    '@type': 'DataDownload',
    encodingFormat: format,
    contentUrl,
  })),
});
