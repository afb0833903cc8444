import { changeFeed } from '../../site/change-feed.ts';

/** What has changed in the guide, as an Atom feed in French. */
export const GET = async ({ site }: { readonly site: URL | undefined }): Promise<Response> =>
  new Response(await changeFeed('fr', { site, base: import.meta.env.BASE_URL }), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
