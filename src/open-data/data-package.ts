/**
 * `datapackage.json`: a Tabular Data Package whose columns carry the concepts of Fiscal Data Package 1.0rc1. That draft
 * is an extension in which everything is optional; the profile named is the one that its programs check.
 */
import { siteDataFolder, tablePath } from '../catalogue/addresses.ts';
import type { Column, Kind } from './column.ts';
import { type Publication, summary, summaryEn, title } from './publication.ts';
import { csvColumns, type Table } from './table.ts';
import { tables } from './tables.ts';

const types: Readonly<Record<Kind, string>> = {
  text: 'string',
  address: 'string',
  integer: 'integer',
  number: 'number',
  decimal: 'number',
  date: 'date',
};

function field(column: Column) {
  const { name, type, title: label, zh, en, fiscal, optional } = column;
  // A text may be printed blank; CSV does not tell that from none.
  const required = !optional && (type.kind !== 'text' || type.pattern !== undefined || type.values !== undefined);
  const constraints = {
    ...(required ? { required } : {}),
    ...(type.pattern !== undefined && type.kind === 'text' ? { pattern: type.pattern } : {}),
    ...(type.values ? { enum: type.values.filter((value) => value !== '') } : {}),
  };
  return {
    name,
    title: label,
    description: `${zh} ${en}`,
    type: types[type.kind],
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    ...(fiscal === null ? {} : { columnType: fiscal }),
  };
}

/** What no column says, since it is the same in every row. */
const constants = [
  { name: 'currency', type: 'string', columnType: 'value-currency:code', constant: 'CNY' },
  { name: 'direction', type: 'string', columnType: 'direction', constant: 'expenditure' },
];

const single = (columns: readonly string[]): string | readonly string[] =>
  columns.length === 1 ? (columns[0] ?? '') : columns;

const tableSchema = (table: Table) => ({
  fields: csvColumns(table).map(field),
  missingValues: [''],
  ...(table.key.length === 0 ? {} : { primaryKey: single(table.key) }),
  ...(table.references.length === 0
    ? {}
    : {
        foreignKeys: table.references.map(({ table: resource, columns }) => ({
          fields: single(columns),
          reference: { resource, fields: single(columns) },
        })),
      }),
  ...(table.columns.some(({ fiscal }) => fiscal === 'value') ? { extraFields: constants } : {}),
});

/** The package of the tables in one data folder; it stands in that folder. */
export function dataPackage({ publisher, version, file, absolute }: Publication, folder = siteDataFolder) {
  const homepage = absolute('/data/');
  return {
    profile: 'tabular-data-package',
    name: 'mingzhang',
    ...(homepage === null ? {} : { id: homepage, homepage }),
    title: `${publisher.siteName}：${title}`,
    description: `${summary}\n\n${summaryEn}`,
    version,
    ...(publisher.licence?.url === undefined
      ? {}
      : { licenses: [{ title: publisher.licence.name, path: publisher.licence.url }] }),
    resources: tables.map((table) => {
      const published = file(tablePath(folder, table.name, 'csv'));
      return {
        profile: 'tabular-data-resource',
        name: table.name,
        path: `${table.name}.csv`,
        title: table.title,
        description: `${table.zh} ${table.en}`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        ...(published ? { bytes: published.bytes, hash: `sha256:${published.sha256}` } : {}),
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: tableSchema(table),
      };
    }),
  };
}
