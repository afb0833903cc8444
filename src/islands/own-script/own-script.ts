import { type AddressProblem, readAddress, WHO } from '../../address/index.ts';
import { writeEuros } from '../../amounts/index.ts';
import { type CompensationData, estimatePay } from '../../compensation/index.ts';
import { type EstimateWords, yearsText } from '../../i18n/estimate.ts';
import type { FieldNames } from '../../i18n/fields.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ProblemWords } from '../../i18n/problems.ts';

/** A number of the script: its text, and its unrounded value. */
export interface ScriptNumber {
  readonly text: string;
  readonly value: number;
}

/** The names of the script's numbers in the page, `data-figure` each. */
export const SCRIPT_NUMBERS = [
  'estimate.ote.low',
  'estimate.ote.middle',
  'estimate.ote.high',
  'estimate.base',
] as const;
export type ScriptNumberName = (typeof SCRIPT_NUMBERS)[number];

/** What fills the script for one reader. */
export interface OwnScript {
  readonly years: string;
  /** Nothing where the answers have no estimate: the page keeps its example. */
  readonly numbers: Readonly<Record<ScriptNumberName, ScriptNumber>> | undefined;
  readonly problems: readonly AddressProblem[];
  /** Whether the address holds an answer that moves the numbers. */
  readonly isOwn: boolean;
}

/**
 * What the estimate says to the answers of an address, for the sentences that one says aloud. A reader's own fixed and
 * variable pay do not move it: they are what one has, and not what one asks for.
 *
 * @param search the query of the page's address
 */
export function writeOwnScript(
  search: string,
  data: CompensationData,
  words: Pick<EstimateWords, 'years'>,
  locale: Locale,
): OwnScript {
  const { scenario, problems } = readAddress(WHO, search, data);
  const { job, years, place, sector, size, share, contract, status } = scenario;
  const answer = estimatePay(
    {
      ...{ situation: 'employed', job, years, place, sector, size, contract, status, tax: { way: 'grid' } },
      variable: share === undefined ? { kind: 'by-years' } : { kind: 'share', ratio: share / 100 },
    },
    data,
  );
  const given = new URLSearchParams(search);
  const write = (value: number): ScriptNumber => ({ value, text: writeEuros(value, locale) });
  return {
    years: yearsText(years, words.years, locale),
    numbers: answer.ok
      ? {
          'estimate.ote.low': write(answer.value.range.low),
          'estimate.ote.middle': write(answer.value.placed),
          'estimate.ote.high': write(answer.value.range.high),
          'estimate.base': write(answer.value.base),
        }
      : undefined,
    problems,
    isOwn: ['years', 'place', 'sector', 'size', 'share'].some((name) => given.has(name)),
  };
}

export interface OwnScriptWords {
  readonly estimate: Pick<EstimateWords, 'years'> & { readonly fields: FieldNames };
  readonly problems: ProblemWords;
  /** Stands in place of the line that names the example. */
  readonly yours: string;
}

/** Puts a reader's own numbers into the script of the page, and says which part of the address could not be read. */
export function fillOwnScript(
  script: HTMLElement,
  search: string,
  data: CompensationData,
  words: OwnScriptWords,
  locale: Locale,
): void {
  const { years, numbers, problems, isOwn } = writeOwnScript(search, data, words.estimate, locale);
  const { fields } = words.estimate;
  const whose = script.querySelector('[data-whose]');
  for (const { field } of problems) {
    const said = fields[field];
    const line = document.createElement('p');
    line.className = 'small';
    line.dataset.problem = field || 'address';
    line.textContent = said
      ? fill(words.problems.address, { field: said.name, takes: said.takes })
      : words.problems.addressTooLong;
    script.prepend(line);
  }
  if (!isOwn || numbers === undefined) return;
  for (const name of SCRIPT_NUMBERS) {
    const slot = script.querySelector<HTMLDataElement>(`[data-figure="${name}"]`);
    if (!slot) continue;
    slot.value = String(Number(numbers[name].value.toFixed(2)));
    slot.textContent = numbers[name].text;
  }
  const said = script.querySelector('[data-years]');
  if (said) said.textContent = years;
  if (whose) whose.textContent = words.yours;
}
