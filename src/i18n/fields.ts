/** What a field of a tool is called, what it takes, and an example. */
export interface FieldWords {
  readonly name: string;
  readonly takes: string;
  readonly example: string;
}

/** The names of a tool's fields, by query name. */
export type FieldNames = Readonly<Record<string, FieldWords>>;
