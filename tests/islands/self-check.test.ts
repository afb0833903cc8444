import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { selfCheckFile } from '../../src/schemas/self-check.ts';
import { judge, readAbilities } from '../../src/islands/self-check/ability-reading.ts';
import {
  type Answers,
  decodeAnswers,
  encodeAnswers,
  NO_ANSWERS,
  type Rating,
  RATINGS,
  withAnswers,
} from '../../src/islands/self-check/answers.ts';
import { answerRows } from '../../src/islands/self-check/answer-rows.ts';
import type { SelfCheck } from '../../src/site/self-check.ts';

/** The self-check of the guide, in English. */
const record = selfCheckFile.parse(
  parse(readFileSync(new URL('../../content/self-check.yaml', import.meta.url), 'utf8')),
);
const CHECK: SelfCheck = {
  abilities: record.abilities.map(({ id, name, worth, practice, guide }) => ({
    id,
    name: name.en,
    worth: worth.en,
    practice: practice.en,
    href: `/${guide.page}/#${guide.section.en}`,
    link: guide.says.en,
  })),
  statements: record.statements.map(({ id, about, says, reversed }) => ({
    id,
    about,
    says: says.en,
    isReversed: reversed,
  })),
};
const IDS = CHECK.statements.map(({ id }) => id);

const rating = fc.constantFrom(...RATINGS);
const someAnswers = fc
  .array(fc.tuple(fc.constantFrom(...IDS), rating), { maxLength: 40 })
  .map((pairs): Answers => new Map(pairs));

describe('the marks of one quality', () => {
  test.each<[readonly Rating[], string]>([
    [[], 'unrated'],
    [[4, 5], 'strength'],
    [[5], 'strength'],
    [[3, 3], 'between'],
    [[3, 5], 'between'],
    [[2, 3], 'work'],
    [[1], 'work'],
    [[2, 4], 'apart'],
    [[3, 1, 5], 'apart'],
  ])('%j say %s', (marks, verdict) => {
    expect(judge(marks)).toBe(verdict);
  });

  test('say the same in any order', () => {
    fc.assert(
      fc.property(fc.array(rating, { maxLength: 6 }), (marks) => {
        expect(judge(marks.toReversed())).toBe(judge(marks));
        expect(judge(marks.toSorted())).toBe(judge(marks));
      }),
    );
  });

  test('never turn a strength into work, or work into a strength, by one more mark', () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1, maxLength: 6 }), rating, (marks, more) => {
        expect([judge(marks), judge([...marks, more])].toSorted()).not.toEqual(['strength', 'work']);
      }),
    );
  });
});

describe('the self-check', () => {
  test('asks about each fact on qualities and skills, and turns some statements round', () => {
    expect(new Set(record.abilities.map(({ fact }) => fact))).toEqual(new Set(['Q1', 'Q2', 'Q3', 'K1', 'K2', 'K3']));
    expect(CHECK.statements.filter(({ isReversed }) => isReversed).map(({ id }) => id)).toEqual(['q4', 'q9', 'q14']);
    expect(IDS).toEqual(IDS.map((_, index) => `q${index + 1}`));
  });

  test('finds nothing but strengths where every mark speaks for the reader', () => {
    const best = new Map(CHECK.statements.map(({ id, isReversed }) => [id, isReversed ? 1 : 5] as const));
    expect(new Set(readAbilities(CHECK, best).map(({ verdict }) => verdict))).toEqual(new Set(['strength']));
    const worst = new Map(CHECK.statements.map(({ id, isReversed }) => [id, isReversed ? 5 : 1] as const));
    expect(new Set(readAbilities(CHECK, worst).map(({ verdict }) => verdict))).toEqual(new Set(['work']));
  });

  test('is not fooled by always', () => {
    const always = new Map(IDS.map((id) => [id, 5] as const));
    const apart = readAbilities(CHECK, always).filter(({ verdict }) => verdict === 'apart');
    expect(apart.map(({ ability }) => ability.id)).toEqual(['rigour', 'tact', 'calm']);
  });

  test('reads any answers, whole or in part, and loses none', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const readings = readAbilities(CHECK, answers);
        expect(readings.map(({ ability }) => ability.id)).toEqual(CHECK.abilities.map(({ id }) => id));
        const rated = readings.flatMap((reading) => reading.rated);
        expect(rated).toHaveLength(answers.size);
        for (const { counted, rating: given, statement } of rated) {
          expect(given).toBe(answers.get(statement.id));
          expect(counted).toBe(statement.isReversed ? 6 - given : given);
        }
        for (const { verdict, rated: marks, asked } of readings) {
          expect(marks.length).toBeLessThanOrEqual(asked);
          expect(verdict === 'unrated').toBe(marks.length === 0);
        }
      }),
    );
  });

  test('is downloaded as what was rated, and nothing else', () => {
    expect(answerRows(CHECK.statements, NO_ANSWERS)).toEqual([]);
    expect(answerRows(CHECK.statements, new Map([['q9', 2]]))).toEqual([
      { name: 'q9', what: 'When I do not know the answer, I give one that sounds right.', value: 2, unit: '1-5' },
    ]);
  });
});

describe('the address of a self-check', () => {
  test('gives back the answers that were written', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { answers: read, problems } = decodeAnswers(`?${encodeAnswers(answers, IDS)}`, IDS);
        expect(problems).toEqual([]);
        expect(new Map(read)).toEqual(new Map(answers));
      }),
    );
  });

  test('names the statements in their order, and those alone that were rated', () => {
    const answers = new Map<string, Rating>([
      ['q10', 1],
      ['q2', 5],
    ]);
    expect(encodeAnswers(answers, IDS)).toBe('q2=5&q10=1');
    expect(encodeAnswers(NO_ANSWERS, IDS)).toBe('');
  });

  test('with a rating that is none gives the empty form, and names each statement that is wrong', () => {
    expect(decodeAnswers('?q1=4&q2=9&q3=&q4=abc&q5=2&q5=3&q99=1&q0=1', IDS)).toEqual({
      answers: NO_ANSWERS,
      problems: [
        { field: 'q2', code: 'not-a-rating' },
        { field: 'q4', code: 'not-a-rating' },
        { field: 'q5', code: 'twice' },
        { field: 'q99', code: 'unknown' },
        { field: 'q0', code: 'unknown' },
      ],
    });
    for (const text of ['0', '6', '3.0', '03', '+3', '3 ', ' ', '-1', '1e0', 'NaN', '٣', '%00', '<b>']) {
      const { answers, problems } = decodeAnswers(`q7=${encodeURIComponent(text)}&q1=5`, IDS);
      expect(problems).toEqual([{ field: 'q7', code: 'not-a-rating' }]);
      expect(answers.size).toBe(0);
    }
  });

  test('leaves what is another’s alone', () => {
    expect(decodeAnswers('?path=student&years=3&quiet=1&q=kam', IDS)).toEqual({ answers: NO_ANSWERS, problems: [] });
    expect(withAnswers('?path=student&q1=2&q3=1', 'q1=4')).toBe('path=student&q1=4');
    expect(withAnswers('?q1=2', '')).toBe('');
    expect(withAnswers(`?x=${'y'.repeat(3_000)}`, 'q1=4')).toBe('q1=4');
  });

  test('is read without an exception, whatever it holds', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('q1', 'q14', 'q15', '=', '&', '?', '%', '%E0%A4%A', '\ud800', '5', 'constructor', '__proto__'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const search = pieces.join('');
        const { answers, problems } = decodeAnswers(search, IDS);
        expect(problems.length === 0 || answers.size === 0).toBe(true);
        for (const [id, value] of answers) {
          expect(IDS).toContain(id);
          expect(RATINGS).toContain(value);
        }
        expect(decodeAnswers(withAnswers(search, encodeAnswers(answers, IDS)), IDS).answers).toEqual(answers);
      }),
      { numRuns: 500 },
    );
  });

  test('that is too long is one problem', () => {
    expect(decodeAnswers(`?q1=4&x=${'y'.repeat(3_000)}`, IDS)).toEqual({
      answers: NO_ANSWERS,
      problems: [{ field: 'address', code: 'too-long' }],
    });
  });
});
