import type { Page } from 'playwright-core';

/** Waits until what was answered is drawn. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

/** Changes the answers in the address of a tool, as going back and forth does: far quicker than a new page. */
export const goToAnswers = async (page: Page, query: string): Promise<void> => {
  await page.evaluate(
    async (wanted) => {
      // First to other answers, which also empties the fields of what was typed.
      for (const search of ['?status=non-cadre', wanted]) {
        history.replaceState(null, '', `${location.pathname}${search}`);
        dispatchEvent(new PopStateEvent('popstate'));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      }
    },
    query && `?${query}`,
  );
};

/** The computed amounts of a page: what `value` says, by the name of the amount. */
export const readAmounts = (page: Page): Promise<Readonly<Record<string, number>>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLDataElement>('data[data-figure]')].map((data) => [
        data.dataset.figure ?? '',
        Number(data.value),
      ]),
    ),
  );

/**
 * What cannot be right on a page, whatever was answered: an amount whose text is not its value, a name that stands
 * twice, a drawing with no place, or the traces of a number that is none.
 */
export const readNonsense = (page: Page): Promise<readonly string[]> => page.evaluate(findNonsense);

/** The same, to be run within the page. */
export function findNonsense(): readonly string[] {
  const faults: string[] = [];
  const isFrench = document.documentElement.lang === 'fr';
  const names = new Set<string>();
  for (const data of document.querySelectorAll<HTMLDataElement>('data')) {
    const name = data.dataset.figure;
    if (name !== undefined) {
      if (names.has(name) && name !== 'compare.breakEven') faults.push(`${name} stands twice`);
      names.add(name);
    }
    const text = data.textContent.replace(/\s/g, '').replace(/[−-]/, '-');
    const digits = isFrench ? text.replace(/[^\d,-]/g, '').replace(',', '.') : text.replace(/[^\d.-]/g, '');
    const decimals = digits.split('.')[1]?.length ?? 0;
    // A place in a band goes from 0 to 1 and is shown in percent.
    const value = Number(data.value) * (name?.endsWith('.position') === true ? 100 : 1);
    const isSame = Math.abs(Number(digits) - value) <= 0.5 * 10 ** -decimals + 1e-6;
    if (digits === '' || data.value === '' || !isSame) faults.push(`${name ?? 'data'}: ${data.value} is not ${text}`);
  }
  const nonsense = /\bNaN\b|undefined|Infinity|\[object|\{\w+\}/;
  const read = nonsense.exec(document.body.innerText);
  if (read) faults.push(`the text holds ${read[0]}`);
  for (const element of document.querySelectorAll('main svg *')) {
    for (const { name, value } of element.attributes) {
      if (/NaN|undefined|Infinity/.test(value)) faults.push(`<${element.tagName} ${name}="${value}">`);
    }
  }
  for (const input of document.querySelectorAll<HTMLInputElement>('input')) {
    if (nonsense.test(input.value)) faults.push(`${input.name} holds ${input.value}`);
  }
  return faults;
}
