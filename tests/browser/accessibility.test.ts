import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSpoken, readTree } from './accessibility-tree.ts';
import { actingPages, builtPages, openBuiltSite, type OpenedPage, type Site, unfold } from './site.ts';

/** Presses Tab until the focus is on what is wanted; the stops on the way, by their names. */
const tabTo = async (page: Page, selector: string): Promise<readonly string[]> => {
  const stops: string[] = [];
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((wanted) => {
      const { activeElement } = document;
      if (activeElement?.matches(wanted) === true) return undefined;
      return activeElement?.getAttribute('name') ?? activeElement?.localName ?? '';
    }, selector);
    if (stop === undefined) return stops;
    stops.push(stop);
  }
  throw new Error(`Tab does not lead to ${selector}. It came by: ${stops.join(', ')}`);
};

/** What has the focus, as the accessibility tree has it; its outline, and whether it is all in sight. */
const readFocus = async (page: Page) => {
  const focused = (await readTree(page)).filter(({ isFocused, role }) => isFocused && role !== 'RootWebArea');
  const seen = await page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
    const { top, bottom } = activeElement.getBoundingClientRect();
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && top >= 0 && bottom <= innerHeight;
  });
  return { node: focused.at(-1), isSeen: seen };
};

/** Waits until a region that speaks says something new that is like this. */
const hear = async (page: Page, words: RegExp, before: string): Promise<void> => {
  let said = '';
  for (let wait = 0; wait < 40; wait += 1) {
    said = await readSpoken(page);
    if (words.test(said) && said !== before) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`Nobody hears ${words.source}. What is said: ${said}`);
};

interface Walk {
  readonly tool: string;
  readonly address: string;
  /** Controls in the order in which Tab comes to them: what is pressed there, and what is heard then. */
  readonly steps: readonly {
    readonly at: string;
    readonly role: string;
    readonly name: RegExp;
    readonly press: readonly string[];
    readonly heard?: RegExp;
  }[];
}

const fresh = (text: string): readonly string[] => ['Control+a', ...Array.from(text)];

const WALKS: readonly Walk[] = [
  {
    tool: 'estimate',
    address: 'calculator/',
    steps: [
      { at: '[name="situation"]', role: 'radio', name: /^A job$/, press: [] },
      { at: '[name="years"]', role: 'textbox', name: /years/i, press: fresh('3'), heard: /€62,\d{3}|€6\d,\d{3}/ },
      {
        at: 'form [type="range"]',
        role: 'slider',
        name: /years/i,
        press: ['ArrowRight', 'ArrowRight'],
        heard: /€7\d,\d{3}/,
      },
      { at: '[name="place"]', role: 'radio', name: /./, press: ['ArrowDown'], heard: /€/ },
      { at: '[name="share"]', role: 'textbox', name: /variable/i, press: fresh('20') },
    ],
  },
  {
    tool: 'gross and net',
    address: 'calculator/net/',
    steps: [
      { at: '[name="gross"]', role: 'textbox', name: /gross.*year/i, press: fresh('50000'), heard: /€50,000/ },
      { at: '[name="netBefore"]', role: 'textbox', name: /net/i, press: fresh('3000'), heard: /€3,000/ },
      { at: '[name="status"]', role: 'radio', name: /./, press: ['ArrowRight'], heard: /€/ },
    ],
  },
  {
    tool: 'offer check',
    address: 'calculator/offers/',
    steps: [
      { at: '[name="aBase"]', role: 'textbox', name: /fix|base/i, press: fresh('52000'), heard: /./ },
      { at: '[name="bBase"]', role: 'textbox', name: /fix|base/i, press: fresh('47000'), heard: /./ },
      { at: '[name="attainment"]', role: 'textbox', name: /objectives/i, press: fresh('90'), heard: /90/ },
    ],
  },
  {
    tool: 'career plan',
    address: 'calculator/career/',
    steps: [
      { at: '[name="years"]', role: 'textbox', name: /years/i, press: fresh('2'), heard: /€/ },
      { at: '[name="stayRaise"]', role: 'textbox', name: /raise|stay/i, press: fresh('4'), heard: /€/ },
    ],
  },
  {
    tool: 'self-check',
    address: 'is-it-for-me/',
    steps: [
      { at: '[name="q1"]', role: 'radio', name: /./, press: ['Space'], heard: /1 of \d+ statements/ },
      { at: '[name="q2"]', role: 'radio', name: /./, press: ['Space', 'ArrowRight'], heard: /2 of \d+ statements/ },
    ],
  },
  {
    tool: 'comparison of jobs',
    address: 'similar-jobs/',
    steps: [
      {
        at: '[name="jobs"][value="sales-engineer"]',
        role: 'checkbox',
        name: /sales engineer/i,
        press: ['Space'],
        heard: /4 jobs/,
      },
      {
        at: '[name="jobs"][value="customer-success-manager"]',
        role: 'checkbox',
        name: /customer/i,
        press: ['Space'],
        heard: /Four jobs at most/,
      },
    ],
  },
  {
    tool: 'evidence',
    address: 'salary/evidence/',
    steps: [
      { at: 'select[name="group"]', role: 'combobox', name: /./, press: ['ArrowDown'], heard: /\d+ of \d+/ },
      {
        at: '[name="from"]',
        role: 'textbox|spinbutton',
        name: /year/i,
        press: ['2', '0', '2', '4'],
        heard: /\d+ of \d+/,
      },
    ],
  },
  {
    tool: 'payout curve',
    address: 'variable-pay/',
    steps: [
      { at: '[name="aThreshold"]', role: 'textbox', name: /threshold/i, press: fresh('70') },
      { at: 'form [type="range"]', role: 'slider', name: /./, press: ['ArrowRight'], heard: /101\s?%/ },
    ],
  },
];

describe('by keys alone, and heard through the accessibility tree,', () => {
  let site: Site;
  let opened: OpenedPage;
  beforeAll(async () => {
    site = await openBuiltSite();
    opened = await site.openPage('404.html');
  });
  afterAll(() => site.close());

  test.each(WALKS)('one fills the $tool, and hears what it says', async ({ address, steps }) => {
    const { page, errors, visit } = opened;
    await visit(address);
    // The first stop skips to the text.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // The words, and what is drawn from them.
    const shown = () => page.locator('main').evaluate((main) => main.innerHTML);
    for (const { at, role, name, press, heard } of steps) {
      await tabTo(page, at);
      const { node, isSeen } = await readFocus(page);
      expect(node?.role, at).toMatch(new RegExp(`^(?:${role})$`));
      expect(node?.name, at).toMatch(name);
      expect(isSeen, `${at} is in sight`).toBe(true);
      const before = await shown();
      const spoken = await readSpoken(page);
      for (const key of press) await page.keyboard.press(key);
      if (heard !== undefined) await hear(page, heard, spoken);
      if (press.length === 0) continue;
      if (role !== 'radio') expect(await shown(), at).not.toBe(before);
    }
    expect(errors).toEqual([]);
  });

  test.each(actingPages())(
    'everything on /%s that can be pressed has a name, and regions speak politely',
    async (address) => {
      const { page, visit } = opened;
      await visit(address);
      await unfold(page);
      const tree = await readTree(page);
      const nameless = tree.filter(
        ({ isFocusable, role, name }) => isFocusable && name === '' && !['RootWebArea', 'generic'].includes(role),
      );
      expect(nameless).toEqual([]);
      expect(tree.filter(({ role }) => role === 'main')).toHaveLength(1);
      expect(tree.filter(({ role }) => role === 'banner')).toHaveLength(1);
      expect(tree.filter(({ role }) => role === 'contentinfo')).toHaveLength(1);
      const navigations = tree.filter(({ role }) => role === 'navigation').map(({ name }) => name);
      expect(navigations).toEqual([...new Set(navigations)]);
      expect(navigations).not.toContain('');
      // A reader who came to read is not interrupted.
      expect(tree.filter(({ live, role }) => live === 'assertive' || role === 'alert')).toEqual([]);
      // What is drawn has a name, or is nothing but decoration.
      expect(
        tree.filter(
          ({ role, name }) =>
            /^(?:image|img|figure|graphics-\w+|SvgRoot)$/.test(role) && name === '' && role !== 'figure',
        ),
      ).toEqual([]);
    },
  );

  test('Escape leaves what opens, and the focus is where it was', async () => {
    const { page, visit } = opened;
    await visit('training/');
    const stay = async (selector: string, open: () => Promise<void>, shown: string): Promise<void> => {
      await page.locator(selector).first().focus();
      await open();
      await page.locator(shown).first().waitFor();
      await page.keyboard.press('Escape');
      await page.locator(shown).first().waitFor({ state: 'hidden' });
      expect(
        await page
          .locator(selector)
          .first()
          .evaluate((one) => one === document.activeElement),
      ).toBe(true);
    };
    await stay('main button[popovertarget]', () => page.keyboard.press('Enter'), '.source:popover-open');
    await stay('main a.term', () => Promise.resolve(), '.term-note:popover-open');
    await stay('main button[popovertarget]', () => page.keyboard.press('/'), 'dialog[open]');
  });
});

/**
 * Text that is cut: in a box that hides what does not fit, or in a drawing beyond its edge. What is out of sight by
 * design (for screen readers) and what scrolls is not.
 */
const cutText = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.vh, .skip, [popover]');
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element instanceof SVGElement || !isSeen(element) || element.textContent.trim() === '') continue;
      if (element.clientWidth <= 1) continue; // a label that only a screen reader reads
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const isCut =
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (isCut) faults.push(`is cut: ${element.outerHTML.slice(0, 120)}`);
    }
    for (const text of document.querySelectorAll<SVGTextElement>('main svg text')) {
      if (!isSeen(text) || text.textContent.trim() === '') continue;
      const { left, right } = text.getBoundingClientRect();
      const { clientWidth } = document.documentElement;
      const scrolls = text.closest('.table, [data-scrolls]') !== null;
      if (!scrolls && (left < -1 || right > clientWidth + 1)) faults.push(`leaves the window: ${text.textContent}`);
    }
    return faults;
  });

/**
 * What is wider than the window. A table is two-dimensional, and WCAG lets it be: where its words are set apart, the
 * page may be pushed as far as the table reaches.
 */
const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.getBoundingClientRect().right > clientWidth + 0.5 &&
        element.checkVisibility() &&
        !element.closest('.sitenav, table, pre, [popover]') &&
        !element.querySelector('table'),
    );
    const tables = [...document.querySelectorAll('table, table *')].map((part) => part.getBoundingClientRect().right);
    // The mark after a figure has a margin of its own.
    const isTable = scrollWidth <= Math.max(0, ...tables) + 5;
    return isTable && out.length === 0
      ? []
      : [`${scrollWidth}px`, ...out.map(({ outerHTML }) => outerHTML.slice(0, 120))];
  });

/** How much of the window is covered by parts that stay in place, at a few places of the page: the most of them. */
const covered = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let most = 0;
    const isStuck = (element: Element | null): boolean => {
      for (let one = element; one; one = one.parentElement) {
        const { position } = getComputedStyle(one);
        if (position === 'fixed') return true;
        // It sticks where it stands at the edge that it is held at.
        if (position === 'sticky') {
          const { top, bottom } = one.getBoundingClientRect();
          if (Math.abs(top) < 2 || Math.abs(bottom - innerHeight) < 2) return true;
        }
      }
      return false;
    };
    for (const part of [0.25, 0.5, 0.75]) {
      scrollTo(0, document.documentElement.scrollHeight * part);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      let rows = 0;
      for (let y = 2; y < innerHeight; y += 4) if (isStuck(document.elementFromPoint(innerWidth / 2, y))) rows += 4;
      most = Math.max(most, rows / innerHeight);
    }
    scrollTo(0, 0);
    return most;
  });

/** The distances of WCAG 1.4.12, put in as a reader's own sheet would be. */
const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

describe('where a reader needs it larger', () => {
  let site: Site;
  let zoomed: OpenedPage;
  let wide: OpenedPage;
  beforeAll(async () => {
    site = await openBuiltSite();
    // A window of 1280 by 1024 pixels at 400 percent.
    zoomed = await site.openPage('404.html', { width: 320, height: 256 });
    wide = await site.openPage('404.html');
  });
  afterAll(() => site.close());

  test.each(builtPages())('/%s can be read at 400 percent, and with its text set apart', async (address) => {
    const { page, visit } = zoomed;
    await visit(address);
    await unfold(page);
    expect.soft(await cutText(page), 'at 400 percent').toEqual([]);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), 'at 400 percent').toBe(320);
    expect.soft(await covered(page), 'by what stays in place').toBeLessThanOrEqual(1 / 3);
    await spaceText(page);
    expect.soft(await cutText(page), 'set apart').toEqual([]);
    expect.soft(await sideways(page), 'set apart').toEqual([]);
  });

  test.each([
    '',
    'salary/',
    'calculator/',
    'calculator/offers/',
    'calculator/career/',
    'similar-jobs/',
    'salary/evidence/',
    'role/',
  ])('/%s holds text that is set apart in a wide window', async (address) => {
    const { page, visit } = wide;
    await visit(address);
    await unfold(page);
    await spaceText(page);
    expect(await cutText(page)).toEqual([]);
    expect(await sideways(page)).toEqual([]);
  });

  test('a tool is filled by keys at 400 percent, and each field is in sight above what stays in place', async () => {
    const { page, visit } = zoomed;
    for (const address of ['calculator/', 'calculator/offers/']) {
      await visit(address);
      await unfold(page);
      const hidden: string[] = [];
      for (let press = 0; press < 45; press += 1) {
        await page.keyboard.press('Tab');
        const fault = await page.evaluate(() => {
          const { activeElement } = document;
          if (!activeElement?.closest('main form')) return undefined;
          const { left, top, width, height } = activeElement.getBoundingClientRect();
          const isSeen = [0.1, 0.3, 0.5, 0.7, 0.9].some((down) => {
            const met = document.elementFromPoint(left + width / 2, top + height * down);
            return met !== null && (activeElement.contains(met) || met.contains(activeElement));
          });
          return isSeen ? undefined : activeElement.outerHTML.slice(0, 120);
        });
        if (fault !== undefined) hidden.push(fault);
      }
      expect(hidden, address).toEqual([]);
    }
  });
});

describe('in a palette of the reader’s own', () => {
  let site: Site;
  let opened: OpenedPage;
  beforeAll(async () => {
    site = await openBuiltSite();
    opened = await site.openPage('404.html');
    await opened.page.emulateMedia({ forcedColors: 'active' });
  });
  afterAll(() => site.close());

  /** How the shapes of a drawing look: what tells them apart without their colour, and whether they are seen at all. */
  const looks = (page: Page, selector: string) =>
    page.locator(selector).evaluateAll((shapes) => {
      const { backgroundColor } = getComputedStyle(document.body);
      return shapes
        .filter((shape) => shape.checkVisibility())
        .map((shape) => {
          const { stroke, fill, strokeDasharray, strokeWidth } = getComputedStyle(shape);
          const isLine = /^(?:line|polyline)$/.test(shape.localName);
          const paints = [stroke, isLine ? 'none' : fill].filter((paint) => paint !== 'none');
          return {
            kind: `${strokeDasharray} ${strokeWidth}`,
            isSeen: paints.some((paint) => paint !== backgroundColor && paint !== 'rgba(0, 0, 0, 0)'),
          };
        });
    });

  test.each([
    { what: 'the lines of two offers', address: 'calculator/offers/', lines: '.payout__plot polyline', series: 2 },
    {
      what: 'the lines of three offers',
      address: 'calculator/offers/?aBase=50000&aVariable=10000&bBase=45000&bVariable=20000&cBase=60000',
      lines: '.payout__plot polyline',
      series: 3,
    },
    {
      what: 'staying and the two ways of moving',
      address: 'calculator/career/',
      lines: '.plan__plot polyline',
      series: 3,
    },
    { what: 'the payout curve and pay in proportion', address: 'variable-pay/', lines: '.payout polyline', series: 2 },
  ])('$what are told apart by their strokes', async ({ address, lines, series }) => {
    const { page, visit } = opened;
    await visit(address);
    const drawn = await looks(page, `main ${lines}`);
    expect(drawn.filter(({ isSeen }) => !isSeen)).toEqual([]);
    expect(new Set(drawn.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(series);
  });

  test.each([
    ['', '.range__plot :is(.band, .cut, .dot, .other)'],
    ['salary/', '.range__plot :is(.band, .cut, .range__sub, .other)'],
    ['calculator/', '.range__plot :is(.band, .box-derived, .range__sub, .cut)'],
    ['similar-jobs/', 'svg :is(.map__stop, .map__path)'],
    ['salary/evidence/', '.evidence svg :is(line, circle, rect)'],
  ])('on /%s what is drawn is seen', async (address, shapes) => {
    const { page, visit } = opened;
    await visit(address);
    const drawn = await looks(page, `main ${shapes}`);
    expect(drawn.length).toBeGreaterThan(1);
    expect(drawn.filter(({ isSeen }) => !isSeen)).toEqual([]);
  });

  test('an answer that is chosen is told from the others', async () => {
    const { page, visit } = opened;
    await visit('calculator/');
    const native = await page
      .locator('main form input:is([type=radio], [type=checkbox], [type=range])')
      .evaluateAll((all) => all.map((input) => getComputedStyle(input).appearance));
    expect(new Set(native)).toEqual(new Set(['auto']));
    await visit('similar-jobs/');
    expect(
      await page
        .locator('[name="jobs"]')
        .evaluateAll((all) => [...new Set(all.map((box) => getComputedStyle(box).appearance))]),
    ).toEqual(['auto']);
  });
});

describe('for who asked for less motion', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openBuiltSite();
  });
  afterAll(() => site.close());

  /** What moves by itself, or would once it changes. */
  const moving = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        ['', '::before', '::after'].flatMap((part) => {
          const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(
            element,
            part,
          );
          const lasts = (durations: string) => durations.split(',').some((one) => parseFloat(one) > 0);
          const moves =
            lasts(transitionDuration) ||
            (animationName !== 'none' && lasts(animationDuration)) ||
            scrollBehavior === 'smooth';
          return moves ? [`${element.outerHTML.slice(0, 80)} ${part}`] : [];
        }),
      ),
    );

  test('nothing moves: no page, no source, no search', async () => {
    const { page, visit } = await site.openPage('404.html');
    const views = () =>
      page.evaluate(() =>
        [...document.styleSheets]
          .flatMap((sheet) => [...sheet.cssRules])
          .some((rule) => rule.cssText.startsWith('@view-transition')),
      );
    for (const address of [
      '',
      'salary/',
      'calculator/',
      'calculator/offers/',
      'calculator/career/',
      'is-it-for-me/',
      'similar-jobs/',
    ]) {
      await visit(address);
      expect(await moving(page), address).toEqual([]);
      expect(await views(), address).toBe(false);
    }
    await page.locator('main button[popovertarget]').first().click();
    expect(await moving(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    expect(await moving(page)).toEqual([]);
  });
});
