/** The words of the search dialog, by key. A key that one language lacks does not compile. */
export interface SearchWords {
  /** Name of the dialog and label of its field. */
  readonly title: string;
  readonly close: string;
  /** Above the words of `suggestions`, before anything is typed. */
  readonly tryThese: string;
  /** Words that find something in this edition: a test asks the built index. */
  readonly suggestions: readonly string[];
  readonly looking: string;
  /** Name of what stands in a page before its first heading. */
  readonly top: string;
  readonly sections: (count: number) => string;
  readonly someSections: (shown: number, all: number) => string;
  readonly found: (sections: number, pages: number) => string;
  /** While further pages wait behind the button `more`. */
  readonly foundSome: (sections: number, pages: number, allPages: number) => string;
  readonly instead: (typed: string, query: string) => string;
  readonly more: string;
  readonly nothing: string;
  readonly failed: string;
  readonly everyPage: string;
  readonly choose: string;
  readonly open: string;
  readonly slashKey: string;
}
