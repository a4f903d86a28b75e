/** /data/{documents,projects,indicators,findings,originals}.{csv,json}: the whole catalogue. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../catalogue/site-catalogue.ts';
import { tableFile, tableFormats } from '../../open-data/files.ts';
import { everything, type Table } from '../../open-data/table.ts';
import { tables } from '../../open-data/tables.ts';
import { permanentAddress } from '../../site/link.ts';

export const getStaticPaths = (() =>
  tables.flatMap((table) =>
    tableFormats.map((format) => ({ params: { table: table.name, format }, props: { table, format } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: Table; format: 'csv' | 'json' }> = async ({ props }) => {
  const catalogue = await getCatalogue();
  return new Response(
    tableFile(props.table, props.format, { catalogue, address: permanentAddress }, everything(catalogue)),
  );
};
