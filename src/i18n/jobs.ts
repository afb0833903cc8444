import type { Compared, MoveKind, Rank } from '../schemas/job.ts';
import type { Locale } from './locale.ts';
import { jobsFr } from './jobs-fr.ts';

/** The words around the profiles of jobs, by key; `{name}` marks a value that is filled in. */
export interface JobWords {
  readonly inFrench: string;
  readonly pay: string;
  readonly noPay: string;
  readonly codes: string;
  readonly noCode: string;
  readonly compareWith: string;
  readonly compareAll: string;
  readonly seeMap: string;
  readonly mapTitle: string;
  readonly movesAsList: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly tooFew: string;
  readonly tooMany: string;
  /** Heard after a change; `{count}` is how many are shown. */
  readonly shown: string;
  /** Where the address asks for jobs that cannot be compared. It never repeats what the address held. */
  readonly badJobs: string;
  readonly sideBySide: string;
  readonly job: string;
  readonly profile: string;
  readonly rows: Readonly<Record<Compared, string>>;
  readonly ranks: Readonly<Record<Rank, string>>;
  readonly moves: Readonly<Record<MoveKind, string>>;
}

const en: JobWords = {
  inFrench: 'In French',
  pay: 'Pay in France',
  noPay: 'No published figure found',
  codes: 'In lists of occupations',
  noCode: 'No code that we could check',
  compareWith: 'Compare it with the Key Account Manager',
  compareAll: 'Compare it with the others',
  seeMap: 'See it on the career map',
  mapTitle:
    'Jobs by how much they answer for, the most at the top. A solid line is a step up, a dotted one a step aside. The list below the drawing says the same in words.',
  movesAsList: 'The same moves as a list',
  choose: 'Put side by side',
  chooseHint: 'Two to four jobs at a time',
  tooFew: 'Two jobs at least: choose another one before you take this one out.',
  tooMany: 'Four jobs at most: take one out before you add this one.',
  shown: '{count} jobs side by side.',
  badJobs:
    'The jobs in this address could not be read. It takes two to four ids of jobs, joined by commas, such as key-account-manager,sales-engineer. The usual three are shown instead.',
  sideBySide: 'The chosen jobs side by side',
  job: 'Job',
  profile: 'Read the profile',
  rows: {
    goal: 'What it is there for',
    customers: 'Customers',
    measured: 'Measured by',
    day: 'Where the day goes',
    needs: 'What you need',
    languages: 'Languages',
  },
  ranks: { entry: 'A way in', confirmed: 'Confirmed', lead: 'More to answer for' },
  moves: { up: 'A step up', aside: 'A step aside', back: 'A step back' },
};

const JOB_WORDS: Readonly<Record<Locale, JobWords>> = { en, fr: jobsFr };

/** The words around the profiles in a language. */
export const jobWordsOf = (locale: Locale): JobWords => JOB_WORDS[locale];
