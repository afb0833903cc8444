import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestText } from '../../src/integrations/web-manifest.ts';

const DIST = resolve(process.env.OUT_DIR ?? 'dist');
const BASE = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');

interface Manifest {
  readonly name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
}

/** Width and height of a PNG, from its head. */
const sizeOf = (png: Buffer): string => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

describe('the web manifest', () => {
  const manifest = JSON.parse(readFileSync(join(DIST, 'manifest.webmanifest'), 'utf8')) as Manifest;

  test('names icons that are there, of the sizes that it says, one of them safe under any mask', () => {
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`)).toEqual([
      'any any',
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src, sizes } of manifest.icons) {
      const file = readFileSync(join(DIST, src.slice(BASE.length)));
      if (sizes === 'any') expect(file.toString()).toContain('<svg');
      else expect(sizeOf(file), src).toBe(sizes);
    }
  });

  test('is linked from every page', () => {
    expect(readFileSync(join(DIST, 'role/index.html'), 'utf8')).toContain(
      `<link rel="manifest" href="${BASE}manifest.webmanifest">`,
    );
  });

  test('stands below the base path, with all that it names', () => {
    const { start_url: start, scope, icons, name } = JSON.parse(manifestText('/guide', 'en')) as Manifest;
    expect([start, scope]).toEqual(['/guide/', '/guide/']);
    expect(icons.every(({ src }) => src.startsWith('/guide/'))).toBe(true);
    expect(name).toBe('Grands comptes, the guide to the Key Account Manager job in France');
  });
});
