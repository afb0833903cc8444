import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBuiltSite, type OpenedPage, type Site, unfold, whenLive } from './site.ts';
import { goToAnswers, readAmounts, readNonsense, settle } from './tool-page.ts';

const ADDRESS = 'calculator/offers/';
const EXAMPLE = '?aBase=50000&aVariable=10000&bBase=45000&bVariable=20000&bThreshold=80&bCap=120';
const namesOf = (letter: string): readonly string[] =>
  [
    'total',
    'payout',
    'firstYear',
    'ote',
    'net.monthly.withoutBonus',
    'net.monthly.withBonus',
    'position',
    'toMiddle',
  ].map((name) => `offer.${letter}.${name}`);
const TERMS = [
  'Base',
  'Variable',
  'Threshold',
  'Start',
  'Accelerator',
  'Cap',
  'Guaranteed',
  'Signing',
  'Sharing',
  'Car',
  'Benefits',
  'Months',
];

const field = (page: Page, name: string): Locator => page.locator(`[name="${name}"]`);
const queryOf = (page: Page): string => new URL(page.url()).search;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
const hero = async (page: Page): Promise<string> => plain(await page.locator('output').innerText());
const lead = async (page: Page): Promise<string> => plain(await page.locator('.offers__lead').innerText());
const problem = (page: Page, name: string): Locator => page.locator(`main [data-problem="${name}"]`);
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** The break-evens that are named: which pair, in which way, at which attainment. */
const breakEvens = (page: Page): Promise<readonly string[]> =>
  page
    .locator('data[data-figure="compare.breakEven"]')
    .evaluateAll((all) =>
      all.map((one) => (one instanceof HTMLDataElement ? `${one.dataset.pair} ${one.dataset.kind} ${one.value}` : '')),
    );

/** The points of each curve, as they are drawn. */
const curves = (page: Page): Promise<readonly (string | null)[]> =>
  page.locator('.payout polyline').evaluateAll((all) => all.map((line) => line.getAttribute('points')));

describe('the offer check', () => {
  let site: Site;
  let opened: OpenedPage;
  beforeAll(async () => {
    site = await openBuiltSite();
    opened = await site.openPage(ADDRESS);
  });
  afterAll(() => site.close());

  const visit = async (query = ''): Promise<Page> => {
    await opened.visit(`${ADDRESS}${query}`);
    return opened.page;
  };
  /** The same page with other answers in its address. */
  const answers = async (query = ''): Promise<Page> => {
    await goToAnswers(opened.page, query.replace(/^\?/, ''));
    return opened.page;
  };
  const isClean = async (): Promise<void> => {
    expect(await readNonsense(opened.page)).toEqual([]);
    expect(opened.errors).toEqual([]);
  };

  test('starts with an invented example, says so, and names every computed amount once', async () => {
    const page = await visit();
    expect(await page.locator('.offers__example').innerText()).toMatch(/^An invented example\./);
    expect(await page.locator('.ledger__name small').first().innerText()).toBe('invented');
    const amounts = await readAmounts(page);
    expect(Object.keys(amounts).sort()).toEqual([...namesOf('a'), ...namesOf('b'), 'compare.breakEven'].sort());
    expect(amounts).toMatchObject({
      'offer.a.ote': 60_000,
      'offer.b.total': 65_000,
      'offer.b.payout': 20_000,
      'offer.b.position': 0,
      'offer.a.toMiddle': 14_000,
    });
    expect(await breakEvens(page)).toEqual(['a-b jump 80', 'a-b point 190']);
    expect(await hero(page)).toBe('At 100 %, B pays €5,000 more a year.');
    await expect.poll(() => queryOf(page)).toBe('');
    expect(await page.locator('[data-problem]').count()).toBe(0);
    await isClean();
  });

  test('is the same where scripts are off, and says that it does not move', async () => {
    const { page } = await site.openPage(ADDRESS, { script: false });
    const served = await readAmounts(page);
    const text = await page.locator('main form').textContent();
    expect(await page.locator('main noscript').innerText()).toMatch(/scripts are off/i);
    const live = await visit();
    expect(await readAmounts(live)).toEqual(served);
    const grown = /http:\/\/localhost:\d+\/calculator\/offers\//;
    expect((await live.locator('main form').textContent())?.replace(grown, '').replace(/\s+/g, ' ')).toBe(
      text?.replace(/\s+/g, ' '),
    );
    await page.context().close();
  });

  test('takes the example over with its first edit, and every part of the result follows', async () => {
    const page = await visit();
    const before = await curves(page);
    await field(page, 'bThreshold').fill('60');
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe(EXAMPLE.replace('bThreshold=80', 'bThreshold=60'));
    expect(await breakEvens(page)).toEqual(['a-b jump 60', 'a-b point 190']);
    expect(await lead(page)).toContain('Below 60 %, A pays more. From 60 % to 190 %, B does.');
    const after = await curves(page);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(await page.locator('.offers__example').count()).toBe(0);
    expect(await page.locator('.ledger__name small').allInnerTexts()).toEqual(['invented']);
    await field(page, 'aBase').fill('70 k€');
    await settle(page);
    expect(await lead(page)).toBe(
      'At 100 %, A pays €15,000 more a year. A pays more whatever you reach, from 0 to 200 %.',
    );
    expect(plain(await page.locator('.say').first().innerText())).toMatch(
      /^To B: “I reach about 100 % in a usual year\. At that, the other offer pays me €15,000 a year more than yours\./,
    );
    expect(await breakEvens(page)).toEqual([]);
    expect(plain(await page.locator('.changes').innerText())).toBe('A pays more than B everywhere, from 0 to 200 %.');
    await isClean();
  });

  test.each([
    ['aBase=50000&aVariable=10000&bBase=45000&bVariable=20000', ['a-b point 50']],
    ['aBase=50000&aVariable=10000&bBase=45000&bVariable=20000&bThreshold=80', ['a-b jump 80']],
    ['aBase=50000&aVariable=20000&aCap=120&bBase=48000&bVariable=20000&bAccelerator=2', ['a-b point 110']],
    ['aBase=50000&aVariable=10000&bBase=40000&bVariable=20000&bAccelerator=0.2', ['a-b meets 100']],
    ['aBase=50000&aVariable=10000&bBase=50000&bVariable=15000', ['a-b meets 0']],
    ['aBase=50000&bBase=50000', []],
    [
      'aBase=50000&aVariable=10000&bBase=45000&bVariable=20000&cBase=60000',
      ['a-b point 50', 'b-c point 75', 'a-c point 100'],
    ],
  ])('finds where the order changes: %s', async (query, found) => {
    const page = await visit(`?${query}`);
    expect(await breakEvens(page)).toEqual(found);
    expect(await page.locator('.payout .meeting').count()).toBe(found.length);
    await isClean();
  });

  test('says in which way the order changes', async () => {
    const page = await visit('?aBase=50000&aVariable=10000&bBase=45000&bVariable=20000&bThreshold=80&cBase=53000');
    expect((await page.locator('.changes li').allInnerTexts()).map(plain)).toEqual([
      'At 30 %, A and C both pay €53,000. Beyond it A pays more.',
      'At 80 %, B overtakes A in one jump: €61,000 against €58,000.',
      'At 80 %, B overtakes C in one jump: €61,000 against €53,000.',
    ]);
    await answers('aBase=50000&aVariable=10000&bBase=45000&bVariable=20000&bThreshold=50');
    expect(plain(await page.locator('.changes').innerText())).toBe(
      'At 50 %, B draws level with A in one jump, at €55,000. Beyond it B pays more.',
    );
    await answers('aBase=50000&aVariable=10000&aAccelerator=0&bBase=60000');
    expect(plain(await page.locator('.changes').innerText())).toBe('From 100 % to 200 %, A and B pay the same.');
    expect(await breakEvens(page)).toEqual([]);
    await isClean();
  });

  test('says that offers are the same everywhere, and names no winner', async () => {
    const page = await visit('?aBase=50000&aVariable=9000&bBase=50000&bVariable=9000');
    expect(await lead(page)).toBe(
      'At 100 %, A and B pay the same: €59,000 a year. A and B pay the same, whatever you reach.',
    );
    expect(plain(await page.locator('.changes').innerText())).toBe('A and B pay the same everywhere.');
    await isClean();
  });

  test('checks one offer alone', async () => {
    const page = await visit('?bBase=60000&bVariable=14000');
    expect(Object.keys(await readAmounts(page)).sort()).toEqual([...namesOf('b')].sort());
    expect(await hero(page)).toBe('At 100 %, offer B pays €74,000 a year, €6,167 a month.');
    expect(await page.locator('.changes').count()).toBe(0);
    expect(await button(page, 'Remove offer B').count()).toBe(0);
    expect(plain(await page.locator('.say').innerText())).toContain('the middle of the range for this job');
    await isClean();
  });

  test('counts guarantee, signing bonus, profit-sharing, car and benefits where they belong', async () => {
    const page = await visit(
      '?aBase=50000&aVariable=10000&aThreshold=80&aGuaranteed=6000&aSigning=3000&aSharing=2000&aCar=4000&aBenefits=1500&attainment=50',
    );
    expect(await readAmounts(page)).toMatchObject({
      'offer.a.ote': 60_000,
      'offer.a.payout': 0,
      'offer.a.total': 52_000,
      'offer.a.firstYear': 61_000,
      'offer.a.toMiddle': 12_000,
    });
    const rows = plain(await page.locator('.offers__rows').innerText());
    expect(rows).toContain('€1,806 €1,864 taxable if cashed');
    expect(rows).toContain('guarantee counts');
    expect(rows).toMatch(/Other benefits as you value them, outside pay €1,500/);
    await isClean();
  });

  test('shows net a month before tax by name, and after tax beside it', async () => {
    const page = await visit('?aBase=45000');
    const amounts = await readAmounts(page);
    expect(amounts['offer.a.net.monthly.withoutBonus']).toBe(amounts['offer.a.net.monthly.withBonus']);
    const before = amounts['offer.a.net.monthly.withoutBonus'] ?? 0;
    const cell = page.locator('td:has(> [data-figure="offer.a.net.monthly.withoutBonus"])');
    const after = Number(/€([\d,]+) after tax/.exec(await cell.innerText())?.[1]?.replace(',', ''));
    expect(after).toBeGreaterThan(1_000);
    expect(after).toBeLessThan(before);
    await answers('aBase=45000&taxWay=own&tax=0');
    expect(await cell.innerText()).toContain(`€${Math.round(before).toLocaleString('en')} after tax`);
  });

  test('moves with the slider, which says what is paid, and with the field beside it', async () => {
    const page = await visit('?aBase=50000&aVariable=10000');
    const slider = page.locator('.ask:has([name="attainment"]) input[type=range]');
    expect(await slider.getAttribute('name')).toBe(null);
    expect(await slider.getAttribute('aria-valuetext')).toBe('attainment 100 percent, 60,000 euros a year');
    await slider.focus();
    for (let presses = 0; presses < 15; presses += 1) await page.keyboard.press('ArrowLeft');
    await settle(page);
    expect(await slider.getAttribute('aria-valuetext')).toBe('attainment 85 percent, 58,500 euros a year');
    expect(await field(page, 'attainment').inputValue()).toBe('85');
    // The address follows a drag at its own pace.
    await expect.poll(() => queryOf(page)).toBe('?aBase=50000&aVariable=10000&attainment=85');
    expect((await readAmounts(page))['offer.a.total']).toBe(58_500);
    expect(await page.locator('.payout .at').getAttribute('x')).toBe('42.5%');
    await page.keyboard.press('End');
    await settle(page);
    expect((await readAmounts(page))['offer.a.payout']).toBe(20_000);
    await page.keyboard.press('Home');
    await settle(page);
    expect((await readAmounts(page))['offer.a.payout']).toBe(0);
    await field(page, 'attainment').fill('112,5');
    await settle(page);
    expect((await readAmounts(page))['offer.a.payout']).toBe(11_250);
    await answers(EXAMPLE);
    expect(await slider.getAttribute('aria-valuetext')).toBe(
      'attainment 100 percent, 60,000 euros a year with A, 65,000 euros a year with B',
    );
    await isClean();
  });

  test('keeps the address whole after a long drag, with no word from the browser', async () => {
    const page = await visit('?aBase=50000&aVariable=10000');
    const slider = page.locator('.ask:has([name="attainment"]) input[type=range]');
    await slider.evaluate(async (range: HTMLInputElement) => {
      for (let step = 0; step < 260; step += 1) {
        range.value = String(step % 200);
        range.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => requestAnimationFrame(done));
      }
    });
    await page.waitForFunction(() => location.search.endsWith('attainment=59'));
    expect(opened.errors).toEqual([]);
  });

  test('adds a third offer and takes any away, with the focus where one goes on', async () => {
    const page = await visit(EXAMPLE);
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await button(page, 'Add an offer').press('Enter');
    await settle(page);
    expect(await focused()).toBe('field-cBase');
    expect(await button(page, 'Add an offer').count()).toBe(0);
    expect(Object.keys(await readAmounts(page)).some((name) => name.startsWith('offer.c'))).toBe(false);
    await page.keyboard.type('80k');
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe(`${EXAMPLE}&cBase=80000`);
    expect(await hero(page)).toBe('At 100 %, C pays most: €15,000 a year more than B.');
    expect(await page.locator('.payout polyline').count()).toBe(3);
    await button(page, 'Remove offer A').click();
    await settle(page);
    expect(await focused()).toBe('field-bBase');
    await expect.poll(() => queryOf(page)).toBe('?bBase=45000&bVariable=20000&bThreshold=80&bCap=120&cBase=80000');
    await button(page, 'Remove offer C').click();
    await settle(page);
    expect(await button(page, 'Remove offer B').count()).toBe(0);
    await button(page, 'Back to the example').click();
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe('');
    expect(await page.locator('.offers__example').count()).toBe(1);
    expect(await field(page, 'aBase').inputValue()).toBe('50000');
    await isClean();
  });

  test('can be emptied, and waits for a fixed pay', async () => {
    const page = await visit();
    await button(page, 'Empty the fields').click();
    await settle(page);
    expect(await field(page, 'aBase').inputValue()).toBe('');
    expect(await field(page, 'bCap').inputValue()).toBe('');
    expect(Object.keys(await readAmounts(page))).toEqual([]);
    expect(await page.locator('#result').innerText()).toMatch(/^Type the fixed pay of an offer/);
    await field(page, 'bVariable').fill('9000');
    await settle(page);
    expect(await problem(page, 'bBase').innerText()).toBe(
      'Offer B has no fixed pay yet, so it is not counted. Type it, and it is.',
    );
    await field(page, 'bBase').fill('51000');
    await settle(page);
    expect(await problem(page, 'bBase').count()).toBe(0);
    await expect.poll(() => queryOf(page)).toBe('?bBase=51000&bVariable=9000');
    // One field emptied on the way to another amount: it stays, and so does the focus.
    await field(page, 'bBase').fill('');
    await settle(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-bBase');
    expect(await field(page, 'bVariable').inputValue()).toBe('9000');
    await isClean();
  });

  test('starts from one’s own pay where another tool knows it', async () => {
    const page = await visit('?base=52000&variable=8000');
    await button(page, 'Offer A is my own pay, €52,000 and €8,000').click();
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe('?base=52000&variable=8000&aBase=52000&aVariable=8000');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-bBase');
    expect((await readAmounts(page))['offer.a.ote']).toBe(60_000);
  });

  test('is the same after a reload, and from a link to it', async () => {
    const query =
      '?years=3&place=occitanie&status=non-cadre&aBase=50000&aVariable=20000&aSharing=2000&aCap=120&aPlace=ile-de-france&bBase=48000&bVariable=20000&bMonths=13&bStart=50&bAccelerator=2&attainment=112.5';
    const page = await visit(query);
    const before = await readAmounts(page);
    expect(await field(page, 'aPlace').inputValue()).toBe('ile-de-france');
    expect(await field(page, 'bStart').inputValue()).toBe('50');
    await field(page, 'bBase').fill('48001');
    await field(page, 'bBase').fill('48000');
    await settle(page);
    await expect.poll(() => queryOf(page)).toBe(query);
    await page.reload();
    await whenLive(page);
    expect(await readAmounts(page)).toEqual(before);
    await isClean();
  });

  test('takes a month of fixed pay times the months that are paid, and says so', async () => {
    const page = await visit();
    await unfold(page);
    await field(page, 'aBase').fill('4 000 a month');
    await settle(page);
    expect(await page.locator('#field-aBase-echo').innerText()).toBe('€48,000 gross a year, 12 months of €4,000');
    await field(page, 'aMonths').fill('13');
    await settle(page);
    expect(await page.locator('#field-aBase-echo').innerText()).toBe('€52,000 gross a year, 13 months of €4,000');
    expect((await readAmounts(page))['offer.a.ote']).toBe(62_000);
    await isClean();
  });

  test.each([
    ['aBase', '-5'],
    ['aBase', 'abc'],
    ['aBase', '3500000'],
    ['aVariable', '12,5 %'],
    ['bThreshold', '101'],
    ['bThreshold', '-1'],
    ['bCap', '99'],
    ['bCap', '1001'],
    ['bAccelerator', '11'],
    ['bAccelerator', 'fast'],
    ['aStart', '200'],
    ['aGuaranteed', '1e9'],
    ['aSigning', '-1'],
    ['aSharing', '45 000 000 000'],
    ['aCar', '100001'],
    ['aBenefits', '$5'],
    ['aMonths', '11'],
    ['attainment', '201'],
    ['attainment', ''],
    ['years', '51'],
  ])('%s as "%s" is kept, with a reason, and the result stays the last one', async (name, text) => {
    const page = await visit(EXAMPLE);
    await unfold(page);
    const before = await readAmounts(page);
    await field(page, name).first().fill(text);
    await settle(page);
    expect(await field(page, name).first().inputValue()).toBe(text);
    expect(await field(page, name).first().getAttribute('aria-invalid')).toBe('true');
    expect(await problem(page, name).count()).toBe(1);
    expect(await problem(page, name).innerText()).toMatch(/ The result shows the last answer that could be read\.$/);
    expect(await page.locator('.old').innerText()).toBe('Last answer that could be read');
    expect(await readAmounts(page)).toEqual(before);
    await isClean();
  });

  test('with rubbish in every field at once still stands', async () => {
    const page = await visit(`${EXAMPLE}&cBase=60000`);
    await unfold(page);
    for (const letter of ['a', 'b', 'c']) {
      for (const term of TERMS) await field(page, `${letter}${term}`).fill('45k5 x');
    }
    await field(page, 'attainment').fill('-');
    await field(page, 'years').fill('?');
    await settle(page);
    expect(await page.locator('main [data-problem]').count()).toBe(3 * TERMS.length + 2);
    expect((await readAmounts(page))['offer.b.total']).toBe(65_000);
    await isClean();
  });

  test.each([
    ['aBase=-1', 'aBase'],
    ['aBase=1000001', 'aBase'],
    ['aBase=abc&aVariable=5', 'aBase'],
    ['aBase=', ''],
    ['aVariable=10000', 'aBase'],
    ['aBase=50000&aThreshold=101', 'aThreshold'],
    ['aBase=50000&aCap=50', 'aCap'],
    ['aBase=50000&aMonths=11', 'aMonths'],
    ['aBase=50000&aCar=100001', 'aCar'],
    ['aBase=50000&aBase=60000', 'aBase'],
    ['aBase=50000&aPlace=paris', 'aPlace'],
    ['aBase=50000&bVariable=1', 'bBase'],
    ['aBase=50000&attainment=NaN', 'attainment'],
  ])('an address with %s gives a page, and says what could not be read', async (query, name) => {
    const page = await visit(`?${query}`);
    expect(
      await page
        .locator('main [data-problem]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-problem'))),
    ).toEqual(name === '' ? [] : [name]);
    expect(await page.locator('output').count()).toBe(1);
    await isClean();
  });

  test.each([
    ['aBase=0&aVariable=0&attainment=0', 'aBase'],
    ['aBase=0&aVariable=50000', 'aBase'],
    ['aBase=20000&aVariable=30000', 'aBase'],
    ['aBase=500000', 'aBase'],
    ['aBase=300000&aVariable=100000', 'aVariable'],
    ['aBase=300000&aSigning=200000', 'aVariable'],
    ['aBase=1000000&aVariable=1000000&aAccelerator=10&aCap=1000&attainment=200', 'aBase'],
  ])('with %s says why there is no net pay, and shows the rest', async (query, name) => {
    const page = await visit(`?${query}`);
    expect(await problem(page, name).count()).toBe(1);
    expect(await problem(page, name).innerText()).toMatch(
      /^Offer A: (Below|Above) €[\d,]+, .* we do not know the net pay\.$/,
    );
    const amounts = await readAmounts(page);
    expect(amounts).toHaveProperty(['offer.a.total']);
    expect(amounts).toHaveProperty(['offer.a.toMiddle']);
    await isClean();
  });

  test.each([
    'aBase=50000&aVariable=10000&aThreshold=100',
    'aBase=50000&aVariable=10000&aThreshold=100&aStart=0&aAccelerator=0&attainment=99.999',
    'aBase=50000&aVariable=0&aGuaranteed=5000&attainment=0',
    'aBase=50000&aVariable=10000&aCap=100&aAccelerator=0&bBase=50000&bVariable=10000&bCap=100&cBase=50000&cVariable=10000',
    'years=0&aBase=30000&bBase=1000000&cBase=0',
    'years=50&aBase=22404&aMonths=16&aCar=100000',
  ])('stands with %s', async (query) => {
    const page = await visit(`?${query}`);
    expect(await page.locator('output').innerText()).not.toBe('');
    expect(await page.locator('.payout polyline').count()).toBeGreaterThan(0);
    await isClean();
  });

  test('tells a screen reader one sentence, once the edits have settled', async () => {
    const page = await visit('?aBase=50000&aVariable=10000&bBase=40000&bVariable=10000');
    const live = page.locator('form > [role=status]');
    expect(await live.textContent()).toBe('');
    for (const base of ['41000', '42000', '43000']) await field(page, 'bBase').fill(base);
    expect(await live.textContent()).toBe('');
    await live.filter({ hasText: 'At' }).waitFor();
    expect(plain((await live.textContent()) ?? '')).toBe(
      'At 100 %, A pays €7,000 more a year. A pays more whatever you reach, from 0 to 200 %.',
    );
  });

  test('has one control for each query name, with a name for its offer', async () => {
    const page = await visit(`${EXAMPLE}&cBase=60000`);
    await unfold(page);
    const names = await page
      .locator('main form :is(input:not([type=range], [type=radio]), select)')
      .evaluateAll((all) => all.map((one) => one.getAttribute('name')));
    expect(new Set(names).size).toBe(names.length);
    for (const letter of ['a', 'b', 'c']) {
      for (const term of [...TERMS, 'Place', 'Sector', 'Size']) expect(names).toContain(`${letter}${term}`);
    }
    const group = page.getByRole('group', { name: 'Offer C', exact: true });
    expect(await group.getByLabel('Fixed pay', { exact: true }).inputValue()).toBe('60000');
    expect(await group.getByLabel('Capped at', { exact: true }).count()).toBe(1);
  });

  test('has the curves as a table, one click away', async () => {
    const page = await visit(`${EXAMPLE}&attainment=85`);
    await page.getByText('The curves as a table').click();
    const row = (index: number) => page.locator('.offers__table tbody tr').nth(index).innerText().then(plain);
    expect(await row(0)).toBe('0 % €50,000 €45,000 A, by €5,000');
    expect(await row(2)).toBe('80 % €58,000 €61,000 €45,000 just below B, by €3,000');
    // The folded tables follow once the slider rests.
    await expect.poll(() => row(3)).toBe('85 % €58,500 €62,000 B, by €3,500');
    expect(await page.locator('.offers__table tbody tr').count()).toBe(9);
  });

  test.each([320, 360, 768, 1280])('scrolls in one way only at %i pixels, with three offers', async (width) => {
    const { page } = await site.openPage(`${ADDRESS}${EXAMPLE}&cBase=1000000&cVariable=1000000&cAccelerator=10`, {
      width,
      touch: width < 700,
    });
    await whenLive(page);
    await unfold(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // The names of the rows have a line of their own where there is no room beside the amounts.
    const [name, cell] = await Promise.all(
      ['.offers__rows tbody th', '.offers__rows tbody td'].map((selector) =>
        page.locator(selector).first().boundingBox(),
      ),
    );
    if (width < 700) expect(name?.width ?? 0).toBeGreaterThan(2 * (cell?.width ?? 0));
    await page.context().close();
  });

  test('keeps what is paid in sight while one types on a phone', async () => {
    const { page } = await site.openPage(`${ADDRESS}${EXAMPLE}`, { width: 360, height: 640, touch: true });
    await whenLive(page);
    await field(page, 'aVariable').fill('30000');
    await settle(page);
    const strip = await page.locator('.strip').boundingBox();
    expect((strip?.y ?? 999) + (strip?.height ?? 0)).toBeLessThanOrEqual(641);
    expect(plain(await page.locator('.strip').innerText())).toContain('A €80,000');
    const input = await field(page, 'aVariable').boundingBox();
    expect((input?.y ?? 999) + (input?.height ?? 0)).toBeLessThanOrEqual(strip?.y ?? 0);
    await page.context().close();
  });

  test('prints its offers, its result and its address on one sheet, and no control', async () => {
    const page = await visit(`${EXAMPLE}&attainment=85`);
    const sheets = (await page.pdf({ preferCSSPageSize: true, format: 'A4' }))
      .toString('latin1')
      .match(/\/Type\s*\/Page[^s]/g);
    expect(sheets).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    for (const seen of ['[name="bThreshold"]', 'output', '.payout polyline', '.say', '.print-only']) {
      expect(await page.locator(seen).first().isVisible(), seen).toBe(true);
    }
    for (const gone of [
      '.strip',
      '.share',
      'input[type=range]',
      '.ledger__remove',
      '.offers__buttons',
      '.offers__table table',
    ]) {
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    }
    expect(await page.locator('form .print-only').innerText()).toContain('bThreshold=80&bCap=120&attainment=85');
    await page.emulateMedia({ media: null });
  });

  test.each([320, 1280])('has no fault that axe finds at %i pixels, in light and in dark', async (width) => {
    const { page } = await site.openPage(
      `${ADDRESS}?years=3&aBase=50000&aVariable=x&cBase=60000&cThreshold=80&bBase=20000&bCar=4000&bSharing=2000`,
      {
        width,
      },
    );
    await whenLive(page);
    await unfold(page);
    await field(page, 'aBase').fill('45k5');
    await problem(page, 'aBase').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
      ).toEqual([]);
    }
    await page.context().close();
  });
});
