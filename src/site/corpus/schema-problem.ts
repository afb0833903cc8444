import { z } from 'astro/zod';
import { findNearest } from './nearest.ts';

/** What a schema found, in words for an author. */
export interface SchemaProblem {
  readonly field: string;
  readonly what: string;
  readonly todo: string;
  readonly nearest?: string | undefined;
}

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

const isObject = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null;

const lookUp = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);

const namesOf = (value: unknown): string | undefined => {
  const id = isObject(value) ? value.id : undefined;
  return typeof id === 'string' ? id : undefined;
};

/** `['figures', 3, 'unit']` is `kam-junior-base.unit`: a record is called by its id, if it has one. */
function writePath(path: Path, input: unknown): string {
  let written = '';
  path.forEach((key, index) => {
    const record = typeof key === 'number' ? namesOf(lookUp(input, path.slice(0, index + 1))) : undefined;
    if (record !== undefined) written = record;
    else if (typeof key === 'number') written += `[${key}]`;
    else written += written === '' ? String(key) : `.${String(key)}`;
  });
  return written === '' ? 'whole file' : written;
}

const unwrap = (schema: unknown): unknown => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.out);
  return schema;
};

const stepInto = (schema: unknown, key: PropertyKey): unknown => {
  const at = unwrap(schema);
  if (at instanceof z.ZodObject) return at.shape[String(key)];
  if (at instanceof z.ZodArray) return at.element;
  return at instanceof z.ZodRecord ? at.valueType : undefined;
};

/** The sentence on a key of a schema: every key has one. */
function describe(schema: unknown, path: Path): string | undefined {
  const at = path.reduce(stepInto, schema);
  if (!(at instanceof z.ZodType)) return undefined;
  const own =
    at.description ??
    (at instanceof z.ZodOptional || at instanceof z.ZodDefault ? describe(at.unwrap(), []) : undefined);
  return own?.replace(/\.$/, '');
}

const keysOf = (schema: unknown, path: Path): readonly string[] => {
  const at = unwrap(path.reduce(stepInto, schema));
  if (at instanceof z.ZodObject) return Object.keys(at.shape);
  return at instanceof z.ZodRecord && at.keyType instanceof z.ZodEnum ? at.keyType.options.map(String) : [];
};

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
};

const show = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'keys and values';
  if (value === null) return 'empty';
  return typeof value === 'string' ? `the text "${value}"` : JSON.stringify(value);
};

/** The messages of our own rules are written as `what is wrong. What to do`. */
function splitMessage(message: string): { readonly what: string; readonly todo: string } {
  const at = message.indexOf('. ');
  return at < 0 ? { what: message, todo: 'Mend it' } : { what: message.slice(0, at), todo: message.slice(at + 2) };
}

function sayIssue(issue: Issue, schema: z.ZodType, input: unknown): readonly SchemaProblem[] {
  const field = writePath(issue.path, input);
  const value = lookUp(input, issue.path);
  const description = describe(schema, issue.path);
  const missing = { field, what: 'is missing', todo: `Write ${lowerFirst(description ?? 'it')}` };
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return [missing];
      return [{ field, what: `is ${show(value)}`, todo: `Write ${EXPECTED[issue.expected] ?? issue.expected}` }];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        field: writePath([...issue.path, key], input),
        what: 'is no key that is known here',
        todo: 'Remove it, or write one that is',
        nearest: findNearest(key, keysOf(schema, issue.path)),
      }));
    case 'invalid_value': {
      if (value === undefined) return [missing];
      const words = issue.values.map(String);
      return [
        {
          field,
          what: `is ${show(value)}`,
          todo: `Write ${words.length === 1 ? '' : 'one of: '}${words.join(', ')}`,
          nearest: words.length === 1 ? undefined : typeof value === 'string' ? findNearest(value, words) : undefined,
        },
      ];
    }
    case 'too_small':
    case 'too_big': {
      const limit = issue.code === 'too_small' ? `${issue.minimum} or more` : `${issue.maximum} or fewer`;
      if (typeof value === 'string' && value !== '') {
        return [{ field, what: `has ${value.length} signs`, todo: `Write ${limit}` }];
      }
      if (value === '' || (Array.isArray(value) && value.length === 0)) {
        return [{ field, what: 'is empty', todo: `Write ${lowerFirst(description ?? 'it')}` }];
      }
      return [{ field, what: `is ${show(value)}`, todo: `Write ${limit.replace('fewer', 'less')}` }];
    }
    case 'invalid_key':
      return [{ field, what: 'is no key that is known here', todo: 'Remove it, or write one that is' }];
    case 'invalid_format':
    case 'custom':
    case 'invalid_union':
    case 'invalid_element':
    case 'not_multiple_of':
      if (value === undefined && issue.code !== 'custom') return [missing];
      return [{ field, ...splitMessage(issue.message) }];
  }
}

/** Everything that a schema has against a value, in words for an author; nothing if it has nothing. */
export function findSchemaProblems(schema: z.ZodType, input: unknown): readonly SchemaProblem[] {
  const result = schema.safeParse(input);
  return result.success ? [] : result.error.issues.flatMap((issue) => sayIssue(issue, schema, input));
}
