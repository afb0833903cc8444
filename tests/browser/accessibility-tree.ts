import type { Page } from 'playwright-core';

/** What a screen reader is told of one thing on a page. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  /** What it holds: of a region that speaks, what is heard. */
  readonly text: string;
  readonly value: string;
  readonly isFocusable: boolean;
  readonly isFocused: boolean;
  /** `polite`, `assertive` or nothing: whether changes are spoken. */
  readonly live: string;
}

interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

const textOf = (part: { readonly value?: unknown } | undefined): string =>
  typeof part?.value === 'string' || typeof part?.value === 'number' ? String(part.value) : '';

/** The accessibility tree of a page as the browser gives it to a screen reader, in order. */
export const readTree = async (page: Page): Promise<readonly AccessibleNode[]> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly RawNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard = ({ role, name, childIds = [] }: RawNode): string =>
    textOf(role) === 'StaticText'
      ? textOf(name)
      : childIds
          .flatMap((id) => byId.get(id) ?? [])
          .map(heard)
          .join('');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => {
      const property = (name: string): unknown => node.properties?.find((one) => one.name === name)?.value.value;
      return {
        role: textOf(node.role),
        name: textOf(node.name).trim(),
        text: heard(node).replace(/\s+/g, ' ').trim(),
        value: textOf(node.value),
        isFocusable: property('focusable') === true,
        isFocused: property('focused') === true,
        live: typeof property('live') === 'string' ? String(property('live')) : '',
      };
    });
};

/** Everything that the regions of a page which speak hold now. */
export const readSpoken = async (page: Page): Promise<string> =>
  (await readTree(page))
    .filter(({ role, live }) => role === 'status' && live === 'polite')
    .map(({ text }) => text)
    .join(' | ');
