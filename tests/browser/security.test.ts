import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { parse } from 'node-html-parser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { defaultScenario } from '../../src/address/index.ts';
import { hostileSearch, HOSTILE_TEXTS, HUGE_TEXT, sampleOf } from '../address/hostile-addresses.ts';
import { actingPages, builtPages, DIST, openBuiltSite, type OpenedPage, type Site, unfold } from './site.ts';
import { findNonsense } from './tool-page.ts';

/** The file of a page of the built site. */
const fileOf = (address: string): string => join(DIST, address.endsWith('.html') ? address : `${address}index.html`);

/** The directives of a page's own policy, by name. */
const policyOf = (html: string): ReadonlyMap<string, readonly string[]> => {
  const meta = parse(html).querySelector('meta[http-equiv="content-security-policy"]');
  const parts = (meta?.getAttribute('content') ?? '').split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.flatMap(([name, ...values]) => (name ? [[name, values] as const] : [])));
};

/** Notes everything that a policy blocks, from the first line of a page on. */
const watchPolicy = (page: Page): Promise<void> =>
  page
    .addInitScript(() => {
      const blocked: string[] = [];
      Object.assign(window, { blocked });
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
        blocked.push(`${violatedDirective} ${blockedURI} ${sample}`);
      });
    })
    .then(() => undefined);

const readBlocked = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { readonly blocked: readonly string[] }).blocked);

describe('each page of the served site', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openBuiltSite();
  });
  afterAll(() => site.close());

  test.each(builtPages())('/%s comes with the headers that keep it apart from others', async (address) => {
    const { headers } = await fetch(site.url + address);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
    });
    expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\).*payment=\(\)/);
    expect(headers.get('set-cookie')).toBeNull();
    // The page of the data stands in the folder of the data, which are there for other sites too.
    expect(headers.get('access-control-allow-origin')).toBe(address === 'data/' ? '*' : null);
  });

  test.each(builtPages())('/%s runs nothing but the scripts that it names', (address) => {
    const html = readFileSync(fileOf(address), 'utf8');
    const policy = policyOf(html);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(['default']);
    for (const directive of ['script-src', 'style-src']) {
      const strange = policy
        .get(directive)
        ?.filter((source) => !/^'(?:self|wasm-unsafe-eval|sha256-[\w+/]+=*)'$/.test(source));
      expect(strange, directive).toEqual([]);
    }
    // A policy holds for what stands after it.
    const head = html.slice(0, html.indexOf('http-equiv="content-security-policy"'));
    expect(head).not.toMatch(/<(?:script|style|link rel="stylesheet")/);
    expect(parse(html).querySelectorAll('[style], [srcdoc], iframe, object, embed, base')).toEqual([]);
    expect(html).not.toMatch(/<[^>]+\son[a-z]+="/);
  });
});

describe('in a browser', () => {
  let site: Site;
  let opened: OpenedPage;
  const dialogs: string[] = [];
  beforeAll(async () => {
    site = await openBuiltSite();
    opened = await site.openPage('404.html');
    await watchPolicy(opened.page);
    opened.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  });
  beforeEach(() => {
    dialogs.length = 0;
  });
  afterAll(() => site.close());

  /** What went wrong on the page since it was visited. */
  const faults = async (): Promise<readonly string[]> => [
    ...opened.errors,
    ...opened.foreign.map((url) => `asked for ${url}`),
    ...dialogs.map((message) => `opened a dialog: ${message}`),
    ...(await readBlocked(opened.page)).map((what) => `was blocked: ${what}`),
  ];

  test('no page meets its own policy, asks another host for anything or leaves a cookie', async () => {
    const { page, visit } = opened;
    const found: string[] = [];
    for (const address of actingPages()) {
      await visit(address);
      await unfold(page);
      const own = await faults();
      found.push(...own.map((fault) => `/${address}: ${fault}`));
    }
    expect(found).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });

  test('the parts that are loaded on asking are allowed too', async () => {
    const { page, visit } = opened;
    await visit('training/?path=student');
    await page.locator('.path').waitFor();
    await page.locator('a.term').first().hover();
    await page.locator('.term-note:popover-open').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.locator('#search-field').fill('variable');
    await page.locator('.search__hit').first().waitFor();
    expect(await faults()).toEqual([]);
    await visit('negotiation/?years=3&place=occitanie');
    await page.locator('main button[popovertarget]').first().click();
    await page.locator('[popover]:popover-open').waitFor();
    expect(await faults()).toEqual([]);
    await visit('calculator/?years=3');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    await download;
    expect(await faults()).toEqual([]);
  });

  test('what somebody smuggles into a page does not run', async () => {
    const { page, visit } = opened;
    await visit('salary/');
    const thrown = await page.evaluate(async () => {
      const ran = (name: string) => `document.documentElement.dataset.ran = '${name}'`;
      const tries: readonly (() => unknown)[] = [
        () => (document.body.innerHTML += `<img src="x" onerror="${ran('handler')}">`),
        () => {
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- who smuggles does not mind
          document.write('<b>more</b>');
        },
        () => {
          const script = document.createElement('script');
          script.textContent = ran('inline');
          document.body.append(script);
        },
        () => {
          const script = document.createElement('script');
          script.src = 'https://evil.example/x.js';
          document.body.append(script);
        },
        () => {
          document.body.setAttribute('onclick', ran('attribute'));
        },
      ];
      let count = 0;
      for (const attempt of tries) {
        try {
          attempt();
        } catch (error) {
          if (error instanceof TypeError) count += 1;
        }
      }
      // These fail in silence: only the policy tells.
      const link = document.createElement('a');
      link.href = `javascript:${ran('address')}`;
      document.body.append(link);
      link.click();
      const image = document.createElement('img');
      image.src = 'https://evil.example/x.png';
      const frame = document.createElement('iframe');
      frame.src = '/';
      document.body.append(image, frame);
      await fetch('https://evil.example/').catch(() => undefined);
      document.body.click();
      await new Promise((done) => setTimeout(done, 100));
      return count;
    });
    expect(thrown).toBeGreaterThanOrEqual(4);
    expect(await page.evaluate(() => document.documentElement.dataset.ran)).toBeUndefined();
    const blocked = await readBlocked(page);
    for (const directive of ['require-trusted-types-for', 'img-src', 'connect-src', 'default-src']) {
      expect(
        blocked.some(
          (what) => what.startsWith(directive) || (directive === 'default-src' && what.startsWith('frame-src')),
        ),
        directive,
      ).toBe(true);
    }
    expect(opened.foreign.filter((url) => !url.includes('evil.example'))).toEqual([]);
  });

  const scenarioNames = [
    ...Object.keys(defaultScenario('offers')),
    ...Object.keys(defaultScenario('net')),
    ...Object.keys(defaultScenario('career')),
  ];
  const names = (first: string): readonly string[] => scenarioNames.filter((name) => name.startsWith(first));
  const who = Object.keys(defaultScenario('estimate'));
  const numbers = fc.oneof(
    fc.integer({ min: 0, max: 1_000_000 }).map(String),
    fc.constantFrom('0', '0.01', '100', '200', '999999.99', 'scale', 'own', 'couple', 'intern', 'apprentice', 'it'),
  );
  const TOOLS: readonly (readonly [address: string, names: readonly string[]])[] = [
    ['', who],
    ['salary/', who],
    ['calculator/', who],
    ['calculator/net/', Object.keys(defaultScenario('net'))],
    ['calculator/offers/', [...names('a'), ...names('b'), 'a', 'b', 'c', 'attainment', 'cBase', 'years']],
    ['calculator/career/', Object.keys(defaultScenario('career'))],
    ['variable-pay/', ['aThreshold', 'aStart', 'aAccelerator', 'aCap', 'attainment']],
    ['is-it-for-me/', ['q1', 'q2', 'q4', 'q14', 'q15', 'q99']],
    ['similar-jobs/', ['jobs']],
    ['salary/evidence/', ['group', 'kind', 'from', 'population']],
  ];
  const ADDRESSES = 150;

  test.each(TOOLS)('a hundred and fifty hostile addresses change nothing but words on /%s', async (address, known) => {
    const { page, visit } = opened;
    await visit(address);
    const searches = sampleOf(hostileSearch({ names: known, values: numbers }), ADDRESSES);
    await page.evaluate(`globalThis.findNonsense = ${findNonsense.toString()}`);
    const found = await page.evaluate(
      async ({ searches, huge }) => {
        const { findNonsense: nonsense } = globalThis as unknown as { findNonsense: () => readonly string[] };
        const CODE =
          'script, iframe, img, object, embed, base, meta, link, style, [style], [onclick], [onerror], [onload]';
        const TRACES = /alert\(|evil\.example|onerror|__proto__|etc\/passwd|\u202e|\u0351/;
        const codeOf = () => [...document.querySelectorAll(CODE)].map(({ outerHTML }) => outerHTML.length).join();
        const { pathname } = location;
        const before = codeOf();
        const faults: string[] = [];
        const nextFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        for (const [index, search] of [...searches, `?years=${huge}`, `?${huge}`].entries()) {
          history.pushState(null, '', `${pathname}${search}`);
          dispatchEvent(new PopStateEvent('popstate'));
          // What is drawn waits for a microtask, what follows it for a frame.
          await new Promise((done) => setTimeout(done));
          if (index % 20 === 0) await nextFrame();
          const said = [...nonsense()];
          if (codeOf() !== before) said.push('the page holds other code than before');
          const trace = TRACES.exec(document.body.innerText);
          if (trace) said.push(`the page says ${trace[0]}`);
          if (!document.querySelector('h1') || !document.querySelector('main form, main fieldset'))
            said.push('a part is gone');
          faults.push(...said.map((fault) => `${search.slice(0, 200)}: ${fault}`));
        }
        if (Object.hasOwn(Object.prototype, 'polluted')) faults.push('the prototype has changed');
        return faults;
      },
      { searches, huge: HUGE_TEXT },
    );
    expect(found).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  test('hostile words in the fields of a tool stay words in the fields', async () => {
    const { page, visit } = opened;
    await visit('calculator/');
    await unfold(page);
    const found = await page.evaluate(
      async (texts) => {
        const faults: string[] = [];
        const count = () => document.querySelectorAll('script, iframe, img, object, embed, base, style').length;
        const before = count();
        for (const text of texts) {
          for (const field of document.querySelectorAll<HTMLInputElement>('main form input[type=text]')) {
            field.value = text;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          }
          await new Promise((done) => setTimeout(done));
          const wrong = /\bNaN\b|undefined|Infinity|\[object|alert\(/.exec(document.body.innerText);
          if (wrong) faults.push(`${text.slice(0, 80)}: the page says ${wrong[0]}`);
          if (count() !== before) faults.push(`${text.slice(0, 80)}: the page holds other code than before`);
        }
        return faults;
      },
      [...HOSTILE_TEXTS.filter((_, index) => index % 2 === 0), HUGE_TEXT],
    );
    expect(found).toEqual([]);
    expect(await faults()).toEqual([]);
    await page.locator('input[name="years"]').fill('3');
    expect(await page.locator('input[name="years"]').inputValue()).toBe('3');
  });

  test('hostile search words find something or nothing, and say which', { timeout: 240_000 }, async () => {
    const { page, visit } = opened;
    await visit('role/');
    await page.keyboard.press('/');
    const field = page.locator('#search-field');
    await field.fill('variable');
    await page.locator('.search__hit').first().waitFor();
    const allowed = (html: readonly string[]) =>
      html.filter(
        (name) =>
          !/^(?:a|article|b|button|div|h\d|label|li|mark|ol|p|path|section|small|span|strong|svg|ul)$/.test(name),
      );
    for (const text of [...HOSTILE_TEXTS.filter((_, index) => index % 4 === 0), HUGE_TEXT]) {
      await field.evaluate((input: HTMLInputElement, typed) => {
        input.value = typed;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, text);
      await page.waitForTimeout(150);
      await page.waitForFunction(
        () => !/^(?:Looking)?$/.test(document.querySelector('.search__status')?.textContent ?? ''),
      );
      const elements = await page
        .locator('.search__list *')
        .evaluateAll((all) => [...new Set(all.map(({ localName }) => localName))]);
      expect(allowed(elements), text.slice(0, 80)).toEqual([]);
    }
    await field.fill('variable');
    await page.locator('.search__hit').first().waitFor();
    expect(await faults()).toEqual([]);
  });

  test('hostile paths and fragments leave a page that reads', async () => {
    const { page, visit } = opened;
    const text = async (): Promise<string> => (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    const withChoice = HOSTILE_TEXTS.filter((_, index) => index % 8 === 0);
    for (const hostile of withChoice) {
      const written = encodeURIComponent(hostile.toWellFormed());
      await visit(`role/?path=${written}&years=${written}#${written}`);
      await page.locator('.path[aria-label]').waitFor();
      expect(await page.locator('[data-problem="path"]').count(), hostile).toBe(1);
      const wrong = /alert\(|evil\.example|__proto__|etc\/passwd/;
      expect(wrong.exec(await page.locator('body').innerText())?.[0], hostile).toBeUndefined();
      expect(await page.locator('iframe, img, object, embed, base').count(), hostile).toBe(0);
      expect(await faults(), hostile).toEqual([]);
    }
    await visit('role/');
    const before = await text();
    await page.evaluate((texts) => {
      for (const each of texts) location.hash = each;
    }, HOSTILE_TEXTS);
    expect(await text()).toBe(before);
    expect(await faults()).toEqual([]);
  });
});
