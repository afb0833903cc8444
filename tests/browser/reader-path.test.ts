import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBuiltSite, type Site, whenLive } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterEach(() => site.closePages());
afterAll(() => site.close());

const path = (page: Page): Locator => page.locator('nav.path');
const pathOf = (page: Page): string | null => new URL(page.url()).searchParams.get('path');

describe('a reader’s path through the guide', () => {
  test('begins on the home page, and leads on at the foot of each page', async () => {
    const { page, errors } = await site.openPage('');
    await page.getByRole('list', { name: 'You study' }).getByRole('link').first().click();
    await page.waitForURL('**/role/?path=student');
    expect(await path(page).textContent()).toContain('Page 1 of 8');
    expect(await path(page).locator('[aria-current=step]').textContent()).toBe('The role');
    await path(page).getByRole('link', { name: 'What fills the week?' }).click();
    await page.waitForURL('**/missions/?path=student');
    expect(await path(page).textContent()).toContain('Page 2 of 8');
    expect(errors).toEqual([]);
  });

  test('goes along with every link of a page, the tools included', async () => {
    const { page } = await site.openPage('calculator/?path=seeker');
    await whenLive(page);
    await path(page).waitFor();
    await page.fill('[name=years]', '3');
    await expect.poll(() => new URL(page.url()).searchParams.get('years')).toBe('3');
    expect(pathOf(page)).toBe('seeker');
    await page.locator('.sitenav a').first().click();
    await page.waitForURL('**/role/**');
    expect(pathOf(page)).toBe('seeker');
  });

  test('ends by saying so', async () => {
    const { page } = await site.openPage('similar-jobs/?path=student');
    expect(await path(page).textContent()).toContain('That was the last page of your path.');
  });

  test('says where a page stands beside it', async () => {
    const { page } = await site.openPage('method/?path=kam');
    expect(await path(page).textContent()).toContain('This page stands beside your path');
    expect(await path(page).locator('[aria-current]').count()).toBe(0);
  });

  test('is remembered only where the reader asks for it, and forgotten at a word', async () => {
    const { page, visit } = await site.openPage('role/?path=student');
    await path(page).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await visit('role/');
    expect(await path(page).count()).toBe(0);

    await visit('role/?path=student');
    await path(page).getByRole('button', { name: 'Remember it on this device' }).press('Enter');
    await expect.poll(() => path(page).textContent()).toContain('Remembered on this device');
    await visit('missions/');
    expect(await path(page).textContent()).toContain('Page 2 of 8');

    await path(page).getByRole('link', { name: 'Leave the path' }).press('Enter');
    await page.waitForURL('**/missions/');
    await page.waitForLoadState();
    expect(await path(page).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test.each(['nowhere', '', '%3Cscript%3E', '__proto__'])(
    'that the guide does not have (%s) is said, and others offered',
    async (name) => {
      const { page, errors } = await site.openPage(`role/?path=${name}`);
      const said = page.locator('[data-problem=path]');
      await said.waitFor();
      expect(await said.textContent()).toContain('a path that the guide does not have');
      expect(await path(page).getByRole('link').count()).toBe(3);
      expect(errors).toEqual([]);
    },
  );

  test('leaves a page without its list as it was', async () => {
    const { page } = await site.openPage('');
    await page.route('**/paths/en.json', (route) => route.abort());
    await page.goto(`${site.url}role/?path=student`);
    await page.waitForLoadState('networkidle');
    expect(await path(page).count()).toBe(0);
    expect(await page.locator('h1').count()).toBe(1);
  });

  test('is not printed', async () => {
    const { page } = await site.openPage('role/?path=student');
    await path(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await path(page).isVisible()).toBe(false);
  });
});
