/** Something wrong in a content file, told to its author. */
export interface CorpusProblem {
  /** The file, from the project's root. */
  readonly path: string;
  /** Where in it: a key, a record's id and key, or a line. */
  readonly field: string;
  /** What is wrong, to be read after the field. */
  readonly what: string;
  /** What to do about it. */
  readonly todo: string;
  /** What was perhaps meant. */
  readonly nearest?: string | undefined;
}

/** What a rule finds, one by one. */
export type Finding = Generator<CorpusProblem>;

/** One line: `path: field: what is wrong. What to do. Nearest: "..."`. */
export const writeProblem = ({ path, field, what, todo, nearest }: CorpusProblem): string =>
  `${path}: ${field}: ${what}. ${todo}.${nearest === undefined ? '' : ` Nearest: "${nearest}".`}`;

const count = (amount: number, one: string, many: string): string => `${amount} ${amount === 1 ? one : many}`;

/** Everything wrong with the content, one line each, and the count: the build stops with this. */
export class CorpusError extends Error {
  override name = 'CorpusError';

  constructor(problems: readonly CorpusProblem[]) {
    const files = new Set(problems.map(({ path }) => path)).size;
    super(
      [
        ...problems.map(writeProblem),
        `${count(problems.length, 'problem', 'problems')} in ${count(files, 'file', 'files')}.`,
      ].join('\n'),
    );
    // Where in this program it was found helps no author.
    this.stack = `${this.name}: ${this.message}`;
  }
}
