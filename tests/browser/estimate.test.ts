import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBuiltSite, type OpenedPage, openSiteUnderBase, type Site, unfold, whenLive } from './site.ts';
import { readAmounts, readNonsense, settle } from './tool-page.ts';

const radio = (page: Page, name: string, value: string): Locator =>
  page.locator(`input[type=radio][name="${name}"][value="${value}"]`);

const queryOf = (page: Page): string => new URL(page.url()).search;

const DEFAULT = {
  'estimate.ote.low': 65_000,
  'estimate.ote.high': 83_000,
  'estimate.ote.middle': 74_000,
  'estimate.position': 0.5,
};

describe.each([
  { where: 'at the root of a host', open: openBuiltSite },
  { where: 'under a base path', open: openSiteUnderBase },
])('the estimate $where', ({ open }) => {
  let site: Site;
  let opened: OpenedPage;
  beforeAll(async () => {
    site = await open();
    opened = await site.openPage('calculator/');
  });
  afterAll(() => site.close());

  test('starts with a senior in the middle of the band', async () => {
    const { page, visit, errors } = opened;
    await visit('calculator/');
    expect(await readAmounts(page)).toMatchObject(DEFAULT);
    expect(await readNonsense(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('moves with an answer, and the answer is in the address', async () => {
    const { page, visit, errors } = opened;
    await visit('calculator/');
    await radio(page, 'place', 'occitanie').check();
    await settle(page);
    const answered = await readAmounts(page);
    expect(answered['estimate.ote.middle']).toBeLessThan(74_000);
    expect((answered['estimate.ote.high'] ?? 0) - (answered['estimate.ote.low'] ?? 0)).toBeLessThan(18_000);
    await expect.poll(() => queryOf(page)).toBe('?place=occitanie');
    await radio(page, 'place', '').check();
    await settle(page);
    expect(await readAmounts(page)).toMatchObject(DEFAULT);
    await expect.poll(() => queryOf(page)).toBe('');
    expect(errors).toEqual([]);
  });

  test('is the same after a reload, and from a link to it', async () => {
    const { page, visit, errors } = opened;
    await visit('calculator/');
    await radio(page, 'size', '5000-plus').check();
    await page.locator('input[name="years"]').fill('2.5');
    await settle(page);
    const before = await readAmounts(page);
    await expect.poll(() => queryOf(page)).toBe('?years=2.5&size=5000-plus');
    await page.reload();
    await whenLive(page);
    expect(await readAmounts(page)).toEqual(before);
    expect(await page.locator('input[name="years"]').inputValue()).toBe('2.5');
    expect(await radio(page, 'size', '5000-plus').isChecked()).toBe(true);
    await visit('calculator/?years=2.5&size=5000-plus');
    expect(await readAmounts(page)).toEqual(before);
    expect(errors).toEqual([]);
  });

  test('is still there when one comes back, and answers make no history of their own', async () => {
    const { page, visit } = opened;
    await visit('calculator/');
    const entries = await page.evaluate(() => history.length);
    for (const sector of ['industry', 'energy', 'it']) await radio(page, 'sector', sector).check();
    await page.locator('input[name="years"]').fill('4');
    await settle(page);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    const before = await readAmounts(page);
    await page.locator('main a[href*="/method/"]').first().click();
    await page.waitForURL('**/method/**');
    await page.goBack();
    await whenLive(page);
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe('?years=4&sector=it');
    expect(await readAmounts(page)).toEqual(before);
    expect(await page.locator('input[name="years"]').inputValue()).toBe('4');
    expect(await radio(page, 'sector', 'it').isChecked()).toBe(true);
  });
});

describe('the estimate', () => {
  let site: Site;
  let opened: OpenedPage;
  beforeAll(async () => {
    site = await openBuiltSite();
    opened = await site.openPage('calculator/');
  });
  afterAll(() => site.close());

  test('is the server’s, word for word, once scripts run', async () => {
    const still = await site.openPage('calculator/', { script: false });
    for (const address of ['calculator/', 'salary/', '']) {
      await still.visit(address);
      await opened.visit(address);
      const [served, live] = await Promise.all(
        [still, opened].map(({ page }) =>
          page.evaluate(() => {
            const form = document.querySelector('main form');
            return {
              text: form?.textContent.replace(/\s+/g, ' '),
              data: [...(form?.querySelectorAll('data') ?? [])].map(({ value, dataset }) => [dataset.figure, value]),
              places: [...(form?.querySelectorAll('svg *') ?? [])].map((element) =>
                ['x', 'x1', 'x2', 'y', 'width', 'd', 'class'].map((name) => element.getAttribute(name)),
              ),
              controls: [...(form?.querySelectorAll<HTMLInputElement>('input, select') ?? [])].map((control) => [
                control.name,
                control.value,
                control.checked,
              ]),
              unfolded: [...(form?.querySelectorAll('details') ?? [])].map(({ open }) => open),
            };
          }),
        ),
      );
      expect(live).toEqual(served);
    }
    await still.page.context().close();
  });

  test('does not flicker: nothing in it changes while its scripts start', async () => {
    const { page } = await site.openPage('404.html');
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        const form = document.querySelector('main form');
        if (!form) return;
        new MutationObserver((records) => {
          for (const { type, target, attributeName, oldValue } of records) {
            const now = target instanceof Element ? target.getAttribute(attributeName ?? '') : target.textContent;
            if (type !== 'childList' && now === oldValue) continue;
            document.documentElement.dataset.changed = `${type} ${target.nodeName} ${attributeName ?? ''}`;
          }
        }).observe(form, {
          subtree: true,
          childList: true,
          characterData: true,
          characterDataOldValue: true,
          attributes: true,
          attributeOldValue: true,
          attributeFilter: ['value', 'checked', 'x', 'd', 'width', 'class', 'open', 'aria-pressed', 'data-figure'],
        });
      });
    });
    await page.goto(new URL('calculator/', site.url).href);
    await whenLive(page);
    await settle(page);
    // Text nodes that the server ran together may be parted; nothing that is seen may change.
    expect(await page.evaluate(() => document.documentElement.dataset.changed ?? '')).toMatch(/^(childList .*)?$/);
    await page.context().close();
  });

  test('takes an intern’s pay to the cent', async () => {
    const { page, visit } = opened;
    await visit('calculator/');
    await page.getByRole('button', { name: 'Intern', exact: true }).click();
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe('?situation=intern');
    expect(await readAmounts(page)).toEqual({
      'estimate.intern.monthly': 1_500,
      'estimate.intern.total': 9_000,
      'estimate.intern.net.monthly': 1_364.18,
    });
    await page.locator('input[name="months"]').fill('4');
    await page.locator('input[name="pay"]').fill('1 200 €');
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe('?situation=intern&months=4&pay=1200');
    expect(await readAmounts(page)).toMatchObject({ 'estimate.intern.monthly': 1_200, 'estimate.intern.total': 4_800 });
    expect(await readNonsense(page)).toEqual([]);
  });

  test('follows its three presets', async () => {
    const { page, visit } = opened;
    await visit('calculator/');
    const preset = (name: string): Locator => page.getByRole('button', { name, exact: true });
    await preset('Junior').click();
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe('?years=0');
    expect(await readAmounts(page)).toMatchObject({ 'estimate.ote.middle': 45_000, 'estimate.base': 35_000 });
    expect(await preset('Junior').getAttribute('aria-pressed')).toBe('true');
    expect(await preset('Senior').getAttribute('aria-pressed')).toBe('false');
    await preset('Intern').click();
    await preset('Senior').click();
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe('');
    expect(await readAmounts(page)).toMatchObject(DEFAULT);
  });

  test('agrees with itself after any answer: each amount’s text is its value', async () => {
    const { page, visit, errors } = opened;
    await visit('calculator/');
    await unfold(page);
    const names = ['place', 'sector', 'size', 'status', 'contract', 'taxWay'];
    let answers = 0;
    for (const name of names) {
      const values = await page
        .locator(`input[type=radio][name="${name}"]`)
        .evaluateAll((all) => all.map((input) => input.getAttribute('value') ?? ''));
      for (const value of values) {
        await radio(page, name, value).check();
        await settle(page);
        expect(await readNonsense(page), `${name}=${value}`).toEqual([]);
        answers += 1;
      }
    }
    expect(answers).toBeGreaterThan(18);
    await page.locator('select[name="children"]').selectOption('9');
    for (const [name, text] of [
      ['years', '0'],
      ['years', '4.999'],
      ['years', '50'],
      ['share', '0'],
      ['share', '100'],
      ['base', '22404'],
      ['variable', '1 000 000'],
      ['base', '1'],
      ['base', ''],
    ] as const) {
      await page.locator(`input[name="${name}"]`).fill(text);
      await settle(page);
      expect(await readNonsense(page), `${name}: ${text}`).toEqual([]);
    }
    await visit('calculator/?situation=apprentice');
    for (const name of ['age', 'year']) {
      for (const input of await page.locator(`input[type=radio][name="${name}"]`).all()) {
        await input.check();
        await settle(page);
        expect(await readNonsense(page)).toEqual([]);
        expect(Object.keys(await readAmounts(page))).toEqual([
          'estimate.apprentice.monthly',
          'estimate.apprentice.net.monthly',
        ]);
      }
    }
    expect(errors).toEqual([]);
  });

  test('answers to the keyboard: arrows in a question, arrows on the slider, digits in the field', async () => {
    const { page, visit } = opened;
    await visit('calculator/');
    await radio(page, 'place', '').focus();
    await page.keyboard.press('ArrowDown');
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe('?place=ile-de-france');
    await page.keyboard.press('ArrowDown');
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe('?place=nouvelle-aquitaine');
    await page.locator('input[type=range]').first().focus();
    for (const key of ['Home', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe('?years=2&place=nouvelle-aquitaine');
    expect(await page.locator('input[name="years"]').inputValue()).toBe('2');
    expect(await page.locator('input[type=range]').first().getAttribute('aria-valuetext')).toBe('2 years');
    await page.locator('input[name="years"]').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('1');
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe('?years=1&place=nouvelle-aquitaine');
    const url = page.url();
    await page.keyboard.press('Enter');
    await settle(page);
    expect(page.url()).toBe(url);
    await page.getByRole('button', { name: 'Junior', exact: true }).focus();
    await page.keyboard.press('Enter');
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe('?years=0&place=nouvelle-aquitaine');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Junior');
  });

  test('tells a screen reader one sentence, once the answers have settled', async () => {
    const { page, visit } = opened;
    await visit('calculator/');
    const live = page.locator('form > [role=status]');
    expect(await live.textContent()).toBe('');
    for (const years of ['1', '2', '3']) await page.locator('input[name="years"]').fill(years);
    expect(await live.textContent()).toBe('');
    await live.filter({ hasText: 'Estimate' }).waitFor();
    expect(await live.textContent()).toMatch(
      /^Estimate €[\d,]+ gross a year\. An ordinary month is €[\d,]+ net after tax\.$/,
    );
  });

  test('has one control a question, and each carries the name that stands in the address', async () => {
    const { page, visit } = opened;
    await visit('calculator/?taxWay=scale');
    await unfold(page);
    const controls = await page
      .locator('main form :is(input, select)')
      .evaluateAll((all) => [
        ...new Set(
          all.map((control) => `${control.getAttribute('type') ?? ''} ${control.getAttribute('name') ?? ''}`.trim()),
        ),
      ]);
    expect(controls.sort()).toEqual([
      'children',
      'radio contract',
      'radio household',
      'radio place',
      'radio sector',
      'radio situation',
      'radio size',
      'radio status',
      'radio taxWay',
      'range',
      'text base',
      'text share',
      'text variable',
      'text years',
    ]);
    // The form says it for the buttons that one chooses with: on one of those the attribute is none.
    expect(await page.locator('main form').getAttribute('autocomplete')).toBe('off');
    for (const control of await page.locator('main form :is(input:not([type="radio"]), select)').all()) {
      expect(await control.getAttribute('autocomplete')).toBe('off');
    }
  });

  test('leaves open what the reader has opened, whatever is answered there', async () => {
    const { page, visit } = opened;
    await visit('calculator/');
    await page.locator('details:has(input[name="contract"]) > summary').click();
    await radio(page, 'contract', 'fixed-term').check();
    await radio(page, 'contract', 'permanent').check();
    await settle(page);
    expect(await radio(page, 'contract', 'permanent').isVisible()).toBe(true);
    await page.locator('details:has(input[name="base"]) > summary').click();
    await page.locator('input[name="base"]').pressSequentially('4');
    await page.keyboard.press('Backspace');
    await settle(page);
    expect(await page.locator('input[name="base"]').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('base');
  });

  test('adds up: the middle of the band and the steps make the estimate', async () => {
    const { page, visit } = opened;
    await visit('calculator/?place=nouvelle-aquitaine&sector=industry&size=under-10');
    const lines = await page
      .locator('.estimate__steps dd')
      .evaluateAll((all) =>
        all.map((line) =>
          Number(
            ((line.firstElementChild?.firstChild ?? line).textContent ?? '').replace('−', '-').replace(/[^\d-]/g, ''),
          ),
        ),
      );
    const total = lines.at(-1) ?? 0;
    const sum = lines.slice(0, -1).reduce((all, line) => all + line, 0);
    expect(lines).toHaveLength(5);
    expect(Math.abs(total - sum)).toBeLessThanOrEqual(2);
    expect(Math.round((await readAmounts(page))['estimate.ote.middle'] ?? 0)).toBe(total);
  });

  test('keeps the result in sight on a phone, with what the last answer moved', async () => {
    const { page } = await site.openPage('calculator/', { width: 360, height: 640, touch: true });
    await whenLive(page);
    const amount = page.locator('.pinned__amount');
    for (const name of ['place', 'sector', 'size']) {
      await page.locator(`label:has(input[name="${name}"])`).nth(1).tap();
      await settle(page);
      const box = await amount.boundingBox();
      expect(box?.y ?? 999).toBeLessThan(640);
      expect(Number((await amount.textContent())?.replace(/\D/g, ''))).toBe(
        Math.round((await readAmounts(page))['estimate.ote.middle'] ?? 0),
      );
      expect(await page.locator('.pinned__row .small').textContent()).toMatch(/^[+−]€[\d,]+/);
    }
    await page.locator('.pinned a').tap();
    expect(
      await page
        .locator('[data-figure="estimate.ote.middle"]')
        .evaluate((element) => element.getBoundingClientRect().top),
    ).toBeLessThan(640);
    await page.context().close();
  });

  test('on the salary page takes along what was answered', async () => {
    const { page, visit, errors } = opened;
    await visit('salary/');
    await radio(page, 'place', 'ile-de-france').check();
    await page.locator('input[name="years"]').fill('3');
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe('?years=3&place=ile-de-france');
    const before = await readAmounts(page);
    await page.locator('main form a.button').click();
    await page.waitForURL('**/calculator/?years=3&place=ile-de-france');
    await whenLive(page);
    expect(await readAmounts(page)).toMatchObject({ 'estimate.ote.middle': before['estimate.ote.middle'] });
    expect(errors).toEqual([]);
  });

  test('on the home page moves the marker, and takes the years along', async () => {
    const { page, visit, errors } = opened;
    await visit('');
    expect(await readAmounts(page)).toEqual({ 'estimate.ote.middle': 74_000 });
    await page.locator('input[name="years"]').fill('0');
    await settle(page);
    expect(await readAmounts(page)).toEqual({ 'estimate.ote.middle': 45_000 });
    expect(await page.locator('.range__you').first().getAttribute('x')).toBe('45%');
    expect(await readNonsense(page)).toEqual([]);
    await page.locator('main form a.button').click();
    await page.waitForURL('**/calculator/?years=0');
    expect(errors).toEqual([]);
  });
});
