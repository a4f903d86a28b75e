/** CSVW metadata of the CSV files, where its programs look for it: `csv-metadata.json` beside them. */
import type { Column, Kind } from './column.ts';
import { type Publication, summary, title } from './publication.ts';
import { csvColumns, type Table } from './table.ts';
import { tables } from './tables.ts';

const types: Readonly<Record<Kind, string>> = {
  text: 'string',
  address: 'anyURI',
  integer: 'integer',
  number: 'double',
  decimal: 'decimal',
  date: 'date',
};

const chinese = (value: string) => ({ '@value': value, '@language': 'zh' });
const english = (value: string) => ({ '@value': value, '@language': 'en' });

function column({ name, title: label, zh, en, type, optional }: Column) {
  return {
    name,
    titles: name,
    'rdfs:label': chinese(label),
    'dc:description': [chinese(zh), english(en)],
    datatype:
      type.pattern !== undefined && type.kind === 'text'
        ? { base: types[type.kind], format: type.pattern }
        : types[type.kind],
    ...(optional || (type.kind === 'text' && type.pattern === undefined) ? {} : { required: true }),
  };
}

const tableDescription = (table: Table) => ({
  url: `${table.name}.csv`,
  'dc:title': chinese(table.title),
  'dc:description': [chinese(table.zh), english(table.en)],
  tableSchema: {
    columns: csvColumns(table).map(column),
    ...(table.key.length === 0 ? {} : { primaryKey: table.key }),
    ...(table.references.length === 0
      ? {}
      : {
          foreignKeys: table.references.map(({ table: other, columns }) => ({
            columnReference: columns,
            reference: { resource: `${other}.csv`, columnReference: columns },
          })),
        }),
    // The subject of a row is its permanent address.
    ...(csvColumns(table).some(({ name }) => name === 'url') ? { aboutUrl: '{+url}' } : {}),
  },
});

export const csvwMetadata = ({ version, publisher }: Publication) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
  'dc:title': `${publisher.siteName}：${title}`,
  'dc:description': summary,
  'schema:version': version,
  ...(publisher.licence?.url === undefined ? {} : { 'dc:license': { '@id': publisher.licence.url } }),
  dialect: {
    encoding: 'utf-8',
    delimiter: ',',
    lineTerminators: ['\r\n'],
    quoteChar: '"',
    doubleQuote: true,
    header: true,
  },
  tables: tables.map(tableDescription),
});
