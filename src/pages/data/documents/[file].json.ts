/** /data/documents/<id>.json holds the whole document, <id>.import.json how it was read. Both are validated again. */
import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../catalogue/site-catalogue.ts';
import { documentFile, importReportFile } from '../../../open-data/files.ts';

export async function getStaticPaths() {
  const catalogue = await getCatalogue();
  return catalogue.documents.flatMap((document) => {
    const importReport = catalogue.report(document.id);
    return [
      { params: { file: document.id }, props: { json: () => documentFile(document) } },
      ...(importReport
        ? [{ params: { file: `${document.id}.import` }, props: { json: () => importReportFile(importReport) } }]
        : []),
    ];
  });
}

export const GET: APIRoute<{ json: () => string }> = ({ props }) => new Response(props.json());
