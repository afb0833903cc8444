import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPages, openBuiltSite, type OpenedPage, type Site, whenLive } from './site.ts';

/** A4 within its margins, in CSS pixels. */
const PAPER = 673;

/** What of a list of selectors is seen. */
const seen = (page: Page, selectors: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    (wanted) =>
      wanted.filter((selector) =>
        [...document.querySelectorAll(selector)].some(
          (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0,
        ),
      ),
    selectors,
  );

const CONTROLS = [
  '.skip',
  '.find',
  '.sitenav',
  '.pager',
  '.crumbs',
  '[data-toc]',
  '.pinned',
  '.presets',
  'input[type=range]',
  'form button:not(.fig)',
  '.button',
  '.source__close',
  'input[type=radio]:not(:checked)',
];

describe('on paper', () => {
  let site: Site;
  let sheet: OpenedPage;
  beforeAll(async () => {
    site = await openBuiltSite();
    sheet = await site.openPage('', { width: PAPER, height: 980, dark: true });
    await sheet.page.emulateMedia({ media: 'print' });
  });
  afterAll(() => site.close());

  test.each(builtPages())('/%s has no control, and nothing beside the sheet', async (address) => {
    const { page, visit } = sheet;
    await visit(address);
    expect(await seen(page, CONTROLS)).toEqual([]);
    expect(await seen(page, ['h1'])).toEqual(['h1']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PAPER);
  });

  test.each(['salary/', 'calculator/'])(
    '/%s ends with the source of each of its figures, by number',
    async (address) => {
      const { page, visit } = sheet;
      await visit(address);
      const missing = await page.evaluate(() => {
        const shown = [...document.querySelectorAll<HTMLElement>('main button.fig')].filter((figure) =>
          figure.checkVisibility(),
        );
        return shown
          .filter((figure) => {
            const source = document.getElementById(figure.getAttribute('popovertarget') ?? '');
            const number = source?.querySelector('[data-n]')?.getAttribute('data-n');
            const printed = getComputedStyle(figure, '::after').content;
            return !source?.checkVisibility() || number !== figure.dataset.n || !printed.includes(String(number));
          })
          .map((figure) => figure.outerHTML.slice(0, 120));
      });
      expect(missing).toEqual([]);
      expect(await page.locator('.source').count()).toBeGreaterThan(3);
      const address_ = await page
        .locator('.source a[rel="external"]')
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content);
      expect(address_).toMatch(/https?:/);
    },
  );

  test('the calculator prints the answers that were given, and its result', async () => {
    const { page, visit } = sheet;
    await visit('calculator/?years=3&place=occitanie&contract=fixed-term');
    expect(await page.locator('input[name="years"]').isVisible()).toBe(true);
    expect(await page.locator('input[name="years"]').inputValue()).toBe('3');
    for (const name of ['place', 'contract', 'situation']) {
      expect(await page.locator(`label:has(input[name="${name}"]:checked)`).isVisible()).toBe(true);
      expect(await page.locator(`label:has(input[name="${name}"]:not(:checked))`).first().isVisible()).toBe(false);
    }
    expect(await page.locator('[data-figure="estimate.ote.middle"]').isVisible()).toBe(true);
    expect(await page.locator('[data-figure="estimate.endOfContract"]').isVisible()).toBe(true);
  });

  test.each([
    { address: 'salary/', least: 3, most: 14, figures: 10 },
    {
      address: 'calculator/offers/?aBase=50000&aVariable=10000&bBase=45000&bVariable=20000&bThreshold=80',
      least: 1,
      most: 1,
      figures: 1,
    },
    // Its worksheet alone is printed, which holds no figure of a source.
    { address: 'account-plan/', least: 2, most: 12, figures: 0 },
  ])(
    '/$address makes a PDF of a few sheets of A4, each of them full width, with its sources',
    async ({ address, least, most, figures: fewest }) => {
      const { page, visit } = sheet;
      await visit(address);
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
      expect(sheets).toBeGreaterThanOrEqual(least);
      expect(sheets).toBeLessThanOrEqual(most);
      const boxes = new Set(
        [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) => box.trim().split(/\s+/)),
      );
      for (const [, , width, height] of boxes) {
        expect(Number(width)).toBeCloseTo(595, -1);
        expect(Number(height)).toBeCloseTo(842, -1);
      }
      // Fonts and text, no picture of a page.
      expect(pdf).toMatch(/\/Type\s*\/Font\b/);
      const { shown, sources } = await page.evaluate(() => {
        const figures = [...document.querySelectorAll<HTMLElement>('main button.fig')].filter((one) =>
          one.checkVisibility(),
        );
        const printed = [...document.querySelectorAll<HTMLElement>('.source')].filter((one) => one.checkVisibility());
        return {
          shown: [...new Set(figures.map((one) => one.dataset.n))],
          sources: printed.map((source) => source.querySelector('[data-n]')?.getAttribute('data-n')),
        };
      });
      expect(shown.length).toBeGreaterThanOrEqual(fewest);
      expect(shown.filter((number) => !sources.includes(number))).toEqual([]);
    },
  );

  test('is black on white, in a dark room too', async () => {
    const { page, visit } = sheet;
    await visit('salary/');
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  });
});

/** An offer with every part in use. */
const fullOffer = (letter: string, base: number): string =>
  [
    ...[`Base=${base}`, 'Variable=12345', 'Guaranteed=6000', 'Sharing=2000', 'Benefits=1000', 'Car=4000'],
    ...['Signing=3000', 'Months=13', 'Threshold=60', 'Start=30', 'Cap=150', 'Accelerator=2'],
    ...['Place=nouvelle-aquitaine', 'Sector=services', 'Size=250-4999'],
  ]
    .map((field) => letter + field)
    .join('&');
const WHO =
  'years=12&contract=fixed-term&place=occitanie&sector=energy&size=10-249&status=non-cadre' +
  '&taxWay=scale&household=lone-parent&children=3';
const OFFERS = [fullOffer('a', 50_000), fullOffer('b', 52_000), fullOffer('c', 47_000)];

describe('a result on paper', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openBuiltSite();
  });
  afterAll(() => site.close());

  test.each([
    ['the estimate', 'calculator/'],
    ['the estimate with every answer', `calculator/?${WHO}&share=20&base=45000&variable=9000`],
    ['an internship', 'calculator/?situation=intern'],
    ['gross and net', 'calculator/net/'],
    ['gross and net with every answer', `calculator/net/?${WHO}&netAfter=3210&share=20`],
    ['the career plan', 'calculator/career/'],
    [
      'the career plan with every answer',
      `calculator/career/?${WHO}&start=42000&horizon=15&inflation=1.5&betweenRaise=0&moveEvery=2`,
    ],
    ['one offer', 'calculator/offers/?aBase=50000&aVariable=10000'],
    ['the two offers of the example', 'calculator/offers/'],
    ['one offer with every part in use', `calculator/offers/?${WHO}&${OFFERS.slice(0, 1).join('&')}`],
    ['two offers with every part in use', `calculator/offers/?${WHO}&${OFFERS.slice(0, 2).join('&')}`],
    ['three offers with every part in use', `calculator/offers/?${WHO}&attainment=110&${OFFERS.join('&')}`],
  ])('%s is one sheet of A4', async (_, address) => {
    const { page } = await site.openPage(address);
    await whenLive(page);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
    await site.closePages();
  });
});
