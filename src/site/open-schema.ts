import { z } from 'astro/zod';

/**
 * A schema of ours as a JSON Schema that anybody's tools can read.
 *
 * @param address where it stands: the absolute address that it is named by
 */
export function jsonSchema(schema: z.ZodType, address: string, title: string): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema: written }) => {
      // `format` says it already, in one word instead of a line that nobody can read.
      if (written.format === 'date') delete written.pattern;
    },
  });
  return { $schema, $id: address, title, ...rest };
}
