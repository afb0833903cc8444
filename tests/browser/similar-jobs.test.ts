import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { JOB_IDS } from '../../src/site/pages.ts';
import { openBuiltSite, type Site, unfold } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterEach(() => site.closePages());
afterAll(() => site.close());

const USUAL = ['Key Account Manager', 'Key Account Executive', 'Global Account Manager'];

/** The jobs whose columns are in sight. */
const compared = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.compare tbody tr:last-child a')
    .evaluateAll((links) =>
      links.filter((link) => link.checkVisibility()).map(({ textContent }) => textContent.trim()),
    );

/** How many pixels the page can be pushed sideways. */
const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const box = (page: Page, id: string) => page.locator(`.compare input[value="${id}"]`);

describe('the comparison of jobs', () => {
  test('shows the jobs of the address, and lets its reader choose others', async () => {
    const { page, errors } = await site.openPage('similar-jobs/?jobs=sales-engineer,key-account-manager');
    expect(await compared(page)).toEqual(['Key Account Manager', 'Sales Engineer']);
    await box(page, 'sales-manager').check();
    expect(await compared(page)).toEqual(['Key Account Manager', 'Sales Manager', 'Sales Engineer']);
    expect(new URL(page.url()).search).toBe('?jobs=key-account-manager,sales-manager,sales-engineer');
    await page.reload();
    expect(await compared(page)).toEqual(['Key Account Manager', 'Sales Manager', 'Sales Engineer']);
    expect(await page.locator('[data-problem]').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('keeps the rest of the address, and forgets the usual choice', async () => {
    const { page } = await site.openPage('similar-jobs/?path=kam&jobs=sales-engineer,key-account-manager');
    await box(page, 'key-account-executive').check();
    await box(page, 'global-account-manager').check();
    await box(page, 'sales-engineer').uncheck();
    expect(await compared(page)).toEqual(USUAL);
    expect(new URL(page.url()).search).toBe('?path=kam');
  });

  test.each([
    { asks: 'for nothing', query: 'jobs=' },
    { asks: 'for one job', query: 'jobs=sales-engineer' },
    { asks: 'for one job twice', query: 'jobs=sales-engineer,sales-engineer' },
    { asks: 'for a job that is not there', query: 'jobs=plumber,key-account-manager' },
    { asks: 'for all jobs', query: `jobs=${JOB_IDS.join()}` },
    { asks: 'twice', query: 'jobs=sales-engineer,key-account-manager&jobs=sales-manager,key-account-manager' },
    { asks: 'in markup', query: 'jobs=%3Cimg%20src=x%20onerror=alert(1)%3E' },
    { asks: 'in half a letter', query: 'jobs=%E0%A4%A' },
    { asks: 'without end', query: `jobs=${'a,'.repeat(3000)}` },
  ])('shows the usual three where the address asks $asks, and says what it takes', async ({ query }) => {
    const { page, errors } = await site.openPage(`similar-jobs/?${query}`);
    expect(await compared(page)).toEqual(USUAL);
    const said = (await page.locator('[data-problem="jobs"]').textContent()) ?? '';
    expect(said).toContain('two to four ids');
    expect(said).not.toContain('plumber');
    expect(errors).toEqual([]);
    await box(page, 'sales-engineer').check();
    expect(await page.locator('[data-problem]').count()).toBe(0);
  });

  test('never has fewer than two jobs or more than four, and says so', async () => {
    const { page } = await site.openPage('similar-jobs/');
    const said = page.locator('.compare [role=status]');
    await box(page, 'sales-manager').check();
    await box(page, 'sales-engineer').click();
    expect(await box(page, 'sales-engineer').isChecked()).toBe(false);
    expect(await said.textContent()).toContain('Four jobs at most');
    await box(page, 'sales-manager').uncheck();
    expect(await said.textContent()).toBe('3 jobs side by side.');
    await box(page, 'key-account-executive').uncheck();
    await box(page, 'global-account-manager').click();
    expect(await box(page, 'global-account-manager').isChecked()).toBe(true);
    expect(await said.textContent()).toContain('Two jobs at least');
    expect(await compared(page)).toEqual(['Key Account Manager', 'Global Account Manager']);
  });

  test('is used with the keyboard alone, and the focus stays where it was', async () => {
    const { page } = await site.openPage('similar-jobs/');
    await box(page, 'global-account-manager').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await compared(page)).toEqual(['Key Account Manager', 'Key Account Executive', 'Technical Account Manager']);
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('value')).toBe('technical-account-manager');
    const outline = await focused.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).not.toBe('none');
  });

  test('shows the usual three with no script, and any others by their boxes', async () => {
    const { page } = await site.openPage('similar-jobs/', { script: false });
    expect(await compared(page)).toEqual(USUAL);
    await box(page, 'key-account-manager').uncheck();
    await box(page, 'customer-success-manager').check();
    expect(await compared(page)).toEqual([
      'Key Account Executive',
      'Global Account Manager',
      'Customer Success Manager',
    ]);
  });

  test('says where nobody published pay, and opens the source where somebody did', async () => {
    const { page } = await site.openPage('similar-jobs/?jobs=sales-manager,business-developer');
    const pay = page.locator('.compare tbody tr', { hasText: 'No published figure found' });
    expect(await pay.locator('td:visible').allTextContents()).toHaveLength(2);
    await pay.locator('button:visible').first().click();
    expect(await page.locator('[popover]:popover-open').count()).toBe(1);
  });

  test.each([320, 1280])(
    'has no fault that axe finds at %i pixels with four jobs, and pushes nothing sideways',
    async (width) => {
      const query = 'jobs=key-account-manager,technical-account-manager,sales-manager,customer-success-manager';
      const { page } = await site.openPage(`similar-jobs/?${query}`, { width });
      await unfold(page);
      expect(await compared(page)).toHaveLength(4);
      expect(await sidewaysScroll(page)).toBe(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('main').analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join()}`),
        ).toEqual([]);
      }
    },
  );
});

describe('the career map', () => {
  test.each([320, 1280])('has names that do not lie over each other, at %i pixels', async (width) => {
    const { page } = await site.openPage('similar-jobs/', { width });
    // The name of a job has a text a line: together they are one.
    const boxes = await page.locator('.map svg:visible :is(a, g:has(> text))').evaluateAll((groups) =>
      groups.map((group) => {
        const rects = [...group.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
        return {
          name: group.textContent.trim(),
          left: Math.min(...rects.map(({ left }) => left)),
          right: Math.max(...rects.map(({ right }) => right)),
          top: Math.min(...rects.map(({ top }) => top)),
          bottom: Math.max(...rects.map(({ bottom }) => bottom)),
        };
      }),
    );
    const over = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ left, right, top, bottom }) =>
            one.left < right && left < one.right && one.top < bottom && top < one.bottom,
        )
        .map(({ name }) => `${one.name} lies over ${name}`),
    );
    expect(boxes.length).toBeGreaterThanOrEqual(JOB_IDS.length);
    expect(over).toEqual([]);
    expect(boxes.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
  });

  test.each([320, 1280])('leads to each profile, and shows where the focus is, at %i pixels', async (width) => {
    const { page } = await site.openPage('similar-jobs/', { width });
    const links = page.locator('.map svg:visible a');
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(paths.toSorted()).toEqual(JOB_IDS.map((id) => `/jobs/${id}/`).toSorted());
    await page.locator('main a, main button, main input').first().focus();
    for (let presses = 0; presses < 20; presses += 1) {
      if (await page.evaluate(() => document.activeElement?.matches('.map svg a'))) break;
      await page.keyboard.press('Tab');
    }
    const ring = await page.locator('.map svg a:focus rect').evaluate((rect) => getComputedStyle(rect).strokeWidth);
    expect(Number.parseFloat(ring)).toBeGreaterThanOrEqual(2);
  });

  test('tells the same moves in words', async () => {
    const { page } = await site.openPage('similar-jobs/', { script: false });
    await page.locator('.map details summary').click();
    const told = await page.locator('.map dl').innerText();
    expect(told).toContain('A step up: Sales Manager');
    expect(told).toContain('A step aside');
    expect(told).toContain('A step back');
  });
});

describe('the profile of a job', () => {
  test.each(JOB_IDS)('%s stands below similar jobs, and leads to the comparison and to the others', async (id) => {
    const { page } = await site.openPage(`jobs/${id}/`, { width: 320 });
    expect(await page.locator('.crumbs a').allTextContents()).toEqual(['Home', 'Similar jobs']);
    expect(await page.locator('main h2').count()).toBe(8);
    expect(await page.locator('.pairs dt').allTextContents()).toEqual([
      'In French',
      'Pay in France',
      'In lists of occupations',
    ]);
    expect(await page.locator('main a[href*="similar-jobs/"][href$="#compare"]').count()).toBe(1);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test('opens the comparison with the job chosen', async () => {
    const { page } = await site.openPage('jobs/sales-engineer/');
    await page.locator('main a[href*="similar-jobs/?jobs="]').click();
    await page.waitForURL(/similar-jobs/);
    expect(await compared(page)).toEqual(['Key Account Manager', 'Sales Engineer']);
  });
});
