import { buildCold, type Contestant } from './contestant.ts';
import { medianOf } from './median.ts';

/** How long two sites take to build, side by side. */
export interface BuildPair {
  readonly name: string;
  readonly against: string;
  readonly seconds: readonly number[];
  readonly secondsAgainst: readonly number[];
  /** The median of the ratios of adjacent builds: machines change speed, neighbours in time less so. */
  readonly ratio: number;
  readonly peakMiB: number;
  readonly peakMiBAgainst: number;
}

/** Builds two sites from nothing, A B A B, and compares each build with the one after it. */
export const measureBuilds = async (one: Contestant, other: Contestant, runs: number): Promise<BuildPair> => {
  const pairs = [];
  for (let run = 0; run < runs; run += 1) {
    const here = await buildCold(one);
    const there = await buildCold(other);
    pairs.push({ here, there });
    console.log(
      `  ${one.name} ${here.seconds.toFixed(1)} s, ${other.name} ${there.seconds.toFixed(1)} s (pair ${run + 1} of ${runs})`,
    );
  }
  return {
    name: one.name,
    against: other.name,
    seconds: pairs.map(({ here }) => here.seconds),
    secondsAgainst: pairs.map(({ there }) => there.seconds),
    ratio: medianOf(pairs.map(({ here, there }) => here.seconds / there.seconds)),
    peakMiB: Math.max(...pairs.map(({ here }) => here.peakMiB)),
    peakMiBAgainst: Math.max(...pairs.map(({ there }) => there.peakMiB)),
  };
};
