import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CareerDrawing,
  LINE_HEIGHT,
  type MappedJob,
  NAME_SIZE,
  type Stop,
  tallCareerMap,
  wideCareerMap,
  widthOf,
} from '../../src/charts/career-geometry.ts';

const RANKS = ['entry', 'confirmed', 'lead'] as const;
const NAMES = [
  'Key Account Manager',
  'Key Account Executive',
  'Global Account Manager',
  'Technical Account Manager',
  'Sales Manager',
  'Business Developer',
  'Sales Engineer',
  'Customer Success Manager',
];

/** A small world: one starts at the door, three sell, one leads. */
const JOBS: readonly MappedJob[] = [
  {
    id: 'kam',
    name: 'Key Account Manager',
    rank: 'confirmed',
    moves: [
      { to: 'head', kind: 'up' },
      { to: 'engineer', kind: 'aside' },
      { to: 'opener', kind: 'back' },
    ],
  },
  { id: 'closer', name: 'Key Account Executive', rank: 'confirmed', moves: [{ to: 'head', kind: 'up' }] },
  { id: 'engineer', name: 'Sales Engineer', rank: 'confirmed', moves: [{ to: 'kam', kind: 'aside' }] },
  { id: 'head', name: 'Sales Manager', rank: 'lead', moves: [{ to: 'kam', kind: 'back' }] },
  { id: 'opener', name: 'Business Developer', rank: 'entry', moves: [{ to: 'kam', kind: 'up' }] },
];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxOf = ({ label }: Stop): Box => {
  const width = Math.max(...label.lines.map(widthOf));
  const left = label.anchor === 'middle' ? label.x - width / 2 : label.x;
  const bottom = label.y + (label.lines.length - 1) * LINE_HEIGHT + NAME_SIZE * 0.25;
  return { left, right: left + width, top: label.y - NAME_SIZE * 0.8, bottom };
};

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Names that lie over each other, or stick out of the drawing. */
const faultsOf = ({ stops, width, height }: CareerDrawing): readonly string[] =>
  stops.flatMap((stop, index) => {
    const box = boxOf(stop);
    const isOut = box.left < 0 || box.right > width || box.top < 0 || box.bottom > height;
    return [
      ...(isOut ? [`${stop.id} sticks out`] : []),
      ...stops
        .slice(index + 1)
        .filter((other) => meet(box, boxOf(other)))
        .map((other) => `${stop.id} lies over ${other.id}`),
    ];
  });

const worlds: fc.Arbitrary<readonly MappedJob[]> = fc
  .array(
    fc.record({
      rank: fc.constantFrom(...RANKS),
      moves: fc.array(
        fc.record({ to: fc.nat(7).map((place) => `job-${place}`), kind: fc.constantFrom('up', 'aside', 'back') }),
        { maxLength: 4 },
      ),
    }),
    { minLength: 1, maxLength: 8 },
  )
  // Seven jobs of one rank have no room beside each other.
  .filter((jobs) => RANKS.every((rank) => jobs.filter((job) => job.rank === rank).length <= 5))
  .map((jobs) => jobs.map((job, index) => ({ ...job, id: `job-${index}`, name: NAMES[index] ?? '' })));

describe.each([
  { form: 'wide', draw: (jobs: readonly MappedJob[]) => wideCareerMap(jobs, jobs[0]?.id ?? '') },
  { form: 'tall', draw: tallCareerMap },
])('the $form career map', ({ draw }) => {
  test('has a stop for each job, and the higher rank stands higher', () => {
    const { stops } = draw(JOBS);
    const y = Object.fromEntries(stops.map((stop) => [stop.id, stop.y]));
    expect(stops.map(({ id }) => id).toSorted()).toEqual(['closer', 'engineer', 'head', 'kam', 'opener']);
    expect(y.head).toBeLessThan(Math.min(y.kam ?? 0, y.closer ?? 0, y.engineer ?? 0));
    expect(y.opener).toBeGreaterThan(Math.max(y.kam ?? 0, y.closer ?? 0, y.engineer ?? 0));
  });

  test('draws each way up with a head, each way aside once and without, and no way back', () => {
    const { tracks } = draw(JOBS);
    expect(tracks.map(({ from, to, kind, head }) => `${from} ${kind} ${to}${head ? ' >' : ''}`)).toEqual([
      'kam up head >',
      'kam aside engineer',
      'closer up head >',
      'opener up kam >',
    ]);
  });

  test('leaves out a move to a job that is not there', () => {
    const [kam] = JOBS;
    if (!kam) throw new Error('no job');
    expect(draw([kam]).tracks).toEqual([]);
  });

  test('has no names that lie over each other or stick out, whoever moves where', () => {
    fc.assert(
      fc.property(worlds, (jobs) => {
        expect(faultsOf(draw(jobs))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  test('has only finite numbers in its paths', () => {
    fc.assert(
      fc.property(worlds, (jobs) => {
        const { tracks, height } = draw(jobs);
        expect(tracks.filter(({ path, head = '' }) => /NaN|Infinity|undefined/.test(path + head))).toEqual([]);
        expect(height).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

test('the main job stands in the middle of the wide map where its row has one', () => {
  const kam = wideCareerMap(JOBS, 'kam').stops.find(({ id }) => id === 'kam');
  expect(kam?.x).toBe(450);
});
