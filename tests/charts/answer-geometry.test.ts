import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerChartHeight, lineY, placeX, PLACES_OF_ANSWERS, spreadMarks } from '../../src/charts/answer-geometry.ts';

test('the five places share the line evenly', () => {
  expect(PLACES_OF_ANSWERS.map(placeX)).toEqual(['0%', '25%', '50%', '75%', '100%']);
});

test('lines stand one under the other, and the drawing ends below the last', () => {
  expect([lineY(0), lineY(1), answerChartHeight(2)]).toEqual([24, 70, 116]);
});

test('marks of one place stand side by side around it, and a mark alone stands on it', () => {
  expect(spreadMarks([4, 2, 4])).toEqual([-10, 0, 10]);
  expect(spreadMarks([5, 5, 5])).toEqual([-20, 0, 20]);
  expect(spreadMarks([])).toEqual([]);
});

test('no two marks of a line stand on each other, and each place keeps its middle', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PLACES_OF_ANSWERS), { maxLength: 8 }), (places) => {
      const asides = spreadMarks(places);
      expect(new Set(places.map((place, index) => `${place} ${asides[index]}`)).size).toBe(places.length);
      for (const place of PLACES_OF_ANSWERS) {
        const sum = asides.filter((_, index) => places[index] === place).reduce((total, aside) => total + aside, 0);
        expect(Math.abs(sum)).toBe(0);
      }
    }),
  );
});
