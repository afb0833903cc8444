import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, type HTMLElement } from 'node-html-parser';
import { isLocale } from '../i18n/locale.ts';
import { machineWordsOf } from '../i18n/machines.ts';
import { MarkdownWriter } from './markdown.ts';

/**
 * What a page holds beside its text: ways through the site, questions and keys of a live part, words for screen
 * readers beside a figure, what stands only on paper.
 */
const LEFT_OUT = [
  'script',
  'style',
  'template',
  'noscript',
  'nav',
  'input',
  'select',
  'textarea',
  'label',
  'fieldset:not(.statement)',
  'svg[aria-hidden="true"]',
  'span[aria-hidden="true"]',
  'span.vh',
  'p.vh',
  'p.plate__label',
  '[hidden]',
  '[popover]',
  '.toc',
  '.no-print',
  '.print-only',
  '.ask',
  '.presets',
  '.estimate__questions',
  '.pinned',
  '.statement__ratings',
  '.statement__clear',
] as const;

const SOURCE = 'src-';

const sourceOf = (page: HTMLElement, note: string): HTMLElement | null => page.getElementById(`${SOURCE}${note}`);

/** The pairs of a list of definitions, each `Source: Apec`. */
const pairsOf = (writer: MarkdownWriter, list: HTMLElement | null): readonly string[] => {
  const meanings = list?.querySelectorAll('dd') ?? [];
  return (list?.querySelectorAll('dt') ?? []).map((term, index) => {
    const meaning = meanings[index];
    return `${writer.lineOf(term)}: ${meaning === undefined ? '' : writer.lineOf(meaning)}`;
  });
};

/** One footnote: kind, what it is, the number, what to beware of, and where it was read. */
const noteText = (writer: MarkdownWriter, source: HTMLElement): string => {
  const [kind, figure, ...rest] = source.querySelectorAll('p');
  const label = figure?.querySelector('small');
  label?.remove();
  const line = (element: HTMLElement | null | undefined): string => (element ? writer.lineOf(element) : '');
  const way = rest.at(-1);
  return [
    `**${line(kind)}.** ${line(label)}: ${line(figure)}.`,
    ...rest.slice(0, -1).map(line),
    `${pairsOf(writer, source.querySelector('dl')).join('. ')}.`,
    line(way),
  ]
    .filter((part) => part !== '')
    .join(' ');
};

/**
 * The Markdown twin of a built page: its main text, then the sources of its figures as footnotes named by their ids,
 * which are those of the data files. Nothing for a page with no text of its own.
 *
 * @throws Error when the page does not tell its full address or a language of the guide
 */
export const twinText = (html: string): string | undefined => {
  const page = parse(html, { blockTextElements: { script: true, style: true } });
  const main = page.querySelector('main');
  const address = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (!main || address === undefined) return undefined;
  const locale = page.querySelector('html')?.getAttribute('lang') ?? '';
  if (!isLocale(locale)) {
    throw new Error(`${address}: html lang: "${locale}" has no words in src/i18n/machines.ts. Add them.`);
  }
  const words = machineWordsOf(locale);
  const left = new Set(page.querySelectorAll(LEFT_OUT.join(',')));
  const writer = new MarkdownWriter({
    address,
    drawing: words.drawing,
    isLeftOut: (element) => left.has(element),
    noteOf: (element) => {
      const target = element.getAttribute('popovertarget');
      const note = target?.startsWith(SOURCE) ? target.slice(SOURCE.length) : undefined;
      return note !== undefined && sourceOf(page, note) ? note : undefined;
    },
  });
  for (const island of main.querySelectorAll('astro-island')) {
    island.insertAdjacentHTML('beforebegin', `<p><em>${words.tool(`<a href="${address}">${address}</a>`)}</em></p>`);
  }
  // The statements of a questionnaire are the points of a list: they bear their numbers.
  const groups = new Set(main.querySelectorAll('fieldset.statement').flatMap(({ parentNode }) => parentNode ?? []));
  for (const group of groups) {
    const legends = group.querySelectorAll('fieldset.statement > legend').map(({ innerHTML }) => innerHTML);
    group.innerHTML = `<ul>${legends.map((legend) => `<li>${legend}</li>`).join('')}</ul>`;
  }
  const text = writer.blocksOf(main);
  const reviewed = page.querySelector('footer p.small');
  const foot = [`${words.address}: <${address}>`, ...(reviewed ? [writer.lineOf(reviewed)] : [])].join('\\\n');
  const notes = [...writer.notes].flatMap((note) => {
    const source = sourceOf(page, note);
    return source ? [`[^${note}]: ${noteText(writer, source)}`] : [];
  });
  const title = page.querySelector('.sources__title');
  return `${[
    ...text,
    '---',
    foot,
    ...(notes.length === 0 ? [] : [`## ${title ? writer.lineOf(title) : ''}`, notes.join('\n')]),
  ].join('\n\n')}\n`;
};

/** Writes the Markdown twin of each page beside it, at its address and `index.md`. */
export const markdownTwins = (): AstroIntegration => ({
  name: 'markdown-twins',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const dist = fileURLToPath(dir);
      const names = (await readdir(dist, { recursive: true })).filter((name) => /(?:^|[\\/])index\.html$/.test(name));
      const written = await Promise.all(
        names.map(async (name) => {
          const text = twinText(await readFile(join(dist, name), 'utf8'));
          if (text !== undefined) await writeFile(join(dist, name.replace(/\.html$/, '.md')), text);
          return text;
        }),
      );
      logger.info(`${written.filter((text) => text !== undefined).length} pages have a Markdown twin`);
    },
  },
});
