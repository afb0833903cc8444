import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termLinksPlugin } from '../../src/integrations/term-links.ts';
import { termLinker, type LinkedPage, type LinkedTerm, type TextTree } from '../../src/site/term-links.ts';

const TERMS: readonly LinkedTerm[] = [
  { id: 'key-account', forms: { en: ['key account', 'key accounts'], fr: ['compte clé'] } },
  { id: 'key-account-manager', forms: { en: ['key account manager', 'KAM'], fr: [] } },
  { id: 'cadre', forms: { en: ['cadre', 'cadres'], fr: ['cadre', 'cadres'] } },
  { id: 'employer-cost', forms: { en: ["employer's cost"], fr: [] } },
  { id: 'but', forms: { en: ['BUT'], fr: ['BUT'] } },
  { id: 'fixed-pay', forms: { en: ['fixed pay'], fr: ['fixe'] } },
  { id: 'cap', forms: { en: ['cap'], fr: [] } },
];
const findLinks = termLinker(TERMS);

/** A tree as it comes from the Markdown processor: an element by its name, a component by a capital. */
const node = (name: string, ...children: readonly (TextTree | string)[]): TextTree => {
  const inside = children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child));
  return /^[A-Z]/.test(name)
    ? { type: 'mdxJsxFlowElement', name, attributes: [], children: inside }
    : { type: 'element', tagName: name, properties: {}, children: inside };
};
const french = (text: string): TextTree => ({
  type: 'mdxJsxTextElement',
  name: 'i',
  attributes: [{ name: 'lang', value: 'fr' }],
  children: [{ type: 'text', value: text }],
});
const link = (href: string, text: string): TextTree => ({
  type: 'element',
  tagName: 'a',
  properties: { href },
  children: [{ type: 'text', value: text }],
});

const PAGE: LinkedPage = { locale: 'en', topic: '' };

/** The texts in which something is linked, with the links in brackets. */
const linked = (root: TextTree, page: LinkedPage = PAGE): readonly string[] =>
  [...findLinks(root, page).texts.values()].map((pieces) =>
    pieces
      .map((piece) => (typeof piece === 'string' ? piece : `[${piece.text}](${piece.href.replace('/glossary/#', '')})`))
      .join(''),
  );

describe('a term of the glossary', () => {
  test('is linked where it first stands in running text, and only there', () => {
    const root = node('root', node('p', 'A KAM serves key accounts. Each KAM.'), node('p', 'The next KAM.'));
    expect(linked(root)).toEqual(['A [KAM](key-account-manager) serves [key accounts](key-account). Each KAM.']);
  });

  test('is found by its longest form', () => {
    expect(linked(node('p', 'The key account manager of a key account.'))).toEqual([
      'The [key account manager](key-account-manager) of a [key account](key-account).',
    ]);
  });

  test.each([
    ['Key account work', '[Key account](key-account) work'],
    ['Key Account work', '[Key Account](key-account) work'],
    ['a key\naccount', 'a [key\naccount](key-account)'],
    ['the employer’s cost', 'the [employer’s cost](employer-cost)'],
    ['the KAM’s diary', 'the [KAM](key-account-manager)’s diary'],
    ['a BUT here', 'a [BUT](but) here'],
  ])('is found in %j', (text, found) => {
    expect(linked(node('li', text))).toEqual([found]);
  });

  test.each(['no cadreless word', 'a non-cadre', 'a sad but true kam', 'CAP or captain', 'key and account'])(
    'is not found in %j',
    (text) => {
      expect(linked(node('p', text))).toEqual([]);
    },
  );

  test.each(['h2', 'h3', 'th', 'dt', 'a', 'code', 'figcaption', 'caption', 'Say', 'Next', 'Way', 'Figure'])(
    'is left alone in <%s>',
    (name) => {
      const root = node('root', node(name, node('p', 'One KAM here.')), node('p', 'Two KAM there.'));
      expect(linked(root)).toEqual(['Two [KAM](key-account-manager) there.']);
    },
  );

  test('is linked in paragraphs, lists, definitions, cells and what stands in them', () => {
    for (const name of ['p', 'li', 'dd', 'td']) {
      expect(linked(node('Aside', node(name, 'Ask a ', node('strong', 'KAM'), ' first.')))).toEqual([
        '[KAM](key-account-manager)',
      ]);
    }
    expect(linked(node('div', 'Ask a KAM first.'))).toEqual([]);
  });

  test('is not linked where it stands alone in its cell: it would be hard to touch', () => {
    expect(linked(node('td', 'KAM'))).toEqual([]);
    expect(linked(node('td', 'KAM ', node('Figure', 'a figure')))).toEqual([]);
  });

  test('is found by its French words in French words', () => {
    expect(linked(node('p', 'A fixe is no English, and the ', french('fixe'), ' is.'))).toEqual(['[fixe](fixed-pay)']);
    expect(linked(node('p', 'Fixed pay is English, and no ', french('fixed pay')))).toEqual([
      '[Fixed pay](fixed-pay) is English, and no ',
    ]);
  });

  test('is not linked on the page that is about it', () => {
    const topic = 'What does a KAM answer for? Key Accounts';
    expect(linked(node('p', 'A KAM, a key account, a cadre.'), { locale: 'en', topic })).toEqual([
      'A KAM, a key account, a [cadre](cadre).',
    ]);
  });

  test('is not linked once an author has linked it, and that link gets the definition', () => {
    const own = link('/glossary/#cadre', 'managers');
    const found = findLinks(node('root', node('p', 'See ', own, '.'), node('p', 'A cadre.')), PAGE);
    expect([...found.texts]).toEqual([]);
    expect(found.written).toEqual([own]);
  });

  test('is chosen by the page, if it chooses', () => {
    const root = node('p', 'A KAM, a key account, a cadre.');
    expect(linked(root, { ...PAGE, terms: ['cadre'] })).toEqual(['A KAM, a key account, a [cadre](cadre).']);
    expect(linked(root, { ...PAGE, terms: [] })).toEqual([]);
  });
});

describe('a page', () => {
  test('keeps its words, whatever is linked, with at most eight links, each to another term', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      id: `term-${index}`,
      forms: { en: [`word ${'abcdefghijkl'.charAt(index)}`], fr: [] },
    }));
    const findMany = termLinker(many);
    const word = fc.constantFrom(...many.flatMap(({ forms }) => forms.en), 'and', 'a', 'word', '(', ',', '\n', '’');
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 20 }), { maxLength: 6 }), (paragraphs) => {
        const texts = paragraphs.map((words) => words.join(' '));
        const root = node('root', ...texts.map((text) => node('p', text)));
        const found = findMany(root, PAGE).texts;
        for (const [{ value }, pieces] of found) {
          expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')).toBe(value);
        }
        const hrefs = [...found.values()].flat().flatMap((piece) => (typeof piece === 'string' ? [] : [piece.href]));
        expect(new Set(hrefs).size).toBe(hrefs.length);
        expect(hrefs.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  test('gets its links from the plugin; the glossary itself and other files get none', () => {
    const replaced: (readonly TextTree[])[] = [];
    const visit = (file: string): void =>
      termLinksPlugin(TERMS).before(node('p', 'One cadre more.'), {
        fileURL: new URL(`file:///project/content/${file}`),
        data: { astro: { frontmatter: { title: 'A page', label: 'Page' } } },
        replaceNode: (_node, nodes) => void replaced.push(nodes),
        setProperty: () => undefined,
      });
    for (const file of ['guide/en/glossary.mdx', 'notes.mdx', 'guide/en/role.mdx', 'jobs/fr/sales-manager.mdx'])
      visit(file);
    expect(replaced.map((nodes) => nodes[1]?.properties)).toEqual([
      { className: ['term'], href: '/glossary/#cadre' },
      { className: ['term'], href: '/fr/glossaire/#cadre' },
    ]);
  });
});
