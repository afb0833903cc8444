import type { z } from 'astro/zod';

/**
 * Reads a component's props with a strict schema. MDX checks no props and `astro check` does not read MDX, so without
 * this a mistyped prop builds and shows nothing.
 *
 * @throws Error that names the component, the prop, what was found and what is expected
 */
export function checkProps<Schema extends z.ZodType>(
  component: string,
  schema: Schema,
  props: unknown,
): z.output<Schema> {
  const result = schema.safeParse(props);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${path.join('.') || 'props'}: ${message}`);
  throw new Error(`<${component}>: ${problems.join('; ')}. Found: ${JSON.stringify(props)}`);
}
