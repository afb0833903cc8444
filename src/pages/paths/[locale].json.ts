import type { Locale } from '../../i18n/locale.ts';
import { readerPathsFile } from '../../site/paths.ts';
import { localesOf } from '../../site/page-entry.ts';

export const getStaticPaths = async () =>
  (await localesOf('home')).map((locale) => ({ params: { locale }, props: { locale } }));

/** The readers' paths and their words, for the script that follows one: it is fetched only by those who chose one. */
export const GET = async ({ props }: { readonly props: { readonly locale: Locale } }): Promise<Response> =>
  Response.json(await readerPathsFile(props.locale));
