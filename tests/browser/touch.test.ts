import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPages, openBuiltSite, type OpenedPage, type Site, unfold } from './site.ts';

/**
 * What is too small to touch. Every target takes 24 by 24 pixels, but for words in a sentence; the tools' own controls,
 * the buttons and the frame of the page take 44.
 */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const MAIN =
      'form input, form select, form button:not(.fig), form label:has(input), .button, .sitenav a, .wordmark, .find, summary, .source__close, .pager a, .pinned a';
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip, .vh');

    /** Whether other words stand beside it: then its height is that of their line. */
    const isInSentence = (element: Element): boolean => {
      if (!getComputedStyle(element).display.startsWith('inline')) return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      if (!block) return false;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        if (/[\p{L}\p{N}]/u.test(textContent ?? '') && !parentElement?.closest('a, button, .vh')) return true;
      }
      return false;
    };

    /** Width and height of what answers to a touch around its middle, its label and its pseudo-elements included. */
    const sizeOf = (element: Element): readonly [number, number] => {
      element.scrollIntoView({ block: 'center', inline: 'center' });
      const target = element.closest('label') ?? element;
      const { left, top, width, height } = target.getBoundingClientRect();
      if (width >= 44 && height >= 44) return [width, height];
      const answers = (x: number, y: number): boolean => {
        const met = document.elementFromPoint(x, y);
        return met !== null && (met === target || target.contains(met));
      };
      const [x, y] = [left + width / 2, top + height / 2];
      const reach = (dx: number, dy: number): number => {
        let steps = 0;
        while (steps < 44 && answers(x + dx * (steps + 0.5), y + dy * (steps + 0.5))) steps += 1;
        return steps;
      };
      return [Math.max(width, reach(1, 0) + reach(-1, 0)), Math.max(height, reach(0, 1) + reach(0, -1))];
    };

    const faults: string[] = [];
    for (const element of document.querySelectorAll('a[href], button, input, select, summary, textarea')) {
      if (!isSeen(element)) continue;
      const isMain = element.matches(MAIN);
      if (!isMain && isInSentence(element)) continue;
      const [width, height] = sizeOf(element);
      const least = isMain ? 44 : 24;
      if (width < least - 0.5 || height < least - 0.5) {
        faults.push(`${Math.round(width)} by ${Math.round(height)}, not ${least}: ${element.outerHTML.slice(0, 120)}`);
      }
    }
    return faults;
  });

describe('on a phone, what one touches is large enough', () => {
  let site: Site;
  let phone: OpenedPage;
  beforeAll(async () => {
    site = await openBuiltSite();
    phone = await site.openPage('', { width: 320, height: 640, touch: true });
  });
  afterAll(() => site.close());

  test.each(builtPages())('on /%s', async (address) => {
    await phone.visit(address);
    await unfold(phone.page);
    expect(await smallTargets(phone.page)).toEqual([]);
  });

  test.each([
    '?situation=intern',
    '?situation=apprentice',
    '?taxWay=scale&base=45000&contract=fixed-term&place=occitanie',
    '?taxWay=own&tax=7',
  ])('on the calculator with %s', async (query) => {
    await phone.visit(`calculator/${query}`);
    await unfold(phone.page);
    expect(await smallTargets(phone.page)).toEqual([]);
  });

  test('on the button that offers another reading of what was typed', async () => {
    await phone.visit('calculator/');
    await unfold(phone.page);
    await phone.page.locator('input[name="base"]').fill('45k5');
    await phone.page.locator('[data-problem="base"]').waitFor();
    expect(await smallTargets(phone.page)).toEqual([]);
  });

  test('in the source of a figure', async () => {
    await phone.visit('salary/');
    await phone.page.locator('main button[popovertarget]').first().tap();
    await phone.page.locator('[popover]:popover-open').waitFor();
    const sizes = await phone.page
      .locator('[popover]:popover-open :is(a, button)')
      .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.filter((height) => height < 24)).toEqual([]);
  });
});
