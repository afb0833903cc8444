import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { glossaryFile } from '../../src/schemas/glossary.ts';
import { site as siteFile } from '../../src/schemas/site.ts';

const DIST = resolve(process.env.OUT_DIR ?? 'dist');
if (!existsSync(join(DIST, 'index.html'))) {
  throw new Error(`${DIST}: there is no built site. Run npm run build first.`);
}

const { terms } = glossaryFile.parse(parseYaml(readFileSync('content/glossary.yaml', 'utf8')));
const read = (name: string): string => readFileSync(join(DIST, name), 'utf8');
const glossary = parse(read('glossary/index.html'));

const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), links: parse(read(name)).querySelectorAll('a.term') }));

describe('the glossary', () => {
  test('has each term at its own anchor, in English and in French, with its definition', () => {
    const wrong = terms.filter(({ id, term, definition }) => {
      const entry = glossary.querySelector(`h3[id="${id}"]`)?.closest('.entry');
      const text = entry?.text ?? '';
      const inFrench = entry?.querySelectorAll('[lang="fr"]').map((words) => words.text.trim()) ?? [];
      // A word that is the same in both languages stands once.
      const isInFrench = term.en === term.fr || inFrench.includes(term.fr);
      return !text.includes(term.en) || !text.includes(definition.en) || !isInFrench;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(glossary.querySelectorAll('.entry')).toHaveLength(terms.length);
  });

  test('says of every French word that is used in English that it is one', () => {
    const said = glossary.querySelectorAll('.entry').filter(({ text }) => text.includes('no English word'));
    expect(said).toHaveLength(terms.filter(({ borrowed }) => borrowed).length);
  });

  test('jumps to each of its letters', () => {
    const letters = glossary.querySelectorAll('.letters a').map((link) => link.getAttribute('href'));
    expect(letters).toEqual(glossary.querySelectorAll('section.glossary h2').map((heading) => `#${heading.id}`));
  });

  test('can be taken away, with every term as it is written', () => {
    const { version, reviewed } = siteFile.parse(parseYaml(readFileSync('content/site.yaml', 'utf8')));
    // The file has full addresses, and an order of its own.
    const expected = terms.map(({ id, term, definition }): unknown =>
      expect.objectContaining({ id, term, definition }),
    );
    expect(JSON.parse(read('data/glossary.json'))).toMatchObject({ version, reviewed });
    expect(JSON.parse(read('data/glossary.json'))).toHaveProperty('terms', expect.arrayContaining(expected));
  });

  test('has no links to itself', () => {
    expect(glossary.querySelectorAll('a.term')).toEqual([]);
  });
});

describe('the terms on a page', () => {
  test('are linked at most eight at a time, each once, each to its definition', () => {
    const anchors = new Set(terms.map(({ id }) => `#${id}`));
    const wrong = pages.filter(({ links }) => {
      const hashes = links.map((link) => /#.*$/.exec(link.getAttribute('href') ?? '')?.[0] ?? '');
      return hashes.length > 8 || new Set(hashes).size < hashes.length || hashes.some((hash) => !anchors.has(hash));
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
    expect(pages.filter(({ links }) => links.length > 0).length).toBeGreaterThan(10);
  });

  test('are linked in running text, and nowhere else', () => {
    const odd = pages.flatMap(({ name, links }) =>
      links
        .filter(
          (link) => !link.closest('p, li, dd, td') || link.closest('h1, h2, h3, h4, th, dt, code, .say, .next, nav'),
        )
        .map((link) => `${name}: ${link.toString()}`),
    );
    expect(odd).toEqual([]);
  });
});
