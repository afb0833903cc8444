import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEWEST, MOST, readJobs, writeJobs } from '../../src/islands/jobs/job-choice.ts';

const KNOWN = ['kam', 'executive', 'global', 'technical', 'manager'];
const USUAL = ['kam', 'executive', 'global'];
const read = (search: string) => readJobs(search, KNOWN, USUAL);

describe('the jobs that an address asks to compare', () => {
  test('are the usual ones where it says nothing', () => {
    expect(read('')).toEqual({ ids: USUAL, isRead: true });
    expect(read('?path=student')).toEqual({ ids: USUAL, isRead: true });
  });

  test('stand in the order of the columns, whatever their order in the address', () => {
    expect(read('?jobs=manager,kam')).toEqual({ ids: ['kam', 'manager'], isRead: true });
    expect(read('?jobs=manager%2Ckam')).toEqual({ ids: ['kam', 'manager'], isRead: true });
  });

  test.each([
    '?jobs=',
    '?jobs=kam',
    '?jobs=kam,',
    '?jobs=kam,kam',
    '?jobs=kam,plumber',
    '?jobs=kam,executive,global,technical,manager',
    '?jobs=kam,manager&jobs=kam,global',
    '?jobs=%E0%A4%A',
    '?jobs=KAM,manager',
    '?jobs=__proto__,constructor',
  ])('cannot be read in %s, and the usual ones stand', (search) => {
    expect(read(search)).toEqual({ ids: USUAL, isRead: false });
  });

  test('are never fewer than two, more than four or unknown, whatever stands there', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom(...KNOWN, 'x', '')).map((ids) => ids.join()),
        ),
        (text) => {
          const { ids } = read(`?jobs=${encodeURIComponent(text)}`);
          expect(ids.length).toBeGreaterThanOrEqual(FEWEST);
          expect(ids.length).toBeLessThanOrEqual(MOST);
          expect(ids).toEqual(KNOWN.filter((id) => ids.includes(id)));
        },
      ),
    );
  });

  test('come back from the address that they were written to, and leave the rest of it alone', () => {
    fc.assert(
      fc.property(fc.subarray(KNOWN, { minLength: FEWEST, maxLength: MOST }), (ids) => {
        const query = writeJobs('?path=student&jobs=kam,kam', ids, USUAL);
        expect(query).toMatch(/^path=student/);
        expect(read(query)).toEqual({ ids, isRead: true });
      }),
    );
  });

  test('are not written where they are the usual ones', () => {
    expect(writeJobs('?jobs=kam,manager', USUAL, USUAL)).toBe('');
    expect(writeJobs('?jobs=kam,manager&path=kam', USUAL, USUAL)).toBe('path=kam');
    expect(writeJobs('', ['kam', 'manager'], USUAL)).toBe('jobs=kam,manager');
  });
});
