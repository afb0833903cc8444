import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';
import { DIST } from './site.ts';

/** Before the browser tests: the built site and a browser must be there. */
export const setup = (): void => {
  if (!existsSync(join(DIST, 'index.html'))) {
    throw new Error(`${DIST}: there is no built site. Run npm run build, then the browser tests.`);
  }
  findChromium();
};
