/** Tables of one project. */
import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../../../catalogue/site-catalogue.ts';
import { tableFile, tableFormats } from '../../../../../open-data/files.ts';
import type { Scope, Table } from '../../../../../open-data/table.ts';
import { projectTables } from '../../../../../open-data/tables.ts';
import { permanentAddress } from '../../../../../site/link.ts';

export async function getStaticPaths() {
  const { projects } = await getCatalogue();
  return projects.flatMap(({ document, project }) =>
    projectTables.flatMap((table) =>
      tableFormats.map((format) => ({
        params: { document: document.id, project: project.id, table: table.name, format },
        props: { table, format, scope: { documents: [document], projectId: project.id } },
      })),
    ),
  );
}

export const GET: APIRoute<{ table: Table; format: 'csv' | 'json'; scope: Scope }> = async ({ props }) => {
  const catalogue = await getCatalogue();
  return new Response(tableFile(props.table, props.format, { catalogue, address: permanentAddress }, props.scope));
};
