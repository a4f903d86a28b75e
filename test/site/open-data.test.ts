/** The open data of the built site, read with independent tools: csv-parse, ajv, SHA-256. */
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { relativeLink } from '../../src/site/relative-links.ts';
import { site, siteFile, siteFiles } from '../support/site.ts';

const names = [
  'documents',
  'projects',
  'indicators',
  'rules',
  'findings',
  'disclosures',
  'originals',
  'records',
] as const;
const recordsSchema = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])));

let files: string[] = [];
beforeAll(async () => {
  files = await siteFiles();
});

const csv = async (path: string): Promise<Record<string, string>[]> =>
  parse(await siteFile(path), { bom: true, columns: true, record_delimiter: '\r\n' });
const json = async (path: string) => recordsSchema.parse(JSON.parse(await siteFile(path)));

async function validator(name: string) {
  const schema = JSON.parse(await siteFile(`data/schema/${name}.json`)) as AnySchema;
  return new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } }).compile(schema);
}

const column = (rows: readonly Record<string, string>[], name: string): string[] => rows.map((row) => row[name] ?? '');

describe.each(names)('%s', (name) => {
  test('is UTF-8 with a byte order mark and CRLF, and holds the rows of its JSON', async () => {
    const text = await siteFile(`data/${name}.csv`);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const [rows, records] = [await csv(`data/${name}.csv`), await json(`data/${name}.json`)];
    expect(rows).toHaveLength(records.length);
    for (const [at, row] of rows.entries())
      for (const [key, cell] of Object.entries(row))
        expect(cell.replace(/^'(?=[=+\-@])/u, ''), `${name} ${key}`).toBe(String(records[at]?.[key] ?? ''));
  });

  test('validates against the JSON Schema beside it', async () => {
    const validate = await validator(name);
    expect(validate(JSON.parse(await siteFile(`data/${name}.json`))), JSON.stringify(validate.errors)).toBe(true);
  });
});

test('every document and import report validates', async () => {
  const [validateDocument, validateReport] = [await validator('document'), await validator('import-report')];
  const documents = files.filter((file) => /^data\/documents\/[^/]+\.json$/u.test(file));
  expect(documents.length).toBe(2 * (await csv('data/documents.csv')).length);
  for (const file of documents) {
    const validate = file.endsWith('.import.json') ? validateReport : validateDocument;
    expect(validate(JSON.parse(await siteFile(file))), `${file} ${JSON.stringify(validate.errors)}`).toBe(true);
  }
});

test('the row count beside every table is that of the file', async () => {
  const links = /<a\s[^>]*href="([^"]+\.csv)"[^>]*>(?:(?!<\/a>).)*?CSV（(\d+) 行）/gsu;
  const counts = new Map<string, number>();
  let seen = 0;
  for (const file of files.filter((each) => each.endsWith('.html'))) {
    for (const [, href = '', rows] of (await siteFile(file)).matchAll(links)) {
      const path = new URL(href, `http://site.invalid/${file}`).pathname.slice(1);
      const held = counts.get(path) ?? (await csv(path)).length;
      counts.set(path, held);
      expect(Number(rows), `${file} → ${path}`).toBe(held);
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(names.length);
});

test('every url of a row leads to a page, and to an anchor on it', async () => {
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = async (path: string): Promise<ReadonlySet<string>> => {
    const known = anchors.get(path);
    if (known) return known;
    const file = `${path.slice(1)}index.html`;
    expect(files, path).toContain(file);
    const ids = new Set([...(await siteFile(file)).matchAll(/\sid="([^"]+)"/gu)].map((match) => match[1] ?? ''));
    anchors.set(path, ids);
    return ids;
  };
  for (const name of names) {
    for (const url of new Set(column(await csv(`data/${name}.csv`), 'url'))) {
      if (url === '') continue;
      const { pathname, hash } = new URL(url, site().server);
      const path = pathname.slice(site().base.length - 1);
      const ids = await anchorsOf(path);
      if (hash !== '') expect([...ids], url).toContain(hash.slice(1));
    }
  }
});

test('the files of documents and projects together hold what the whole table holds', async () => {
  for (const name of ['projects', 'indicators', 'findings']) {
    const perDocument = files.filter((file) => new RegExp(`^data/documents/[^/]+/${name}\\.csv$`, 'u').test(file));
    const counts = await Promise.all(perDocument.map(async (file) => (await csv(file)).length));
    expect(
      counts.reduce((sum, count) => sum + count, 0),
      name,
    ).toBe((await csv(`data/${name}.csv`)).length);
  }
  const perProject = files.filter((file) => /^data\/documents\/[^/]+\/[^/]+\/indicators\.csv$/u.test(file));
  const counts = await Promise.all(perProject.map(async (file) => (await csv(file)).length));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe((await csv('data/indicators.csv')).length);
});

test('the originals are published with the size and SHA-256 that the table gives', async () => {
  for (const row of await csv('data/originals.csv')) {
    const bytes = await readFile(join(site().folder, row['path'] ?? ''));
    expect(bytes.length).toBe(Number(row['bytes']));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(row['sha256']);
  }
});

test('ids join the tables', async () => {
  const documents = new Set(column(await csv('data/documents.csv'), 'document_id'));
  const projects = new Set(
    (await csv('data/projects.csv')).map((row) => `${row['document_id'] ?? ''} ${row['project_id'] ?? ''}`),
  );
  for (const name of names.filter((each) => each !== 'rules'))
    for (const id of column(await csv(`data/${name}.csv`), 'document_id')) expect(documents.has(id)).toBe(true);
  const rules = new Map((await csv('data/rules.csv')).map((row) => [row['code'], row['title']]));
  const findings = await json('data/findings.json');
  for (const { code, rule_title: title } of findings) expect(title).toBe(rules.get(String(code)));
  for (const row of await csv('data/indicators.csv'))
    expect(projects.has(`${row['document_id'] ?? ''} ${row['project_id'] ?? ''}`)).toBe(true);
});

test('the five documents are complete: 30 projects, 171 rows, and the sums that they print', async () => {
  const documents = await csv('data/documents.csv');
  expect(column(documents, 'listed_total_wan').sort()).toEqual(['', '10621.00', '115.00', '2023.10', '300.36']);
  expect(await csv('data/projects.csv')).toHaveLength(30);
  expect(await csv('data/indicators.csv')).toHaveLength(171);
  const kinds = Map.groupBy(await csv('data/projects.csv'), (row) => row['kind']);
  expect([kinds.get('special')?.length, kinds.get('budget')?.length]).toEqual([1, 29]);
});

test('every file for the whole site is linked from the data page, every schema from the dictionary', async () => {
  const links = {
    '/data/': await siteFile('data/index.html'),
    '/data/dictionary/': await siteFile('data/dictionary/index.html'),
  };
  for (const file of files) {
    if (!/^data\/[^/]+\.[a-z0-9]+$|^data\/SHA256SUMS$|^data\/schema\//u.test(file) || file.endsWith('.html')) continue;
    const page = file.startsWith('data/schema/') ? '/data/dictionary/' : '/data/';
    expect(links[page], file).toContain(`href="${relativeLink(page, `/${file}`)}"`);
  }
});
