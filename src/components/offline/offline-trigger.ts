import module from './register.ts?address';

/**
 * Has the guide kept for the time without a connection: once a page stands and its scripts have come to rest, in
 * milliseconds after `load`. Where that has been done, the browser itself looks for a newer guide.
 */
const REST = 1000;

if (import.meta.env.PROD && 'serviceWorker' in navigator && !navigator.serviceWorker.controller) {
  addEventListener('load', () => {
    setTimeout(() => {
      import(/* @vite-ignore */ module).catch(() => undefined); // the page reads as well without
    }, REST);
  });
}
