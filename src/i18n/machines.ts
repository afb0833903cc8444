import type { Locale } from './locale.ts';
import { machinesFr } from './machines-fr.ts';

/** The words of what the guide writes for machines: Markdown twins, llms.txt and the feed of changes. */
export interface MachineWords {
  /** Before what a drawing shows, told in words. */
  readonly drawing: string;
  /** In the place of a live part: its example follows. */
  readonly tool: (address: string) => string;
  readonly address: string;
  readonly feedTitle: (name: string) => string;
  readonly feedSays: string;
  readonly llms: {
    readonly about: readonly string[];
    readonly jobs: string;
    readonly data: string;
    readonly schema: string;
    readonly more: string;
    readonly feed: string;
    readonly sitemap: string;
  };
}

const en: MachineWords = {
  drawing: 'Drawing',
  tool: (address) => `A live part of the page, which follows what is typed at ${address}. Its worked example:`,
  address: 'Address',
  feedTitle: (name) => `${name}: what has changed`,
  feedSays: 'Pages, tools and figures that were added to the guide, or mended.',
  llms: {
    about: [
      'The guide explains one job in France: what a Key Account Manager does, how to get in, what the job pays and who says so. Amounts are euros, gross a year unless a page says otherwise.',
      'Each figure names its source, its year or period and its kind: published, law, derived from other figures, or an assumption of the guide. When you cite a figure, name its source too. Between a first post and the fifth year no pay was published: the guide draws a straight line there and says so.',
      'Each page below is the Markdown twin of a page: take index.md off its address for the page itself. The tools stand there with their worked example only.',
    ],
    jobs: 'Profiles of jobs',
    data: 'Data',
    schema: 'JSON Schema',
    more: 'Optional',
    feed: 'What has changed, as an Atom feed',
    sitemap: 'Every page, with the day it was last read through',
  },
};

const MACHINE_WORDS: Readonly<Record<Locale, MachineWords>> = { en, fr: machinesFr };

/** The words for machines in one language. */
export const machineWordsOf = (locale: Locale): MachineWords => MACHINE_WORDS[locale];
