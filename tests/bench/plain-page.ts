import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { join } from 'node:path';

/** A page as plain Markdown, which any generator can take. */
export interface PlainPage {
  /** Its address from the root on, without slashes at its ends; `''` for the home page. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** The text below the title. */
  readonly text: string;
}

/** What a description holds that HTML writes with a name. */
const unescape = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#38;', '&').replaceAll('&amp;', '&');

/**
 * The pages of a built site from their Markdown twins: title, headings, text, tables, links, and the sources as
 * footnotes. Live parts are one sentence with a link.
 */
export const readPlainPages = async (dist: string, site: string): Promise<readonly PlainPage[]> => {
  const files = globSync('**/index.md', { cwd: dist }).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const twin = await readFile(join(dist, file), 'utf8');
      const html = await readFile(join(dist, file.replace(/\.md$/, '.html')), 'utf8');
      const [heading = '', title = ''] = /^# (.+)\n+/.exec(twin) ?? [];
      if (title === '') throw new Error(`${file}: the twin does not begin with its title.`);
      const description = unescape(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '');
      return {
        address: file.replace(/\/?index\.md$/, ''),
        title: title.replace(/\\(.)/g, '$1'),
        description,
        text: twin.slice(heading.length).replaceAll(`](${site}/`, '](/'),
      };
    }),
  );
};

/** The title as it stands in front matter. */
const quoted = (text: string): string => JSON.stringify(text);

/** A page for a generator that writes the title itself. */
export const withFrontMatter = ({ title, description, text }: PlainPage): string =>
  `---\ntitle: ${quoted(title)}\ndescription: ${quoted(description)}\n---\n\n${text}`;

/** A page for a generator that wants the title in the text. Braces in pairs would be read as a template. */
export const withHeading = (page: PlainPage): string =>
  `---\ntitle: ${quoted(page.title)}\ndescription: ${quoted(page.description)}\n---\n\n# ${page.title}\n\n${page.text.replaceAll('{{', '{ {')}`;
