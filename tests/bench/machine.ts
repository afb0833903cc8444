import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { findChromium } from '../browser/chromium.ts';
import { versionOf } from './workshop.ts';

/** Where and when something was measured. */
export interface Machine {
  readonly date: string;
  readonly processors: number;
  readonly memoryGiB: number;
  /** The load of the last minute at the start: above the number of processors, others were at work too. */
  readonly load: number;
  readonly node: string;
  readonly browser: string;
  readonly versions: Readonly<Record<string, string>>;
}

const MEASURED = ['astro', '@astrojs/starlight', 'vitepress', 'lighthouse'] as const;

export const describeMachine = async (): Promise<Machine> => ({
  date: new Date().toISOString().slice(0, 16),
  processors: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  load: loadavg()[0] ?? 0,
  node: process.version,
  browser: execFileSync(findChromium(), ['--version', '--no-sandbox'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim(),
  versions: Object.fromEntries(await Promise.all(MEASURED.map(async (name) => [name, await versionOf(name)] as const))),
});

export const machineText = ({ date, processors, memoryGiB, load, node, browser, versions }: Machine): string =>
  `${date} UTC, ${processors} processors, ${memoryGiB} GiB, load ${load.toFixed(1)}, Node ${node}, ${browser}, ${Object.entries(
    versions,
  )
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}`;
