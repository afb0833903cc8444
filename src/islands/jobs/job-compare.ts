import { fill } from '../../i18n/fill.ts';
import { FEWEST, MOST, readJobs, writeJobs } from './job-choice.ts';

/**
 * Brings the comparison of jobs to life. The page holds all of them, and its sheet shows the columns whose box is
 * ticked, so it works with no script. With one, the choice stands in the address, and stays between two and four.
 */
export const liveComparison = (root: HTMLElement): void => {
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[name="jobs"]')];
  const said = root.querySelector<HTMLElement>('[role="status"]');
  const usual = boxes.filter(({ defaultChecked }) => defaultChecked).map(({ value }) => value);
  const chosen = (): readonly string[] => boxes.filter(({ checked }) => checked).map(({ value }) => value);

  const choose = (ids: readonly string[]): void => {
    for (const box of boxes) box.checked = ids.includes(box.value);
  };
  const clearProblem = (): void => root.querySelector('[data-problem]')?.remove();
  const readAddress = (): void => {
    const { ids, isRead } = readJobs(
      location.search,
      boxes.map(({ value }) => value),
      usual,
    );
    choose(ids);
    clearProblem();
    const problem = root.querySelector<HTMLTemplateElement>('template');
    if (!isRead && problem) root.prepend(problem.content.cloneNode(true));
  };

  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'jobs' || !said) return;
    const count = chosen().length;
    if (count < FEWEST || count > MOST) {
      target.checked = !target.checked;
      said.textContent = (count > MOST ? said.dataset.tooMany : said.dataset.tooFew) ?? '';
      return;
    }
    said.textContent = fill(said.dataset.shown ?? '', { count: String(count) });
    clearProblem();
    const query = writeJobs(location.search, chosen(), usual);
    history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  });
  addEventListener('popstate', readAddress);
  readAddress();
};
