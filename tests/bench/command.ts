import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a command took, with all that it started. */
export interface Taken {
  readonly seconds: number;
  /** The most that its processes held in memory at one time, MiB, looked at four times a second; 0 where it is not told. */
  readonly peakMiB: number;
}

/** Between two looks at the memory, milliseconds. */
const PAUSE = 250;
const PAGE_BYTES = 4096;

/** Processes by the one that started them, on a system that tells. */
const readChildren = async (): Promise<ReadonlyMap<number, readonly number[]>> => {
  const children = new Map<number, number[]>();
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  for (const id of ids) {
    const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (Number.isInteger(parent)) children.set(parent, [...(children.get(parent) ?? []), Number(id)]);
  }
  return children;
};

/** The memory that a process and all that it started hold now, MiB. */
const memoryOf = async (root: number): Promise<number> => {
  const children = await readChildren();
  const waiting = [root];
  let pages = 0;
  for (const id of waiting) {
    const held = await readFile(`/proc/${id}/statm`, 'utf8').catch(() => '');
    pages += Number(held.split(' ')[1] ?? 0);
    waiting.push(...(children.get(id) ?? []));
  }
  return (pages * PAGE_BYTES) / 2 ** 20;
};

/** The environment of a command that a user types: Node 24 first on the path, nothing of the run that measures. */
const environment = (extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv => {
  const inherited = Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:npm_(?!config_(?:registry|cache|userconfig)$).*|INIT_CWD|NODE_OPTIONS|OUT_DIR|SITE_URL|BASE_PATH|PORT)$/.test(
        name,
      ),
  );
  return {
    ...Object.fromEntries(inherited),
    PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    ...extra,
  };
};

/**
 * Runs a command in a folder and measures it.
 *
 * @throws Error with what the command said, when it fails
 */
export const runCommand = async (
  [program, ...words]: readonly [string, ...string[]],
  folder: string,
  extra: Readonly<Record<string, string>> = {},
): Promise<Taken> => {
  const start = performance.now();
  const child = spawn(program, words, { cwd: folder, env: environment(extra), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-20_000);
    });
  }
  let peakMiB = 0;
  const look = async (): Promise<void> => {
    if (child.pid !== undefined) peakMiB = Math.max(peakMiB, await memoryOf(child.pid).catch(() => 0));
  };
  const looking = existsSync('/proc/self/statm') ? setInterval(() => void look(), PAUSE) : undefined;
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  }).finally(() => {
    clearInterval(looking);
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${folder}: ${[program, ...words].join(' ')} failed:\n${said}`);
  return { seconds, peakMiB };
};
