import { isKebabCase } from './content-file.ts';
import { headingsOf } from './guide-text.ts';
import { findNearest } from './nearest.ts';
import type { PageAddresses } from './page-rules.ts';
import type { CorpusProblem, Finding } from './problem.ts';
import type { CorpusJob, Reading } from './reading.ts';

/** The job that the guide is about: all others are told apart from it. */
const MAIN_JOB = 'key-account-manager';

/** The sections of every profile, in order: a reader who knows one finds the way in all others. */
const sectionsOfJob = (id: string): readonly string[] => [
  'What it is',
  id === MAIN_JOB ? 'How it differs from its neighbours' : 'How it differs from a KAM',
  'A day',
  'Missions',
  'Skills',
  'Training and ways in',
  'Pay',
  id === MAIN_JOB ? 'Ways in and out' : 'From KAM and back',
];

/** What is wrong with the profiles of jobs: their names, their parts, and what they lead to. */
export function* findJobProblems(reading: Reading, addresses: PageAddresses): Finding {
  const ids = Object.keys(addresses);
  const figureIds = new Set(reading.figureIds.map(({ item }) => item));
  for (const id of ids) {
    // The comparison, the map and the links of the guide count on every one.
    if (reading.jobs.some(({ locale, key }) => locale === 'en' && key === id)) continue;
    yield {
      path: `content/jobs/en/${id}.mdx`,
      field: 'whole file',
      what: 'is missing',
      todo: 'Write the profile, or take its id out of src/site/pages.ts',
    };
  }
  for (const { path, key, front, ...job } of reading.jobs) {
    const unknownJob = (field: string, id: string): CorpusProblem => ({
      path,
      field,
      what: `is "${id}", which is no job id of src/site/pages.ts`,
      todo: field === 'file name' ? 'Rename it, or add the id there' : 'Write a job id',
      nearest: findNearest(id, ids),
    });
    // A name that breaks the rule of names is told already.
    if (isKebabCase(key) && !ids.includes(key)) yield unknownJob('file name', key);
    for (const [index, { to }] of (front?.moves ?? []).entries()) {
      const field = `moves[${index}].to`;
      if (!ids.includes(to)) yield unknownJob(field, to);
      else if (to === key) {
        yield {
          path,
          field,
          what: 'is the job itself',
          todo: 'Name the job that the move leads to, or remove the move',
        };
      }
    }
    for (const [index, id] of (front?.pay.figures ?? []).entries()) {
      if (figureIds.has(id)) continue;
      yield {
        path,
        field: `pay.figures[${index}]`,
        what: `is "${id}", which is no figure`,
        todo: 'Write the id of a figure, or add its record',
        nearest: findNearest(id, figureIds),
      };
    }
    // The French edition words its own.
    if (job.locale === 'en' && ids.includes(key)) yield* findSectionProblems(path, key, job.text);
  }
}

function* findSectionProblems(path: string, id: string, text: CorpusJob['text']): Finding {
  const expected = sectionsOfJob(id);
  const written = headingsOf(text);
  for (const section of expected) {
    if (!written.some((heading) => heading.text === section)) {
      yield {
        path,
        field: 'sections',
        what: `have no "${section}"`,
        todo: `Write it below the heading "## ${section}"`,
      };
    }
  }
  let last = -1;
  for (const [index, { text: section, line }] of written.entries()) {
    const place = expected.indexOf(section);
    if (place < 0) {
      yield {
        path,
        field: `line ${line}`,
        what: `is the heading "${section}", which is no section of a profile`,
        todo: 'Take one of the list, or make it a third heading (###)',
        nearest: findNearest(section, expected),
      };
    } else if (written.findIndex((heading) => heading.text === section) < index) {
      yield { path, field: `line ${line}`, what: `is the heading "${section}" once more`, todo: 'Keep one of them' };
    } else if (place < last) {
      const what = `is the heading "${section}", after "${expected[last] ?? ''}"`;
      yield { path, field: `line ${line}`, what, todo: 'Put the sections in the order of the other profiles' };
    } else {
      last = place;
    }
  }
}
