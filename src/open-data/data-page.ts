/** What the data page shows: every file with its rows and size, and the dictionary, all from the definitions. */
import {
  dataPath,
  documentJsonPath,
  homePath,
  importReportPath,
  jsonSchemaPath,
  siteTablePath,
} from '../catalogue/addresses.ts';
import { type RowContext } from './column.ts';
import { fileSize } from '../views/download.ts';
import { documentTitle } from '../views/identity.ts';
import type { Link } from '../views/link.ts';
import { documentFile, importReportFile, tableFile, type TableFormat, tableFormats } from './files.ts';
import { documentFields, type FieldGroup } from './document-fields.ts';
import { publishedSchemas } from './json-schemas.ts';
import { everything, type Table } from './table.ts';
import { tables } from './tables.ts';

export interface DataFile extends Link {
  readonly size: string;
}

export interface TableOverview {
  readonly name: string;
  readonly title: string;
  readonly zh: string;
  readonly en: string;
  readonly rows: number;
  readonly files: readonly DataFile[];
  readonly schema: Link;
  readonly columns: Table['columns'];
}

export interface DataPageView {
  readonly path: string;
  readonly breadcrumbs: readonly Link[];
  readonly tables: readonly TableOverview[];
  /** Whole documents with the record of how each was read. */
  readonly documents: readonly { readonly title: string; readonly files: readonly DataFile[] }[];
  readonly schemas: readonly Link[];
  /** The fields of a whole document, one group a definition of its JSON Schema. */
  readonly fields: readonly FieldGroup[];
}

const bytes = new TextEncoder();

const file = (label: string, path: string, content: string): DataFile => ({
  label,
  path,
  size: fileSize(bytes.encode(content).length),
});

export function dataPageView(context: RowContext): DataPageView {
  const { catalogue } = context;
  return {
    path: dataPath,
    breadcrumbs: [
      { label: '首页', path: homePath },
      { label: '数据', path: dataPath },
    ],
    tables: tables.map((table) => tableOverview(table, context)),
    documents: catalogue.documents.map((document) => {
      const report = catalogue.report(document.id);
      return {
        title: documentTitle(document),
        files: [
          file('整份文本 JSON', documentJsonPath(document.id), documentFile(document)),
          ...(report ? [file('导入记录 JSON', importReportPath(document.id), importReportFile(report))] : []),
        ],
      };
    }),
    schemas: publishedSchemas.map(({ name, title }) => ({ label: title, path: jsonSchemaPath(name) })),
    fields: documentFields().map((group) => ({
      ...group,
      fields: group.fields.map((field) => ({ ...field, description: unmarked(field.description) })),
    })),
  };
}

/** Descriptions mark names with backticks, as JSON Schema readers expect; the page shows them plain. */
const unmarked = (text: string): string => text.replaceAll('`', '');

function tableOverview(table: Table, context: RowContext): TableOverview {
  const { name, title, zh, en, columns } = table;
  const scope = everything(context.catalogue);
  const asFile = (format: TableFormat): DataFile =>
    file(format.toUpperCase(), siteTablePath(name, format), tableFile(table, format, context, scope));
  return {
    name,
    title,
    zh,
    en,
    rows: table.records(context, scope).length,
    files: tableFormats.map(asFile),
    schema: { label: 'JSON Schema', path: jsonSchemaPath(name) },
    columns: columns.map((column) => ({ ...column, en: unmarked(column.en) })),
  };
}
