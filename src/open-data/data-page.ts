/** What the data page shows: every file with its rows and size, where the rest is, and the dictionary. */
import {
  checksumsPath,
  csvwPath,
  dataCatalogPath,
  dataPackagePath,
  dataPath,
  documentJsonPath,
  homePath,
  jsonSchemaPath,
  openApiPath,
  queryPath,
  regionPath,
  sqlitePath,
  versionListPath,
  yearArchivePath,
  yearPath,
} from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Link } from '../views/link.ts';
import type { DataFile, ScopeDownloads } from '../views/table-download.ts';
import { documentFields, type FieldGroup } from './document-fields.ts';
import type { Inventory } from './inventory.ts';
import { publishedSchemas } from './json-schemas.ts';
import { title } from './publication.ts';
import { dataFile, scopeDownloads } from './scope-downloads.ts';
import { siteScope } from './scopes.ts';
import { allFormats, formats } from './table-encoder.ts';
import type { Table } from './table.ts';
import { tables } from './tables.ts';

interface TableEntry {
  readonly name: string;
  readonly title: string;
  readonly zh: string;
  readonly en: string;
  readonly schema: Link;
  readonly columns: readonly {
    readonly name: string;
    readonly title: string;
    readonly zh: string;
    readonly en: string;
    /** Type and what else there is to know of the cells. */
    readonly type: string;
    readonly source: string;
  }[];
}

export interface DataPageView {
  readonly path: string;
  readonly breadcrumbs: readonly Link[];
  /** SHA-256; null in a preview without the data. */
  readonly version: string | null;
  /** Title, kind and version for citing. */
  readonly citedAs: string;
  readonly site: ScopeDownloads;
  /** All tables as one database, and the page that asks it questions. */
  readonly database: DataFile;
  readonly query: Link;
  /** What each format is good for. */
  readonly formats: string;
  readonly years: readonly { readonly page: Link; readonly documents: number; readonly archive: DataFile }[];
  readonly regions: readonly { readonly page: Link; readonly documents: number }[];
  /** A file of one document, as an example of where they stand. */
  readonly example: Link | null;
  readonly descriptions: readonly (DataFile & { readonly use: string })[];
  readonly lists: { readonly version: DataFile; readonly checksums: DataFile };
  readonly schemas: readonly Link[];
  readonly tables: readonly TableEntry[];
  /** The fields of a whole document, one group a definition of its JSON Schema. */
  readonly fields: readonly FieldGroup[];
}

/** Descriptions mark names with backticks, as JSON Schema readers expect; the page shows them plain. */
const unmarked = (text: string): string => text.replaceAll('`', '');

export function dataPageView(catalogue: Catalogue, inventory: Inventory): DataPageView {
  const { version } = inventory;
  const [newest] = catalogue.documents;
  const file = (label: string, path: string): DataFile => dataFile(inventory, label, path);
  const byYear = Map.groupBy(catalogue.documents, ({ identity }) => identity.budgetYear.value);
  const byRegion = Map.groupBy(catalogue.documents, ({ identity }) => identity.region.code);
  return {
    path: dataPath,
    breadcrumbs: [
      { label: '首页', path: homePath },
      { label: '数据', path: dataPath },
    ],
    version,
    citedAs: `${title}[DS/OL]${version === null ? '' : `. 数据版本 ${version.slice(0, 12)}`}`,
    site: scopeDownloads(inventory, siteScope(catalogue)),
    database: file('SQLite', sqlitePath),
    query: { label: '用 SQL 查询', path: queryPath },
    formats: `${allFormats.map((format) => `${formats[format].label}：${formats[format].use}`).join('；')}。`,
    years: catalogue.years.map((year) => ({
      page: { label: `${String(year)}年`, path: yearPath(year) },
      documents: byYear.get(year)?.length ?? 0,
      archive: file('ZIP', yearArchivePath(year)),
    })),
    regions: [...byRegion].map(([code, documents]) => ({
      page: { label: catalogue.region(code)?.name ?? code, path: regionPath(code) },
      documents: documents.length,
    })),
    example: newest ? { label: `${newest.id}.json`, path: documentJsonPath(newest.id) } : null,
    descriptions: [
      {
        ...file('datapackage.json', dataPackagePath),
        use: 'Tabular Data Package，列上标有 Fiscal Data Package 的概念',
      },
      { ...file('csv-metadata.json', csvwPath), use: 'CSV on the Web（W3C）' },
      { ...file('catalog.jsonld', dataCatalogPath), use: 'DCAT 3 数据目录（W3C）' },
      { ...file('openapi.json', openApiPath), use: 'OpenAPI 3.1，说明各 JSON 文件的地址和结构' },
    ],
    lists: { version: file('version.sha256', versionListPath), checksums: file('SHA256SUMS', checksumsPath) },
    schemas: publishedSchemas.map((schema) => ({ label: schema.title, path: jsonSchemaPath(schema.name) })),
    tables: tables.map(tableEntry),
    fields: documentFields().map((group) => ({
      ...group,
      fields: group.fields.map((field) => ({ ...field, description: unmarked(field.description) })),
    })),
  };
}

const tableEntry = ({ name, title: label, zh, en, columns }: Table): TableEntry => ({
  name,
  title: label,
  zh,
  en,
  schema: { label: 'JSON Schema', path: jsonSchemaPath(name) },
  columns: columns.map((column) => ({
    name: column.name,
    title: column.title,
    zh: column.zh,
    en: unmarked(column.en),
    type: [column.type.label, ...(column.optional ? ['可空'] : []), ...(column.csv ? [] : ['CSV 没有此列'])].join('，'),
    source: column.source,
  })),
});
