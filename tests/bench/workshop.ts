import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command.ts';

/** The project that is measured. */
export const PROJECT = resolve(fileURLToPath(new URL('../../', import.meta.url)));

/** The folder for all that is built and installed only to be measured: `BENCH_DIR`, or one beside other passing files. */
export const WORKSHOP = resolve(process.env.BENCH_DIR ?? join(tmpdir(), 'grands-comptes-bench'));

const PEERS = fileURLToPath(new URL('peers/', import.meta.url));

/** Installs the peers and Lighthouse in their recorded versions, unless they are there. */
export const installPeers = async (): Promise<void> => {
  await mkdir(WORKSHOP, { recursive: true });
  const lock = await readFile(join(PEERS, 'package-lock.json'), 'utf8');
  const done = join(WORKSHOP, 'installed.json');
  if (existsSync(done) && (await readFile(done, 'utf8')) === lock) return;
  for (const name of ['package.json', 'package-lock.json']) await copyFile(join(PEERS, name), join(WORKSHOP, name));
  console.log(`Installing the peers in ${WORKSHOP} …`);
  await runCommand(['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error'], WORKSHOP);
  await writeFile(done, lock);
};

/** The version of a package as it is installed for the peers. */
export const versionOf = async (name: string): Promise<string> => {
  const text = await readFile(join(WORKSHOP, 'node_modules', name, 'package.json'), 'utf8');
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? 'unknown';
};
