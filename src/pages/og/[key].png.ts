import { pagePicture, picturedPages, type PicturedPage } from '../../site/social-image/page-picture.ts';
import { renderPicture } from '../../site/social-image/render.ts';

export const getStaticPaths = async () =>
  (await picturedPages('en')).map((pictured) => ({ params: { key: pictured.page }, props: pictured }));

/** The picture that other sites show with a link to a page. */
export const GET = async ({ props }: { readonly props: PicturedPage }): Promise<Response> =>
  new Response(await renderPicture(await pagePicture(props)), { headers: { 'Content-Type': 'image/png' } });
