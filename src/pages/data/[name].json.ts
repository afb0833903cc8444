import { DATA_FILES, dataText, type DataFile } from '../../site/open-data.ts';

export const getStaticPaths = () => DATA_FILES.map((name) => ({ params: { name }, props: { name } }));

interface Context {
  readonly props: { readonly name: DataFile };
  readonly site: URL | undefined;
}

/** The figures, the sources and the terms of the glossary, for whoever wants them. */
export const GET = async ({ props, site }: Context): Promise<Response> =>
  new Response(await dataText(props.name, { site, base: import.meta.env.BASE_URL }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
