/**
 * Measures how builds and searches grow with a guide: `npm run bench:scale`, or `npm run bench:scale -- --pages 1000`.
 * This project's own code builds guides that nobody wrote; the peers build the smallest of them.
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCold, distOf, type Contestant } from './contestant.ts';
import { measureFirstSearch, type FirstSearch } from './first-search.ts';
import { describeMachine, machineText } from './machine.ts';
import { medianOf } from './median.ts';
import { copyProject, leaveExtrasOut, leaveFrenchOut, ownSite } from './own-site.ts';
import { writeStarlight, writeVitePress } from './peer.ts';
import { writeRecord } from './record.ts';
import { addToProject, plainPageOf, writeGuide } from './synthetic-guide.ts';
import { tableText, whole } from './table.ts';
import { installPeers } from './workshop.ts';

const { values } = parseArgs({
  options: {
    /** How many pages the guides have. */
    pages: { type: 'string', default: '1000,10000' },
    /** The peers build guides up to so many pages. */
    peers: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '1' },
    /** This site with all that it makes, or pages and search alone, as a peer. */
    work: { type: 'string', default: 'all,bare' },
    /** Leaves the search out. */
    'no-search': { type: 'boolean', default: false },
  },
});
const sizes = values.pages.split(',').map(Number);
const peersUpTo = Number(values.peers);
const runs = Number(values.runs);

/** What a guide of some size takes. */
interface Growth {
  readonly name: string;
  readonly pages: number;
  readonly seconds: readonly number[];
  readonly millisecondsAPage: number;
  readonly peakMiB: number;
  /** All that the search may ever fetch. */
  readonly indexBytes: number;
  readonly search: readonly FirstSearch[];
}

const sizeOf = async (folder: string, isCounted: (name: string) => boolean): Promise<number> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  let bytes = 0;
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && isCounted(path)) bytes += (await stat(path)).size;
  }
  return bytes;
};

const indexSize = (contestant: Contestant): Promise<number> =>
  contestant.name === 'VitePress'
    ? sizeOf(distOf(contestant), (path) => /localSearchIndex[^/]*\.js$/.test(path))
    : sizeOf(join(distOf(contestant), 'pagefind'), (path) => !/\.(br|gz)$/.test(path));

await installPeers();
const machine = await describeMachine();
console.log(machineText(machine));
const growths: Growth[] = [];
for (const size of sizes) {
  const guide = writeGuide(size);
  const plain = guide.map(plainPageOf);
  const contestants: Contestant[] = [];
  for (const work of values.work.split(',').filter((name) => name !== '')) {
    const own = ownSite(
      await copyProject(`own-${work}-${size}`),
      work === 'all' ? 'this site' : 'this site, pages and search alone',
    );
    await leaveFrenchOut(own.folder);
    await addToProject(own.folder, guide);
    if (work !== 'all') await leaveExtrasOut(own.folder);
    contestants.push(own);
  }
  if (size <= peersUpTo) {
    const home = {
      address: '',
      title: 'Home',
      description: 'The first page of a guide that nobody wrote.',
      text: 'Home.\n',
    };
    contestants.push(await writeStarlight([home, ...plain], `starlight-${size}`));
    contestants.push(await writeVitePress([home, ...plain], `vitepress-${size}`));
  }
  const taken = new Map(contestants.map((contestant) => [contestant, { seconds: [] as number[], peakMiB: 0 }]));
  for (let run = 0; run < runs; run += 1) {
    for (const [contestant, list] of taken) {
      const { seconds, peakMiB } = await buildCold(contestant);
      list.seconds.push(seconds);
      list.peakMiB = Math.max(list.peakMiB, peakMiB);
      console.log(`  ${whole(size)} pages, ${contestant.name}: ${seconds.toFixed(1)} s, ${whole(peakMiB)} MiB`);
    }
  }
  const page = guide[0];
  // Three words that one page has each, and two that most pages have. A word brings those beside it in the alphabet.
  const rare = [0, 0.4, 0.8].map(
    (share) => guide[Math.floor(guide.length * share)]?.sections[0]?.heading.split(' ').at(-1) ?? 'word',
  );
  const words = [...rare, 'customer', 'price'];
  for (const [contestant, { seconds, peakMiB }] of taken) {
    growths.push({
      name: contestant.name,
      pages: size,
      seconds,
      millisecondsAPage: (medianOf(seconds) * 1000) / size,
      peakMiB,
      indexBytes: await indexSize(contestant),
      search: values['no-search']
        ? []
        : await measureFirstSearch([contestant], `${page?.address ?? ''}/`, words, 'scripts'),
    });
    await writeRecord('scale', { machine, growths });
  }
}
console.log(
  `\n${tableText(
    ['site', 'pages', 's', 'ms a page', 'peak MiB', 'index KiB', 'first search: median', 'least', 'most'],
    growths.map(({ name, pages, seconds, millisecondsAPage, peakMiB, indexBytes, search }) => {
      const bytes = search.map((one) => one.bytes);
      return [
        name,
        whole(pages),
        medianOf(seconds).toFixed(1),
        millisecondsAPage.toFixed(1),
        whole(peakMiB),
        whole(indexBytes / 1024),
        ...(bytes.length === 0 ? ['', '', ''] : [medianOf(bytes), Math.min(...bytes), Math.max(...bytes)].map(whole)),
      ];
    }),
  )}`,
);
console.log(`\nWritten to ${await writeRecord('scale', { machine, growths })}`);
