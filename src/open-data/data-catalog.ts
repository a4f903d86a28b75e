/** `catalog.jsonld`: DCAT 3. Its context stands in it, so that it can be read without the network. */
import {
  dataCatalogPath,
  dataPath,
  dictionaryPath,
  jsonSchemaPath,
  siteDataFolder,
  sqlitePath,
  tablePath,
  workbookPath,
  yearArchivePath,
} from '../catalogue/addresses.ts';
import { fromData, type Publication, type PublishedFile, summary, summaryEn, title } from './publication.ts';
import { allFormats, formats } from './table-encoder.ts';
import type { Table } from './table.ts';
import { tables } from './tables.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const both = (zh: string, en: string) => [
  { '@value': zh, '@language': 'zh' },
  { '@value': en, '@language': 'en' },
];
const chinese = (value: string) => ({ '@value': value, '@language': 'zh' });
const mediaTypes = 'https://www.iana.org/assignments/media-types/';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function dataCatalog(publication: Publication) {
  const { catalogue, publisher, version, file, absolute } = publication;
  // Relative addresses are resolved against the file itself.
  const address = (path: string): { '@id': string } => ({ '@id': absolute(path) ?? fromData(path) });
  const part = (name: string): { '@id': string } => address(`${dataCatalogPath}#${name}`);
  const licence = publisher.licence?.url === undefined ? {} : { 'dct:license': { '@id': publisher.licence.url } };
  const responsible =
    publisher.host === null
      ? {}
      : {
          'dct:publisher': {
            '@type': 'foaf:Agent',
            'foaf:name': chinese(publisher.host.name),
            ...(publisher.host.url === undefined ? {} : { 'foaf:homepage': { '@id': publisher.host.url } }),
          },
        };

  const distribution = (published: PublishedFile | undefined, label: string, mediaType: string, more = {}) =>
    published === undefined
      ? []
      : [
          {
            '@type': 'dcat:Distribution',
            'dct:title': chinese(label),
            'dcat:accessURL': address(dataPath),
            'dcat:downloadURL': address(published.path),
            'dcat:mediaType': { '@id': mediaTypes + mediaType },
            'dcat:byteSize': { '@value': String(published.bytes), '@type': 'xsd:nonNegativeInteger' },
            'spdx:checksum': {
              '@type': 'spdx:Checksum',
              'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
              'spdx:checksumValue': { '@value': published.sha256, '@type': 'xsd:hexBinary' },
            },
            ...licence,
            ...more,
          },
        ];

  const dataset = (table: Table) => ({
    ...part(table.name),
    '@type': 'dcat:Dataset',
    'dct:identifier': table.name,
    'dct:title': both(table.title, table.name),
    'dct:description': both(table.zh, table.en),
    'dcat:version': version,
    'dcat:landingPage': address(`${dictionaryPath}#${table.name}`),
    'dct:conformsTo': address(jsonSchemaPath(table.name)),
    ...coverage,
    ...responsible,
    'dcat:distribution': allFormats.flatMap((format) =>
      distribution(
        file(tablePath(siteDataFolder, table.name, format)),
        formats[format].label,
        formats[format].mediaType,
      ),
    ),
  });

  const years = [...catalogue.years].sort();
  const [first, last] = [years[0], years.at(-1)];
  const year = (value: number) => ({ '@value': String(value), '@type': 'xsd:gYear' });
  const regions = [...new Set(catalogue.documents.map(({ identity }) => identity.region.code))].sort();
  const coverage = {
    ...(first === undefined || last === undefined
      ? {}
      : {
          'dct:temporal': {
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': year(first),
            'dcat:endDate': year(last),
          },
        }),
    'dct:spatial': regions.map((code) => {
      const region = catalogue.region(code);
      return {
        '@type': 'dct:Location',
        'dct:identifier': code,
        ...(region ? { 'skos:prefLabel': chinese(region.name) } : {}),
      };
    }),
  };

  return {
    '@context': context,
    ...part('catalog'),
    '@type': 'dcat:Catalog',
    'dct:title': chinese(`${publisher.siteName}：${title}`),
    'dct:description': both(summary, summaryEn),
    'dct:language': { '@id': 'http://id.loc.gov/vocabulary/iso639-1/zh' },
    'dcat:version': version,
    'foaf:homepage': address(dataPath),
    ...responsible,
    'dcat:dataset': [
      ...tables.map(dataset),
      {
        ...part('all'),
        '@type': 'dcat:Dataset',
        'dct:identifier': 'all',
        'dct:title': both('全部数据', 'Everything'),
        'dct:description': both(
          '全部表合成的 Excel 文件，以及每年一个的压缩包：各表、整份文本和原件。',
          'All tables as one spreadsheet file, and one archive a year: tables, whole documents and originals.',
        ),
        'dcat:version': version,
        'dcat:landingPage': address(dataPath),
        ...coverage,
        ...responsible,
        'dcat:distribution': [
          ...distribution(file(workbookPath(siteDataFolder)), 'Excel', spreadsheet),
          ...distribution(file(sqlitePath), 'SQLite', 'application/vnd.sqlite3'),
          ...catalogue.years.flatMap((each) =>
            distribution(file(yearArchivePath(each)), `${String(each)}年压缩包`, 'application/zip', {
              'dcat:packageFormat': { '@id': `${mediaTypes}application/zip` },
            }),
          ),
        ],
      },
    ],
  };
}
