/** All records of a site, in a fixed order: documents with their projects as in the catalogue, then the text pages. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { documentRecord } from './document-record.ts';
import { pageRecord, type TextPageSource } from './page-record.ts';
import { projectRecord } from './project-record.ts';
import type { SearchRecord } from './record.ts';

export function searchRecords(catalogue: Catalogue, pages: readonly TextPageSource[]): SearchRecord[] {
  return [
    ...catalogue.documents.flatMap((document) => [
      documentRecord(catalogue, document),
      ...document.projects.map((project) => projectRecord(catalogue, { document, project })),
    ]),
    ...[...pages].sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1)).map(pageRecord),
  ];
}
