import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { runCommand, type Taken } from './command.ts';

/** A site that is built and measured: this one, or a peer. */
export interface Contestant {
  readonly name: string;
  /** Its project's folder, in the workshop. */
  readonly folder: string;
  /** Where its built site lies, from its folder on. */
  readonly dist: string;
  /** All that a build leaves behind, from its folder on. */
  readonly caches: readonly string[];
  /** Opens the search of a page as a reader does, and answers the field and what a first result looks like. */
  readonly search: Search;
}

/** The way through a search, in selectors. */
export interface Search {
  readonly open: (page: Page) => Promise<void>;
  readonly field: string;
  readonly result: string;
}

export const distOf = ({ folder, dist }: Contestant): string => join(folder, dist);

/** Builds a site from nothing with the command that its user types: no cache, no earlier build. */
export const buildCold = async (contestant: Contestant): Promise<Taken> => {
  const { folder, dist, caches } = contestant;
  for (const name of [dist, ...caches]) await rm(join(folder, name), { recursive: true, force: true });
  return runCommand(['npm', 'run', 'build'], folder);
};
