import { pagePicture, picturePath, picturedPages, type PicturedPage } from '../../site/social-image/page-picture.ts';
import { renderPicture } from '../../site/social-image/render.ts';

export const getStaticPaths = async () =>
  (await picturedPages()).map((pictured) => ({
    params: { key: picturePath(pictured.page, pictured.locale).replace(/^\/og\/|\.png$/g, '') },
    props: pictured,
  }));

/** The picture that other sites show with a link to a page. */
export const GET = async ({ props }: { readonly props: PicturedPage }): Promise<Response> =>
  new Response(await renderPicture(await pagePicture(props)), { headers: { 'Content-Type': 'image/png' } });
