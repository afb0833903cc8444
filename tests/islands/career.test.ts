import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CareerScenario, decodeScenario, defaultScenario, fieldTakes } from '../../src/address/index.ts';
import { eurosPerYear, PLACES, planCareer, SECTORS, SIZES } from '../../src/compensation/index.ts';
import { careerEn } from '../../src/i18n/career-en.ts';
import { answerCareer, careerRules, ownPay } from '../../src/islands/career/career-input.ts';
import { leadText } from '../../src/islands/career/career-result.tsx';
import { careerRows } from '../../src/islands/career/career-rows.ts';
import { readField } from '../../src/islands/fields/tool-state.ts';
import { readCorpus } from '../../src/site/corpus.ts';
import { evaluateFigures, partOf } from '../../src/site/evaluated-figure.ts';
import { exampleData as data } from '../compensation/example-data.ts';

const START = defaultScenario('career');
const scenario = (changes: Partial<CareerScenario> = {}): CareerScenario => ({ ...START, ...changes });
const plan = (changes: Partial<CareerScenario> = {}) => {
  const { worked } = answerCareer(scenario(changes), data);
  if (!worked) throw new Error('no plan');
  return worked.plan;
};

/** Any answers that an address can hold. */
const anyScenario: fc.Arbitrary<CareerScenario> = (() => {
  const number = (name: keyof CareerScenario) => {
    const takes = fieldTakes('career', name);
    if (takes.kind !== 'number') throw new Error(`${name} takes no number`);
    const scale = 10 ** takes.decimals;
    return fc
      .oneof(
        fc.constantFrom(takes.minimum * scale, takes.maximum * scale),
        fc.integer({ min: takes.minimum * scale, max: takes.maximum * scale }),
      )
      .map((steps) => steps / scale);
  };
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
  return fc
    .record({
      years: number('years'),
      start: maybe(number('start').map(eurosPerYear)),
      horizon: number('horizon'),
      stayRaise: number('stayRaise'),
      moveEvery: number('moveEvery'),
      upliftLow: number('upliftLow'),
      upliftHigh: number('upliftHigh'),
      betweenRaise: maybe(number('betweenRaise')),
      inflation: number('inflation'),
      place: maybe(fc.constantFrom(...PLACES)),
      sector: maybe(fc.constantFrom(...SECTORS)),
      size: maybe(fc.constantFrom(...SIZES)),
    })
    .map(scenario);
})();

describe('the defaults of a plan', () => {
  test('are the figures that their marks open', async () => {
    const { figures } = await readCorpus(new URL('../../', import.meta.url).pathname);
    const evaluated = evaluateFigures(figures.map(({ item }) => item));
    const read = (id: string, part: 'value' | 'low' | 'high' = 'value') => {
      const figure = evaluated.get(id);
      if (!figure) throw new Error(`no figure ${id}`);
      return partOf(figure, part);
    };
    expect(START.stayRaise).toBe(read('career-stay-raise'));
    expect(START.horizon).toBe(read('career-horizon'));
    expect(START.inflation).toBe(read('career-inflation'));
    expect(START.moveEvery).toBe(read('kam-move-every'));
    expect(START.upliftLow).toBe(read('kam-move-uplift', 'low'));
    expect(START.upliftHigh).toBe(read('kam-move-uplift', 'high'));
  });
});

describe('a plan', () => {
  test('starts at the estimate’s middle, until a pay is typed', () => {
    expect(plan().stay.years[0]?.pay).toBe(74_000);
    expect(plan({ years: 0 }).stay.years[0]?.pay).toBe(45_000);
    expect(plan({ place: 'ile-de-france' }).stay.years[0]?.pay).toBeGreaterThan(74_000);
    expect(plan({ start: eurosPerYear(52_000), place: 'ile-de-france' }).stay.years[0]?.pay).toBe(52_000);
  });

  test('is the pay model’s own, percents turned to ratios', () => {
    const changes = { years: 3, horizon: 12, stayRaise: 1.9, moveEvery: 4, inflation: 1.5, betweenRaise: 0 };
    const expected = planCareer(
      {
        job: 'key-account-manager',
        start: eurosPerYear(50_000),
        years: 3,
        horizon: 12,
        stayRaise: 0.019,
        moveEvery: 4,
        upliftLow: 0.05,
        upliftHigh: 0.07,
        betweenRaise: 0,
        inflation: 0.015,
      },
      data,
    );
    expect({ ok: true, value: plan({ ...changes, start: eurosPerYear(50_000) }) }).toEqual(expected);
  });

  test('has no answer where the most that a move adds is below the least, and says which field', () => {
    const { worked, problems, estimate } = answerCareer(scenario({ upliftLow: 8 }), data);
    expect(worked).toBeUndefined();
    expect(estimate?.placed).toBe(74_000);
    expect(problems.map(({ field }) => field)).toEqual(['upliftHigh']);
  });

  test('is finite or says why there is none, whatever the answers', () => {
    fc.assert(
      fc.property(anyScenario, (answers) => {
        const { worked, problems } = answerCareer(answers, data);
        expect(worked === undefined).toBe(answers.upliftHigh < answers.upliftLow);
        expect(problems.length > 0).toBe(worked === undefined);
        if (!worked) return;
        for (const { value } of careerRows(worked.plan, careerEn)) expect(Number.isFinite(value)).toBe(true);
        const { low, high } = worked.plan.lead;
        expect(leadText(low.total, high.total, careerEn, 'en')).not.toMatch(/NaN|Infinity|\{/);
      }),
    );
  });
});

describe('the reader’s own pay', () => {
  test('is what they gave the estimate, added up', () => {
    const { scenario: answers } = decodeScenario('career', '?base=45000&variable=10000&contract=fixed-term');
    expect(ownPay(answers, data)).toBe(55_000);
    expect(ownPay(scenario({ base: eurosPerYear(50_000) }), data)).toBe(50_000);
  });

  test('is not offered where none was given, or where it is below a full-time wage', () => {
    expect(ownPay(scenario(), data)).toBeUndefined();
    expect(ownPay(scenario({ base: eurosPerYear(9_000) }), data)).toBeUndefined();
  });
});

describe('the fields of a plan', () => {
  const read = (field: keyof CareerScenario, text: string) => readField<'career'>(field, text, careerRules(data));

  test('take a yearly raise up to 50 percent, and whole years', () => {
    expect(read('stayRaise', '2,5 %')).toMatchObject({ ok: true, value: 2.5 });
    expect(read('stayRaise', '60')).toMatchObject({ ok: false, problem: { code: 'over', limit: 50 } });
    expect(read('horizon', '16')).toMatchObject({ ok: false, problem: { code: 'over', limit: 15 } });
    expect(read('moveEvery', '2.5')).toMatchObject({ ok: false, problem: { code: 'decimals', limit: 0 } });
  });

  test('may be empty only where nothing is an answer', () => {
    expect(read('start', '')).toEqual({ ok: true, value: undefined });
    expect(read('betweenRaise', '')).toEqual({ ok: true, value: undefined });
    for (const field of [
      'years',
      'horizon',
      'stayRaise',
      'moveEvery',
      'upliftLow',
      'upliftHigh',
      'inflation',
    ] as const) {
      expect(read(field, ''), field).toMatchObject({ ok: false, problem: { code: 'empty' } });
    }
  });
});

describe('what is said and downloaded', () => {
  test('writes a lead once where both uplifts lead as far', () => {
    const { lead } = plan();
    expect(leadText(lead.low.total, lead.high.total, careerEn, 'en')).toMatchInlineSnapshot(`"+€30,327 to +€51,051"`);
    expect(leadText(lead.low.total, lead.low.total, careerEn, 'en')).toMatchInlineSnapshot(`"+€30,327"`);
  });

  test('names totals and break-evens as the page does, and each year of each way', () => {
    const rows = careerRows(plan({ horizon: 4 }), careerEn);
    expect(rows.map(({ name }) => name).slice(0, 6)).toEqual([
      'plan.stay.total',
      'plan.move.low.total',
      'plan.move.high.total',
      'plan.breakEvenRaise.low',
      'plan.breakEvenRaise.high',
      'plan.stay.year.1',
    ]);
    expect(rows.at(-1)?.what).toMatchInlineSnapshot(`"Moving, high uplift, year 4"`);
    expect(careerRows(plan({ horizon: 3 }), careerEn).some(({ name }) => name.includes('breakEven'))).toBe(false);
  });
});
