/** The metadata files, each read by a program that we did not write, for a site that knows its address and one that does not. */
import type { AnySchema } from 'ajv';
import Ajv04 from 'ajv-draft-04';
import { Validator } from '@seriousme/openapi-schema-validator';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import CsvwParser from 'rdf-parser-csvw';
import ShaclValidator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Publisher } from '../../src/open-data/publication.ts';
import { tables } from '../../src/open-data/tables.ts';
import { blank, document, finding, indicator, project, wan } from '../support/documents.ts';
import { unplaced, writtenOpenData } from '../support/open-data.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const placed: Publisher = {
  siteName: '测试',
  origin: 'https://www.example.gov.cn',
  base: '/zwgk/jixiao/',
  host: { name: '某县人民政府', url: 'https://www.example.gov.cn/' },
  licence: { name: '某许可', url: 'https://www.example.gov.cn/licence/' },
};

const one = document(
  {},
  {
    projects: [
      project({
        indicators: [indicator(1)],
        funding: { unit: '万元', totalFunds: wan('12.345678'), fiscalFunds: wan('0'), otherFunds: blank() },
      }),
      project({ no: 2 }),
    ],
  },
);
const other = document({ year: 2023 });

describe.each([
  ['knows its address', placed, 'https://www.example.gov.cn/zwgk/jixiao/'],
  ['does not know its address', unplaced, 'https://wherever.example/'],
] as const)('of a site that %s', (_, publisher, root) => {
  let data = '';
  const json = async (name: string): Promise<Record<string, unknown>> =>
    JSON.parse(await readFile(join(data, name), 'utf8')) as Record<string, unknown>;

  beforeAll(async () => {
    const { site } = await writtenOpenData(await temporaryFolder(), [one, other], [finding(one)], publisher);
    data = join(site, 'data');
  });

  test('datapackage.json keeps to the profile of Tabular Data Package, and lists files that are there', async () => {
    const profile = new URL('../fixtures/schemas/tabular-data-package.json', import.meta.url);
    const ajv = new Ajv04({ strict: false, validateFormats: false });
    const validate = ajv.compile(JSON.parse(await readFile(profile, 'utf8')) as AnySchema);
    const descriptor = await json('datapackage.json');
    expect(validate(descriptor), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...descriptor, resources: [] })).toBe(false);
    const files = await readdir(data);
    for (const { path } of descriptor['resources'] as { path: string }[]) expect(files).toContain(path);
  });

  test('openapi.json is OpenAPI 3.1, and every schema that it refers to stands in it', async () => {
    const validator = new Validator();
    const description = await json('openapi.json');
    const { valid, errors } = await validator.validate(description);
    expect(valid, JSON.stringify(errors)).toBe(true);
    expect(validator.version).toBe('3.1');
    const { schemas } = description['components'] as { schemas: Record<string, object> };
    const references = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]*)"/gu)].map(([, to]) => to);
    expect(new Set(references).size).toBeGreaterThan(tables.length);
    for (const to of references)
      expect(Object.keys(schemas).map((name) => `#/components/schemas/${name}`)).toContain(to);
  });

  test('catalog.jsonld is RDF: a catalogue of data sets, whose every download is there with its size and hash', async () => {
    const base = `${root}data/catalog.jsonld`;
    const graph = await rdfOf(await json('catalog.jsonld'), base);
    const [dcat, dct] = ['http://www.w3.org/ns/dcat#', 'http://purl.org/dc/terms/'];
    const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
    expect(graph.getSubjects(type, `${dcat}Catalog`, null)).toHaveLength(1);
    expect(graph.getSubjects(type, `${dcat}Dataset`, null)).toHaveLength(tables.length + 1);
    for (const dataset of graph.getSubjects(type, `${dcat}Dataset`, null)) {
      expect(graph.getObjects(dataset, `${dct}title`, null).length).toBeGreaterThan(0);
      expect(graph.getObjects(dataset, `${dcat}distribution`, null).length).toBeGreaterThan(0);
    }
    const distributions = graph.getSubjects(type, `${dcat}Distribution`, null);
    expect(distributions.length).toBeGreaterThan(tables.length * 4);
    for (const distribution of distributions) {
      const [url] = graph.getObjects(distribution, `${dcat}downloadURL`, null);
      expect(url?.value.startsWith(`${root}data/`), url?.value).toBe(true);
      const { length } = await readFile(join(data, decodeURI((url?.value ?? '').slice(`${root}data/`.length))));
      expect(graph.getObjects(distribution, `${dcat}byteSize`, null)[0]?.value).toBe(String(length));
      expect(graph.getObjects(distribution, 'http://spdx.org/rdf/terms#checksum', null)).toHaveLength(1);
    }
    expect(graph.getObjects(null, `${dct}publisher`, null).length > 0).toBe(publisher.host !== null);
    expect(graph.getObjects(null, `${dct}issued`, null)).toEqual([]);
  });

  test('catalog.jsonld keeps to the shapes of DCAT-AP, but for the publisher where no host is configured', async () => {
    const shapes = await readFile(new URL('../fixtures/schemas/dcat-ap.ttl', import.meta.url), 'utf8');
    const validator = new ShaclValidator(new Store(new Parser().parse(shapes)));
    const broken = async (catalogue: object): Promise<(string | undefined)[]> => {
      const { results } = await validator.validate(await rdfOf(catalogue, `${root}data/catalog.jsonld`));
      return results.map(({ path }) => (Array.isArray(path) ? undefined : path.value));
    };
    const catalogue = await json('catalog.jsonld');
    const publishers = publisher.host === null ? ['http://purl.org/dc/terms/publisher'] : [];
    expect(await broken(catalogue)).toEqual(publishers);
    const unnamed = Object.fromEntries(Object.entries(catalogue).filter(([key]) => key !== 'dct:title'));
    expect(await broken(unnamed)).toEqual(expect.arrayContaining(['http://purl.org/dc/terms/title']));
  });

  test('csv-metadata.json lets a CSVW reader make typed records of every CSV file', async () => {
    const { '@context': context, ...metadata } = await json('csv-metadata.json');
    expect(context).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'zh' }]);
    const {
      dialect,
      tables: described,
      ...group
    } = metadata as {
      dialect: object;
      tables: { url: string; tableSchema: { columns: { name: string }[] } }[];
    };
    expect(Object.keys(group)).toEqual(expect.arrayContaining(['dc:title', 'dc:description', 'schema:version']));
    expect(described.map(({ url }) => url)).toEqual(tables.map(({ name }) => `${name}.csv`));
    for (const table of described) {
      const base = `${root}data/${table.url}`;
      const description = await rdfOf({ '@context': csvwTerms, '@type': 'csvw:Table', dialect, ...table }, base);
      const parser = new CsvwParser({
        metadata: description,
        baseIRI: base,
        timezone: 'utc',
      });
      const text = (await readFile(join(data, table.url), 'utf8')).replace(/^\uFEFF/u, '');
      const quads = [];
      for await (const quad of parser.import(Readable.from([text]))) quads.push(quad);
      const graph = new Store(quads);
      const rows = text.split('\r\n').length - 2;
      expect(graph.getQuads(null, 'http://www.w3.org/ns/csvw#rownum', null, null)).toHaveLength(rows);
      if (table.url !== 'projects.csv') continue;
      const [amount] = graph.getObjects(null, `${base}#total_wan`, null);
      expect(amount?.value).toBe('12.345678');
      expect(amount?.termType === 'Literal' && amount.datatype.value).toBe('http://www.w3.org/2001/XMLSchema#decimal');
    }
  });
});

/** Strict: what no vocabulary knows is an error. */
async function rdfOf(description: object, base: string): Promise<Store> {
  const options = { base, format: 'application/n-quads', safe: true } as const;
  const rdf = await jsonld.toRDF(description, options);
  if (typeof rdf !== 'string') throw new Error('N-Quads are text.');
  return new Store(new Parser({ format: 'N-Quads' }).parse(rdf));
}

/** The terms that we use, as the context of the CSVW vocabulary defines them; the whole one stands on the network only. */
const csvwTerms = {
  '@language': 'zh',
  csvw: 'http://www.w3.org/ns/csvw#',
  dc: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...Object.fromEntries(
    ['string', 'integer', 'double', 'decimal', 'date', 'anyURI'].map((name) => [name, `xsd:${name}`]),
  ),
  ...Object.fromEntries(
    ['name', 'encoding', 'delimiter', 'quoteChar', 'lineTerminators', 'primaryKey', 'base', 'format'].map((name) => [
      name,
      { '@id': `csvw:${name}`, '@language': null },
    ]),
  ),
  ...Object.fromEntries(
    ['doubleQuote', 'header', 'required'].map((name) => [name, { '@id': `csvw:${name}`, '@type': 'xsd:boolean' }]),
  ),
  aboutUrl: { '@id': 'csvw:aboutUrl', '@type': 'csvw:uriTemplate' },
  url: { '@id': 'csvw:url', '@type': 'xsd:anyURI' },
  resource: { '@id': 'csvw:resource', '@type': 'xsd:anyURI' },
  titles: { '@id': 'csvw:title', '@container': '@language' },
  datatype: { '@id': 'csvw:datatype', '@type': '@vocab' },
  dialect: { '@id': 'csvw:dialect', '@type': '@id' },
  tableSchema: { '@id': 'csvw:tableSchema', '@type': '@id' },
  columns: { '@id': 'csvw:column', '@type': '@id', '@container': '@list' },
  columnReference: { '@id': 'csvw:columnReference', '@language': null, '@container': '@list' },
  foreignKeys: { '@id': 'csvw:foreignKey', '@type': '@id' },
  reference: { '@id': 'csvw:reference', '@type': '@id' },
};
