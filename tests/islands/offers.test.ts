import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeScenario, defaultScenario, encodeScenario, type OffersScenario } from '../../src/address/index.ts';
import { startState, toolReducer } from '../../src/islands/fields/tool-state.ts';
import {
  exampleOffers,
  fieldOfProblem,
  isCrossing,
  isOfExample,
  letterOf,
  nameFields,
  offersRules,
  payAtChange,
  payJustBelow,
  pickOffer,
  tabledAttainments,
  workOutOffers,
  type OffersAnswer,
} from '../../src/islands/offers/offers-input.ts';
import {
  firstYearSentence,
  leadSentence,
  listLetters,
  stretchSentences,
} from '../../src/islands/offers/offers-lead.ts';
import { offersRows } from '../../src/islands/offers/offers-rows.ts';
import { offersEn as words } from '../../src/i18n/offers-en.ts';
import { exampleData as data } from '../compensation/example-data.ts';

const start = defaultScenario('offers');
const scenarioOf = (search: string): OffersScenario => decodeScenario('offers', search).scenario;
const answerOf = (search: string): OffersAnswer => {
  const { answer } = workOutOffers(scenarioOf(search), data);
  if (!answer) throw new Error(`no answer to ${search}`);
  return answer;
};
const say = (search: string) => {
  const answer = answerOf(search);
  return [
    leadSentence(answer, words, 'en'),
    stretchSentences(answer, words, 'en'),
    firstYearSentence(answer, words, 'en'),
  ]
    .filter((sentence) => sentence !== '')
    .map((sentence) => sentence.replaceAll('\u00a0', ' '));
};

const EXAMPLE = 'aBase=50000&aVariable=10000&bBase=45000&bVariable=20000&bThreshold=80&bCap=120';

describe('the invented example', () => {
  test('is two offers, and can be shared as they are', () => {
    const example = { ...start, ...exampleOffers(start) };
    expect(encodeScenario('offers', example)).toBe(EXAMPLE);
    expect(['a', 'b', 'c'].map((letter) => isOfExample(example, start, letter as 'a'))).toEqual([true, true, false]);
    expect(isOfExample({ ...example, bCap: 130 }, start, 'b')).toBe(false);
  });

  test('changes places in a jump at 80 % and comes back at 190 %', () => {
    const [pair] = answerOf(EXAMPLE).usual.pairs;
    expect(
      pair?.found.map((found) => (isCrossing(found) ? [found.kind, Math.round(found.attainmentRatio * 100)] : [])),
    ).toEqual([
      ['jump', 80],
      ['point', 190],
    ]);
  });
});

describe('what is said of offers', () => {
  test.each([
    [
      EXAMPLE,
      [
        'At 100 %, B pays €5,000 more a year.',
        'Below 80 %, A pays more. From 80 % to 190 %, B does. From 190 % on, A does.',
      ],
    ],
    ['aBase=50000', ['At 100 %, offer A pays €50,000 a year, €4,167 a month.']],
    [
      'aBase=50000&aVariable=10000&bBase=40000&bVariable=10000&attainment=85.5',
      ['At 85.5 %, A pays €10,000 more a year.', 'A pays more whatever you reach, from 0 to 200 %.'],
    ],
    [
      'aBase=50000&aVariable=10000&bBase=50000&bVariable=15000&attainment=0',
      ['At 0 %, A and B pay the same: €50,000 a year.', 'Whatever you reach, B never pays less.'],
    ],
    [
      'aBase=50000&bBase=50000',
      ['At 100 %, A and B pay the same: €50,000 a year.', 'A and B pay the same, whatever you reach.'],
    ],
    [
      'aBase=50000&aVariable=10000&bBase=60000&cBase=40000',
      ['At 100 %, A and B pay the same: €60,000 a year.', 'Below 100 %, B pays most. From 100 % on, A does.'],
    ],
    [
      'aBase=50000&bBase=60000&cBase=40000',
      ['At 100 %, B pays most: €10,000 a year more than A.', 'B pays most whatever you reach, from 0 to 200 %.'],
    ],
    [
      `${EXAMPLE}&aSigning=8000`,
      [
        'At 100 %, B pays €5,000 more a year.',
        'Below 80 %, A pays more. From 80 % to 190 %, B does. From 190 % on, A does.',
        'In the first year it is A, by €3,000.',
      ],
    ],
    [
      'aBase=50000&aVariable=10000&aAccelerator=0&bBase=60000',
      [
        'At 100 %, A and B pay the same: €60,000 a year.',
        'Below 100 %, B pays more. From 100 % on, A and B pay the same.',
      ],
    ],
  ])('%s', (search, sentences) => {
    expect(say(search)).toEqual(sentences);
  });

  test('names several offers as people do', () => {
    expect(
      [[], ['a'], ['a', 'c'], ['a', 'b', 'c']].map((letters) => listLetters(letters as readonly 'a'[], words)),
    ).toEqual(['', 'A', 'A and C', 'A, B and C']);
  });
});

describe('the offers of an address', () => {
  test('are there if their fixed pay is, 0 included', () => {
    expect(workOutOffers(scenarioOf('aVariable=10000&bThreshold=50'), data)).toEqual({
      answer: undefined,
      problems: [],
    });
    expect(answerOf('bBase=0').offers.map(({ key }) => key)).toEqual(['b']);
    expect(answerOf('cBase=50000&aBase=1').offers.map(({ key }) => key)).toEqual(['a', 'c']);
  });

  test('have their own place, sector and size, or the reader’s', () => {
    const [a, b] = answerOf('place=occitanie&aBase=50000&bBase=50000&bPlace=ile-de-france').offers;
    expect(a?.check.middle).toBeLessThan(74_000);
    expect(b?.check.middle).toBeGreaterThan(74_000);
  });

  test('are emptied as a whole', () => {
    const scenario = scenarioOf(`${EXAMPLE}&bPlace=occitanie&bMonths=13`);
    expect(encodeScenario('offers', { ...scenario, ...pickOffer('b', start) })).toBe('aBase=50000&aVariable=10000');
  });

  test('have rows for all their computed amounts, each by its name once', () => {
    const names = offersRows(answerOf(EXAMPLE), words).map(({ name }) => name);
    const each = [
      'ote',
      'total',
      'firstYear',
      'payout',
      'net.monthly.withoutBonus',
      'net.monthly.withBonus',
      'position',
      'toMiddle',
    ];
    expect(names).toEqual([
      ...['a', 'b'].flatMap((letter) => each.map((name) => `offer.${letter}.${name}`)),
      'compare.breakEven',
      'compare.breakEven',
    ]);
  });

  test('give an answer whatever the fields hold, and every number of it is finite', () => {
    const amount = fc.oneof(
      fc.constantFrom('', '0', '22404', '1000000'),
      fc.integer({ min: 0, max: 1_000_000 }).map(String),
    );
    const percent = fc.oneof(fc.constantFrom('', '0', '100'), fc.integer({ min: 0, max: 100 }).map(String));
    const offer = (letter: string) =>
      fc
        .record({
          Base: amount,
          Variable: amount,
          Guaranteed: amount,
          Sharing: amount,
          Signing: amount,
          Car: percent,
          Threshold: percent,
          Start: percent,
          Cap: fc.integer({ min: 100, max: 1_000 }).map(String),
          Accelerator: fc.integer({ min: 0, max: 10 }).map(String),
          Months: fc.constantFrom('12', '13', '16'),
        })
        .map((fields) => Object.entries(fields).map(([name, value]) => `${letter}${name}=${value}`));
    fc.assert(
      fc.property(offer('a'), offer('b'), offer('c'), fc.integer({ min: 0, max: 200 }), (a, b, c, attainment) => {
        const search = [...a, ...b, ...c, `attainment=${attainment}`].join('&');
        const { answer, problems } = workOutOffers(scenarioOf(search), data);
        expect(problems).toEqual([]);
        if (!answer) return;
        for (const { value } of offersRows(answer, words)) expect(Number.isFinite(value)).toBe(true);
        expect(say(search).join(' ')).not.toMatch(/NaN|undefined|Infinity|\{/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the table of the curves', () => {
  test('names the usual attainments, the bends, the changes and the reader’s own, rising and each once', () => {
    expect(tabledAttainments(answerOf(`${EXAMPLE}&attainment=85`)).map((ratio) => Math.round(ratio * 100))).toEqual([
      0, 50, 80, 85, 100, 120, 150, 190, 200,
    ]);
  });

  test('says what an offer pays just below a threshold, and only there', () => {
    const [a, b] = answerOf(EXAMPLE).offers;
    if (!a || !b) throw new Error('two offers');
    expect(payJustBelow(b, 0.8)).toBe(45_000);
    expect(payJustBelow(b, 1.2)).toBeUndefined();
    expect(payJustBelow(a, 0.8)).toBeUndefined();
    expect(payJustBelow(a, 0)).toBeUndefined();
  });

  test('marks a jump where it passes the other offer', () => {
    const [pair] = answerOf(EXAMPLE).usual.pairs;
    const [jump, point] = pair?.found.filter(isCrossing) ?? [];
    if (!pair || !jump || !point) throw new Error('two changes');
    expect(payAtChange(pair, jump)).toBe(58_000);
    expect(payAtChange(pair, point)).toBeCloseTo(69_000, 6);
  });
});

describe('the fields of offers', () => {
  test('have words, each of them', () => {
    const named = nameFields(words);
    for (const name of Object.keys(start)) {
      expect(named[name], name).toMatchObject({
        name: expect.any(String) as string,
        takes: expect.any(String) as string,
      });
    }
    expect(named.bCap?.name).toBe('Cap, offer B');
  });

  test('know their offer', () => {
    expect(['aBase', 'cPlace', 'bMonths', 'base', 'attainment', 'aWhatever'].map(letterOf)).toEqual([
      'a',
      'c',
      'b',
      undefined,
      undefined,
      undefined,
    ]);
    expect(fieldOfProblem('b', { code: 'no-figure-for', field: 'variable' })).toBe('bVariable');
    expect(fieldOfProblem('b', { code: 'no-figure-for', field: 'years' })).toBe('years');
    expect(fieldOfProblem('b', { code: 'no-figure-for', field: 'place' })).toBe('place');
  });

  test('take a month of a fixed pay times the months that the offer pays', () => {
    const reduce = toolReducer<'offers'>(offersRules(data));
    const months = reduce(startState<'offers'>(start), { type: 'typed', field: 'bMonths', text: '13' });
    const typed = reduce(months, { type: 'typed', field: 'bBase', text: '4 000 a month' });
    expect(typed.scenario.bBase).toBe(52_000);
    expect(reduce(months, { type: 'typed', field: 'aBase', text: '4 000 a month' }).scenario.aBase).toBe(48_000);
    expect(reduce(months, { type: 'typed', field: 'bVariable', text: '1 000 a month' }).scenario.bVariable).toBe(
      12_000,
    );
  });
});
