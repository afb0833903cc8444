import { z } from 'astro/zod';

const isDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/** A calendar day, YYYY-MM-DD. YAML turns an unquoted one into a date: it becomes text again here. */
export const day = z.preprocess(
  (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value),
  z
    .string()
    .refine(
      (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text),
      'is no day of the calendar. Write it as YYYY-MM-DD',
    ),
);
