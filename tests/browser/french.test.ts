import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { search as searchWords } from '../../src/i18n/search-fr.ts';
import { shareFr as shareWords } from '../../src/i18n/share-fr.ts';
import { openBuiltSite, type OpenedPage, openSiteUnderBase, type Site, unfold, whenLive } from './site.ts';
import { readAmounts, readNonsense, settle } from './tool-page.ts';

let site: Site;
let opened: OpenedPage;
let page: Page;
beforeAll(async () => {
  site = await openBuiltSite();
  opened = await site.openPage('404.html');
  ({ page } = opened);
});
afterAll(() => site.close());

const input = (name: string): Locator => page.locator(`main form input[name="${name}"]`);
const echo = (name: string): Locator => page.locator(`#field-${name}-echo`);
const problem = (name: string): Locator => page.locator(`main [data-problem="${name}"]`);
const twin = (language: string): Locator => page.getByRole('link', { name: language, exact: true });
const queryOf = (): string => new URL(page.url()).search;
const isClean = async (): Promise<void> => {
  expect(await readNonsense(page)).toEqual([]);
  expect(opened.errors).toEqual([]);
};

/** Text with plain spaces: French has several kinds of them. */
const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Types into fields, one after the other. */
const type = async (texts: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, text] of Object.entries(texts)) await input(name).fill(text);
  await settle(page);
};

describe('the link to the other language', () => {
  /** The sections of a page, in order. */
  const sections = (): Promise<readonly string[]> =>
    page.locator('main :is(h2, h3)[id]').evaluateAll((all) => all.map(({ id }) => id));
  const scrollTo = (id: string): Promise<void> =>
    page.evaluate((wanted) => document.getElementById(wanted)?.scrollIntoView(), id);
  /** Follows it as somebody does who speaks to the computer: the page stays where it is. */
  const follow = async (language: string, path: string): Promise<string> => {
    await twin(language).evaluate((link: HTMLAnchorElement) => link.click());
    await page.waitForURL((url) => url.pathname === path && !url.hash.startsWith('#~'));
    await whenLive(page);
    return decodeURIComponent(new URL(page.url()).hash.slice(1));
  };
  const isInSight = (id: string): Promise<boolean> =>
    page.evaluate((wanted) => {
      const { top } = document.getElementById(wanted)?.getBoundingClientRect() ?? { top: -1 };
      return top >= 0 && top < innerHeight * 0.3;
    }, id);

  test('leads to the section in view, which has another name there, and back', async () => {
    await opened.visit('salary/');
    const english = await sections();
    const index = english.indexOf('what-moves-it');
    expect(index).toBeGreaterThan(4);
    await scrollTo('what-moves-it');
    const landed = await follow('Français', '/fr/salaire/');
    expect(landed).toBe((await sections())[index]);
    expect(landed).not.toBe('what-moves-it');
    expect(await isInSight(landed)).toBe(true);
    expect(await follow('English', '/salary/')).toBe('what-moves-it');
    expect(await isInSight('what-moves-it')).toBe(true);
    expect(opened.errors).toEqual([]);
  });

  test.each([
    ['glossary/', '/fr/glossaire/', 'commission'],
    ['salary/evidence/', '/fr/salaire/chiffres/', 'kedge-kam-range'],
  ])('leads from %s to %s at the section that the address names, from the top of the page too', async (...way) => {
    const [address, french, id] = way;
    await opened.visit(`${address}#${id}`);
    await twin('Français').click();
    await page.waitForURL((url) => url.pathname === french && url.hash === `#${id}`);
    expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
    expect(opened.errors).toEqual([]);
  });

  test('keeps the answers, and the French tool gives the same amounts', async () => {
    await opened.visit('calculator/?years=3&place=occitanie&sector=it');
    const english = await readAmounts(page);
    expect(english['estimate.ote.middle']).toBeGreaterThan(50_000);
    await twin('Français').click();
    await page.waitForURL('**/fr/calculateur/?years=3&place=occitanie&sector=it');
    await whenLive(page);
    await settle(page);
    expect(await readAmounts(page)).toEqual(english);
    expect(await input('years').inputValue()).toBe('3');
    await isClean();
  });

  test('is reached by keys, and says its language in that language', async () => {
    await opened.visit('role/');
    expect(await twin('Français').getAttribute('lang')).toBe('fr');
    for (let press = 0; press < 20; press += 1) {
      await page.keyboard.press('Tab');
      if (await twin('Français').evaluate((link) => link === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/fr/metier/');
    expect(await twin('English').getAttribute('lang')).toBe('en');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  });

  test('opens beside the page, as any link does, where one asks for that', async () => {
    await opened.visit('salary/?years=3');
    const beside = page.context().waitForEvent('page');
    await twin('Français').click({ modifiers: ['Control'] });
    const other = await beside;
    await other.waitForLoadState();
    expect(other.url()).toBe(`${site.url}fr/salaire/`);
    expect(page.url()).toBe(`${site.url}salary/?years=3`);
    await other.close();
  });

  test('leads to the French home page from an address that does not exist', async () => {
    await opened.visit('no-such-page/');
    await twin('Français').click();
    await page.waitForURL(`${site.url}fr/`);
  });

  test('is a plain link where scripts are off', async () => {
    const still = await site.openPage('salary/', { script: false });
    await still.page.getByRole('link', { name: 'Français' }).click();
    await still.page.waitForURL(`${site.url}fr/salaire/`);
    await still.page.getByRole('link', { name: 'English' }).click();
    await still.page.waitForURL(`${site.url}salary/`);
    await still.page.context().close();
  });

  test('stays below the base path', async () => {
    const based = await openSiteUnderBase();
    try {
      const { page: below, errors } = await based.openPage('calculator/?years=3#tables');
      await below.getByRole('link', { name: 'Français' }).click();
      await below.waitForURL((url) => url.href === `${based.url}fr/calculateur/?years=3#tables`);
      expect(errors).toEqual([]);
    } finally {
      await based.close();
    }
  });
});

describe('in French', () => {
  test('the estimate reads numbers as one types them in French, and writes them so', async () => {
    await opened.visit('fr/calculateur/');
    await unfold(page);
    await type({ years: '2,5', base: '45 k€', variable: '10 000,50 €' });
    await expect.poll(queryOf).toBe('?years=2.5&base=45000&variable=10000.5');
    expect(await input('years').inputValue()).toBe('2,5');
    expect(await echo('years').innerText()).toBe('2,5 ans');
    expect(await echo('base').textContent()).toBe('45\u202f000\u00a0€ brut par an');
    expect(await readAmounts(page)).toMatchObject({ 'estimate.base': 45_000 });
    for (const text of ['45 000', '45\u202f000\u00a0€', '45.000,00']) {
      await type({ base: '1' });
      await type({ base: text });
      expect((await readAmounts(page))['estimate.base'], text).toBe(45_000);
    }
    await isClean();

    await page.reload();
    await whenLive(page);
    await settle(page);
    expect(await input('years').inputValue()).toBe('2,5');
    expect(await input('variable').inputValue()).toBe('10000,5');
    await isClean();
  });

  test('a slider and a button fill a field with a decimal comma', async () => {
    await opened.visit('fr/calculateur/?years=2.5&share=16.5');
    await unfold(page);
    expect(await input('share').inputValue()).toBe('16,5');
    const presets = page.getByRole('group', { name: 'Parts publiées' }).getByRole('button', { name: /^\d+,\d/ });
    const [, percent = ''] = /^(\d+,\d+)/.exec((await presets.first().textContent()) ?? '') ?? [];
    await presets.first().click();
    await settle(page);
    expect(await input('share').inputValue()).toMatch(new RegExp(`^${percent}\\d*$`));
    await expect.poll(queryOf).toContain(`?years=2.5&share=${percent.replace(',', '.')}`);
    const slider = page.locator('main form input[type="range"]').first();
    expect(await slider.getAttribute('aria-valuetext')).toBe('2,5 ans');
    await slider.press('ArrowRight');
    await settle(page);
    expect(await input('years').inputValue()).toMatch(/^\d+(,\d+)?$/);
    await isClean();
  });

  test('a result is taken away as a table that a French spreadsheet reads', async () => {
    await opened.visit('fr/calculateur/?years=2.5');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: shareWords.csv }).click();
    const text = readFileSync(await (await downloading).path(), 'utf8');
    const [heads, ...lines] = text.split('\r\n');
    expect(heads).toBe('\ufeffnom;libellé;valeur;unité');
    expect(lines.pop()).toBe('');
    expect(lines.length).toBeGreaterThan(5);
    const amounts = await readAmounts(page);
    const read = lines.map((line) => {
      const cells = line.split(';');
      return [cells[0] ?? '', Number(cells.at(-2)?.replace(',', '.'))] as const;
    });
    expect(Object.fromEntries(read)).toMatchObject({ 'estimate.ote.middle': amounts['estimate.ote.middle'] });
    expect(lines.filter((line) => /;\d+,\d+;[^;]+$/.test(line)).length).toBeGreaterThan(0);
    expect(lines.filter((line) => /;\d+\.\d+;/.test(line))).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  test('an address that is broken is told so, and the result is the usual one', async () => {
    await opened.visit('fr/calculateur/?years=trente&place=lune');
    expect(await page.locator('main').innerText()).toContain('Une partie de cette adresse est illisible');
    expect(plain(await problem('years').innerText())).toMatchInlineSnapshot(
      `"Années dans le métier : il faut de 0 à 50 ans. La réponse habituelle s’applique."`,
    );
    expect(plain(await problem('place').innerText())).toMatchInlineSnapshot(
      `"Lieu : il faut une des quatre régions proposées. La réponse habituelle s’applique."`,
    );
    expect((await readAmounts(page))['estimate.ote.middle']).toBe(74_000);
    await type({ years: 'beaucoup' });
    expect(plain(await problem('years').first().innerText())).toMatchInlineSnapshot(
      `"Années dans le métier : tapez un nombre, comme 7. Le résultat garde la dernière réponse lisible."`,
    );
    await isClean();
  });

  test('gross and net follow each other', async () => {
    await opened.visit('fr/calculateur/brut-net/');
    await type({ netBefore: '3 000,00 €' });
    expect(await input('gross').inputValue()).toBe('45\u202f909');
    expect(await echo('netBefore').textContent()).toBe('3\u202f000\u00a0€ net par mois');
    await expect.poll(queryOf).toBe('?netBefore=3000');
    await type({ gross: '45136,6' });
    expect(await input('grossMonth').inputValue()).toBe('3\u202f761,38');
    await isClean();
  });

  test('offers are compared', async () => {
    await opened.visit('fr/calculateur/offres/?aBase=50000&aVariable=10000&bBase=45000&bVariable=20000');
    await type({ aBase: '70 k€', bAccelerator: '1,5' });
    await expect.poll(queryOf).toContain('aBase=70000');
    await expect.poll(queryOf).toContain('bAccelerator=1.5');
    expect(plain(await page.locator('output').innerText())).toMatchInlineSnapshot(
      `"À 100 %, A rapporte 15 000 € de plus par an."`,
    );
    expect(await readAmounts(page)).toMatchObject({ 'offer.a.ote': 80_000 });
    await isClean();
  });

  test('a career is planned', async () => {
    await opened.visit('fr/calculateur/carriere/');
    await type({ start: '52 k€', upliftHigh: '12,5' });
    await expect.poll(queryOf).toBe('?start=52000&upliftHigh=12.5');
    expect(await echo('start').textContent()).toBe('52\u202f000\u00a0€ brut par an, 4\u202f333\u00a0€ par mois');
    expect(await page.locator('output').innerText()).toMatch(/^\+\d+\u202f\d{3}\u00a0€ à \+\d+\u202f\d{3}\u00a0€$/);
    await isClean();
  });

  test('the self-check answers each rating', async () => {
    await opened.visit('fr/est-ce-pour-moi/?q9=1');
    await page.locator('input[name="q1"][value="5"]').check();
    await settle(page);
    await expect.poll(queryOf).toBe('?q1=5&q9=1');
    expect(plain(await page.locator('#result').innerText())).toContain('Réponses données : 2 sur 14.');
    expect(await page.locator('#check-strength').innerText()).toBe('Ce que vous faites déjà');
    expect(plain(await page.locator('.check__words').innerText())).toContain('9 jamais (inversée)');
    await isClean();
  });

  test('the home page places its reader in the range', async () => {
    await opened.visit('fr/');
    await type({ years: '2,5' });
    const said = page.locator('form.where [role="status"]').last();
    expect(plain(await said.textContent())).toMatch(
      /^Après 2,5 ans : \d\d \d{3} € brut par an, sur une droite entre deux points publiés\.$/,
    );
    await page.getByRole('link', { name: 'Plus de questions' }).click();
    await page.waitForURL('**/fr/calculateur/?years=2.5');
  });

  test('the page on asking says the reader’s own numbers', async () => {
    await opened.visit('fr/calculateur/?years=2&place=occitanie');
    const amounts = await readAmounts(page);
    await page.getByRole('link', { name: 'Toute la conversation, avec ces chiffres' }).click();
    await page.waitForURL('**/fr/negociation/?years=2&place=occitanie');
    await page.locator('[data-whose]', { hasText: 'Avec vos réponses' }).waitFor();
    expect(amounts).toMatchObject(await readAmounts(page));
    expect(await page.locator('[data-own-script] [data-years]').textContent()).toMatch(/^2\s ?ans$/);
    expect(await page.locator('[data-own-script]').textContent()).toMatch(
      /Pour ce poste, je vise \d\d\u202f\d{3}\u00a0€ à \d\d\u202f\d{3}\u00a0€ à objectifs atteints/,
    );
    await isClean();
  });

  test('a reader’s path leads on, and goes along into the other language', async () => {
    await opened.visit('fr/metier/?path=student');
    const path = page.getByRole('navigation', { name: 'Votre parcours dans le guide' });
    await path.waitFor();
    expect(await path.textContent()).toContain('Page 1 sur 8');
    await path.getByRole('link', { name: 'À quoi ressemble la semaine ?' }).click();
    await page.waitForURL('**/fr/missions/?path=student');
    await path.filter({ hasText: 'Page 2 sur 8' }).waitFor();
    await twin('English').click();
    await page.waitForURL(`${site.url}missions/?path=student`);
    await page
      .getByRole('navigation', { name: 'Your way through the guide' })
      .filter({ hasText: 'Page 2 of 8' })
      .waitFor();
    expect(opened.errors).toEqual([]);
  });

  test('a word of the trade shows its definition, and the word’s English', async () => {
    await opened.visit('fr/formation/');
    const term = page.locator('main a.term').first();
    const { hash } = new URL((await term.getAttribute('href')) ?? '', site.url);
    const answer = await page.request.get(`${site.url}data/glossary.json`);
    const { terms } = (await answer.json()) as { terms: { id: string; definition: { fr: string } }[] };
    const definition = terms.find(({ id }) => `#${id}` === hash)?.definition.fr ?? 'none';
    const note = page.locator('.term-note:popover-open');
    await page.keyboard.press('Tab');
    await term.focus();
    await note.waitFor();
    expect(await note.textContent()).toContain(definition);
    expect(await note.getAttribute('lang')).toBe('fr');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/fr/glossaire/' && url.hash === hash);
    expect(opened.errors).toEqual([]);
  });

  test('a figure opens its source', async () => {
    await opened.visit('fr/salaire/');
    await page.locator('main button[popovertarget^="src-"]').first().click();
    const source = page.locator('[popover]:popover-open');
    expect(await source.textContent()).toMatch(/Source.*Année/s);
    await source.getByRole('button', { name: 'Fermer' }).click();
    expect(await source.count()).toBe(0);
    expect(opened.errors).toEqual([]);
  });

  test('jobs stand side by side', async () => {
    await opened.visit('fr/metiers-proches/?jobs=sales-engineer,key-account-manager');
    const said = page.locator('.compare [role=status]');
    await page.locator('.compare input[value="sales-manager"]').check();
    expect(await said.textContent()).toBe('3 métiers côte à côte.');
    expect(queryOf()).toBe('?jobs=key-account-manager,sales-manager,sales-engineer');
    const profiles = await page
      .locator('.compare tbody tr:last-child a')
      .evaluateAll((links) => links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')));
    expect(profiles).toEqual(
      ['key-account-manager', 'sales-manager', 'sales-engineer'].map((id) => `/fr/metiers/${id}/`),
    );
    await opened.visit('fr/metiers-proches/?jobs=plombier');
    expect(await problem('jobs').textContent()).toContain('Les métiers de cette adresse n’ont pas pu être lus.');
    expect(opened.errors).toEqual([]);
  });

  test('the evidence is chosen from', async () => {
    await opened.visit('fr/salaire/chiffres/?from=hier');
    expect(await problem('from').innerText()).toMatch(/^L’année s’écrit en quatre chiffres, de \d{4} à \d{4}\./);
    await page.locator('[name="kind"]').selectOption('law');
    expect(await page.locator('[data-problem]').count()).toBe(0);
    const rows = page.locator('[data-evidence] tbody tr');
    const [shown, all] = [await rows.filter({ visible: true }).count(), await rows.count()];
    expect(shown).toBeGreaterThan(0);
    expect(plain(await page.locator('[data-evidence] [role="status"]').innerText())).toBe(
      `Chiffres affichés : ${shown} sur ${all}.`,
    );
    expect(queryOf()).toBe('?kind=law');
    expect(opened.errors).toEqual([]);
  });
});

describe('the search in French', () => {
  const dialog = (): Locator => page.getByRole('dialog', { name: searchWords.title });
  const status = (): Locator => dialog().getByRole('status');
  const addresses = (): Promise<readonly string[]> =>
    dialog()
      .locator('a.search__hit')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const answer = async (): Promise<string> => {
    await status()
      .filter({ hasText: /section|Rien/ })
      .waitFor();
    return plain(await status().textContent());
  };
  /** Searches for a text, and gives what is said then. */
  const search = async (text: string): Promise<string> => {
    // Too short to be searched for: what was said before goes.
    await dialog().getByRole('searchbox').fill('');
    await expect.poll(() => status().textContent()).not.toMatch(/section|Rien/);
    if (text === '') return '';
    await dialog().getByRole('searchbox').fill(text);
    return answer();
  };
  beforeAll(async () => {
    await opened.visit('fr/missions/');
    await page.keyboard.press('/');
    await dialog().waitFor();
  });

  test.each([
    ['négociation', '/fr/negociation/'],
    ['negociation', '/fr/negociation/'],
    ['negociations', '/fr/negociation/'],
    ['stagiaires', '/fr/salaire/'],
    ['salair', '/fr/salaire/'],
    ['primes', '/fr/variable/'],
    ['Île-de-France', '/fr/salaire/'],
    ['45 000', '/fr/'],
  ])('finds %s as it is typed, in French pages and no others', async (typed, wanted) => {
    expect(await search(typed)).toMatch(/^\d+ sections? dans \d+ pages?( sur \d+)?$/);
    const found = await addresses();
    expect(found.filter((address) => !address.startsWith('/fr/'))).toEqual([]);
    expect(found.some((address) => address.startsWith(wanted))).toBe(true);
  });

  test('finds something for each word that it offers', async () => {
    for (const word of searchWords.suggestions) {
      await search('');
      await dialog().getByRole('button', { name: word, exact: true }).click();
      expect(await answer(), word).toMatch(/^\d+ sections? dans \d+ pages?/);
    }
  });

  test('mends a misspelt word, and says so', async () => {
    expect(await search('slaire')).toMatch(
      /^Rien pour « slaire »\. Voici les résultats pour « salaire »\. \d+ sections? dans /,
    );
    expect((await addresses()).filter((address) => !address.startsWith('/fr/'))).toEqual([]);
  });

  test('says when nothing is found', async () => {
    expect(await search('xyzzyq')).toBe(plain(searchWords.nothing));
    expect(await addresses()).toEqual([]);
    expect(await dialog().getByRole('link', { name: searchWords.everyPage }).getAttribute('href')).toMatch(
      /\/fr\/recherche\/$/,
    );
    expect(opened.errors).toEqual([]);
  });
});
