import type { followPath } from './reader-path.ts';
import module from './reader-path.ts?address';

/**
 * Shows a reader's path on every page, where the address names one (`path`) or the reader asked to have it remembered.
 * Everything else is loaded only then. Nothing is stored unless the reader asks for it.
 */
const KEPT = 'path';

/** The path that the reader asked to have remembered on this device. */
const memory = {
  read: (): string | null => {
    try {
      return localStorage.getItem(KEPT);
    } catch {
      return null; // storage may be forbidden
    }
  },
  /** Answers whether it worked. */
  keep: (path: string | undefined): boolean => {
    try {
      if (path === undefined) localStorage.removeItem(KEPT);
      else localStorage.setItem(KEPT, path);
      return true;
    } catch {
      return false;
    }
  },
};
export type PathMemory = typeof memory;

const isFollower = (loaded: unknown): loaded is { readonly followPath: typeof followPath } =>
  typeof loaded === 'object' && loaded !== null && 'followPath' in loaded;

const named = new URLSearchParams(location.search).get('path');
if (named !== null || memory.read() !== null) {
  import(/* @vite-ignore */ module)
    .then((loaded: unknown) => (isFollower(loaded) ? loaded.followPath(named, memory) : undefined))
    .catch(() => undefined); // the page reads as well without
}
