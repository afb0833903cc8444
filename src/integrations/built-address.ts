/** What a file of the site asks for: a page that one may go to, a file that it needs, or a place that gets a form. */
export interface Reference {
  readonly kind: 'page' | 'asset' | 'form';
  /** How a message names it: `a href`. */
  readonly name: string;
  /** As it is written in the file. */
  readonly address: string;
}

/** All that has been built: names from the built folder on, the ids of each page, the address of the root. */
export interface BuiltFiles {
  readonly root: URL;
  readonly names: ReadonlySet<string>;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Why a reference leads nowhere. */
export interface Fault {
  readonly found: string;
  readonly remedy: string;
}

/** The address at which a built file is served: `salary/index.html` at `/salary/`. */
export const addressOfFile = (name: string, root: URL): URL =>
  new URL(name.replace(/(^|\/)index\.html$/, '$1').replaceAll('%', '%25'), root);

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** Follows a reference from the file that holds it. Answers what is wrong, or nothing. */
export const resolveAddress = (
  { kind, address }: Reference,
  from: string,
  { root, names, ids }: BuiltFiles,
): Fault | undefined => {
  const shown = `"${address}"`;
  const here = addressOfFile(from, root);
  if (!URL.canParse(address, here)) {
    return { found: `${shown} is no address`, remedy: 'Write an address of the guide, or a full one.' };
  }
  const url = new URL(address, here);
  if (url.protocol === 'javascript:') {
    return { found: `${shown} is a script`, remedy: 'Use a button and a script file.' };
  }
  if (url.origin !== root.origin) {
    if (kind === 'page') return undefined;
    return kind === 'asset'
      ? { found: `${shown} comes from elsewhere`, remedy: 'Keep the file in the site: the policy blocks others.' }
      : { found: `${shown} leaves the site`, remedy: 'Send the form to a page of the guide.' };
  }
  const path = decoded(url.pathname);
  const base = decodeURIComponent(root.pathname);
  if (!path?.startsWith(base)) {
    return { found: `${shown} stands outside ${base}`, remedy: 'Put the base path before it.' };
  }
  const name = path.slice(base.length);
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  if (!names.has(file)) {
    if (names.has(`${name}/index.html`)) {
      return { found: `${shown} lacks its last slash`, remedy: 'Add it: without it, each visit is sent on once more.' };
    }
    return kind === 'asset'
      ? { found: `${shown} is not in the site`, remedy: 'Add the file, or mend the address.' }
      : { found: `${shown} leads to no page`, remedy: 'Mend the address, or write the page.' };
  }
  const anchor = decoded(url.hash.slice(1).split(':~:')[0] ?? '');
  const known = ids.get(file);
  if (anchor === '' || anchor === 'top' || known === undefined) return undefined;
  if (anchor !== undefined && known.has(anchor)) return undefined;
  return {
    found: `${shown} names an id that ${file} does not have`,
    remedy: 'Mend the anchor, or the heading it names.',
  };
};
