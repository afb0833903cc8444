import type { Contestant } from './contestant.ts';
import { countFetched, openVisitor, serveSite, settle, type Fetched } from './served-site.ts';

/** What a page weighs before its reader does anything. */
export interface Weight extends Fetched {
  readonly name: string;
  readonly page: string;
}

/** Opens pages of each site in turn, and counts what they fetch until they are at rest. */
export const measureWeight = async (
  contestants: readonly Contestant[],
  pages: readonly string[],
): Promise<readonly Weight[]> => {
  const visitor = await openVisitor();
  const weights: Weight[] = [];
  try {
    for (const contestant of contestants) {
      const served = await serveSite(contestant);
      for (const address of pages) {
        const page = await visitor.open();
        const fetched = countFetched(page);
        await page.goto(new URL(address, served.url).href, { waitUntil: 'load' });
        await settle(page);
        weights.push({ name: contestant.name, page: `/${address}`, ...(await fetched.read()) });
        await page.context().close();
      }
      await served.close();
    }
  } finally {
    await visitor.close();
  }
  return weights;
};
