import { wordsOf } from '../../i18n/words.ts';
import { readerPaths } from '../../site/paths.ts';

export const getStaticPaths = () => [{ params: { locale: 'en' } }];

/** The readers' paths and their words, for the script that follows one: it is fetched only by those who chose one. */
export const GET = async (): Promise<Response> =>
  Response.json({ words: wordsOf('en').path, paths: await readerPaths('en') });
