import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locale.ts';
import type { Job } from '../schemas/job.ts';
import { addressOf, isJobId, type JobId } from './pages.ts';

// The parts of a page know no schema: what they need of one passes here.
export { COMPARED } from '../schemas/job.ts';

/** The profile of a job, and where it stands. */
export interface JobProfile extends Job {
  readonly id: JobId;
  readonly href: string;
}

/** All profiles of a language, in their order. */
export async function jobProfiles(locale: Locale): Promise<readonly JobProfile[]> {
  const entries = await getCollection('jobs', ({ id }) => id.startsWith(`${locale}/`));
  return entries
    .flatMap((entry) => {
      const id = entry.id.slice(locale.length + 1);
      return isJobId(id) ? [{ ...entry.data, id, href: addressOf(id, locale) }] : [];
    })
    .toSorted((a, b) => a.order - b.order);
}
