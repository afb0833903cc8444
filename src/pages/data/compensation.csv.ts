import { tableText } from '../../site/open-data.ts';

/** The figures as a table, for spreadsheets. */
export const GET = async (): Promise<Response> =>
  new Response(await tableText(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
