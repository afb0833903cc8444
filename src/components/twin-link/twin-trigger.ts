import { loadPart } from '../load-part.ts';
import module from './twin-link.ts?address';
import type * as Twin from './twin-link.ts';

// On every page: what the link to the other language needs is loaded when somebody takes it, or has come by it.
const link = document.querySelector<HTMLAnchorElement>('[data-twin]');
link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void loadPart<typeof Twin>(module)
    .then(({ twinAddress }) => twinAddress(link))
    .catch(() => link.href)
    .then((address) => location.assign(address));
});
if (location.hash.startsWith('#~'))
  void loadPart<typeof Twin>(module)
    .then(({ goToSection }) => goToSection())
    .catch(() => undefined);
