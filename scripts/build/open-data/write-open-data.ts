/**
 * All files of the open data but the data page itself. Documents are taken one after another and every file
 * is written as it is made, so memory grows with the number of files, not with what they hold.
 */
import { setImmediate } from 'node:timers/promises';
import {
  checksumsPath,
  csvwPath,
  dataCatalogPath,
  dataPackagePath,
  documentJsonPath,
  documentVersionPath,
  importReportPath,
  jsonSchemaPath,
  openApiPath,
  versionListPath,
} from '../../../src/catalogue/addresses.ts';
import type { Catalogue, DocumentVersion } from '../../../src/catalogue/catalogue.ts';
import { publishedDocument } from '../../../src/catalogue/published-document.ts';
import { checksumList, dataVersion, isListed } from '../../../src/open-data/checksums.ts';
import type { RowContext } from '../../../src/open-data/column.ts';
import { csvwMetadata } from '../../../src/open-data/csvw.ts';
import { dataCatalog } from '../../../src/open-data/data-catalog.ts';
import { dataPackage } from '../../../src/open-data/data-package.ts';
import { documentFile, importReportFile } from '../../../src/open-data/document-file.ts';
import { aboutFacts } from '../../../src/open-data/about-facts.ts';
import { prettyJson } from '../../../src/open-data/json.ts';
import { jsonSchema, publishedSchemas } from '../../../src/open-data/json-schemas.ts';
import { openApi } from '../../../src/open-data/openapi.ts';
import type { Publication, Publisher } from '../../../src/open-data/publication.ts';
import { type DataScope, largeScopes, smallScopes } from '../../../src/open-data/scopes.ts';
import { tables } from '../../../src/open-data/tables.ts';
import type { DataFolder } from './data-folder.ts';
import { writeTables, writeWorkbook } from './write-scope.ts';
import { writeSqlite } from './write-sqlite.ts';
import { writeYearArchive } from './year-archive.ts';

export interface OpenDataSource {
  readonly catalogue: Catalogue;
  readonly versions?: readonly DocumentVersion[];
  readonly publisher: Publisher;
  readonly contentDir: string;
}

/** Resolves to what the pages say of it. */
export async function writeOpenData(
  data: DataFolder,
  { catalogue, versions = [], publisher, contentDir }: OpenDataSource,
): Promise<Publication> {
  const below = (path: string): string => publisher.base + path.slice(1);
  const address = (path: string): string => (publisher.origin ?? '') + below(path);
  const context: RowContext = { catalogue, address };

  for (const document of catalogue.documents) {
    data.write(documentJsonPath(document.id), documentFile(document));
    const report = catalogue.report(document.id);
    if (report) data.write(importReportPath(document.id), importReportFile(report));
  }
  for (const { no, document } of versions)
    data.write(documentVersionPath(document.id, no), documentFile(publishedDocument(document)));
  const scopes = largeScopes(catalogue);
  for (const part of scopes) {
    writeTables(data, context, part);
    await setImmediate();
  }

  const { list, version } = dataVersion(data.files.values());
  data.write(versionListPath, list);
  const publication: Publication = {
    catalogue,
    publisher,
    version,
    file: (path) => data.files.get(path),
    absolute: (path) => (publisher.origin === null ? null : address(path)),
  };

  const about = (part: DataScope) => aboutFacts(publication, part);
  for (const part of scopes) await writeWorkbook(data, context, part, about);
  const [site] = scopes;
  if (site) await writeSqlite(data, context, tables, about(site));
  for (const part of smallScopes(catalogue)) {
    writeTables(data, context, part);
    if (part.workbook) await writeWorkbook(data, context, part, about);
  }

  for (const schema of publishedSchemas)
    data.write(jsonSchemaPath(schema.name), prettyJson(jsonSchema(schema, address)));
  data.write(dataPackagePath, prettyJson(dataPackage(publication)));
  data.write(csvwPath, prettyJson(csvwMetadata(publication)));
  for (const year of catalogue.years) await writeYearArchive(data, publication, year, contentDir);
  data.write(openApiPath, prettyJson(openApi(publication)));
  data.write(dataCatalogPath, prettyJson(dataCatalog(publication)));
  data.write(checksumsPath, checksumList([...data.files.values()].filter(isListed)));
  return publication;
}
