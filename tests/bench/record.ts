import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from './workshop.ts';

/** Writes what was measured to `test-results/bench/`, which git passes over. */
export const writeRecord = async (name: string, measured: unknown): Promise<string> => {
  const folder = join(PROJECT, 'test-results/bench');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.json`);
  await writeFile(path, `${JSON.stringify(measured, undefined, 2)}\n`);
  return path;
};
