import type { MoveKind, Rank } from '../schemas/job.ts';

/** A job of the map: how high it stands, and where it leads. */
export interface MappedJob {
  readonly id: string;
  readonly name: string;
  readonly rank: Rank;
  readonly moves: readonly { readonly to: string; readonly kind: MoveKind }[];
}

/** A job where it is drawn: its stop, and its name beside or below it, line by line. */
export interface Stop {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly label: Label;
}

/** A name in lines: `x` is its middle or its start, `y` the baseline of its first line. */
export interface Label {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle';
}

/** A move where it is drawn. One that leads up has a head; two that go aside to each other are one. */
export interface Track {
  readonly from: string;
  readonly to: string;
  readonly kind: 'up' | 'aside';
  readonly path: string;
  /** The head of the arrow, as a path. */
  readonly head: string | undefined;
}

/** A rank where it is drawn: the line that its jobs stand on, and where its name is written. */
export interface Level {
  readonly rank: Rank;
  /** The line below the jobs of the rank. */
  readonly y: number;
  readonly labelY: number;
}

export interface CareerDrawing {
  readonly width: number;
  readonly height: number;
  readonly stops: readonly Stop[];
  readonly tracks: readonly Track[];
  readonly levels: readonly Level[];
}

/** From the top of the map down. */
const FROM_THE_TOP = ['lead', 'confirmed', 'entry'] as const satisfies readonly Rank[];

/** The size of names, in units of the drawing, and how much a sign of the face takes of it at most, on average. */
export const NAME_SIZE = 15;
const SIGN = 0.58;
export const LINE_HEIGHT = 18;
const STOP_RADIUS = 7;

/** How wide a line of a name is drawn, rather too wide than too narrow. */
export const widthOf = (line: string): number => line.length * NAME_SIZE * SIGN;

/** Words in lines that are no wider than a width, where one word alone is not. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: 'up' | 'aside';
}

/** The moves that are drawn: each way up, and each way aside once, whichever of the two tells it. */
function linksOf(jobs: readonly MappedJob[]): readonly Link[] {
  const known = new Set(jobs.map(({ id }) => id));
  const links = new Map<string, Link>();
  for (const { id: from, moves } of jobs) {
    for (const { to, kind } of moves) {
      // A way back is the way up, told from its other end.
      if (kind === 'back' || !known.has(to) || to === from) continue;
      const pair = [from, to].toSorted().join(' ');
      const key = kind === 'up' ? `up ${from} ${to}` : `aside ${pair}`;
      if (!links.has(key)) links.set(key, { from, to, kind });
    }
  }
  return [...links.values()];
}

function permutationsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((first, index) =>
    permutationsOf(items.filter((_, other) => other !== index)).map((rest) => [first, ...rest]),
  );
}

/** Every choice of one order a row. There are few: eight jobs have 40,320 in one row, and fewer in several. */
function ordersOf<Item>(rows: readonly (readonly Item[])[]): readonly (readonly (readonly Item[])[])[] {
  const [first, ...rest] = rows;
  if (first === undefined) return [[]];
  const others = ordersOf(rest);
  return permutationsOf(first).flatMap((order) => others.map((other) => [order, ...other]));
}

/** The order of each row that makes the lines shortest; of several, the first, so that a map does not change by itself. */
function shortestOrder(
  jobs: readonly MappedJob[],
  cost: (rows: readonly (readonly MappedJob[])[]) => number,
): readonly (readonly MappedJob[])[] {
  const rows = FROM_THE_TOP.map((rank) => jobs.filter((job) => job.rank === rank));
  let best: readonly (readonly MappedJob[])[] = rows;
  let least = Infinity;
  for (const order of ordersOf(rows)) {
    const length = cost(order);
    if (length < least - 1e-9) {
      least = length;
      best = order;
    }
  }
  return best;
}

const WIDE = { width: 900, top: 34, rise: 176, most: 280 } as const;

/** Where the jobs of a row stand, from left to right: around the middle, not further apart than `most`. */
const spread = (count: number): readonly number[] => {
  const step = Math.min(WIDE.most, WIDE.width / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => WIDE.width / 2 + (index - (count - 1) / 2) * step);
};

/** How many pairs of ways between two rows cross each other. */
function crossingsOf(
  ways: readonly { readonly above: number; readonly below: number; readonly row: number }[],
): number {
  let crossings = 0;
  for (const [index, one] of ways.entries()) {
    for (const other of ways.slice(index + 1)) {
      if (one.row === other.row && (one.above - other.above) * (one.below - other.below) < 0) crossings += 1;
    }
  }
  return crossings;
}

/**
 * The map where there is room: a row a rank, the highest at the top, each name below its stop. Ways up leave a stop at
 * its top and end below the name of another; ways aside between neighbours are straight, others go over the stops
 * between them.
 *
 * @param main the job in the middle of its row
 */
export function wideCareerMap(jobs: readonly MappedJob[], main: string): CareerDrawing {
  const links = linksOf(jobs);
  const rows = shortestOrder(jobs, (order) => {
    const place = new Map(
      order.flatMap((row, level) =>
        spread(row.length).map((x, index) => [row[index]?.id ?? '', { x, level, index }] as const),
      ),
    );
    const middle = place.get(main);
    let cost = middle === undefined ? 0 : 4 * Math.abs(middle.x - WIDE.width / 2);
    const ways: { above: number; below: number; row: number }[] = [];
    for (const { from, to } of links) {
      const [start, end] = [place.get(from), place.get(to)];
      if (start === undefined || end === undefined) continue;
      // A way within a row costs more the further it goes: it passes over others.
      const reach = Math.abs(start.x - end.x);
      cost += start.level === end.level ? reach * Math.max(1, Math.abs(start.index - end.index)) : reach;
      if (Math.abs(start.level - end.level) === 1) {
        const [above, below] = start.level < end.level ? [start, end] : [end, start];
        ways.push({ above: above.x, below: below.x, row: above.level });
      }
    }
    return cost + 120 * crossingsOf(ways);
  });
  const filled = rows.filter((row) => row.length > 0);
  const stops = filled.flatMap((row, level) => {
    const y = WIDE.top + level * WIDE.rise;
    const step = Math.min(WIDE.most, WIDE.width / row.length);
    return spread(row.length).flatMap((x, index): Stop[] => {
      const job = row[index];
      if (job === undefined) return [];
      const lines = wrap(job.name, Math.min(step - 14, 150));
      return [{ id: job.id, x, y, label: { lines, x, y: y + STOP_RADIUS + 20, anchor: 'middle' } }];
    });
  });
  const levels = filled.flatMap((row, level): Level[] => {
    const rank = row[0]?.rank;
    const y = WIDE.top + level * WIDE.rise + 84;
    return rank === undefined ? [] : [{ rank, y, labelY: y - 8 }];
  });
  const placeOf = new Map(stops.map((stop) => [stop.id, stop]));
  const tracks = links.flatMap(({ from, to, kind }): Track[] => {
    const [start, end] = [placeOf.get(from), placeOf.get(to)];
    if (start === undefined || end === undefined) return [];
    return [
      { from, to, kind, ...(start.y === end.y ? rowTrack(start, end, kind, stops) : riseTrack(start, end, kind)) },
    ];
  });
  return { width: WIDE.width, height: (levels.at(-1)?.y ?? 0) + 4, stops, tracks, levels };
}

/** Between two jobs of one row. */
function rowTrack(start: Stop, end: Stop, kind: Link['kind'], stops: readonly Stop[]): Pick<Track, 'path' | 'head'> {
  const [low, high] = [Math.min(start.x, end.x), Math.max(start.x, end.x)];
  const between = stops.filter(({ x, y }) => y === start.y && x > low && x < high).length;
  const side = Math.sign(end.x - start.x);
  if (between === 0 && kind === 'aside') {
    const path = `M${round(start.x + side * STOP_RADIUS)} ${start.y}H${round(end.x - side * STOP_RADIUS)}`;
    return { path, head: undefined };
  }
  const y = start.y - STOP_RADIUS;
  const over = round(y - 26 - 22 * between);
  const path = `M${round(start.x)} ${y}C${round(start.x)} ${over} ${round(end.x)} ${over} ${round(end.x)} ${y}`;
  return { path, head: kind === 'up' ? `M${round(end.x - 4)} ${y - 8}h8l-4 7z` : undefined };
}

/** Between two rows: out of the top of the lower stop, to below the name of the upper one. */
function riseTrack(start: Stop, end: Stop, kind: Link['kind']): Pick<Track, 'path' | 'head'> {
  const [lower, upper] = start.y > end.y ? [start, end] : [end, start];
  const from = lower.y - STOP_RADIUS;
  const to = upper.label.y + (upper.label.lines.length - 1) * LINE_HEIGHT + 8;
  const isUp = kind === 'up' && lower === start;
  const tip = to + (isUp ? 7 : 0);
  const bend = round((from - tip) * 0.55);
  const path = `M${round(lower.x)} ${from}C${round(lower.x)} ${from - bend} ${round(upper.x)} ${tip + bend} ${round(upper.x)} ${tip}`;
  return { path, head: isUp ? `M${round(upper.x)} ${to}l4.5 8h-9z` : undefined };
}

const TALL = { width: 320, x: 96, labelX: 116, top: 40, step: 54, gap: 34 } as const;

/** The map where there is little room: all jobs below each other, the highest rank at the top, their ways at the left. */
export function tallCareerMap(jobs: readonly MappedJob[]): CareerDrawing {
  const links = linksOf(jobs);
  const rows = shortestOrder(jobs, (order) => {
    const place = new Map(order.flat().map(({ id }, index) => [id, index]));
    return links.reduce((sum, { from, to }) => sum + Math.abs((place.get(from) ?? 0) - (place.get(to) ?? 0)) ** 1.5, 0);
  });
  const stops: Stop[] = [];
  const levels: Level[] = [];
  let y = 0;
  for (const row of rows) {
    const rank = row[0]?.rank;
    if (rank === undefined) continue;
    levels.push({ rank, y, labelY: y + 20 });
    y += TALL.top + 12;
    for (const { id, name } of row) {
      const lines = wrap(name, TALL.width - TALL.labelX);
      const label = {
        lines,
        x: TALL.labelX,
        y: y + 5 - ((lines.length - 1) * LINE_HEIGHT) / 2,
        anchor: 'start',
      } as const;
      stops.push({ id, x: TALL.x, y, label });
      y += TALL.step;
    }
    y -= TALL.step - TALL.gap;
  }
  const placeOf = new Map(stops.map((stop, index) => [stop.id, { ...stop, index }]));
  const tracks = links.flatMap(({ from, to, kind }): Track[] => {
    const [start, end] = [placeOf.get(from), placeOf.get(to)];
    if (start === undefined || end === undefined) return [];
    const x = TALL.x - STOP_RADIUS;
    const tip = kind === 'up' ? x - 7 : x;
    // The curve comes three quarters as far as its handles: it stays within the drawing however far it goes.
    const reach = round(x - Math.min(112, 22 + 14 * Math.abs(start.index - end.index)));
    const path = `M${x} ${start.y}C${reach} ${start.y} ${reach} ${end.y} ${tip} ${end.y}`;
    const head = kind === 'up' ? `M${x} ${end.y}l-8 -4.5v9z` : undefined;
    return [{ from, to, kind, path, head }];
  });
  return { width: TALL.width, height: y, stops, tracks, levels };
}

const round = (size: number): number => Math.round(size * 10) / 10;
