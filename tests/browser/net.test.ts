import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBuiltSite, type OpenedPage, type Site, unfold, whenLive } from './site.ts';
import { goToAnswers, readAmounts, readNonsense, settle } from './tool-page.ts';

const PAGE = 'calculator/net/';

const input = (page: Page, name: string): Locator => page.locator(`form input[name="${name}"]`);
const radio = (page: Page, name: string, value: string): Locator =>
  page.locator(`input[type=radio][name="${name}"][value="${value}"]`);
const problem = (page: Page, name: string): Locator => page.locator(`form [data-problem="${name}"]`);
const queryOf = (page: Page): string => new URL(page.url()).search;

const type = async (page: Page, name: string, text: string): Promise<void> => {
  await input(page, name).fill(text);
  await settle(page);
};

const NAMES = ['net.after.month', 'net.before.month', 'net.cost.year', 'net.gross.month', 'net.gross.year', 'net.ote'];

const readFields = async (page: Page): Promise<readonly string[]> =>
  Promise.all(['gross', 'grossMonth', 'netBefore', 'netAfter'].map((name) => input(page, name).inputValue()));

describe('gross and net', () => {
  let site: Site;
  let opened: OpenedPage;
  let page: Page;
  beforeAll(async () => {
    site = await openBuiltSite();
    opened = await site.openPage(PAGE);
    ({ page } = opened);
    await whenLive(page);
  });
  afterAll(() => site.close());

  const amountOf = async (name: string): Promise<number> => (await readAmounts(page))[name] ?? Number.NaN;
  const start = async (): Promise<void> => {
    await opened.visit(PAGE);
  };

  test('starts with 45,000 a year, all its amounts, each named once', async () => {
    await start();
    const amounts = await readAmounts(page);
    expect(Object.keys(amounts).sort()).toEqual(NAMES);
    expect(amounts).toMatchObject({ 'net.gross.year': 45_000, 'net.gross.month': 3_750 });
    expect(await readFields(page)).toEqual(['45,000', '3,750', '2,940', '2,706']);
    expect(await readNonsense(page)).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  test('whichever of the four is typed, the others follow, and it stays as it was typed', async () => {
    await start();
    await type(page, 'gross', '52 k€');
    expect((await readFields(page)).slice(0, 2)).toEqual(['52 k€', '4,333']);
    await expect.poll(() => queryOf(page)).toBe('?gross=52000');

    await type(page, 'netBefore', '3000');
    expect(await amountOf('net.gross.year')).toBeCloseTo(45_908.55, 2);
    expect(await readFields(page)).toEqual(['45,909', '3,826', '3000', expect.any(String)]);
    await expect.poll(() => queryOf(page)).toBe('?netBefore=3000');

    await type(page, 'netAfter', '3 000,00 €');
    expect(await amountOf('net.after.month')).toBe(3_000);
    expect((await readFields(page))[3]).toBe('3 000,00 €');
    expect((await readFields(page))[2]).not.toBe('3000');
    await expect.poll(() => queryOf(page)).toBe('?netAfter=3000');

    await type(page, 'grossMonth', '3750');
    expect(await amountOf('net.gross.year')).toBe(45_000);
    await expect.poll(() => queryOf(page)).toBe('?grossMonth=3750');
    await input(page, 'grossMonth').blur();
    expect((await readFields(page))[1]).toBe('3750');
    expect(opened.errors).toEqual([]);
  });

  test('a wish keeps its net when the tax is reckoned another way, and the gross moves', async () => {
    await start();
    await type(page, 'netAfter', '3000');
    const byGrid = await amountOf('net.gross.year');
    await radio(page, 'taxWay', 'scale').check();
    await radio(page, 'household', 'couple').check();
    await page.locator('select[name="children"]').selectOption('2');
    await settle(page);
    expect(await amountOf('net.after.month')).toBe(3_000);
    expect(await amountOf('net.gross.year')).toBeLessThan(byGrid);
    await radio(page, 'taxWay', 'own').check();
    await type(page, 'tax', '0');
    expect(await amountOf('net.after.month')).toBe(3_000);
    expect(await amountOf('net.before.month')).toBe(3_000);
    expect(await readNonsense(page)).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  test('an address gives the same answers, and edits make no history', async () => {
    await start();
    const entries = await page.evaluate(() => history.length);
    await type(page, 'netAfter', '2500');
    await type(page, 'years', '2');
    await radio(page, 'status', 'non-cadre').check();
    await settle(page);
    const before = await readAmounts(page);
    await expect.poll(() => queryOf(page)).toBe('?years=2&status=non-cadre&netAfter=2500');
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.reload();
    await whenLive(page);
    await settle(page);
    expect(await readAmounts(page)).toEqual(before);
    expect(await input(page, 'netAfter').inputValue()).toBe('2,500');
  });

  test('the total to ask for follows the years, the share that is set, and none where all is variable', async () => {
    await start();
    expect(await amountOf('net.ote')).toBeCloseTo(45_000 / 0.835, 2);
    await type(page, 'share', '25');
    expect(await amountOf('net.ote')).toBe(60_000);
    await type(page, 'share', '100');
    expect(Object.keys(await readAmounts(page))).not.toContain('net.ote');
    expect(await problem(page, 'share').count()).toBe(1);
    await type(page, 'share', '');
    await type(page, 'years', '0');
    expect(await amountOf('net.ote')).toBeCloseTo(45_000 / (35 / 45), 2);
    expect(await readNonsense(page)).toEqual([]);
  });

  test('just above an edge of the grid it shows that a lower gross pays more, and ahead of one it warns', async () => {
    await goToAnswers(page, 'gross=45300');
    const told = page.locator('.fall');
    expect(await told.locator('tbody tr').count()).toBe(3);
    expect(await told.innerText()).toContain('45,137');
    await goToAnswers(page, 'gross=45000');
    expect(await told.count()).toBe(0);
    expect(await page.locator('#result').innerText()).toContain('from €45,137 to');
    await goToAnswers(page, 'gross=45300&taxWay=scale');
    expect(await told.count()).toBe(0);
  });

  test('under an edge amounts keep their cents, so that none of them stands beyond it', async () => {
    await goToAnswers(page, 'gross=45136.6');
    expect((await readFields(page))[1]).toBe('3,761.38');
    expect(await page.locator('data[data-figure="net.gross.year"]').innerText()).toBe('€45,136.60');
  });

  test.each([
    ['gross=22000', 'gross', '22,404'],
    ['gross=384481', 'gross', '384,480'],
    ['grossMonth=1000', 'grossMonth', '1,867'],
    ['netBefore=1000', 'netBefore', '1,452.81'],
    ['netAfter=100000', 'netAfter', '16,397.41'],
    ['gross=0', 'gross', '22,404'],
  ])('out of the table, %s, it says where it ends and gives no number', async (query, field, limit) => {
    await goToAnswers(page, query);
    expect(await readAmounts(page)).toEqual({});
    expect(await problem(page, field).innerText()).toContain(limit);
    expect((await readFields(page)).filter((text) => text !== '')).toHaveLength(1);
    await page.getByRole('button', { name: /Take the nearest/ }).click();
    await settle(page);
    expect(Object.keys(await readAmounts(page)).sort()).toEqual(NAMES);
    expect(await problem(page, field).count()).toBe(0);
    expect(opened.errors).toEqual([]);
  });

  test('at a rate of tax that leaves nothing, a wish is refused in words', async () => {
    await goToAnswers(page, 'tax=100&netAfter=2000');
    expect(await problem(page, 'netAfter').innerText()).toContain('nothing is left');
    expect(await readAmounts(page)).toEqual({});
    expect(await readNonsense(page)).toEqual([]);
  });

  test('a low gross a year gets a question, and its button answers it', async () => {
    await start();
    await type(page, 'gross', '3000');
    await page.getByRole('button', { name: 'Is that a month? €36,000 a year' }).click();
    await settle(page);
    expect(await amountOf('net.gross.year')).toBe(36_000);
    await type(page, 'gross', '45');
    await page.getByRole('button', { name: 'Did you mean thousands? €45,000 a year' }).click();
    await settle(page);
    expect(await amountOf('net.gross.year')).toBe(45_000);
    await type(page, 'grossMonth', '3000');
    expect(await page.locator('.linked .ask__offer').count()).toBe(0);
  });

  test('net typed where gross goes is told so, and the other way round', async () => {
    await start();
    await type(page, 'gross', '3000 net par mois');
    expect(await problem(page, 'gross').innerText()).toContain('Net pay has two fields of its own');
    await type(page, 'netAfter', '45000 brut');
    expect(await problem(page, 'netAfter').innerText()).toContain('Gross pay has two fields of its own');
    await type(page, 'netAfter', '2500');
    // Once one of the four reads, what stood in the others is gone.
    expect(await problem(page, 'gross').count()).toBe(0);
    expect(await amountOf('net.after.month')).toBe(2_500);
  });

  test.each(['gross', 'grossMonth', 'netBefore', 'netAfter', 'years', 'share', 'tax'])(
    'rubbish in %s is kept and said why, and the last result stays',
    async (name) => {
      await goToAnswers(page, 'taxWay=own');
      const before = await readAmounts(page);
      for (const text of ['abc', '45k5', '-5', '1e5', '35-45k', '9'.repeat(300), '🙂', '<b>', '12,34,567']) {
        await type(page, name, text);
        expect(await input(page, name).inputValue()).toBe(text);
        expect(await problem(page, name).count()).toBe(1);
        expect((await problem(page, name).innerText()).length).toBeGreaterThan(10);
        expect(await readNonsense(page)).toEqual([]);
        expect(await readAmounts(page)).toEqual(before);
      }
      expect(await page.locator('#result').getByText('Last answer that could be read').count()).toBe(1);
      expect(opened.errors).toEqual([]);
    },
  );

  test('a rate that could not be read is forgotten with its field, and the typed pay stays as it was typed', async () => {
    await start();
    await type(page, 'gross', '52 k€');
    await radio(page, 'taxWay', 'own').check();
    await type(page, 'tax', 'abc');
    const old = page.locator('#result').getByText('Last answer that could be read');
    expect(await old.count()).toBe(1);
    await radio(page, 'taxWay', 'grid').check();
    await settle(page);
    expect(await old.count()).toBe(0);
    expect(await input(page, 'gross').inputValue()).toBe('52 k€');
  });

  test('an address that cannot be read gives the usual answers, and never repeats what it held', async () => {
    await goToAnswers(page, 'netAfter=secret&gross=50000&grossMonth=4000&years=99');
    expect(await problem(page, 'netAfter').count()).toBe(1);
    expect(await problem(page, 'gross').count()).toBe(1);
    expect(await problem(page, 'years').count()).toBe(1);
    expect(await page.locator('form').innerText()).not.toContain('secret');
    expect(await amountOf('net.gross.month')).toBe(4_000);
  });

  test('is used by keyboard alone', async () => {
    await start();
    await input(page, 'netAfter').focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('2000');
    await page.keyboard.press('Enter');
    await settle(page);
    expect(new URL(page.url()).pathname).toMatch(/\/calculator\/net\/$/);
    expect(await amountOf('net.after.month')).toBe(2_000);
    await radio(page, 'taxWay', 'grid').focus();
    await page.keyboard.press('ArrowDown');
    await settle(page);
    expect(await radio(page, 'taxWay', 'own').isChecked()).toBe(true);
    await expect.poll(() => queryOf(page)).toBe('?taxWay=own&netAfter=2000');
  });

  test('one region tells a settled change', async () => {
    await start();
    await type(page, 'gross', '50000');
    await page.waitForFunction(() =>
      document.querySelector('form > [role=status]')?.textContent.includes('€50,000 gross a year'),
    );
  });

  test('who one is goes along to the other calculators', async () => {
    await goToAnswers(page, 'years=2&place=occitanie&netAfter=2500&situation=intern');
    const links = await page.locator('form nav a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toHaveLength(4);
    for (const link of links) expect(link).toMatch(/\?situation=intern&years=2&place=occitanie$/);
    expect(await page.locator('.net__fields').innerText()).toContain('internship');
  });

  test('with no script the worked example stands, and tables give the gross behind common wishes', async () => {
    const { page: still } = await site.openPage(PAGE, { script: false });
    expect(await readFields(still)).toEqual(['45,000', '3,750', '2,940', '2,706']);
    expect(await still.locator('main noscript').first().isVisible()).toBe(true);
    const table = still.getByRole('region', { name: 'Net wished for, to gross' });
    for (const wish of ['€2,000', '€2,500', '€3,000', '€4,000']) {
      expect(await table.getByRole('rowheader', { name: wish }).isVisible()).toBe(true);
    }
    await still.context().close();
  });

  test('prints what was answered, the result and the address on one sheet', async () => {
    await opened.visit(`${PAGE}?netAfter=3000`);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 673, height: 980 });
    expect(await page.locator('.net .print-only').innerText()).toContain('/calculator/net/?netAfter=3000');
    expect(await page.locator('.share').isVisible()).toBe(false);
    for (const query of ['netAfter=3000', 'gross=45300', 'gross=48070&contract=fixed-term&taxWay=scale']) {
      await goToAnswers(page, query);
      const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? [];
      expect(sheets).toHaveLength(1);
    }
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test.each([320, 1280])('axe finds no fault at %s pixels, in light and in dark, whatever is shown', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    for (const query of ['', 'gross=45300&contract=fixed-term', 'netAfter=2500&taxWay=scale', 'gross=10', 'years=99']) {
      await goToAnswers(page, query);
      await unfold(page);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const root = document.documentElement;
        return { scrollWidth: root.scrollWidth, clientWidth: root.clientWidth };
      });
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('form').analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      }
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });
});
