import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reportCorpus } from '../site/corpus.ts';
import { termLinker, type LinkedPiece, type LinkedTerm, type TextTree } from '../site/term-links.ts';

/** A node as the processor hands it out: never changed in place, only by the visitor's own functions. */
interface Node extends TextTree {
  readonly children?: readonly Node[];
}

/** What a plugin of the Markdown processor is given beside the tree; its package is Astro's own, and not ours to name. */
interface Visitor {
  readonly fileURL: URL | undefined;
  readonly data: { readonly astro?: { readonly frontmatter?: Readonly<Record<string, unknown>> } };
  readonly replaceNode: (node: Node, nodes: readonly TextTree[]) => void;
  readonly setProperty: (node: Node, key: string, value: unknown) => void;
}

/** Texts whose terms are linked. The glossary itself has every term on it. */
const LINKED = /\/content\/(?:guide|jobs)\/(en|fr)\/(?!glossary\.mdx)[^/]+\.mdx$/;

const nodeOf = (piece: LinkedPiece): TextTree =>
  typeof piece === 'string'
    ? { type: 'text', value: piece }
    : {
        type: 'element',
        tagName: 'a',
        properties: { className: ['term'], href: piece.href },
        children: [{ type: 'text', value: piece.text }],
      };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A plugin for the Markdown processor: links each term of the glossary where it first stands in a text. */
export const termLinksPlugin = (terms: readonly LinkedTerm[]) => {
  const findLinks = termLinker(terms);
  return {
    name: 'term-links',
    before(root: Node, visitor: Visitor): void {
      const locale = LINKED.exec(visitor.fileURL?.pathname ?? '')?.[1];
      if (locale === undefined) return;
      const front = visitor.data.astro?.frontmatter ?? {};
      const { texts, written } = findLinks(root, {
        locale: locale === 'fr' ? 'fr' : 'en',
        topic: `${textOf(front.title)} ${textOf(front.label)}`,
        terms: Array.isArray(front.terms) ? front.terms.map(textOf) : undefined,
      });
      for (const [node, pieces] of texts) visitor.replaceNode(node, pieces.map(nodeOf));
      for (const link of written) visitor.setProperty(link, 'className', ['term']);
    },
  };
};

/** Links the words of `content/glossary.yaml` in the texts of the guide, when they are compiled. */
export const termLinks = (): AstroIntegration => ({
  name: 'term-links',
  hooks: {
    'astro:config:setup': async ({ config, addWatchFile }) => {
      // In a build, the check of the content tells what is wrong with the glossary.
      const { corpus } = await reportCorpus(fileURLToPath(config.root));
      const { options } = config.markdown.processor;
      const plugins: unknown = 'hastPlugins' in options ? options.hastPlugins : undefined;
      if (!Array.isArray(plugins)) {
        throw new Error(
          'astro.config.mjs: markdown.processor: takes no hastPlugins. The terms of the glossary need one.',
        );
      }
      plugins.push(termLinksPlugin(corpus.terms.map(({ item }) => item)));
      addWatchFile(new URL('content/glossary.yaml', config.root));
    },
  },
});
