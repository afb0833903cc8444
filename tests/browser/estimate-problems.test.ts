import fc from 'fast-check';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBuiltSite, type OpenedPage, type Site, unfold, whenLive } from './site.ts';
import { findNonsense, goToAnswers, readAmounts, readNonsense, settle } from './tool-page.ts';

const problem = (page: Page, name: string): Locator => page.locator(`main [data-problem="${name}"]`);

/** What marks a result that is not the answer to what stands in the fields. */
const old = (page: Page): Locator => page.locator('#result').getByText('Last answer that could be read');

const LONG = 10_000;

describe('an address that cannot be read', () => {
  let site: Site;
  let opened: OpenedPage;
  beforeAll(async () => {
    site = await openBuiltSite();
    opened = await site.openPage('calculator/');
    await whenLive(opened.page);
  });
  afterAll(() => site.close());

  test.each([
    { query: 'years=-1', field: 'years', named: 'Years in the job' },
    { query: 'years=50.1', field: 'years', named: 'Years in the job' },
    { query: 'years=51', field: 'years', named: 'Years in the job' },
    { query: 'years=', field: 'years', named: 'Years in the job' },
    { query: 'years', field: 'years', named: 'Years in the job' },
    { query: 'years=abc', field: 'years', named: 'Years in the job' },
    { query: 'years=1e9', field: 'years', named: 'Years in the job' },
    { query: 'years=NaN', field: 'years', named: 'Years in the job' },
    { query: 'years=Infinity', field: 'years', named: 'Years in the job' },
    { query: 'years=0x10', field: 'years', named: 'Years in the job' },
    { query: 'years=%EF%BC%97', field: 'years', named: 'Years in the job' },
    { query: 'years=3&years=4', field: 'years', named: 'Years in the job' },
    { query: 'years=7&years=7', field: 'years', named: 'Years in the job' },
    { query: 'years=%', field: 'years', named: 'Years in the job' },
    { query: 'years=%E0%A4%A', field: 'years', named: 'Years in the job' },
    { query: 'years=%FF', field: 'years', named: 'Years in the job' },
    { query: `years=${'9'.repeat(LONG)}`, field: 'years', named: 'Years in the job' },
    { query: `place=${'a'.repeat(LONG)}`, field: 'place', named: 'Place' },
    { query: 'situation=astronaut', field: 'situation', named: 'Contract' },
    { query: 'situation=Intern', field: 'situation', named: 'Contract' },
    { query: 'situation=', field: 'situation', named: 'Contract' },
    { query: 'place=paris', field: 'place', named: 'Place' },
    { query: 'sector=constructor', field: 'sector', named: 'Sector' },
    { query: 'size=__proto__', field: 'size', named: 'Company size' },
    { query: 'contract=toString', field: 'contract', named: 'Permanent or fixed-term' },
    { query: 'status=1', field: 'status', named: 'Status' },
    { query: 'share=101', field: 'share', named: 'Share of variable' },
    { query: 'base=-5', field: 'base', named: 'Fixed pay' },
    { query: 'base=1000001', field: 'base', named: 'Fixed pay' },
    { query: 'variable=1.234', field: 'variable', named: 'Variable on target' },
    { query: 'job=astronaut', field: 'job', named: 'Job' },
    // It has a profile, and no published pay by years of experience.
    { query: 'job=sales-engineer', field: 'job', named: 'Job' },
    { query: 'tax=200', field: 'tax', named: 'Tax rate' },
    { query: 'taxWay=none', field: 'taxWay', named: 'Income tax' },
    { query: 'children=1.5', field: 'children', named: 'Children' },
    { query: 'pay=%3Cimg%20src=x%20onerror=alert(1)%3E', field: 'pay', named: 'Pay' },
  ])('gives the usual answer and names the field: $field', async ({ query, field, named }) => {
    const { page, errors } = opened;
    await goToAnswers(page, query);
    expect(await problem(page, field).count()).toBe(1);
    expect(await problem(page, field).isVisible()).toBe(true);
    const sentence = (await problem(page, field).textContent()) ?? '';
    expect(sentence.startsWith(`${named}: it takes `)).toBe(true);
    const [, held = ''] = query.split('=');
    if (held.length > 2) expect(sentence).not.toContain(held);
    expect((await readAmounts(page))['estimate.ote.middle']).toBe(74_000);
    expect(await readNonsense(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test.each(['years=51', 'years=3&years=4', 'years=%E0%A4%A', 'situation=astronaut', `years=${'9'.repeat(LONG)}`])(
    'is met in the same way where a link leads to it (%#)',
    async (query) => {
      const { page, visit, errors } = opened;
      await visit(`calculator/?${query}`);
      expect(await problem(page, query.split('=')[0] ?? '').isVisible()).toBe(true);
      expect((await readAmounts(page))['estimate.ote.middle']).toBe(74_000);
      expect(await readNonsense(page)).toEqual([]);
      expect(errors).toEqual([]);
    },
  );

  test('names each of several fields, and reads the others', async () => {
    const { page, visit } = opened;
    await visit('calculator/?years=60&place=nowhere&sector=it&size=5000-plus');
    expect(
      await page
        .locator('main [data-problem]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-problem'))),
    ).toEqual(['years', 'place']);
    expect(await page.locator('input[name="sector"][value="it"]').isChecked()).toBe(true);
    expect(await page.locator('input[name="size"][value="5000-plus"]').isChecked()).toBe(true);
  });

  test('says nothing of names that are another’s, nor of 10,000 characters of them', async () => {
    const { page, visit, errors } = opened;
    for (const query of ['utm_source=x', 'constructor=1&__proto__=2', '&&&===', '%', `ref=${'x'.repeat(LONG)}`]) {
      await visit(`calculator/?${query}`);
      expect(await page.locator('main [data-problem]:not([data-problem="address"])').count()).toBe(0);
      expect((await readAmounts(page))['estimate.ote.middle']).toBe(74_000);
      expect(errors).toEqual([]);
    }
  });

  test('is forgotten, field by field, once the reader answers', async () => {
    const { page, visit } = opened;
    await visit('calculator/?years=60&place=nowhere');
    await page.locator('input[name="place"][value="occitanie"]').check();
    await settle(page);
    expect(await problem(page, 'place').count()).toBe(0);
    expect(await problem(page, 'years').count()).toBe(1);
    await page.locator('input[name="years"]').fill('6');
    await settle(page);
    expect(await problem(page, 'years').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('?years=6&place=occitanie');
  });

  test.each(['', 'salary/'])('is said on /%s too', async (address) => {
    const { page, visit, errors } = opened;
    await visit(`${address}?years=abc`);
    expect(await problem(page, 'years').isVisible()).toBe(true);
    expect((await readAmounts(page))['estimate.ote.middle']).toBe(74_000);
    expect(errors).toEqual([]);
  });

  // Two windows: a browser drops a window's 201st change of address within ten seconds.
  test.each([1, 2])(
    'throws nothing and shows nothing that is no number, in 100 addresses made at random (%i)',
    async (seed) => {
      const name = fc.constantFrom(
        ...[
          'situation',
          'years',
          'contract',
          'place',
          'sector',
          'size',
          'status',
          'share',
          'base',
          'variable',
          'months',
        ],
        ...[
          'hours',
          'pay',
          'age',
          'year',
          'job',
          'tax',
          'taxWay',
          'household',
          'children',
          'gross',
          'x',
          '__proto__',
          '',
        ],
      );
      const value = fc.oneof(
        fc.constantFrom(
          ...[
            'intern',
            'apprentice',
            'employed',
            'fixed-term',
            'occitanie',
            'it',
            '5000-plus',
            'non-cadre',
            'scale',
            'own',
          ],
          ...['26-plus', 'lone-parent', '0', '-0', '1e9', '1e-9', 'NaN', 'Infinity', '-1', '0.0001', '22404', '384480'],
          ...[
            '1000000',
            '999999999999999999999',
            '%',
            '%00',
            '%E0%A4%A',
            '%F0%9F%98%80',
            '+',
            '<script>',
            '"\'`',
            '{}',
          ],
        ),
        fc.integer({ min: -10, max: 1_100_000 }).map(String),
        fc.double({ min: 0, max: 100, noNaN: true }).map((size) => size.toFixed(2)),
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.integer({ min: 1, max: LONG }).map((length) => '7'.repeat(length)),
      );
      const query = fc.oneof(
        {
          weight: 4,
          arbitrary: fc
            .array(
              fc.tuple(name, value).map((pair) => pair.join('=')),
              { maxLength: 8 },
            )
            .map((parts) => parts.join('&')),
        },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
      );
      const queries = fc.sample(query, { numRuns: 100, seed });
      const { page, errors } = await site.openPage('calculator/');
      await page.evaluate(`globalThis.findNonsense = ${findNonsense.toString()}`);
      const faults = await page.evaluate(async (all) => {
        const { findNonsense: find } = globalThis as unknown as { findNonsense: () => readonly string[] };
        const found: string[] = [];
        for (const one of all) {
          history.replaceState(null, '', `${location.pathname}?${one.replaceAll('#', '')}`);
          dispatchEvent(new PopStateEvent('popstate'));
          await new Promise((done) => setTimeout(done));
          const nonsense = find();
          if (document.querySelector('form output') === null) found.push(`${one}: no result`);
          if (nonsense.length > 0) found.push(`${one}: ${nonsense.join(', ')}`);
        }
        return found;
      }, queries);
      expect(faults).toEqual([]);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );
});

describe('what a reader types', () => {
  let site: Site;
  let opened: OpenedPage;
  beforeAll(async () => {
    site = await openBuiltSite();
    opened = await site.openPage('calculator/');
    await whenLive(opened.page);
  });
  afterAll(() => site.close());

  /** Types into a field of the calculator as a reader does, and waits until it is read. */
  const type = async (name: string, text: string): Promise<Locator> => {
    const { page } = opened;
    const field = page.locator(`input[name="${name}"]`);
    await field.fill('');
    await field.pressSequentially(text);
    await settle(page);
    return field;
  };
  /** The line beneath a field. */
  const echo = (name: string): Locator =>
    opened.page.locator(`.ask:has(> * > input[name="${name}"], > input[name="${name}"]) .ask__echo`);

  test.each([
    { text: '45k', said: '€45,000 gross a year', base: 45_000 },
    { text: '45 000', said: '€45,000 gross a year', base: 45_000 },
    { text: '45.000,50 €', said: '€45,001 gross a year', base: 45_000.5 },
    { text: '3 500 a month', said: '€42,000 gross a year, 12 months of €3,500', base: 42_000 },
    { text: '3 750 par mois', said: '€45,000 gross a year, 12 months of €3,750', base: 45_000 },
  ])('as $text is read, and says how', async ({ text, said, base }) => {
    const { page, errors } = opened;
    await goToAnswers(page, '');
    await unfold(page);
    const field = await type('base', text);
    expect(await field.inputValue()).toBe(text);
    expect(await field.getAttribute('aria-invalid')).toBe(null);
    expect(await echo('base').textContent()).toBe(said);
    expect((await readAmounts(page))['estimate.base']).toBe(base);
    expect(await readNonsense(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test.each([
    { name: 'base', text: '45k5' },
    { name: 'base', text: '-5' },
    { name: 'base', text: 'abc' },
    { name: 'base', text: '1e9' },
    { name: 'base', text: '35-45k' },
    { name: 'base', text: '45 000 000 000' },
    { name: 'variable', text: '12,5 %' },
    { name: 'years', text: '45k5' },
    { name: 'years', text: '-5' },
    { name: 'years', text: 'abc' },
    { name: 'years', text: '51' },
    { name: 'years', text: '1e9' },
    { name: 'years', text: '' },
    { name: 'share', text: '101' },
  ])('in $name as "$text" is kept, with a reason, and the result stays the last one', async ({ name, text }) => {
    const { page, errors } = opened;
    await goToAnswers(page, 'base=50000&variable=9000&years=3');
    await unfold(page);
    const before = await readAmounts(page);
    expect(await old(page).count()).toBe(0);
    const input = page.locator(`input[name="${name}"]`);
    // Pasted at once: typed sign by sign, the first signs of it could be read.
    await input.fill(text);
    await settle(page);
    expect(await input.inputValue()).toBe(text);
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    const sentence = problem(page, name);
    expect(await sentence.isVisible()).toBe(true);
    expect(await sentence.textContent()).toMatch(/ The result shows the last answer that could be read\.$/);
    expect(await sentence.textContent()).not.toMatch(/invalid|please|sorry|\{/i);
    const described = (await input.getAttribute('aria-describedby'))?.split(' ') ?? [];
    expect(described).toContain(await sentence.getAttribute('id'));
    expect(await old(page).isVisible()).toBe(true);
    expect(await readAmounts(page)).toEqual(before);
    expect(await readNonsense(page)).toEqual([]);
    expect(errors).toEqual([]);
    await input.fill('4');
    await settle(page);
    expect(await input.getAttribute('aria-invalid')).toBe(null);
    expect(await old(page).count()).toBe(0);
  });

  test('as 45k5 gets a button that writes what was meant', async () => {
    const { page } = opened;
    await goToAnswers(page, '');
    await unfold(page);
    const field = await type('base', '45k5');
    const offer = page.getByRole('button', { name: 'Use €45,500' });
    await offer.click();
    await settle(page);
    expect(await field.inputValue()).toBe('45500');
    expect((await readAmounts(page))['estimate.base']).toBe(45_500);
    expect(await offer.count()).toBe(0);
  });

  test.each([
    { text: '3500', offered: 'Is that a month? €42,000 a year', base: 42_000 },
    { text: '45', offered: 'Did you mean thousands? €45,000 a year', base: 45_000 },
  ])('as $text, low for a year, gets a question', async ({ text, offered, base }) => {
    const { page } = opened;
    await goToAnswers(page, '');
    await unfold(page);
    await type('base', text);
    await page.getByRole('button', { name: offered }).press('Enter');
    await settle(page);
    expect((await readAmounts(page))['estimate.base']).toBe(base);
  });

  test('below the full-time minimum gets a sentence and no net pay', async () => {
    const { page } = opened;
    await goToAnswers(page, 'base=20000&variable=0');
    expect(await page.locator('main [data-problem="base"], main [data-problem="gross"]').first().textContent()).toMatch(
      /full-time minimum/,
    );
    const amounts = await readAmounts(page);
    expect(amounts['estimate.base']).toBe(20_000);
    expect(Object.keys(amounts).filter((name) => name.startsWith('estimate.net'))).toEqual([]);
  });

  test('is still there after a jump within the page', async () => {
    const { page } = opened;
    await goToAnswers(page, '');
    await page.locator('input[name="years"]').fill('abc');
    await settle(page);
    for (const hash of ['#result', '#tables']) {
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
      await settle(page);
      expect(await page.locator('input[name="years"]').inputValue()).toBe('abc');
      expect(await problem(page, 'years').isVisible()).toBe(true);
    }
  });

  test('does not mark as old a result that its field has no part in', async () => {
    const { page } = opened;
    await goToAnswers(page, '');
    await page.locator('input[name="years"]').fill('abc');
    await page.locator('input[name="situation"][value="intern"]').check();
    await settle(page);
    expect(await old(page).count()).toBe(0);
    expect((await readAmounts(page))['estimate.intern.monthly']).toBe(1_500);
  });
});
