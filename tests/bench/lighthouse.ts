import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { findChromium } from '../browser/chromium.ts';
import { runCommand } from './command.ts';
import type { Contestant } from './contestant.ts';
import { medianOf } from './median.ts';
import { serveSite } from './served-site.ts';
import { WORKSHOP } from './workshop.ts';

const score = z.object({ score: z.number().nullable() });
const number = z.object({ numericValue: z.number() });

const reportSchema = z.object({
  categories: z.object({
    performance: score,
    accessibility: score,
    'best-practices': score,
    seo: score,
  }),
  audits: z.object({
    'first-contentful-paint': number,
    'largest-contentful-paint': number,
    'total-blocking-time': number,
    'cumulative-layout-shift': number,
  }),
});

/** What Lighthouse says of a page, the median of its runs: scores of 100, times in milliseconds. */
export interface Audit {
  readonly name: string;
  readonly page: string;
  readonly runs: number;
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
}

type Run = Omit<Audit, 'name' | 'page' | 'runs'>;

/** A browser that starts while others are at work may miss its own beginning: then it is asked again. */
const ATTEMPTS = 3;

const audit = async (address: string): Promise<Run> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await auditOnce(address);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
};

const auditOnce = async (address: string): Promise<Run> => {
  const folder = join(WORKSHOP, 'reports');
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'report.json');
  await rm(path, { force: true });
  await runCommand(
    [
      join(WORKSHOP, 'node_modules/.bin/lighthouse'),
      address,
      '--quiet',
      '--output=json',
      `--output-path=${path}`,
      '--only-categories=performance,accessibility,best-practices,seo',
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ],
    WORKSHOP,
    { CHROME_PATH: findChromium() },
  );
  const { categories, audits } = reportSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  const of100 = ({ score: value }: { readonly score: number | null }): number => Math.round((value ?? 0) * 100);
  return {
    performance: of100(categories.performance),
    accessibility: of100(categories.accessibility),
    bestPractices: of100(categories['best-practices']),
    seo: of100(categories.seo),
    fcp: audits['first-contentful-paint'].numericValue,
    lcp: audits['largest-contentful-paint'].numericValue,
    tbt: audits['total-blocking-time'].numericValue,
    cls: audits['cumulative-layout-shift'].numericValue,
  };
};

/** A page of a site that is audited. */
export interface Audited {
  readonly contestant: Contestant;
  readonly page: string;
}

/**
 * Audits pages with Lighthouse's own phone and its own slow line. One round goes over all pages before the next begins,
 * so that a machine that changes speed does so for all of them.
 */
export const measureAudits = async (audited: readonly Audited[], runs: number): Promise<readonly Audit[]> => {
  const taken = new Map<Audited, Run[]>(audited.map((one) => [one, []]));
  const sites = new Map<Contestant, Awaited<ReturnType<typeof serveSite>>>();
  for (const { contestant } of audited) {
    if (!sites.has(contestant)) sites.set(contestant, await serveSite(contestant));
  }
  try {
    for (let run = 0; run < runs; run += 1) {
      for (const [{ contestant, page }, list] of taken) {
        const url = sites.get(contestant)?.url;
        if (url === undefined) continue;
        const found = await audit(new URL(page, url).href);
        list.push(found);
        const { performance, accessibility, bestPractices, seo, tbt } = found;
        console.log(
          `  run ${run + 1} of ${runs}: ${contestant.name} /${page} ${performance} ${accessibility} ${bestPractices} ${seo}, TBT ${tbt.toFixed(0)} ms`,
        );
      }
    }
  } finally {
    for (const site of sites.values()) await site.close();
  }
  return [...taken].map(([{ contestant, page }, list]) => {
    const median = (key: keyof Run): number => medianOf(list.map((found) => found[key]));
    return {
      name: contestant.name,
      page: `/${page}`,
      runs: list.length,
      performance: median('performance'),
      accessibility: median('accessibility'),
      bestPractices: median('bestPractices'),
      seo: median('seo'),
      fcp: median('fcp'),
      lcp: median('lcp'),
      tbt: median('tbt'),
      cls: median('cls'),
    };
  });
};
