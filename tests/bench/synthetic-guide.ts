import { globSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlainPage } from './plain-page.ts';
import { PROJECT } from './workshop.ts';

const PAGES_A_PART = 50;
const SECTIONS = 6;
const PARAGRAPHS = 3;
const SENTENCES = 4;
/** One page in so many words of its own: names that no other page has, as they come with every real page. */
const RARE_WORDS = 6;
const GROUPS = ['job', 'becoming', 'pay', 'tools', 'about'] as const;

/** Figures of this guide that a page may show. */
const FIGURES = ['kam-senior-ote', 'apec-cadres-median', 'accounts-per-kam', 'key-accounts-customers-share'] as const;

/** A part of a sentence. */
type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  | { readonly kind: 'figure'; readonly id: string };

/** A page of a guide that nobody wrote. */
export interface SyntheticPage {
  readonly key: string;
  readonly address: string;
  readonly title: string;
  readonly label: string;
  readonly description: string;
  readonly group: (typeof GROUPS)[number];
  readonly order: number;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly (readonly Piece[])[] }[];
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** The words of the guide's own pages, each as often as it stands there: synthetic text has their frequencies. */
const readVocabulary = (): readonly string[] =>
  globSync('content/guide/en/*.mdx', { cwd: PROJECT })
    .toSorted()
    .flatMap((file) => {
      const body = readFileSync(join(PROJECT, file), 'utf8').replace(/^---[\s\S]*?\n---/, '');
      const prose = body.replace(/<[^>]*>|\]\([^)]*\)|\{[^}]*\}/g, ' ');
      return [...prose.matchAll(/(?<![\p{L}])[a-z]{1,14}(?![\p{L}])/gu)].map(([word]) => word);
    });

const SYLLABLES = 'ba co dre fin gal hor ic jul kem lor mav nes op pri quel ras sto tur ul ven wic xa yor zet'.split(
  ' ',
);

const addressOf = (index: number): string => {
  const part = String(Math.floor(index / PAGES_A_PART) + 1).padStart(3, '0');
  return `part-${part}/page-${String(index + 1).padStart(5, '0')}`;
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/**
 * A guide of so many pages of about 1,000 words, six sections, six links and two figures each: always the same for the
 * same number and seed.
 */
export const writeGuide = (count: number, seed = 1): readonly SyntheticPage[] => {
  const vocabulary = readVocabulary();
  return Array.from({ length: count }, (_, index): SyntheticPage => {
    const random = randomFrom(seed * 1_000_003 + index);
    const below = (limit: number): number => Math.floor(random() * limit);
    const pick = (): string => vocabulary[below(vocabulary.length)] ?? 'word';
    const words = (number: number): string => Array.from({ length: number }, pick).join(' ');
    const name = (): string => Array.from({ length: 4 }, () => SYLLABLES[below(SYLLABLES.length)] ?? '').join('');
    const rare = Array.from({ length: RARE_WORDS }, name);
    const number = String(index + 1);
    const sentence = (middle: readonly Piece[] = []): readonly Piece[] => [
      { kind: 'words', text: capital(words(5 + below(6))) },
      ...middle,
      { kind: 'words', text: `${words(5 + below(6))}.` },
    ];
    const sections = Array.from({ length: SECTIONS }, (_section, section) => ({
      heading: capital(`${words(3)} ${rare[section] ?? ''}`),
      paragraphs: Array.from({ length: PARAGRAPHS }, (_paragraph, paragraph) =>
        Array.from({ length: SENTENCES }, (_sentence, place) => {
          if (paragraph === 0 && place === 1) {
            return sentence([{ kind: 'link', text: words(2), address: `/${addressOf(below(count))}/` }]);
          }
          if (section < 2 && paragraph === 1 && place === 1) {
            return sentence([{ kind: 'figure', id: FIGURES[(index + section) % FIGURES.length] ?? FIGURES[0] }]);
          }
          return sentence(place === 2 ? [{ kind: 'words', text: rare[below(RARE_WORDS)] ?? '' }] : []);
        }).flat(),
      ),
    }));
    return {
      key: `synthetic-${number.padStart(5, '0')}`,
      address: addressOf(index),
      title: capital(`${words(4)} ${number}`),
      label: `Page ${number}`,
      description:
        `${capital(words(5))} and ${rare.slice(0, 2).join(' and ')}, on page ${number} of a guide that nobody wrote.`.slice(
          0,
          160,
        ),
      group: GROUPS[Math.floor(index / PAGES_A_PART) % GROUPS.length] ?? 'job',
      order: 1000 + index,
      sections,
    };
  });
};

const bodyOf = ({ sections }: SyntheticPage, write: (piece: Piece) => string): string =>
  sections
    .map(
      ({ heading, paragraphs }) =>
        `## ${heading}\n\n${paragraphs.map((pieces) => pieces.map(write).join(' ')).join('\n\n')}\n`,
    )
    .join('\n');

const linkText = (text: string, address: string): string => `[${text}](${address})`;

const pageText = (page: SyntheticPage): string => {
  const { title, label, description, group, order } = page;
  const front = { title, label, description, answer: `${title}.`, group, order };
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const body = bodyOf(page, (piece) => {
    switch (piece.kind) {
      case 'words':
        return piece.text;
      case 'link':
        return linkText(piece.text, piece.address);
      case 'figure':
        return `<Figure id="${piece.id}" />`;
    }
  });
  return `---\n${lines.join('\n')}\nreviewed: 2026-11-25\nfacts: []\nshape: article\n---\n\n${body}`;
};

/** The same page for a peer: a figure is the number that a reader would see. */
export const plainPageOf = (page: SyntheticPage): PlainPage => ({
  address: page.address,
  title: page.title,
  description: page.description,
  text: bodyOf(page, (piece) => {
    switch (piece.kind) {
      case 'words':
        return piece.text;
      case 'link':
        return linkText(piece.text, piece.address);
      case 'figure':
        return '€55,000';
    }
  }),
});

/** Adds a synthetic guide to a copy of this project: its pages, and their addresses to the table of all pages. */
export const addToProject = async (folder: string, pages: readonly SyntheticPage[]): Promise<void> => {
  for (const page of pages) await writeFile(join(folder, 'content/guide/en', `${page.key}.mdx`), pageText(page));
  const path = join(folder, 'src/site/pages.ts');
  const table = await readFile(path, 'utf8');
  const rows = pages.map(
    ({ key, address }) => `  '${key}': { kind: 'text', en: '/${address}/', fr: '/fr/${address}/' },\n`,
  );
  const END = "  'not-found':";
  if (table.split(END).length !== 2) throw new Error(`${path}: the row of not-found does not stand there once.`);
  await writeFile(
    path,
    table.replace(END, () => `${rows.join('')}${END}`),
  );
};
