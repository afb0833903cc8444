import type { Contestant } from './contestant.ts';
import { countFetched, openVisitor, serveSite, settle } from './served-site.ts';

/** What a first search fetches, from the moment it is opened. */
export interface FirstSearch {
  readonly name: string;
  readonly word: string;
  readonly requests: number;
  /** Until the first result stands there. */
  readonly bytes: number;
  /** Until the search is at rest, with all the results that it shows at once. */
  readonly bytesAtRest: number;
}

/** Opens the search of a site's page and types a word, each time as a visitor who has nothing yet. */
export const measureFirstSearch = async (
  contestants: readonly Contestant[],
  address: string,
  words: readonly string[],
  compressed: 'all' | 'scripts' = 'all',
): Promise<readonly FirstSearch[]> => {
  const visitor = await openVisitor();
  const searches: FirstSearch[] = [];
  try {
    for (const contestant of contestants) {
      const { name, search } = contestant;
      const served = await serveSite(contestant, compressed);
      for (const word of words) {
        const page = await visitor.open();
        await page.goto(new URL(address, served.url).href, { waitUntil: 'load' });
        await settle(page);
        const fetched = countFetched(page);
        await search.open(page);
        await page.locator(search.field).pressSequentially(word, { delay: 30 });
        await page.locator(search.result).first().waitFor({ timeout: 60_000 });
        const { requests, bytes } = await fetched.read();
        await settle(page);
        searches.push({ name, word, requests, bytes, bytesAtRest: (await fetched.read()).bytes });
        await page.context().close();
      }
      await served.close();
    }
  } finally {
    await visitor.close();
  }
  return searches;
};
