import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBuiltSite, type OpenedPage, type Site, whenLive } from './site.ts';
import { readNonsense, settle } from './tool-page.ts';

const PAGE = 'is-it-for-me/';
/** All but the one about the product: three lines are strengths, one is to work on, one pulls apart. */
const MOST = '?q1=5&q2=4&q3=2&q4=2&q5=4&q6=3&q7=4&q8=2&q9=1&q10=4&q11=5&q12=3&q14=5';
const IDS = Array.from({ length: 14 }, (_, index) => `q${index + 1}`);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const radio = (page: Page, name: string, value: number): Locator =>
  page.locator(`input[type=radio][name="${name}"][value="${value}"]`);
const queryOf = (page: Page): string => new URL(page.url()).search;
const checked = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.check input:checked', (inputs) =>
    inputs.map((input) => `${input.getAttribute('name')}=${input.getAttribute('value')}`),
  );
/** The lines of the drawing, each with what stands at its end and the marks on it. */
const drawn = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.answers__plot > svg', (lines) =>
    lines.map((line) => [...line.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ')),
  );

describe('the self-check', () => {
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

  test('starts with nothing rated, and says so', async () => {
    await opened.visit(PAGE);
    expect(await page.locator('.check fieldset').count()).toBe(14);
    expect(await checked(page)).toEqual([]);
    expect(await page.locator('#result').innerText()).toContain('Nothing is rated yet');
    expect(await page.locator('#result').innerText()).toContain('not a validated test');
    expect(await page.locator('.check__words').innerText()).toBe('');
    expect(await readNonsense(page)).toEqual([]);
    expect(opened.errors).toEqual([]);
    expect(opened.foreign).toEqual([]);
  });

  test('answers each rating with its mark, its words and its address, and one can take it back', async () => {
    await opened.visit(PAGE);
    const entries = await page.evaluate(() => history.length);
    await radio(page, 'q1', 5).check();
    await settle(page);
    expect((await drawn(page))[0]).toBe('Listening and observing Strength 1');
    expect(await page.locator('#check-strength').innerText()).toBe('What you already do');
    expect(await page.locator('#result').innerText()).toContain('You rated 1 of 14 statements');
    expect(await page.locator('.check__words').innerText()).toContain('1 of 2 rated');

    await radio(page, 'q7', 1).check();
    await settle(page);
    expect((await drawn(page))[0]).toBe('Listening and observing Mixed 1 7');
    expect(await page.locator('#check-strength').count()).toBe(0);
    await expect.poll(() => queryOf(page)).toBe('?q1=5&q7=1');

    await page
      .locator('fieldset', { has: radio(page, 'q7', 1) })
      .getByRole('button', { name: /Clear/ })
      .click();
    await expect.poll(() => queryOf(page)).toBe('?q1=5');
    expect(await checked(page)).toEqual(['q1=5']);
    await page.getByRole('button', { name: 'Clear all answers' }).click();
    await expect.poll(() => queryOf(page)).toBe('');
    expect(await checked(page)).toEqual([]);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect(opened.errors).toEqual([]);
  });

  test('turns a statement that counts the other way round', async () => {
    await opened.visit(PAGE);
    await radio(page, 'q9', 1).check();
    await settle(page);
    expect((await drawn(page))[1]).toBe('Rigour Strength 9');
    expect(await page.locator('.answer--turned').count()).toBe(1);
    expect(await page.locator('.check__words').innerText()).toContain('9 never (turned)');
  });

  test('says the same in the drawing and in words, with a link to the guide for each line', async () => {
    await opened.visit(`${PAGE}${MOST}`);
    await settle(page);
    expect(await drawn(page)).toEqual([
      'Listening and observing Strength 1 7',
      'Rigour Strength 2 9',
      'Ease with people In between 6',
      'Plain words and tact Strength 4 11',
      'Adapting and staying calm Mixed 5 14',
      'Finding, trading, keeping Work on it 3 8 12',
      'Explaining the product Not rated',
      'Another language Strength 10',
    ]);
    const groups = await page.$$eval('.check__group', (all) =>
      all.map((group) => [
        group.querySelector('h3')?.textContent,
        ...[...group.querySelectorAll('dt')].map(({ textContent }) => textContent),
      ]),
    );
    expect(groups).toEqual([
      ['What you already do', 'Listening and observing', 'Rigour', 'Plain words and tact', 'Another language'],
      ['What to work on', 'Finding, trading, keeping'],
      ['Where your answers pull apart', 'Adapting and staying calm'],
      ['In between', 'Ease with people'],
    ]);
    expect(await page.locator('.check__words').innerText()).toContain('Not rated yet: Explaining the product.');
    expect(await page.locator('.check__words a').count()).toBe(7);
    expect(await page.locator('.check').innerText()).not.toMatch(/\d\s?%|out of|score/);
    expect(await readNonsense(page)).toEqual([]);
  });

  test('gives the same answers from its address, and leaves what others keep there', async () => {
    await opened.visit(`${PAGE}?path=student&q2=3`);
    expect(await checked(page)).toEqual(['q2=3']);
    await radio(page, 'q14', 2).check();
    await expect.poll(() => queryOf(page)).toBe('?path=student&q2=3&q14=2');
    await page.reload();
    await whenLive(page);
    await settle(page);
    expect(await checked(page)).toEqual(['q2=3', 'q14=2']);
    expect(opened.errors).toEqual([]);
  });

  test.each([
    ['a mark beyond 5', '?q3=9', ['q3']],
    ['marks that are none', '?q1=4&q3=abc&q5=2.5', ['q3', 'q5']],
    ['a name twice', '?q1=4&q1=5', ['q1']],
    ['a statement that is not here', '?q99=3&q2=5', ['q99']],
    ['rubbish', '?q4=%3Cscript%3Ealert(1)%3C/script%3E&q5=%E0%A4%A&q6=NaN', ['q4', 'q5', 'q6']],
    ['no end', `?q1=4&x=${'y'.repeat(2_500)}`, ['address']],
  ])('with %s in its address starts empty and names what it could not read', async (_, search, names) => {
    await opened.visit(`${PAGE}${search}`);
    await settle(page);
    expect(await checked(page)).toEqual([]);
    const problems = page.locator('.check [data-problem]');
    expect(await problems.evaluateAll((all) => all.map((one) => one.getAttribute('data-problem')))).toEqual(names);
    expect(await problems.allInnerTexts()).not.toContainEqual(expect.stringMatching(/abc|9|2\.5|alert|NaN|yyy/));
    expect(await readNonsense(page)).toEqual([]);
    expect(opened.errors).toEqual([]);

    await radio(page, 'q1', 3).check();
    await settle(page);
    expect(await problems.count()).toBe(0);
    await expect.poll(() => new URL(page.url()).searchParams.getAll('q1')).toEqual(['3']);
  });

  test('works by keyboard alone, and keeps the place when an answer is taken back', async () => {
    await opened.visit(PAGE);
    await radio(page, 'q1', 1).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await checked(page)).toEqual(['q1=4']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Clear');
    await page.keyboard.press('Enter');
    await settle(page);
    expect(await checked(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await checked(page)).toEqual(['q2=1']);
    await expect.poll(() => page.locator('.check [role=status].vh').innerText()).toContain('1 of 14 statements rated.');
    expect(opened.errors).toEqual([]);
  });

  test.each([
    ['nothing rated', ''],
    ['most rated', MOST],
    ['low marks', `?${IDS.map((id) => `${id}=2`).join('&')}`],
    ['high marks', `?${IDS.map((id) => `${id}=5`).join('&')}`],
    ['marks in between', `?${IDS.map((id) => `${id}=3`).join('&')}`],
  ])('prints on one sheet with %s', async (_, search) => {
    await opened.visit(`${PAGE}${search}`);
    await settle(page);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.check-key').isVisible()).toBe(search === '');
    expect(await page.locator('.answers__plot').isVisible()).toBe(search !== '');
    await page.emulateMedia({ media: null });
  });

  test('prints each answer in a word, and words to circle where there is none', async () => {
    await opened.visit(`${PAGE}?q1=4`);
    await page.emulateMedia({ media: 'print' });
    const shown = (name: string): Promise<readonly string[]> =>
      page.$$eval(`label:has([name="${name}"])`, (labels) =>
        labels.filter((label) => label.checkVisibility()).map(({ textContent }) => textContent),
      );
    expect(await shown('q1')).toEqual(['Often']);
    expect(await shown('q2')).toEqual(['Never', 'Rarely', 'At times', 'Often', 'Always']);
    expect(await page.locator('.answers__plot').isVisible()).toBe(true);
    expect(await page.locator('.check .print-only').innerText()).toMatch(/is-it-for-me\/\?q1=4$/);
    await page.emulateMedia({ media: null });
  });

  test.each([320, 1280])('has no fault for axe at %i pixels, in light and in dark', async (width) => {
    const { page: other, errors } = await site.openPage(`${PAGE}${MOST}`, { width });
    await whenLive(other);
    await settle(other);
    expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const colorScheme of ['light', 'dark'] as const) {
      await other.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page: other })
        .setLegacyMode(true)
        .options({ runOnly: TAGS, resultTypes: ['violations'], iframes: false, preload: false })
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    expect(errors).toEqual([]);
  });

  test('with no script is a sheet of paper, with the key to read it', async () => {
    const { page: other, errors } = await site.openPage(PAGE, { script: false });
    expect(await other.locator('.check fieldset').count()).toBe(14);
    expect(await other.locator('main').innerText()).toContain('Scripts are off');
    await other.locator('input[name=q1][value="4"]').check();
    expect(await other.locator('table tbody tr').count()).toBe(8);
    expect(errors).toEqual([]);
  });
});
