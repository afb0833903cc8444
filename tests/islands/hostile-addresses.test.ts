import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { h } from 'preact';
import render from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  decodeScenario,
  defaultScenario,
  encodeScenario,
  fieldTakes,
  type Scenarios,
  type Takes,
  type Tool,
} from '../../src/address/index.ts';
import { careerEn } from '../../src/i18n/career-en.ts';
import { estimateEn } from '../../src/i18n/estimate-en.ts';
import { EVIDENCE_NAMES } from '../../src/i18n/evidence.ts';
import { netEn } from '../../src/i18n/net-en.ts';
import { offersEn } from '../../src/i18n/offers-en.ts';
import { payoutPlanEn } from '../../src/i18n/payout-plan.ts';
import { problemsEn } from '../../src/i18n/problems.ts';
import { selfCheckEn } from '../../src/i18n/self-check.ts';
import { shareEn } from '../../src/i18n/share.ts';
import { taxEn } from '../../src/i18n/tax.ts';
import { Career } from '../../src/islands/career/career.tsx';
import { Estimate } from '../../src/islands/estimate/estimate.tsx';
import { fits, readFilter, writeFilter } from '../../src/islands/evidence/evidence-filter.ts';
import { AddressProblems } from '../../src/islands/fields/address-problems.tsx';
import { readJobs, writeJobs } from '../../src/islands/jobs/job-choice.ts';
import { NetCalculator } from '../../src/islands/net/net-calculator.tsx';
import { nameFields } from '../../src/islands/offers/offers-input.ts';
import { Offers } from '../../src/islands/offers/offers.tsx';
import { writeOwnScript } from '../../src/islands/own-script/own-script.ts';
import { PayoutPlan } from '../../src/islands/payout/payout-plan.tsx';
import { readAbilities } from '../../src/islands/self-check/ability-reading.ts';
import { decodeAnswers, encodeAnswers, withAnswers } from '../../src/islands/self-check/answers.ts';
import { CheckPicture, CheckWords } from '../../src/islands/self-check/check-result.tsx';
import { selfCheckFile } from '../../src/schemas/self-check.ts';
import { JOB_IDS } from '../../src/site/pages.ts';
import { hostileSearch, HOSTILE_TEXTS, HUGE_TEXT, sampleOf } from '../address/hostile-addresses.ts';
import { exampleData as data } from '../compensation/example-data.ts';

const ADDRESSES = 10_000;
const TIMEOUT = 300_000;

const shared = {
  data,
  taxWords: taxEn,
  shareWords: shareEn,
  problemWords: problemsEn,
  sourceWords: { published: 'published', law: 'law', derived: 'derived', assumption: 'assumption' },
  marks: {},
  netFigure: 'net-pay',
  locale: 'en',
  addresses: { estimate: '/e/', net: '/n/', offers: '/o/', career: '/c/' },
  askAddress: '/a/',
} as const;

/** Draws a tool as it stands once it has read an address: the scenario is all that it keeps of it. */
const readTool: Readonly<Record<Tool, (search: string) => { readonly scenario: string; readonly draw: () => string }>> =
  {
    estimate: (search) => {
      const start = decodeScenario('estimate', search, data).scenario;
      return {
        scenario: encodeScenario('estimate', start),
        draw: () =>
          render(
            h(Estimate, {
              ...shared,
              start,
              words: estimateEn,
              variant: 'full',
              sharePresets: [],
              rangeFigure: 'width',
            }),
          ),
      };
    },
    net: (search) => {
      const start = decodeScenario('net', search, data).scenario;
      const fallFigures = { grid: 'grid', ceiling: 'ceiling' };
      return {
        scenario: encodeScenario('net', start),
        draw: () => render(h(NetCalculator, { ...shared, start, words: netEn, scaleFigure: 'scale', fallFigures })),
      };
    },
    offers: (search) => {
      const start = decodeScenario('offers', search, data).scenario;
      return {
        scenario: encodeScenario('offers', start),
        draw: () => render(h(Offers, { ...shared, start, words: offersEn })),
      };
    },
    career: (search) => {
      const start = decodeScenario('career', search, data).scenario;
      return {
        scenario: encodeScenario('career', start),
        draw: () => render(h(Career, { ...shared, start, words: careerEn })),
      };
    },
  };

/** Texts that a field takes, and one that is just too much. */
const textsOf = (takes: Takes): fc.Arbitrary<string> => {
  switch (takes.kind) {
    case 'choice':
      return fc.constantFrom(...takes.values.map(String));
    case 'number':
      return fc.oneof(
        fc.constantFrom(takes.minimum, takes.maximum, takes.maximum + 1).map(String),
        fc.integer({ min: takes.minimum, max: takes.maximum }).map(String),
      );
    case 'job':
      return fc.constantFrom(...JOB_IDS);
  }
};

/** What of an address must never be seen on a page, neither as markup nor as words. */
const TRACES = /alert\(|evil\.example|onerror|onload=|__proto__|etc\/passwd|Set-Cookie|\u202e|\0|\u0351/i;
const NO_NUMBER = /\bNaN\b|Infinity|\bundefined\b|\[object|\d[eE][+-]?\d/;
const ELEMENTS_OF_CODE = /<(?:script|iframe|img|object|embed|base|meta|link|style|template)\b|\son\w+=|javascript:/i;

/** What is wrong with what a tool drew. */
const faultsOf = (html: string): readonly string[] =>
  [TRACES, NO_NUMBER, ELEMENTS_OF_CODE].flatMap((wrong) => {
    const found = wrong.exec(html);
    return found ? [html.slice(Math.max(0, found.index - 60), found.index + 60)] : [];
  });

/** Words of the fields whose problems a tool tells. */
const FIELDS = {
  estimate: estimateEn.fields,
  net: netEn.fields,
  offers: nameFields(offersEn),
  career: careerEn.fields,
};

describe.each(['estimate', 'net', 'offers', 'career'] as const)('ten thousand hostile addresses', (tool) => {
  test(
    `leave the tool "${tool}" with an answer or a sentence, and nothing of theirs on the page`,
    { timeout: TIMEOUT },
    () => {
      const names = Object.keys(defaultScenario(tool)) as (keyof Scenarios[typeof tool])[];
      const values = fc.oneof(...names.map((name) => textsOf(fieldTakes(tool, name))));
      const drawn = new Set<string>();
      const said = new Set<string>();
      for (const search of sampleOf(hostileSearch({ names, values }), ADDRESSES)) {
        for (const problem of decodeScenario(tool, search, data).problems) {
          const kind = `${problem.field} ${problem.code}`;
          if (said.has(kind)) continue;
          said.add(kind);
          const sentence = h(AddressProblems, { problems: [problem], fields: FIELDS[tool], words: problemsEn });
          expect(faultsOf(render(sentence)), search).toEqual([]);
        }
        const { scenario, draw } = readTool[tool](search);
        // Two addresses that read alike draw alike.
        if (drawn.has(scenario)) continue;
        drawn.add(scenario);
        expect(faultsOf(draw()), search).toEqual([]);
      }
      // Some of them were read: else this would have drawn one page ten thousand times.
      expect(drawn.size).toBeGreaterThan(200);
      expect(said.size).toBeGreaterThan(40);
    },
  );
});

test('ten thousand hostile addresses leave the payout curve a curve', { timeout: TIMEOUT }, () => {
  const names = ['aThreshold', 'aStart', 'aAccelerator', 'aCap', 'attainment'] as const;
  const values = fc.oneof(...names.map((name) => textsOf(fieldTakes('offers', name))));
  const drawn = new Set<string>();
  for (const search of sampleOf(hostileSearch({ names, values }), ADDRESSES)) {
    const start = decodeScenario('offers', search, data).scenario;
    const terms = names.map((name) => start[name]).join();
    if (drawn.has(terms)) continue;
    drawn.add(terms);
    const words = { words: payoutPlanEn, problemWords: problemsEn, locale: 'en' } as const;
    const plan = h(PayoutPlan, { start, jobs: data, offersAddress: '/o/', ...words });
    expect(faultsOf(render(plan)), search).toEqual([]);
  }
  expect(drawn.size).toBeGreaterThan(200);
});

test(
  'ten thousand hostile addresses leave the sentences that one says aloud their numbers',
  { timeout: TIMEOUT },
  () => {
    const names = ['years', 'place', 'sector', 'size', 'share', 'contract', 'status', 'job'] as const;
    const values = fc.oneof(...names.map((name) => textsOf(fieldTakes('estimate', name))));
    for (const search of sampleOf(hostileSearch({ names, values }), ADDRESSES)) {
      const { years, numbers } = writeOwnScript(search, data, estimateEn, 'en');
      const texts = Object.values(numbers ?? {}).flatMap(({ text, value }) => [text, String(value)]);
      expect(faultsOf([years, ...texts].join(' ')), search).toEqual([]);
    }
  },
);

test('ten thousand hostile addresses leave the self-check with marks or a sentence', { timeout: TIMEOUT }, () => {
  const { abilities, statements } = selfCheckFile.parse(
    parse(readFileSync(new URL('../../content/self-check.yaml', import.meta.url), 'utf8')),
  );
  const check = {
    abilities: abilities.map(({ id }) => ({ id, name: id, worth: id, practice: id, href: `#${id}`, link: id })),
    statements: statements.map(({ id, about, reversed }) => ({ id, about, says: id, isReversed: reversed })),
  };
  const ids = statements.map(({ id }) => id);
  const names = [...ids, 'q0', 'q99', 'q1e1', 'q١', 'Q1'];
  const drawn = new Set<string>();
  for (const search of sampleOf(
    hostileSearch({ names, values: fc.constantFrom('1', '2', '3', '4', '5') }),
    ADDRESSES,
  )) {
    const { answers, problems } = decodeAnswers(search, ids);
    for (const { field } of problems) expect(field).toMatch(/^(?:q\d{1,3}|address)$/);
    const written = encodeAnswers(answers, ids);
    expect(withAnswers(search, written).length).toBeLessThan(7_000);
    if (drawn.has(written)) continue;
    drawn.add(written);
    const readings = readAbilities(check, answers);
    for (const part of [CheckPicture, CheckWords]) {
      expect(faultsOf(render(h(part, { readings, words: selfCheckEn }))), search).toEqual([]);
    }
  }
  expect(drawn.size).toBeGreaterThan(50);
});

test('ten thousand hostile addresses leave the comparison with jobs that there are', { timeout: TIMEOUT }, () => {
  const usual = JOB_IDS.slice(0, 3);
  const lists = fc.uniqueArray(fc.constantFrom(...JOB_IDS), { minLength: 1, maxLength: 5 }).map((ids) => ids.join());
  for (const search of sampleOf(hostileSearch({ names: ['jobs'], values: lists }), ADDRESSES)) {
    const { ids } = readJobs(search, JOB_IDS, usual);
    expect(ids.length, search).toBeGreaterThan(1);
    expect(ids.length, search).toBeLessThan(5);
    expect(ids.filter((id) => !JOB_IDS.some((job) => job === id))).toEqual([]);
    expect(readJobs(writeJobs(search, ids, usual), JOB_IDS, usual).ids, search).toEqual(ids);
  }
});

test('ten thousand hostile addresses leave the evidence with a choice that there is', { timeout: TIMEOUT }, () => {
  const choices = {
    group: ['intern'],
    kind: ['law', 'published'],
    population: ['cadres'],
    firstYear: 2010,
    lastYear: 2026,
  };
  const values = fc.constantFrom('intern', 'law', 'cadres', '2024', '2009');
  for (const search of sampleOf(hostileSearch({ names: EVIDENCE_NAMES, values }), ADDRESSES)) {
    const { filter, problems } = readFilter(search, choices);
    expect(problems.filter((name) => !EVIDENCE_NAMES.includes(name))).toEqual([]);
    for (const name of ['group', 'kind', 'population'] as const) {
      expect([undefined, ...choices[name]], search).toContain(filter[name]);
    }
    if (filter.from !== undefined) expect(filter.from).toBeGreaterThanOrEqual(2010);
    expect(fits({ group: 'intern', kind: 'law', population: 'cadres', year: 2026 }, filter)).toBeTypeOf('boolean');
    expect(readFilter(writeFilter('', filter), choices), search).toEqual({ filter, problems: [] });
  }
});

describe('the hostile addresses', () => {
  const names = ['years', 'place'];
  const sample = sampleOf(hostileSearch({ names, values: fc.constant('3') }), ADDRESSES);

  test('are the same at every run', () => {
    expect(sampleOf(hostileSearch({ names, values: fc.constant('3') }), 50)).toEqual(sample.slice(0, 50));
  });

  test('try every hostile text, very long ones among them', () => {
    const all = sample.join('\n');
    const missing = HOSTILE_TEXTS.filter(
      (text) => !all.includes(text) && !all.includes(encodeURIComponent(text.toWellFormed())),
    );
    expect(missing).toEqual([]);
    expect(sample.some((search) => search.includes(HUGE_TEXT))).toBe(true);
    expect(HUGE_TEXT.length).toBeGreaterThan(100_000);
  });
});

test('what an address must not bring is seen where a page has it', () => {
  expect(faultsOf('<p>€74,000</p><svg><title>Pay</title></svg>')).toEqual([]);
  for (const html of [
    '<script src="a">',
    '<a href="javascript:void 0">',
    '<p onclick="a">',
    '€NaN',
    'x="1e+21"',
    'alert(1)',
  ]) {
    expect(faultsOf(html), html).toHaveLength(1);
  }
});
