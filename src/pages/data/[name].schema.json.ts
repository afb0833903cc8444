import { DATA_FILES, schemaText, type DataFile } from '../../site/open-data.ts';

export const getStaticPaths = () => DATA_FILES.map((name) => ({ params: { name }, props: { name } }));

interface Context {
  readonly props: { readonly name: DataFile };
  readonly site: URL | undefined;
}

/** What each of the data files may hold. */
export const GET = ({ props, site }: Context): Response =>
  new Response(schemaText(props.name, { site, base: import.meta.env.BASE_URL }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
