import type { Article, BreadcrumbList, Dataset, DefinedTermSet, WebSite } from 'schema-dts';
import type { GuideOccupation } from './occupation.ts';

/** What the guide tells machines of a page, in the words of schema.org. */
export type PageThing = Article | BreadcrumbList | Dataset | DefinedTermSet | WebSite | GuideOccupation;

/**
 * The text of the JSON-LD block of a page. No `<` stands in it, so no text can end the block or open a comment.
 *
 * @example graphText([{ '@type': 'WebSite', name: 'A </script> B' }])
 *   // '{"@context":"https://schema.org","@type":"WebSite","name":"A \\u003c/script> B"}'
 */
export function graphText(things: readonly PageThing[]): string {
  const [only] = things;
  const context = { '@context': 'https://schema.org' } as const;
  const graph =
    things.length === 1 && typeof only === 'object' ? { ...context, ...only } : { ...context, '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
