import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBuiltSite, type Site, whenLive } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

describe('the payout curve beside the words of a plan', () => {
  test('says what the plan pays, and follows the slider and the terms', async () => {
    const { page, errors } = await site.openPage('/variable-pay/');
    await whenLive(page);
    const said = page.locator('.payout-plan [role=status]');
    expect(await said.textContent()).toMatch(/pays 100\s% of the variable/);
    await page.fill('[name=attainment]', '70');
    await expect.poll(() => said.textContent()).toMatch(/At 70\s% of the objectives this plan pays 0\s%/);
    await page.fill('[name=aThreshold]', '');
    await page.fill('[name=aStart]', '');
    await expect.poll(() => said.textContent()).toMatch(/pays 70\s%/);
    expect(page.url()).toContain('attainment=70');
    expect(errors).toEqual([]);
  });

  test('keeps what it cannot read, says why, and shows the last answer', async () => {
    const { page, errors } = await site.openPage('/variable-pay/');
    await whenLive(page);
    await page.fill('[name=aCap]', '50');
    const problem = page.locator('[data-problem=aCap]');
    await expect.poll(() => problem.textContent()).toContain('Cap must be 100 or more');
    expect(await page.inputValue('[name=aCap]')).toBe('50');
    expect(await page.locator('.payout-plan').textContent()).not.toContain('NaN');
    expect(errors).toEqual([]);
  });

  test('tells which part of an address it could not read', async () => {
    const { page, errors } = await site.openPage('/variable-pay/?aThreshold=abc&aCap=130');
    await whenLive(page);
    expect(await page.locator('[data-problem=aThreshold]').textContent()).toContain('0 to 100 percent');
    expect(errors).toEqual([]);
  });
});
