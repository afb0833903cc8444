import { EVIDENCE_NAMES, type EvidenceName } from '../../i18n/evidence.ts';
import { fill } from '../../i18n/fill.ts';
import { type EvidenceChoices, type ReadFilter, fits, readChoice, readFilter, writeFilter } from './evidence-filter.ts';

type Field = HTMLSelectElement | HTMLInputElement;

const isField = (element: unknown): element is Field =>
  element instanceof HTMLSelectElement || element instanceof HTMLInputElement;

/**
 * Lets a reader choose among the rows of the evidence page. All rows stand in the page, so it reads with no script;
 * with one, those that do not fit are hidden, and the choice stands in the address.
 */
export const liveEvidence = (root: HTMLElement): void => {
  const form = root.querySelector('form');
  const said = root.querySelector<HTMLElement>('[role="status"]');
  if (!form || !said) return;
  const fieldOf = (name: EvidenceName): Field | undefined => {
    const field = form.elements.namedItem(name);
    return isField(field) ? field : undefined;
  };
  const valuesOf = (name: EvidenceName): readonly string[] => {
    const field = fieldOf(name);
    return field instanceof HTMLSelectElement ? [...field.options].map(({ value }) => value).filter(Boolean) : [];
  };
  const choices: EvidenceChoices = {
    group: valuesOf('group'),
    kind: valuesOf('kind'),
    population: valuesOf('population'),
    firstYear: Number(form.dataset.first),
    lastYear: Number(form.dataset.last),
  };
  const groups = [...root.querySelectorAll<HTMLElement>('[data-group]')].map((part) => ({
    part,
    group: part.dataset.group ?? '',
    rows: [...part.querySelectorAll<HTMLElement>('[data-kind]')],
  }));
  const all = groups.reduce((sum, { rows }) => sum + rows.length, 0);

  const show = ({ filter, problems }: ReadFilter): void => {
    let shown = 0;
    for (const { part, group, rows } of groups) {
      const before = shown;
      for (const row of rows) {
        const { kind = '', population = '', year } = row.dataset;
        row.hidden = !fits({ group, kind, population, year: year === undefined ? undefined : Number(year) }, filter);
        if (!row.hidden) shown += 1;
      }
      part.hidden = shown === before;
    }
    const { words = '', none = '' } = said.dataset;
    said.textContent = shown === 0 ? none : fill(words, { shown: String(shown), all: String(all) });
    for (const name of EVIDENCE_NAMES) {
      const isWrong = problems.includes(name);
      const field = fieldOf(name);
      const sentence = form.querySelector<HTMLElement>(`#evidence-${name}-problem`);
      if (isWrong) field?.setAttribute('aria-invalid', 'true');
      else field?.removeAttribute('aria-invalid');
      if (!sentence) continue;
      sentence.textContent = isWrong ? (sentence.dataset.words ?? '') : '';
      // The sentence is named only while it is said.
      if (isWrong) sentence.dataset.problem = name;
      else delete sentence.dataset.problem;
    }
  };

  const readForm = (): ReadFilter =>
    readChoice(Object.fromEntries(EVIDENCE_NAMES.map((name) => [name, fieldOf(name)?.value ?? ''])), choices);
  const readAddress = (): void => {
    const read = readFilter(location.search, choices);
    for (const name of EVIDENCE_NAMES) {
      const field = fieldOf(name);
      if (field) field.value = String(read.filter[name] ?? '');
    }
    show(read);
  };
  const choose = (): void => {
    const read = readForm();
    show(read);
    const query = writeFilter(location.search, read.filter);
    history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  };

  form.addEventListener('change', choose);
  form.addEventListener('input', ({ target }) => {
    // A year that is still being typed is no problem yet.
    if (isField(target) && target.name === 'from' && [0, 4].includes(target.value.trim().length)) choose();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault(); // would empty the fields only after this
    for (const name of EVIDENCE_NAMES) {
      const field = fieldOf(name);
      if (field) field.value = '';
    }
    choose();
  });
  addEventListener('popstate', readAddress);
  form.hidden = false;
  readAddress();
};
