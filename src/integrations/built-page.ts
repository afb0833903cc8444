import { createHash } from 'node:crypto';
import { parse, type HTMLElement } from 'node-html-parser';
import { addressOfFile, type Reference } from './built-address.ts';
import type { Problem } from './built-site.ts';

/** A built page, read once: what is wrong inside it, and what only the whole site can tell. */
export interface BuiltPage {
  readonly path: string;
  /** Empty where there is none, as the description. */
  readonly title: string;
  readonly description: string;
  /** A page that only sends its reader on. */
  readonly isRedirect: boolean;
  readonly ids: ReadonlySet<string>;
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}

type Report = (what: string, found: string, remedy: string) => void;

const DESCRIPTION_SIGNS = { least: 40, most: 160 } as const;

/** Attributes that name elements of the same page by their ids. */
const ID_ATTRIBUTES = [
  'popovertarget',
  'commandfor',
  'for',
  'list',
  'headers',
  'form',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-activedescendant',
] as const;

/** Attributes that fetch a file, wherever they stand. */
const ASSET_ATTRIBUTES = ['src', 'poster', 'data', 'component-url', 'renderer-url', 'before-hydration-url'] as const;

/** Kinds of `<link>` that lead to a page or name one; all others fetch a file. */
const PAGE_LINKS = /\b(alternate|author|canonical|help|license|me|next|prev|search)\b/;

/** Kinds of `<script>` that a browser runs or obeys. Others are blocks of data, which no policy touches. */
const RUN_SCRIPTS = ['', 'module', 'text/javascript', 'application/javascript', 'importmap', 'speculationrules'];

const textOf = (element: HTMLElement | null): string => (element?.text ?? '').replace(/\s+/g, ' ').trim();

/** Whether an element is drawn from, so that its `href` fetches: an SVG `<use>` or `<image>`. */
const isDrawn = (name: string): boolean => name === 'use' || name === 'image';

const referencesOf = (element: HTMLElement): readonly Reference[] => {
  const name = element.rawTagName.toLowerCase();
  const { attrs } = element;
  const found: Reference[] = [];
  const note = (kind: Reference['kind'], attribute: string, address: string | undefined): void => {
    if (address !== undefined) found.push({ kind, name: `${name} ${attribute}`, address: address.trim() });
  };
  const href = attrs.href ?? attrs['xlink:href'];
  if (name === 'a' || name === 'area') note('page', 'href', href);
  if (name === 'link') note(PAGE_LINKS.test(attrs.rel ?? '') ? 'page' : 'asset', 'href', href);
  if (isDrawn(name)) note('asset', 'href', href);
  if (name === 'form') note('form', 'action', attrs.action);
  for (const attribute of ASSET_ATTRIBUTES) note('asset', attribute, attrs[attribute]);
  for (const [address] of (attrs.srcset ?? '').matchAll(/[^\s,]\S*(?=[\s,]|$)/g)) {
    if (!/^[\d.]+[wx],?$/.test(address)) note('asset', 'srcset', address.replace(/,$/, ''));
  }
  if (name === 'meta' && /^(og|twitter):image/.test(attrs.property ?? attrs.name ?? '')) {
    if (URL.canParse(attrs.content ?? '')) note('asset', 'og:image', attrs.content);
  }
  if (name === 'meta' && attrs['http-equiv']?.toLowerCase() === 'refresh') {
    note('page', 'refresh', /url\s*=\s*(.+)$/i.exec(attrs.content ?? '')?.[1]);
  }
  return found;
};

const checkHeadings = (page: HTMLElement, report: Report): void => {
  const headings = page.querySelectorAll('h1, h2, h3, h4, h5, h6');
  const titles = headings.filter(({ rawTagName }) => rawTagName.toLowerCase() === 'h1');
  if (titles.length === 0) report('h1', 'there is none', 'Give the page its title as one h1.');
  if (titles.length > 1) {
    const names = titles.map((title) => `"${textOf(title)}"`).join(', ');
    report('h1', `there are ${titles.length}: ${names}`, 'Keep one, and make the others h2.');
  }
  let above = 0;
  for (const heading of headings) {
    const level = Number(heading.rawTagName.slice(1));
    if (level > above + 1) {
      const before = above === 0 ? 'comes first' : `follows an h${above}`;
      report('heading', `h${level} "${textOf(heading)}" ${before}`, `Make it an h${above + 1}.`);
    }
    above = level;
  }
};

const checkHead = (page: HTMLElement, path: string, root: URL, report: Report): void => {
  const lang = page.querySelector('html')?.getAttribute('lang') ?? '';
  if (!/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(lang)) {
    report(
      'html lang',
      lang === '' ? 'there is none' : `"${lang}" is no language`,
      'Name the language of the page, such as en.',
    );
  }
  if (textOf(page.querySelector('title')) === '') {
    report('title', 'there is none', 'Write one that no other page has.');
  }
  const description = page.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  const signs = Array.from(description).length;
  const { least, most } = DESCRIPTION_SIGNS;
  if (signs < least || signs > most) {
    report('description', signs === 0 ? 'there is none' : `it has ${signs} signs`, `Write ${least} to ${most} signs.`);
  }
  if (path === '404.html') return; // it is shown at every address that is none
  const canonical = page.querySelectorAll('link[rel="canonical"]').map((link) => link.getAttribute('href') ?? '');
  const own = addressOfFile(path, root).href;
  if (canonical.length !== 1 || canonical[0] !== own) {
    const found = canonical.length === 0 ? 'there is none' : canonical.map((href) => `"${href}"`).join(', ');
    report('canonical', found, `Write ${own}, once.`);
  }
};

/** What machines of other sites read, they read from there: only a full address leads back. */
const checkAbsolute = (page: HTMLElement, report: Report): void => {
  const named = [
    ...page.querySelectorAll('link[hreflang]').map((link) => ['hreflang', link.getAttribute('href')] as const),
    ...['og:image', 'og:url'].flatMap((property) =>
      page
        .querySelectorAll(`meta[property="${property}"]`)
        .map((meta) => [property, meta.getAttribute('content')] as const),
    ),
  ];
  for (const [name, address = ''] of named) {
    if (!URL.canParse(address)) report(name, `"${address}"`, 'Write the full address, from https on.');
  }
};

const checkIds = (elements: readonly HTMLElement[], ids: ReadonlySet<string>, report: Report): void => {
  const seen = new Map<string, number>();
  for (const { id } of elements) if (id !== '') seen.set(id, (seen.get(id) ?? 0) + 1);
  for (const [id, times] of seen) {
    if (times > 1) report('id', `"${id}" stands ${times} times`, 'Give each element an id of its own.');
  }
  for (const { rawTagName, attrs } of elements) {
    for (const attribute of ID_ATTRIBUTES) {
      const named = (attrs[attribute] ?? '').split(/\s+/).filter((id) => id !== '' && !ids.has(id));
      for (const id of named) {
        report(`${rawTagName.toLowerCase()} ${attribute}`, `"${id}" is no id of this page`, 'Name one that is there.');
      }
    }
  }
};

/** The sources that a policy allows for scripts or styles: those of its own directive, else of `default-src`. */
const allowed = (policy: string, directive: 'script-src' | 'style-src'): readonly string[] => {
  const directives = new Map(
    policy.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name.toLowerCase(), sources] as const;
    }),
  );
  return directives.get(`${directive}-elem`) ?? directives.get(directive) ?? directives.get('default-src') ?? [];
};

const isHashed = (text: string, sources: readonly string[]): boolean =>
  ['sha256', 'sha384', 'sha512'].some((algorithm) =>
    sources.includes(`'${algorithm}-${createHash(algorithm).update(text).digest('base64')}'`),
  );

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
};

const checkPolicy = (elements: readonly HTMLElement[], report: Report): void => {
  const policies = elements
    .filter(({ attrs }) => attrs['http-equiv']?.toLowerCase() === 'content-security-policy')
    .map(({ attrs }) => attrs.content ?? '');
  const [policy] = policies;
  if (policy === undefined) report('policy', 'there is none', 'Keep security.csp in astro.config.mjs.');
  for (const element of elements) {
    const { attrs } = element;
    const name = element.rawTagName.toLowerCase();
    for (const [attribute, value] of Object.entries(attrs)) {
      if (attribute === 'style') report(`${name} style`, `"${shortened(value)}"`, 'Use a class: the policy blocks it.');
      if (/^on[a-z]/.test(attribute)) {
        report(`${name} ${attribute}`, `"${shortened(value)}"`, 'Listen in a script file: the policy blocks it.');
      }
    }
    if (policy === undefined) continue;
    const runs = name === 'script' && attrs.src === undefined && RUN_SCRIPTS.includes((attrs.type ?? '').toLowerCase());
    if (runs && !isHashed(element.rawText, allowed(policy, 'script-src'))) {
      report('inline script', `"${shortened(element.rawText)}"`, 'Move it to a file: the policy blocks it.');
    }
    if (name === 'style' && !isHashed(element.rawText, allowed(policy, 'style-src'))) {
      report('inline style', `"${shortened(element.rawText)}"`, 'Move it to a style sheet: the policy blocks it.');
    }
  }
};

/** Reads one built page. `root` is the address of the site's root. */
export const checkPage = (path: string, html: string, root: URL): BuiltPage => {
  const page = parse(html, { blockTextElements: { script: true, style: true } });
  const elements = page.querySelectorAll('*');
  const ids = new Set(elements.map(({ id }) => id).filter((id) => id !== ''));
  const isRedirect = elements.some(({ attrs }) => attrs['http-equiv']?.toLowerCase() === 'refresh');
  const problems: Problem[] = [];
  const report: Report = (what, found, remedy) => problems.push({ path, what, found, remedy });
  if (!isRedirect) {
    checkHead(page, path, root, report);
    checkAbsolute(page, report);
    checkHeadings(page, report);
    checkIds(elements, ids, report);
    checkPolicy(elements, report);
  }
  return {
    path,
    title: textOf(page.querySelector('title')),
    description: page.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    isRedirect,
    ids,
    references: elements.flatMap(referencesOf),
    problems,
  };
};
