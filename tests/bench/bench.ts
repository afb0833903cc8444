/**
 * Measures this site beside two peers that are built from the same pages: `npm run bench`, or parts of it with
 * `npm run bench -- --only weight,search,build,lighthouse,slider --runs 3 --pages salary,calculator`. Not a test: machines
 * differ, and change speed. Only the ratios of one run tell anything.
 */
import { globSync } from 'node:fs';
import { measureBuilds, type BuildPair } from './build-time.ts';
import { buildCold, distOf, type Contestant } from './contestant.ts';
import { measureFirstSearch, type FirstSearch } from './first-search.ts';
import { measureAudits, type Audit, type Audited } from './lighthouse.ts';
import { describeMachine, machineText, type Machine } from './machine.ts';
import { medianOf } from './median.ts';
import { PARTS, readOptions } from './options.ts';
import { copyProject, leaveExtrasOut, leaveFrenchOut, ownSite } from './own-site.ts';
import { writeStarlight, writeVitePress } from './peer.ts';
import { readPlainPages } from './plain-page.ts';
import { writeRecord } from './record.ts';
import { measureSliders, SLOWDOWN, type SliderCost } from './slider.ts';
import { ratio, tableText, whole } from './table.ts';
import { measureWeight, type Weight } from './weight.ts';
import { installPeers } from './workshop.ts';

/** Content pages that every site has: one of text, one of text with tables, and the one that readers come for. */
const CONTENT_PAGES = ['role/', 'training/', 'salary/'];
const WORDS = ['negotiation', 'bonus', 'diploma'];
const BUILD_RUNS = 3;
const AUDIT_RUNS = 5;

const { parts, runs, pages } = readOptions(process.argv.slice(2));

await installPeers();
const machine: Machine = await describeMachine();
console.log(machineText(machine));

const own = ownSite(await copyProject('own'));
console.log('Building this site, then the peers from its pages …');
await buildCold(own);
// A peer gets the English pages alone: it would need another set-up for two languages, or fill the gaps of one.
const plain = (await readPlainPages(distOf(own), 'http://localhost:4321')).filter(
  ({ address }) => address !== 'fr' && !address.startsWith('fr/'),
);
const starlight = await writeStarlight(plain);
const vitePress = await writeVitePress(plain);
const all: readonly Contestant[] = [own, starlight, vitePress];

const measured: {
  machine: Machine;
  pages: number;
  weight?: readonly Weight[];
  search?: readonly FirstSearch[];
  build?: readonly BuildPair[];
  lighthouse?: readonly Audit[];
  slider?: readonly SliderCost[];
} = { machine, pages: plain.length };

const record = (): Promise<string> =>
  writeRecord(parts.length === PARTS.length ? 'bench' : `bench-${parts.join('-')}`, measured);

if (parts.includes('build')) {
  console.log('\nCold build, A B A B');
  const bare = ownSite(await copyProject('own-bare'), 'this site in English, pages and search alone');
  await leaveFrenchOut(bare.folder);
  await leaveExtrasOut(bare.folder);
  const english = ownSite(await copyProject('own-english'), 'this site in English');
  await leaveFrenchOut(english.folder);
  const build: BuildPair[] = [];
  for (const [one, other] of [
    [bare, starlight],
    [bare, vitePress],
    [english, starlight],
  ] as const) {
    build.push(await measureBuilds(one, other, runs ?? BUILD_RUNS));
  }
  measured.build = build;
  console.log(
    `\n${tableText(
      ['site', 'against', 's (median)', 'against, s', 'ratio', 'peak MiB', 'against, MiB'],
      build.map((pair) => [
        pair.name,
        pair.against,
        medianOf(pair.seconds).toFixed(1),
        medianOf(pair.secondsAgainst).toFixed(1),
        pair.ratio.toFixed(2),
        whole(pair.peakMiB),
        whole(pair.peakMiBAgainst),
      ]),
    )}`,
  );
  await record();
} else {
  await buildCold(starlight);
  await buildCold(vitePress);
}

/** The measure of this site for the same page or word, to compare with. */
const ownOf = <Row extends { readonly name: string }>(rows: readonly Row[], same: (row: Row) => boolean): Row => {
  const found = rows.find((row) => row.name === own.name && same(row));
  if (!found) throw new Error('There is no measure of this site to compare with.');
  return found;
};

if (parts.includes('weight')) {
  const weight = await measureWeight(all, CONTENT_PAGES);
  measured.weight = weight;
  const kind = (row: Weight, name: string): string => whole(row.byKind[name] ?? 0);
  console.log(
    `\nA content page before interaction, bytes (brotli)\n${tableText(
      ['page', 'site', 'requests', 'bytes', 'this site / it', 'HTML', 'CSS', 'JS', 'fonts'],
      weight.map((row) => [
        row.page,
        row.name,
        whole(row.requests),
        whole(row.bytes),
        ratio(ownOf(weight, ({ page }) => page === row.page).bytes, row.bytes),
        kind(row, 'document'),
        kind(row, 'stylesheet'),
        kind(row, 'script'),
        kind(row, 'font'),
      ]),
    )}`,
  );
  await record();
}

if (parts.includes('search')) {
  const search = await measureFirstSearch(all, 'role/', WORDS);
  measured.search = search;
  console.log(
    `\nFirst search, bytes from its opening on\n${tableText(
      ['word', 'site', 'requests', 'to the first result', 'this site / it', 'at rest'],
      search.map((row) => [
        row.word,
        row.name,
        whole(row.requests),
        whole(row.bytes),
        ratio(ownOf(search, ({ word }) => word === row.word).bytes, row.bytes),
        whole(row.bytesAtRest),
      ]),
    )}`,
  );
  await record();
}

if (parts.includes('slider')) {
  const slider = await measureSliders(distOf(own));
  measured.slider = slider;
  console.log(
    `\nScript for one step of a slider, on a processor ${SLOWDOWN} times slower, ms\n${tableText(
      ['page', 'median', '95th of 100', 'most'],
      slider.map(({ page, median, slow, most }) => [page, median.toFixed(1), slow.toFixed(1), most.toFixed(1)]),
    )}`,
  );
  await record();
}

if (parts.includes('lighthouse')) {
  const found = globSync('**/index.html', { cwd: distOf(own) })
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .toSorted();
  const audited: readonly Audited[] = [
    ...(pages ?? found).map((page) => ({ contestant: own, page })),
    ...[starlight, vitePress].map((contestant) => ({ contestant, page: 'salary/' })),
  ];
  console.log(`\nLighthouse, mobile: ${audited.length} pages`);
  const audits = await measureAudits(audited, runs ?? AUDIT_RUNS);
  measured.lighthouse = audits;
  console.log(
    `\n${tableText(
      ['page', 'site', 'runs', 'perf', 'a11y', 'best', 'SEO', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS'],
      audits.map((row) => [
        row.page,
        row.name,
        String(row.runs),
        ...[row.performance, row.accessibility, row.bestPractices, row.seo, row.fcp, row.lcp, row.tbt].map(whole),
        row.cls.toFixed(3),
      ]),
    )}`,
  );
  const ours = audits.find(({ name, page }) => name === own.name && page === '/salary/');
  if (ours) {
    for (const peer of audits.filter(({ name }) => name !== own.name)) {
      console.log(`/salary/ against ${peer.name}: FCP ${ratio(ours.fcp, peer.fcp)}, LCP ${ratio(ours.lcp, peer.lcp)}`);
    }
  }
  await record();
}

console.log(`\nWritten to ${await record()}`);
