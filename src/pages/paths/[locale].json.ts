import { readerPathsFile } from '../../site/paths.ts';

export const getStaticPaths = () => [{ params: { locale: 'en' } }];

/** The readers' paths and their words, for the script that follows one: it is fetched only by those who chose one. */
export const GET = async (): Promise<Response> => Response.json(await readerPathsFile('en'));
