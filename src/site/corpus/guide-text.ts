/** A component in the text of a page. */
export interface AuthoredTag {
  readonly name: string;
  readonly line: number;
  /** Attributes written as text: `id="S3"`. One in braces stands here with no value. */
  readonly attributes: ReadonlyMap<string, string | undefined>;
}

/** A link in the text of a page. */
export interface AuthoredLink {
  readonly target: string;
  readonly line: number;
}

/** A heading of the second level, as it is written. */
export interface AuthoredHeading {
  readonly text: string;
  readonly line: number;
}

/** A page of the guide, cut into what the checks look at. */
export interface GuideText {
  /** The YAML between the two lines of hyphens; none if the page does not begin with it. */
  readonly frontMatter: string | undefined;
  readonly body: string;
  /** The line of the file that the body begins on. */
  readonly firstLine: number;
}

/** Separates the front matter of a page from its text. */
export function cutGuideText(text: string): GuideText {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  const [whole = '', frontMatter] = match ?? [];
  return { frontMatter, body: text.slice(whole.length), firstLine: whole.split('\n').length };
}

const lineAt = ({ body, firstLine }: GuideText, index: number): number =>
  firstLine + body.slice(0, index).split('\n').length - 1;

const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;
const CODE = /```[\s\S]*?```|`[^`\n]*`/g;
const TAG = /<([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*\/?>/g;
const ATTRIBUTE = /([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|\{[^}]*\}))?/g;
const LINK = /\]\(\s*<?([^)\s>]+)|\bhref=["']([^"']+)["']/g;

/** The text with comments and code made blank, so that lines and places stay as they are. */
const speakOnly = (body: string): string => {
  const blank = (found: string) => found.replace(/[^\n]/g, ' ');
  return body.replace(COMMENT, blank).replace(CODE, blank);
};

const readAttributes = (text: string): ReadonlyMap<string, string | undefined> =>
  new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name, double ?? single]));

/** Every component of the text, in order. */
export const tagsOf = (page: GuideText): readonly AuthoredTag[] =>
  [...speakOnly(page.body).matchAll(TAG)].map(({ index, 1: name = '', 2: attributes = '' }) => ({
    name,
    line: lineAt(page, index),
    attributes: readAttributes(attributes),
  }));

/** Every link of the text, in order. */
export const linksOf = (page: GuideText): readonly AuthoredLink[] =>
  [...speakOnly(page.body).matchAll(LINK)].map(({ index, 1: markdown, 2: html }) => ({
    target: markdown ?? html ?? '',
    line: lineAt(page, index),
  }));

/** Every heading of the second level, in order: they make the contents of the page. */
export const headingsOf = (page: GuideText): readonly AuthoredHeading[] =>
  [...speakOnly(page.body).matchAll(/^##[ \t]+(.*?)[ \t]*$/gm)].map(({ index, 1: text = '' }) => ({
    text,
    line: lineAt(page, index),
  }));

/** The level of every heading, in order: 2 for `##`. */
export const headingLevelsOf = (page: GuideText): readonly number[] =>
  [...speakOnly(page.body).matchAll(/^(#{2,6})[ \t]/gm)].map(([, signs = '']) => signs.length);

/** What a page may not hold, and why. */
const FORBIDDEN = [
  { pattern: /^import\s.*$/gm, what: 'is an import', todo: 'Remove it: components arrive by name' },
  { pattern: /^export\s.*$/gm, what: 'is an export', todo: 'Remove it: a page has words only' },
  {
    pattern: /<[a-zA-Z][^<>]*\sstyle\s*=/g,
    what: 'has a style attribute',
    todo: 'Remove it: the policy of the site blocks it',
  },
  { pattern: /^#\s.*$/gm, what: 'is a first heading', todo: 'Begin at ##: the title stands above the text already' },
  { pattern: /<script\b/gi, what: 'is a script', todo: 'Remove it: a page has words only' },
] as const;

/** Every place of the text that holds what no page may hold. */
export const findForbidden = (
  page: GuideText,
): readonly { readonly line: number; readonly what: string; readonly todo: string }[] =>
  FORBIDDEN.flatMap(({ pattern, what, todo }) =>
    [...speakOnly(page.body).matchAll(pattern)].map(({ index }) => ({ line: lineAt(page, index), what, todo })),
  );
