/**
 * The element `<astro-island>`, as Astro writes it into a page for `client:load`: fetches the part and its renderer at
 * once, and wakes the part when the page is read. It stands in place of Astro's own, which knows other directives,
 * slots, parts within parts and a dozen kinds of values: three times as much, in every page with a live part.
 */
type Wake = (element: HTMLElement) => (part: unknown, props: object) => void;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isWake = (value: unknown): value is Wake => typeof value === 'function';
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A value as Astro packs it: `[0, value]`, or `[1, [packed, packed]]` for a list. */
const unpack = (packed: unknown): unknown => {
  const [kind, value] = isList(packed) ? packed : [];
  if (kind === 1 && isList(value)) return value.map(unpack);
  if (kind !== 0) throw new TypeError(`A live part is given a value of kind ${String(kind)}.`);
  return isObject(value) ? unpackAll(value) : value;
};
const unpackAll = (props: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(props).map(([name, packed]) => [name, unpack(packed)]));

/** A connection that broke off is tried once more, past what the browser remembers of the failure. */
const load = async (address: string): Promise<unknown> => {
  try {
    const loaded: unknown = await import(/* @vite-ignore */ address);
    return loaded;
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const loaded: unknown = await import(/* @vite-ignore */ `${address}?again`);
    return loaded;
  }
};

class LivePart extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const said = (name: string): string => this.getAttribute(name) ?? '';
    try {
      const loads = Promise.all([load(said('component-url')), load(said('renderer-url'))]);
      if (document.readyState === 'loading') {
        await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
      }
      const [parts, renderer] = await loads;
      const props: unknown = JSON.parse(said('props'));
      if (!isObject(parts) || !isObject(renderer) || !isWake(renderer.default) || !isObject(props))
        throw new TypeError();
      renderer.default(this)(parts[said('component-export')], unpackAll(props));
      this.removeAttribute('ssr');
      this.dispatchEvent(new Event('astro:hydrate'));
    } catch (error) {
      if (this.dispatchEvent(new CustomEvent('astro:hydration-error', { bubbles: true, cancelable: true })))
        throw error;
    }
  }
}
customElements.define('astro-island', LivePart);
