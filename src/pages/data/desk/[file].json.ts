/** /data/desk/<desk>-<year>.json: the rows of `/indicators/` and `/projects/`, packed for the browser. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../../catalogue/site-catalogue.ts';
import { type Desk, desks, packedYear } from '../../../desk/desks.ts';

export const getStaticPaths = (async () => {
  const { years } = await getCatalogue();
  return desks.flatMap((desk) =>
    years.map((year) => ({ params: { file: `${desk.definition.name}-${String(year)}` }, props: { desk, year } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ desk: Desk; year: number }> = async ({ props }) =>
  new Response(JSON.stringify(packedYear(props.desk, await getCatalogue(), props.year)));
