import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPages, openBuiltSite, type OpenedPage, type Site, unfold } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

/**
 * The palettes in which a page is looked at in a window. A French page is made of the parts of its English one, in other
 * words: it is seen at each width and in each palette, not in each pair of them.
 */
const schemesOf = (address: string, window: number): readonly ('light' | 'dark')[] =>
  address.startsWith('fr/') ? SCHEMES.slice(window, window + 1) : SCHEMES;

/** Every rule that is broken on a page as it stands, and by what. */
const faults = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    // No frames to look into, and no lists of what is in order: half the time.
    .setLegacyMode(true)
    .options({ runOnly: TAGS, resultTypes: ['violations'], iframes: false, preload: false })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
};

describe('axe finds no fault, at 320 and 1280 pixels, in light and in dark,', () => {
  let site: Site;
  // One window a width for all that is looked at: new ones each time would cost more than axe itself.
  let windows: readonly OpenedPage[];
  beforeAll(async () => {
    site = await openBuiltSite();
    windows = await Promise.all(WIDTHS.map((width) => site.openPage('404.html', { width })));
  });
  afterAll(() => site.close());

  /** What is wrong with a page, once all that folds on it is open. */
  const faultsOf = async (address: string, prepare?: (page: Page) => Promise<void>): Promise<readonly string[]> => {
    const found = await Promise.all(
      windows.map(async ({ page, visit }, index) => {
        await visit(address);
        await unfold(page);
        await prepare?.(page);
        const said: string[] = [];
        for (const colorScheme of schemesOf(address, index)) {
          await page.emulateMedia({ colorScheme });
          said.push(...(await faults(page)).map((fault) => `${WIDTHS[index]} ${colorScheme} ${fault}`));
        }
        return said;
      }),
    );
    return found.flat();
  };

  test.each(builtPages())('with /%s', async (address) => {
    expect(await faultsOf(address)).toEqual([]);
  });

  test.each(['salary/', 'calculator/'])('with a source open on /%s', async (address) => {
    const openSource = async (page: Page): Promise<void> => {
      await page.locator('main button[popovertarget]').first().click();
      await page.locator('[popover]:popover-open').waitFor();
    };
    expect(await faultsOf(address, openSource)).toEqual([]);
  });

  test.each(['training/', 'contract/'])('with a definition open on /%s', async (address) => {
    const openDefinition = async (page: Page): Promise<void> => {
      await page.locator('a.term').first().hover();
      await page.locator('.term-note:popover-open').waitFor();
    };
    expect(await faultsOf(address, openDefinition)).toEqual([]);
  });

  test('with the contents open on a phone', async () => {
    const openContents = (page: Page): Promise<void> =>
      page.locator('[data-toc]').evaluate((contents: HTMLDetailsElement) => {
        contents.open = true;
      });
    expect(await faultsOf('role/', openContents)).toEqual([]);
  });

  test.each([
    '?situation=intern',
    '?situation=apprentice',
    '?base=45000&variable=10000&taxWay=scale&contract=fixed-term&place=occitanie&sector=it&size=5000-plus',
    '?taxWay=own&tax=7.5&share=0&years=2.5',
    '?years=60&place=nowhere',
    '?base=1000000&variable=1000000',
  ])('with the calculator at %s', async (query) => {
    expect(await faultsOf(`calculator/${query}`)).toEqual([]);
  });

  test('with fields of the calculator that cannot be read', async () => {
    const typeNonsense = async (page: Page): Promise<void> => {
      await page.locator('input[name="years"]').fill('abc');
      await page.locator('input[name="base"]').fill('45k5');
      await page.locator('[data-problem="base"]').waitFor();
    };
    expect(await faultsOf('calculator/', typeNonsense)).toEqual([]);
  });
});
