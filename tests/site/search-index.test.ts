import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { writeSearchIndex } from '../../src/integrations/search-index.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const siteOf = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};
const page = (lang: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><body><nav>Menu</nav><main data-pagefind-body>${body}</main></body></html>`;

describe('the search index', () => {
  test('holds the pages that say so, and each language’s words, the most frequent first', async () => {
    const dist = siteOf({
      'index.html': page(
        'en',
        '<h1>Salary</h1><p>The salary of a manager.</p><form>Years</form><svg><title>Drawing</title></svg>',
      ),
      'fr/index.html': page('fr', '<h1>Salaire</h1><p>La négociation du salaire.</p>'),
      '404.html': '<!doctype html><html lang="en"><body><h1>Nowhere</h1></body></html>',
    });
    expect(await writeSearchIndex(dist)).toBe(2);
    expect(readFileSync(join(dist, 'pagefind/words.en.txt'), 'utf8')).toBe('salary\nmanager\n');
    expect(readFileSync(join(dist, 'pagefind/words.fr.txt'), 'utf8')).toBe('salaire\nnégociation\n');
  });

  test('keeps words apart that a page shows apart, and the line under a heading out of its name', async () => {
    const dist = siteOf({
      'index.html': page(
        'en',
        '<h1>Salary</h1><table><tr><td>Senior</td><td>Fixed</td></tr></table><h2>Levels<small>Under</small></h2>',
      ),
    });
    await writeSearchIndex(dist);
    expect(readFileSync(join(dist, 'pagefind/words.en.txt'), 'utf8')).toBe('fixed\nlevels\nsalary\nsenior\n');
  });

  test('comes without the interfaces that the guide does not use', async () => {
    const dist = siteOf({ 'index.html': page('en', '<h1>Salary</h1>') });
    await writeSearchIndex(dist);
    expect(readdirSync(join(dist, 'pagefind')).filter((name) => name.startsWith('pagefind-'))).toEqual([
      'pagefind-entry.json',
    ]);
    expect(readdirSync(join(dist, 'pagefind'))).toContain('pagefind.js');
  });

  test('is not built of nothing', async () => {
    const dist = siteOf({ 'index.html': '<!doctype html><html lang="en"><body><h1>Salary</h1></body></html>' });
    await expect(writeSearchIndex(dist)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: No page of the built site carries data-pagefind-body: there is nothing to search.]`,
    );
  });
});
