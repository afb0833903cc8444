import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AXIS_END } from '../../src/charts/axis.tsx';
import { evidenceMark, type EvidenceAmount } from '../../src/charts/evidence-geometry.ts';

const yearly = (low: number, high = low): EvidenceAmount => ({ low, high, per: 'year', isNet: false });

describe('a figure of the evidence stands on the axis', () => {
  test('as a point where it is one amount', () => {
    expect(evidenceMark(yearly(55_000))).toEqual({ shape: 'point', at: 55_000 });
  });

  test('as a bar where it is a range, with its middle', () => {
    expect(evidenceMark({ ...yearly(53_200, 72_700), middle: 61_200 })).toEqual({
      shape: 'bar',
      from: 53_200,
      to: 72_700,
      middle: 61_200,
      goesOn: false,
    });
  });

  test('as a point in the middle of a range too narrow to be seen', () => {
    expect(evidenceMark(yearly(7_500, 7_800))).toEqual({ shape: 'point', at: 7_650 });
  });

  test('as so many months as its record says', () => {
    expect(evidenceMark({ low: 1_500, high: 1_500, per: 'month', months: 6, isNet: false })).toEqual({
      shape: 'point',
      at: 9_000,
    });
  });

  test('beyond its end, where only arrows fit', () => {
    expect(evidenceMark({ low: 12_000, high: 12_000, per: 'month', months: 12, isNet: false })).toEqual({
      shape: 'beyond',
    });
    expect(evidenceMark(yearly(AXIS_END))).toEqual({ shape: 'point', at: AXIS_END });
  });

  test('up to the end and on, where a range passes it', () => {
    expect(evidenceMark({ ...yearly(80_000, 120_000), middle: 110_000 })).toEqual({
      shape: 'bar',
      from: 80_000,
      to: AXIS_END,
      middle: undefined,
      goesOn: true,
    });
  });
});

describe('a figure of the evidence is told apart', () => {
  test('where it is net', () => {
    expect(evidenceMark({ low: 2_183, high: 2_183, per: 'month', months: 12, isNet: true })).toEqual({
      shape: 'apart',
      why: 'net',
    });
  });

  test('where nobody says how many months make its year', () => {
    expect(evidenceMark({ low: 2_897, high: 2_897, per: 'month', isNet: false })).toEqual({
      shape: 'apart',
      why: 'month',
    });
  });
});

test('no mark leaves the axis, whatever the amount', () => {
  const euros = fc.double({ min: 0, max: 300_000, noNaN: true });
  fc.assert(
    fc.property(
      euros,
      euros,
      fc.constantFrom('year', 'month'),
      fc.option(fc.integer({ min: 1, max: 12 })),
      (a, b, per, months) => {
        const mark = evidenceMark({
          low: Math.min(a, b),
          high: Math.max(a, b),
          per,
          months: months ?? undefined,
          isNet: false,
        });
        const ends = mark.shape === 'bar' ? [mark.from, mark.to] : mark.shape === 'point' ? [mark.at] : [];
        expect(ends.every((end) => end >= 0 && end <= AXIS_END + 500)).toBe(true);
        if (mark.shape === 'bar') expect(mark.from).toBeLessThanOrEqual(mark.to);
      },
    ),
  );
});
