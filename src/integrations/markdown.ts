import { HTMLElement, NodeType, type Node } from 'node-html-parser';

/** What a text in Markdown cannot know of itself. */
export interface MarkdownPlace {
  /** The full address of the page: relative links start from there. */
  readonly address: string;
  /** Before what a drawing shows, told in words. */
  readonly drawing: string;
  /** Elements that are left out. */
  readonly isLeftOut: (element: HTMLElement) => boolean;
  /** The label of the footnote that a button opens, if it opens one. */
  readonly noteOf: (element: HTMLElement) => string | undefined;
}

const BLOCKS = new Set(
  'address article aside astro-island blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main ol p pre section summary svg table ul'.split(
    ' ',
  ),
);

/** Parts that are set off from the text around them, as a quotation in Markdown. */
const SET_OFF = new Set(['aside', 'blockquote']);

const nameOf = (node: Node): string => (node instanceof HTMLElement ? node.rawTagName.toLowerCase() : '');

const isText = (node: Node): boolean => node.nodeType === NodeType.TEXT_NODE;

const isBlock = (node: Node): boolean => BLOCKS.has(nameOf(node)) || isLabel(node);

/** A label that is no heading, such as that of a note. */
const isLabel = (node: Node): boolean =>
  node instanceof HTMLElement &&
  /(?:^| )(?:aside__label|note__title|judgement__label|next__title)(?: |$)/.test(node.classNames);

/** Signs that would mean something in Markdown. A low line within a word means nothing. */
const escape = (text: string): string =>
  text
    .replace(/[\\`*[\]<~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');

/** Signs that mean something only where a line begins. */
const escapeStart = (text: string): string =>
  text.replace(/^(?=(?:#{1,6}|[-+>])\s)/, '\\').replace(/^(\d+)(?=[.)]\s)/, '$1\\');

const tidy = (text: string): string =>
  text
    .replace(/[ \t\r\f]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** Puts a mark round a text and leaves the spaces at its ends outside: ` a ` becomes ` **a** `. */
const mark = (sign: string, text: string): string => text.replace(/^(\s*)([\s\S]*?\S)(\s*)$/, `$1${sign}$2${sign}$3`);

const indent = (block: string, by: number): string => block.replaceAll('\n', `\n${' '.repeat(by)}`);

const quote = (blocks: readonly string[]): string =>
  blocks
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

/** Turns a piece of a built page into Markdown (GitHub's, with tables and footnotes), block by block. */
export class MarkdownWriter {
  /** The footnotes that the text names, in the order of naming. */
  readonly notes = new Set<string>();
  private readonly place: MarkdownPlace;

  constructor(place: MarkdownPlace) {
    this.place = place;
  }

  /** The blocks of an element, to be set apart by empty lines. */
  blocksOf(element: HTMLElement): readonly string[] {
    const blocks: string[] = [];
    let run: Node[] = [];
    const flush = (): void => {
      const text = tidy(this.inlineOf(run));
      if (text !== '') blocks.push(escapeStart(text));
      run = [];
    };
    for (const child of element.childNodes) {
      if (!isBlock(child)) {
        run.push(child);
        continue;
      }
      flush();
      if (!(child instanceof HTMLElement) || this.place.isLeftOut(child)) continue;
      // A drawing may stand twice, for a wide screen and for a narrow one, under one name.
      const isTwin = nameOf(child) === 'svg' && blocks.at(-1) === this.blockOf(child)[0];
      if (!isTwin) blocks.push(...this.blockOf(child));
    }
    flush();
    return blocks;
  }

  /** A text in one line. */
  lineOf(element: HTMLElement): string {
    return tidy(this.inlineOf(element.childNodes)).replaceAll('\n', ' ');
  }

  private blockOf(element: HTMLElement): readonly string[] {
    const name = nameOf(element);
    if (isLabel(element)) {
      const label = this.lineOf(element);
      return label === '' ? [] : [mark('**', label)];
    }
    if (SET_OFF.has(name) || /(?:^| )(?:note|judgement|say)(?: |$)/.test(element.classNames)) {
      const blocks = this.blocksOf(element);
      return blocks.length === 0 ? [] : [quote(blocks)];
    }
    switch (name) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6': {
        const text = this.lineOf(element);
        return text === '' ? [] : [`${'#'.repeat(Number(name.slice(1)))} ${text}`];
      }
      case 'ul':
      case 'ol':
        return this.listOf(element, name === 'ol');
      case 'dl':
        return this.definitionsOf(element);
      case 'table':
        return this.tableOf(element);
      case 'pre': {
        const language =
          /language-([\w+.-]+)/.exec(element.innerHTML)?.[1] ?? element.getAttribute('data-language') ?? '';
        return [`\`\`\`${language}\n${element.text.replace(/\n+$/, '')}\n\`\`\``];
      }
      case 'hr':
        return ['---'];
      case 'svg': {
        const shown = element.querySelector('title')?.text ?? element.getAttribute('aria-label') ?? '';
        return shown.trim() === '' ? [] : [`${this.place.drawing}: ${escape(tidy(shown))}`];
      }
      case 'details': {
        const [summary, ...rest] = this.blocksOf(element);
        // Nothing to open: what it held was left out.
        return summary === undefined || rest.length === 0 ? [] : [mark('**', summary), ...rest];
      }
      case 'p': {
        const text = tidy(this.inlineOf(element.childNodes));
        return text === '' ? [] : [escapeStart(text)];
      }
      default:
        return this.blocksOf(element);
    }
  }

  private listOf(list: HTMLElement, isOrdered: boolean): readonly string[] {
    const items = list.childNodes.filter((node) => node instanceof HTMLElement && !this.place.isLeftOut(node));
    const blocks = items.flatMap((item) => (item instanceof HTMLElement ? [this.blocksOf(item)] : []));
    // Entries with headings of their own are parts of the page, not points of a list.
    if (blocks.some(([first = '']) => /^#+ /.test(first))) return blocks.flat();
    const written = blocks.filter((parts) => parts.length > 0);
    const points = written.map((parts, index) => {
      const sign = isOrdered ? `${index + 1}. ` : '- ';
      const [first = '', ...rest] = parts;
      return [
        sign + indent(first, sign.length),
        ...rest.map(
          (part) => `${/^(?:- |1\. )/.test(part) ? '' : '\n'}${' '.repeat(sign.length)}${indent(part, sign.length)}`,
        ),
      ].join('\n');
    });
    return points.length === 0 ? [] : [points.join('\n')];
  }

  private definitionsOf(list: HTMLElement): readonly string[] {
    const parts = list
      .querySelectorAll('dt, dd')
      .filter((part) => part.closest('dl') === list && !this.place.isLeftOut(part));
    const points: { readonly term: string; readonly meanings: string[] }[] = [];
    for (const part of parts) {
      if (nameOf(part) === 'dt') points.push({ term: this.lineOf(part), meanings: [] });
      else points.at(-1)?.meanings.push(this.flat(part));
    }
    const written = points.map(({ term, meanings }) => {
      const colon = /[.:?!]$/.test(term) ? '' : ':';
      const said = meanings.filter((meaning) => meaning !== '');
      return said.length > 1
        ? [`- ${mark('**', term)}${colon}`, ...said.map((meaning) => `  - ${meaning}`)].join('\n')
        : `- ${mark('**', term)}${colon} ${said[0] ?? ''}`.trimEnd();
    });
    return written.length === 0 ? [] : [written.join('\n')];
  }

  private tableOf(table: HTMLElement): readonly string[] {
    const rows = table
      .querySelectorAll('tr')
      .filter((row) => row.closest('table') === table)
      .map((row) => ({
        isHead: row.closest('thead') !== null,
        cells: row.childNodes.flatMap((node) => (node instanceof HTMLElement ? this.cellsOf(node) : [])),
      }));
    // A column that holds only drawings has nothing to say here.
    const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
    const columns = Array.from({ length: width }, (_, index) => index).filter((index) =>
      rows.some(({ cells }) => (cells[index] ?? '') !== ''),
    );
    if (columns.length === 0) return [];
    const line = (cells: readonly string[]): string => `| ${columns.map((index) => cells[index] ?? '').join(' | ')} |`;
    const [head, ...others] = rows[0]?.isHead ? rows : [{ isHead: true, cells: [] }, ...rows];
    const caption = table.querySelector('caption');
    return [
      ...(caption === null ? [] : [mark('**', this.lineOf(caption))]),
      [
        line(head?.cells ?? []),
        line(Array.from({ length: width }, () => '---')),
        ...others.map(({ cells }) => line(cells)),
      ].join('\n'),
    ];
  }

  private cellsOf(cell: HTMLElement): readonly string[] {
    if (!['td', 'th'].includes(nameOf(cell))) return [];
    const span = Number(cell.getAttribute('colspan') ?? 1);
    const text = this.flat(cell).replace(/(?<!\\)\|/g, '\\|');
    return [text, ...Array.from({ length: span - 1 }, () => '')];
  }

  /** An element in one line, its blocks set apart by semicolons. */
  private flat(element: HTMLElement): string {
    return this.blocksOf(element)
      .map((block) => block.replace(/^- /gm, '').replace(/\n+/g, '; '))
      .join('; ');
  }

  private inlineOf(nodes: readonly Node[]): string {
    let text = '';
    for (const node of nodes) {
      const before = text;
      if (isText(node)) text += escape(node.text.replace(/[ \t\r\n\f]+/g, ' '));
      else if (node instanceof HTMLElement && !this.place.isLeftOut(node)) text = this.withInline(text, node);
      // A page sets a key in bold apart from its text by room, not by a space.
      const added = text.slice(before.length);
      if (before.endsWith('**') && /^[\p{L}\p{N}€]/u.test(added)) text = `${before} ${added}`;
    }
    return text;
  }

  private withInline(before: string, element: HTMLElement): string {
    const inner = (): string => this.inlineOf(element.childNodes);
    switch (nameOf(element)) {
      case 'b':
      case 'strong':
        return before + mark('**', inner());
      case 'i':
      case 'em':
        return before + mark('*', inner());
      case 'code':
      case 'kbd':
        return `${before}\`${tidy(element.text)}\``;
      case 'br':
        return `${before}\\\n`;
      case 'small': {
        // What stands small beside or beneath a text adds to it.
        const added = tidy(inner());
        if (added === '') return before;
        return tidy(before) === '' ? before + added : `${before.trimEnd()} (${added})`;
      }
      case 'a': {
        const href = element.getAttribute('href');
        const label = inner();
        if (href === undefined || tidy(label) === '') return before + label;
        return (
          before +
          label.replace(/^(\s*)([\s\S]*?\S)(\s*)$/, (_all, start: string, words: string, end: string) => {
            const address = this.absolute(href);
            return start + (words === address ? `<${address}>` : `[${words}](${address})`) + end;
          })
        );
      }
      case 'img': {
        const alt = element.getAttribute('alt') ?? '';
        const address = element.getAttribute('src') ?? '';
        return alt === '' ? before : `${before}![${escape(alt)}](${this.absolute(address)})`;
      }
      case 'button': {
        const note = this.place.noteOf(element);
        if (note === undefined) return before;
        this.notes.add(note);
        return `${before}${inner().trimEnd()}[^${note}]`;
      }
      default:
        // A block within a line of text, such as a list in a label: its blocks follow each other.
        return before + (isBlock(element) ? ` ${this.flat(element)}` : inner());
    }
  }

  private absolute(address: string): string {
    const url = URL.parse(address, this.place.address);
    return (url?.href ?? address).replaceAll('(', '%28').replaceAll(')', '%29');
  }
}
