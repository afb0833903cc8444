import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPages, openBuiltSite, type Site, unfold, whenLive } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 1280] as const;

/** Every rule that is broken on a page as it stands, and by what. */
const faults = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    // No frames to look into, and no lists of what is in order: half the time.
    .setLegacyMode(true)
    .options({ runOnly: TAGS, resultTypes: ['violations'], iframes: false, preload: false })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
};

describe('axe', () => {
  let site: Site;
  // One page a width, used for all that is looked at: a new window each time would cost more than axe itself.
  let windows: readonly Page[];
  beforeAll(async () => {
    site = await openBuiltSite();
    const opened = await Promise.all(WIDTHS.map((width) => site.openPage('404.html', { width })));
    windows = opened.map(({ page }) => page);
  });
  afterAll(() => site.close());

  /** Faults at both widths, in light and in dark, each said once with where it was met. */
  const faultsOf = async (address: string, prepare?: (page: Page) => Promise<void>): Promise<readonly string[]> => {
    const found = await Promise.all(
      windows.map(async (page, index) => {
        await page.goto(new URL(address, site.url).href);
        await whenLive(page);
        await prepare?.(page);
        const said: string[] = [];
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          said.push(...(await faults(page)).map((fault) => `${WIDTHS[index]} ${colorScheme} ${fault}`));
        }
        return said;
      }),
    );
    return found.flat();
  };

  test.each(builtPages())('finds no fault on /%s, at 320 and 1280 pixels, in light and in dark', async (address) => {
    expect(await faultsOf(address)).toEqual([]);
  });

  test.each(['salary/', 'calculator/', 'method/', 'sources/'])(
    'finds no fault on /%s with all that folds open',
    async (address) => {
      expect(await faultsOf(address, unfold)).toEqual([]);
    },
  );

  test.each(['salary/', 'calculator/'])('finds no fault on /%s with a source open', async (address) => {
    const prepare = async (page: Page): Promise<void> => {
      await page.locator('main button[popovertarget]').first().click();
      await page.locator('[popover]:popover-open').waitFor();
    };
    expect(await faultsOf(address, prepare)).toEqual([]);
  });

  test.each([
    '?situation=intern',
    '?situation=apprentice',
    '?base=45000&variable=10000&taxWay=scale&contract=fixed-term',
    '?taxWay=own&tax=7.5&share=0',
    '?years=60&place=nowhere',
    '?base=1000000&variable=1000000',
  ])('finds no fault on the calculator with %s', async (query) => {
    expect(await faultsOf(`calculator/${query}`, unfold)).toEqual([]);
  });

  test('finds no fault on the calculator with fields that cannot be read', async () => {
    const prepare = async (page: Page): Promise<void> => {
      await unfold(page);
      await page.locator('input[name="years"]').fill('abc');
      await page.locator('input[name="base"]').fill('45k5');
      await page.locator('[data-problem="base"]').waitFor();
    };
    expect(await faultsOf('calculator/', prepare)).toEqual([]);
  });
});
