import { z } from 'astro/zod';

/** A name that records call each other by: small letters, digits and hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is no id. Use small letters, digits and single hyphens');

/** A reference to a figure, whole or one part of it: `kam-senior-ote.low`. */
export const figureReference = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:value|low|middle|high))?$/,
    'is no reference to a figure. Write a figure id, or a figure id with .low, .middle or .high',
  );
