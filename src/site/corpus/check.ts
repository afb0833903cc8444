import { workOutFigures } from '../evaluated-figure.ts';
import { findChangeProblems } from './change-rules.ts';
import { REQUIRED_FILES, type ContentFile } from './content-file.ts';
import { findFalseAgreements, findHiddenEvidence } from './evidence-rules.ts';
import { findFactProblems } from './fact-rules.ts';
import { findDataProblems, findOddNumbers, findStaleLaws, findSumProblems } from './figure-rules.ts';
import { findGlossaryProblems } from './glossary-rules.ts';
import { findJobProblems } from './job-rules.ts';
import { findPageDoubles, findPageNameProblems, findTextProblems, type SiteAddresses } from './page-rules.ts';
import { findPathProblems } from './path-rules.ts';
import type { CorpusProblem, Finding } from './problem.ts';
import { Reading, type Corpus, type Placed } from './reading.ts';
import { findReviewProblems } from './review-rules.ts';
import { findSelfCheckProblems } from './self-check-rules.ts';
import { findTwinProblems } from './twin-rules.ts';
import { findUnknownSources, findUnusedSources } from './source-rules.ts';

/** What the checks found: the records, and everything that is wrong. */
export interface CorpusReport {
  readonly corpus: Corpus;
  readonly problems: readonly CorpusProblem[];
}

function* findDoubles(ids: readonly Placed<string>[], what: string): Finding {
  const first = new Map<string, string>();
  for (const { path, item } of ids) {
    const before = first.get(item);
    if (before === undefined) first.set(item, path);
    else {
      yield {
        path,
        field: item,
        what: `stands twice${before === path ? '' : `, here and in ${before}`}`,
        todo: `Give each ${what} an id of its own`,
      };
    }
  }
}

function* findMissingFiles(files: readonly ContentFile[]): Finding {
  const paths = new Set(files.map(({ path }) => path));
  for (const path of REQUIRED_FILES) {
    if (!paths.has(path)) yield { path, field: 'whole file', what: 'is missing', todo: 'Write it' };
  }
}

const byPath = (a: CorpusProblem, b: CorpusProblem): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/**
 * Checks every content file, each by itself and all against each other, and tells everything that is wrong at once, by
 * path.
 *
 * @param files every file under content/
 * @param addresses every page key, and every job id, with its addresses
 */
export function checkCorpus(files: readonly ContentFile[], addresses: SiteAddresses): CorpusReport {
  const reading = new Reading();
  for (const file of files) reading.read(file);
  const records = reading.figures.map(({ item }) => item);
  const workedOut = workOutFigures(records, new Set(reading.figureIds.map(({ item }) => item)));
  const { figures } = workedOut;
  const problems = [
    ...reading.problems,
    ...findMissingFiles(files),
    ...findDoubles(reading.figureIds, 'figure'),
    ...findDoubles(reading.sourceIds, 'source'),
    ...findDoubles(reading.factIds, 'fact'),
    ...findDoubles(reading.abilityIds, 'quality or skill'),
    ...findDoubles(reading.statementIds, 'statement'),
    ...findDoubles(reading.termIds, 'term'),
    ...findDoubles(reading.changeIds, 'change'),
    ...findDoubles(reading.reviewIds, 'review'),
    ...findUnknownSources(reading),
    ...findUnusedSources(reading),
    ...findSumProblems(reading, workedOut),
    ...findOddNumbers(reading, figures),
    ...findStaleLaws(reading),
    ...findHiddenEvidence(reading),
    ...findFalseAgreements(reading, figures),
    ...findDataProblems(reading, figures),
    ...findPageNameProblems(reading, addresses.pages),
    ...findJobProblems(reading, addresses.jobs),
    ...findTextProblems(reading, addresses, figures),
    ...findPageDoubles(reading),
    ...findTwinProblems(reading, addresses),
    ...findFactProblems(reading, addresses.pages),
    ...findGlossaryProblems(reading, addresses),
    ...findPathProblems(reading, addresses.pages),
    ...findChangeProblems(reading, addresses),
    ...findReviewProblems(reading, figures),
    ...findSelfCheckProblems(reading, addresses.pages),
  ];
  return { corpus: reading, problems: problems.toSorted(byPath) };
}
