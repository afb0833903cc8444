import { isMetered } from './metered.ts';

/** What the page may do with an address of a script under Trusted Types. */
interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string | null },
  ) => void;
}

const isPolicies = (value: unknown): value is Policies =>
  typeof value === 'object' && value !== null && 'createPolicy' in value;

const { href: worker } = new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/sw.js`, location.href);

/** The content policy lets no address become a script but through this: of all addresses, that of our worker. */
const allowWorker = (): void => {
  const policies: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isPolicies(policies)) return;
  policies.createPolicy('default', {
    createScriptURL: (address) => (new URL(address, location.href).href === worker ? worker : null),
  });
};

/**
 * Registers the service worker. A browser that refuses, as some do in a private window, or answers with nothing, keeps
 * no copies, and nothing is wrong with the page.
 */
const keepCopies = async (): Promise<void> => {
  try {
    allowWorker();
    await navigator.serviceWorker.register(worker);
  } catch {
    // no copies here
  }
};

if (!isMetered()) {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void keepCopies());
  else void keepCopies();
}
