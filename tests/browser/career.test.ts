import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBuiltSite, type OpenedPage, type Site, unfold, whenLive } from './site.ts';
import { readAmounts, readNonsense, settle } from './tool-page.ts';

const ADDRESS = 'calculator/career/';
const NAMES = [
  'plan.stay.total',
  'plan.move.low.total',
  'plan.move.high.total',
  'plan.breakEvenRaise.low',
  'plan.breakEvenRaise.high',
];
/** Ten years from 74,000, raised by 2 % a year, with 5 or 7 % instead every three years. */
const DEFAULT = {
  'plan.stay.total': 810_279.35,
  'plan.move.low.total': 840_606,
  'plan.move.high.total': 861_330.58,
  'plan.breakEvenRaise.low': 5,
  'plan.breakEvenRaise.high': 7,
};
const FIELDS = [
  'years',
  'start',
  'stayRaise',
  'moveEvery',
  'upliftLow',
  'upliftHigh',
  'betweenRaise',
  'horizon',
  'inflation',
];

const field = (page: Page, name: string): Locator => page.locator(`input[name="${name}"]`);
const hero = (page: Page): Promise<string> => page.locator('output').innerText();
const queryOf = (page: Page): string => new URL(page.url()).search;
const backOf = (page: Page, name: string): Locator => page.locator(`.ask:has(> * input[name="${name}"]) .usual__back`);

describe('the career plan', () => {
  let site: Site;
  let opened: OpenedPage;
  beforeAll(async () => {
    site = await openBuiltSite();
    opened = await site.openPage(ADDRESS);
  });
  afterAll(() => site.close());

  /** The plan with these answers in its address. */
  const visit = async (query = ''): Promise<Page> => {
    await opened.visit(`${ADDRESS}${query}`);
    return opened.page;
  };

  test('starts with a worked plan, every name once', async () => {
    const page = await visit();
    expect(await readAmounts(page)).toEqual(DEFAULT);
    expect(await page.locator('[data-figure]').count()).toBe(NAMES.length);
    expect(await hero(page)).toBe('+€30,327 to +€51,051');
    expect(await readNonsense(page)).toEqual([]);
    expect(await page.locator('[data-problem]').count()).toBe(0);
    expect(opened.errors).toEqual([]);
  });

  test('is the same where scripts are off, and says that it does not move', async () => {
    const { page } = await site.openPage(`${ADDRESS}?years=0`, { script: false });
    expect(await readAmounts(page)).toEqual(DEFAULT);
    expect(await page.locator('main noscript').innerText()).toMatch(/scripts are off/i);
    await page.context().close();
  });

  test('moves with each assumption, and the address holds what differs', async () => {
    const page = await visit();
    await field(page, 'stayRaise').fill('3.5');
    await settle(page);
    const raised = await readAmounts(page);
    expect(raised['plan.stay.total']).toBeGreaterThan(DEFAULT['plan.stay.total']);
    await field(page, 'horizon').fill('5');
    await field(page, 'upliftHigh').fill('12,5');
    await field(page, 'inflation').fill('1');
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe('?horizon=5&stayRaise=3.5&upliftHigh=12.5&inflation=1');
    expect(await readNonsense(page)).toEqual([]);
    const before = await readAmounts(page);
    expect(before['plan.breakEvenRaise.high']).toBe(12.5);
    await page.reload();
    await whenLive(page);
    expect(await readAmounts(page)).toEqual(before);
    expect(await field(page, 'upliftHigh').inputValue()).toBe('12.5');
    expect(opened.errors).toEqual([]);
  });

  test('starts from the estimate’s middle, and from the pay that one types', async () => {
    const page = await visit('?years=0');
    expect(await page.locator('.usual').nth(1).innerText()).toContain('€45,000');
    await field(page, 'start').fill('52 k€');
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe('?years=0&start=52000');
    expect(await page.locator('#field-start-echo').innerText()).toBe('€52,000 gross a year, €4,333 a month');
    await page.locator('summary').first().click();
    await page.locator('label:has(input[name="place"][value="occitanie"])').click();
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe('?years=0&place=occitanie&start=52000');
  });

  test('offers the pay that one typed in the estimate', async () => {
    const page = await visit('?base=45000&variable=10000');
    await page.getByRole('button', { name: 'Use my own pay, €55,000' }).click();
    await settle(page);
    await expect.poll(() => queryOf(page)).toContain('start=55000');
    expect(await page.getByRole('button', { name: 'Use my own pay' }).count()).toBe(0);
  });

  test('says the raise at which moving stops paying, in both readings of the article', async () => {
    const page = await visit();
    expect(await page.locator('.estimate__result').innerText()).toContain('it is the uplift itself');
    await page.getByRole('button', { name: /other reading/ }).click();
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe('?betweenRaise=0');
    expect(await readAmounts(page)).toMatchObject({
      'plan.breakEvenRaise.low': 1.32,
      'plan.breakEvenRaise.high': 1.84,
    });
    expect(await page.locator('.estimate__result').innerText()).not.toContain('it is the uplift itself');
    expect(await hero(page)).toMatch(/^−€.* to −€/);
    await visit('?betweenRaise=0&horizon=5');
    expect(await readAmounts(page)).toMatchObject({
      'plan.breakEvenRaise.low': 0.99,
      'plan.breakEvenRaise.high': 1.38,
    });
  });

  test('says that a horizon is too short for a move, and gives no break-even', async () => {
    const page = await visit('?horizon=3');
    expect(await page.locator('[data-problem="horizon"]').innerText()).toMatchInlineSnapshot(
      `"Too short for a move: with one every 3 years, the first comes in year 4, and the plan stops after 3 years. Take more years, or move sooner."`,
    );
    expect(Object.keys(await readAmounts(page))).toEqual(NAMES.slice(0, 3));
    expect(await readNonsense(page)).toEqual([]);
    await visit('?horizon=1');
    expect(await readNonsense(page)).toEqual([]);
  });

  test('past 50 years in the job says so, and still adds up', async () => {
    const page = await visit('?years=45&horizon=15');
    expect(await page.locator('[data-problem="horizon"]').innerText()).toContain('past 50 years');
    expect(await readNonsense(page)).toEqual([]);
    expect((await readAmounts(page))['plan.stay.total']).toBeGreaterThan(1_000_000);
  });

  test('stands every end of every range', async () => {
    for (const query of [
      '?start=0',
      '?start=1000000&horizon=15&moveEvery=1&upliftLow=100&upliftHigh=100&stayRaise=50',
      '?start=0.01&inflation=50&horizon=15',
      '?years=50&horizon=1&moveEvery=15&betweenRaise=50',
      '?years=0&upliftLow=0&upliftHigh=0&stayRaise=0',
      '?years=4.999&horizon=15&stayRaise=0.001',
    ]) {
      const page = await visit(query);
      expect(await readNonsense(page), query).toEqual([]);
      expect(opened.errors, query).toEqual([]);
    }
  });

  test('keeps what cannot be read, says why, and keeps the last result', async () => {
    const page = await visit();
    for (const name of FIELDS) {
      for (const garbage of ['abc', '<b>1</b>', '-5', '1e5', '9999999999', '5 7', 'NaN', '٣']) {
        await field(page, name).fill(garbage);
        await settle(page);
        expect(await page.locator(`[data-problem="${name}"]`).count(), `${name} ${garbage}`).toBe(1);
        expect(await field(page, name).inputValue()).toBe(garbage);
        expect(await field(page, name).getAttribute('aria-invalid')).toBe('true');
      }
    }
    expect(await readAmounts(page)).toEqual(DEFAULT);
    expect(await page.locator('.estimate__result .old').count()).toBe(1);
    await expect.poll(() => queryOf(page)).toBe('');
    const text = await page.locator('main').innerText();
    expect(text).not.toMatch(/NaN|undefined|Infinity|<b>/);
    expect(opened.errors).toEqual([]);
  });

  test('says which part of an address it could not read, and never repeats it', async () => {
    const page = await visit(`?${FIELDS.map((name) => `${name}=zzz%3Cq%3E`).join('&')}&place=mars`);
    for (const name of [...FIELDS, 'place']) {
      expect(await page.locator(`[data-problem="${name}"]`).count(), name).toBe(1);
    }
    expect(await page.locator('main').innerText()).not.toMatch(/zzz|mars/);
    expect(await readAmounts(page)).toEqual(DEFAULT);
    expect(opened.errors).toEqual([]);
  });

  test('says that the most is below the least, beside the field', async () => {
    const page = await visit();
    await field(page, 'upliftLow').fill('8');
    await settle(page);
    const said = await page.locator('.estimate__questions [data-problem="upliftHigh"]').innerText();
    expect(said.replaceAll('\u00a0', ' ')).toMatchInlineSnapshot(
      `"The most that a move adds is below the least. Type 8 % or more. The result shows the last answer that could be read."`,
    );
    expect(await readAmounts(page)).toEqual(DEFAULT);
    await field(page, 'upliftHigh').fill('10');
    await settle(page);
    expect(await page.locator('[data-problem]').count()).toBe(0);
    expect(await readAmounts(page)).toMatchObject({ 'plan.breakEvenRaise.low': 8, 'plan.breakEvenRaise.high': 10 });
  });

  test('shows the source of each default, or that it is an assumption, and takes each back', async () => {
    const page = await visit();
    expect(await page.locator('.usual__back').count()).toBe(1);
    const says = await page.locator('.usual').allInnerTexts();
    expect(says).toHaveLength(FIELDS.length);
    for (const [index, name] of FIELDS.entries()) {
      const usual = page.locator('.usual').nth(index);
      const isMarked = (await usual.locator('button.fig').count()) === 1;
      expect(isMarked || (says[index] ?? '').includes('assumption'), name).toBe(true);
    }
    for (const [name, text] of [
      ['years', '3'],
      ['start', '50000'],
      ['stayRaise', '1'],
      ['moveEvery', '2'],
      ['upliftLow', '4'],
      ['upliftHigh', 'abc'],
      ['betweenRaise', '1'],
      ['horizon', '12'],
      ['inflation', '2'],
    ] as const) {
      await field(page, name).fill(text);
      await backOf(page, name).click();
      await settle(page);
      expect(await backOf(page, name).count(), name).toBe(0);
      expect(await field(page, name).evaluate((input) => input === document.activeElement), name).toBe(true);
      expect(await readAmounts(page), name).toEqual(DEFAULT);
    }
    await expect.poll(() => queryOf(page)).toBe('');
  });

  test('takes all of it back at once, and leaves what other tools asked', async () => {
    const page = await visit('?years=2&place=occitanie&status=non-cadre&horizon=4&betweenRaise=0&inflation=3');
    await field(page, 'moveEvery').fill('abc');
    await page.getByRole('button', { name: 'Reset all answers' }).click();
    await settle(page);
    expect(await readAmounts(page)).toEqual(DEFAULT);
    await expect.poll(() => queryOf(page)).toBe('?status=non-cadre');
    expect(await field(page, 'moveEvery').inputValue()).toBe('3');
  });

  test('draws a step for each year over the band, dashed where it is derived', async () => {
    const page = await visit('?years=2');
    const drawing = await page.locator('.plan svg').first().innerHTML();
    expect(await page.locator('.plan polyline').count()).toBe(3);
    for (const points of await page
      .locator('.plan polyline')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('points') ?? ''))) {
      expect(points.split(' ')).toHaveLength(20);
    }
    expect(await page.locator('.plan .band').count()).toBe(2);
    expect(await page.locator('.plan .band--derived').count()).toBe(1);
    const dash = (selector: string) =>
      page.locator(selector).evaluate((line) => getComputedStyle(line).strokeDasharray);
    expect(await dash('.plan .line:not(.line--low, .line--high)')).toBe('none');
    for (const selector of ['.plan .line--low', '.plan .line--high', '.plan .band--derived']) {
      expect(await dash(selector)).not.toBe('none');
    }
    expect(drawing).toContain('Move 5');
    // Nothing written stands on anything else written.
    const overlaps = await page.locator('.plan text').evaluateAll((texts) => {
      const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
      return boxes.flatMap(({ text, box }, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (other) =>
              box.left < other.box.right - 1 &&
              other.box.left < box.right - 1 &&
              box.top < other.box.bottom - 2 &&
              other.box.top < box.bottom - 2,
          )
          .map((other) => `${text} on ${other.text}`),
      );
    });
    expect(overlaps).toEqual([]);
  });

  test('has every year in a table, one click away', async () => {
    const page = await visit('?horizon=7&inflation=2');
    const table = page.locator('.career__years table');
    expect(await table.isVisible()).toBe(false);
    await page.locator('.career__years summary').click();
    expect(await table.isVisible()).toBe(true);
    await expect.poll(() => table.locator('tbody tr').count()).toBe(7);
    expect(await table.locator('th small').allInnerTexts()).toEqual(['a move', 'a move']);
  });

  test('can be used with the keyboard alone', async () => {
    const page = await visit();
    await field(page, 'years').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe('?years=0');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe('?years=1');
    expect(await page.locator('[role="status"]').first().isVisible()).toBe(true);
    expect(opened.errors).toEqual([]);
  });

  test('speaks once a change has settled', async () => {
    const page = await visit();
    const live = page.locator('form > [role="status"]');
    expect(await live.textContent()).toBe('');
    await field(page, 'horizon').fill('5');
    await page.waitForFunction(() => document.querySelector('form > [role="status"]')?.textContent !== '');
    expect(await live.textContent()).toMatch(
      /^Over 5 years, moving comes to \+€[\d,]+ to \+€[\d,]+ against staying\.$/,
    );
  });

  test('prints answers, result, table, sources and address on one sheet', async () => {
    const page = await visit('?horizon=15');
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    await page.setViewportSize({ width: 688, height: 1040 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.career__years tbody tr').last().isVisible()).toBe(true);
    expect(await page.locator('.print-only:visible').allInnerTexts()).toEqual([page.url()]);
    // Each mark that is printed has its source, and each source its mark.
    const marks = await page
      .locator('main button.fig:visible')
      .evaluateAll((figures) => figures.map((figure) => figure.getAttribute('data-n')));
    const numbers = await page
      .locator('.source:visible [data-n]')
      .evaluateAll((sources) => sources.map((source) => source.getAttribute('data-n')));
    expect(marks.filter((number) => !numbers.includes(number))).toEqual([]);
    expect(numbers).toHaveLength(10);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test.each([320, 1280])('has no fault that axe can find and no sideways scroll, %i pixels wide', async (width) => {
    const { page, visit: open } = await site.openPage(ADDRESS, { width });
    for (const query of [
      '',
      '?years=2&betweenRaise=0&inflation=2&place=occitanie',
      '?horizon=2&years=zz&stayRaise=5',
    ]) {
      await open(`${ADDRESS}${query}`);
      await unfold(page);
      await field(page, 'upliftHigh').fill('1');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, query).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });
});
