import { llmsText } from '../site/llms-text.ts';

/** What the guide holds, for programs that read: each page's twin in Markdown and the data. */
export const GET = async ({ site }: { readonly site: URL | undefined }): Promise<Response> =>
  new Response(await llmsText('en', { site, base: import.meta.env.BASE_URL }), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
