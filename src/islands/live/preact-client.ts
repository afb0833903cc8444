import { h, hydrate, type ComponentType } from 'preact';

/**
 * Wakes a live part: what `@astrojs/preact/client.js` does for a part that was written by the server and is given
 * neither signals nor children, as all of ours are. The whole of it would be a tenth of what a page may load.
 */
const wake =
  (element: HTMLElement) =>
  (part: ComponentType<object>, props: object): void =>
    hydrate(h(part, props), element);

export default wake;
