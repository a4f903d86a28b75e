/** The open data of the built site in programs that people use: a spreadsheet, DuckDB, sha256sum's format, an unzipper. */
import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fenToWan } from '../../src/document/money.ts';
import { site, siteFile, siteFiles } from '../support/site.ts';
import { spreadsheetProgram } from '../support/spreadsheet-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

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
const file = (path: string): string => join(site().folder, 'data', path);
const csv = async (path: string): Promise<Record<string, string>[]> =>
  parse(await siteFile(`data/${path}`), { bom: true, columns: true });

const keySchema = z.union([z.string().transform((name) => [name]), z.array(z.string())]);
const tableSchema = z.object({
  fields: z.array(
    z.object({
      name: z.string(),
      type: z.enum(['string', 'integer', 'number', 'date']),
      constraints: z
        .strictObject({
          required: z.boolean().optional(),
          pattern: z.string().optional(),
          enum: z.array(z.string()).optional(),
        })
        .default({}),
    }),
  ),
  primaryKey: keySchema.optional(),
  foreignKeys: z
    .array(z.object({ fields: keySchema, reference: z.object({ resource: z.string(), fields: keySchema }) }))
    .default([]),
});
const dataPackageSchema = z.object({
  resources: z.array(z.object({ name: z.string(), path: z.string(), schema: tableSchema })),
});

/** A Table Schema in the words of a database. */
function tableOf(name: string, { fields, primaryKey, foreignKeys }: z.infer<typeof tableSchema>): string {
  const types = { string: 'VARCHAR', integer: 'INTEGER', number: 'DECIMAL(24, 6)', date: 'DATE' };
  const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
  const columns = fields.map(({ name: column, type, constraints }) =>
    [
      `"${column}" ${types[type]}`,
      constraints.required === true ? 'NOT NULL' : '',
      constraints.pattern === undefined ? '' : `CHECK (regexp_full_match("${column}", ${text(constraints.pattern)}))`,
      constraints.enum === undefined ? '' : `CHECK ("${column}" IN (${constraints.enum.map(text).join(', ')}))`,
    ].join(' '),
  );
  const keys = [
    ...(primaryKey ? [`PRIMARY KEY (${primaryKey.join(', ')})`] : []),
    ...foreignKeys.map(
      ({ fields: own, reference }) =>
        `FOREIGN KEY (${own.join(', ')}) REFERENCES ${reference.resource} (${reference.fields.join(', ')})`,
    ),
  ];
  return `CREATE TABLE ${name} (${[...columns, ...keys].join(', ')})`;
}

const program = await spreadsheetProgram();

describe(`in ${program.name}`, () => {
  let sheets: ReadonlyMap<string, string[][]>;
  beforeAll(async () => {
    sheets = await program.sheets(file('mingzhang.xlsx'), await temporaryFolder());
  });

  test.each([
    ['项目', 'projects.csv'],
    ['绩效指标', 'indicators.csv'],
  ])('the sheet %s holds what %s holds, Chinese and printed signs intact', async (title, path) => {
    const [header = [], ...rows] = sheets.get(title) ?? [];
    const expected = await csv(path);
    expect(rows).toHaveLength(expected.length);
    for (const [at, row] of expected.entries()) {
      for (const [name, cell] of Object.entries(row)) {
        const shown = rows[at]?.[header.indexOf(name)] ?? '';
        const number = /_wan$|^by_\d{4}$|^value$/u.test(name) && cell !== '';
        if (number) expect(Number(shown.replaceAll(',', '')), `${name} ${cell}`).toBe(Number(cell));
        else expect(shown.replaceAll('\r\n', '\n'), name).toBe(cell);
      }
    }
  });
});

test(`a CSV file opened in ${program.name} has its Chinese and its codes intact`, async () => {
  const [header = [], ...rows] = await program.csv(file('projects.csv'), await temporaryFolder());
  const expected = await csv('projects.csv');
  expect(header[0]).toBe('document_id');
  for (const name of ['name', 'unit_name', 'purpose', 'code'])
    expect(rows.map((row) => row[header.indexOf(name)] ?? '')).toEqual(expected.map((row) => row[name]));
});

describe('in DuckDB', () => {
  /** Statements one after another; the rows of the last. */
  const query = async (...statements: string[]): Promise<unknown[][]> => {
    const database = await DuckDBInstance.create(':memory:');
    const connection = await database.connect();
    try {
      let rows: unknown[][] = [];
      for (const sql of statements) rows = (await connection.runAndReadAll(sql)).getRowsJson();
      return rows;
    } finally {
      connection.closeSync();
      database.closeSync();
    }
  };

  test('the CSV files fit tables made of datapackage.json: types, what is required, values, keys and references', async () => {
    const { resources } = dataPackageSchema.parse(JSON.parse(await siteFile('data/datapackage.json')));
    const statements = resources.flatMap(({ name, path, schema }) => [
      tableOf(name, schema),
      `INSERT INTO ${name} SELECT * FROM read_csv('${file(path)}', header = true, all_varchar = true)`,
    ]);
    const counts = await query(
      ...statements,
      names.map((name) => `SELECT '${name}', count(*) FROM ${name}`).join(' UNION ALL '),
    );
    expect(new Map(counts.map(([name, rows]) => [name, Number(rows)]))).toEqual(
      new Map(await Promise.all(names.map(async (name) => [name, (await csv(`${name}.csv`)).length] as const))),
    );
    const stray = "INSERT INTO projects SELECT * REPLACE ('nowhere' AS document_id) FROM projects LIMIT 1";
    await expect(query(...statements, stray)).rejects.toThrow(/foreign key/iu);
    await expect(query(...statements, 'INSERT INTO documents FROM documents')).rejects.toThrow(/duplicate key/iu);
  });

  test.each(names)('%s has as many rows in Parquet and JSON Lines as in CSV', async (name) => {
    const counts = await query(
      `SELECT (SELECT count(*) FROM '${file(`${name}.parquet`)}'),
        (SELECT count(*) FROM read_csv('${file(`${name}.csv`)}', all_varchar = true)),
        (SELECT count(*) FROM read_json('${file(`${name}.jsonl`)}', format = 'newline_delimited'))`,
    );
    const rows = String((await csv(`${name}.csv`)).length);
    expect(counts[0]).toEqual([rows, rows, rows]);
  });

  test('amounts are exact decimals and add up to the same in Parquet, CSV and the documents', async () => {
    const [sums] = await query(
      `SELECT CAST((SELECT sum(total_wan) FROM '${file('projects.parquet')}') AS VARCHAR),
        CAST((SELECT sum(CAST(total_wan AS DECIMAL(18, 6))) FROM read_csv('${file('projects.csv')}', all_varchar = true)) AS VARCHAR)`,
    );
    let fen = 0;
    for (const path of (await siteFiles()).filter((each) => /^data\/documents\/[^/.]+\.json$/u.test(each))) {
      const document = JSON.parse(await siteFile(path)) as {
        projects: { funding: { totalFunds: { fen?: number } } }[];
      };
      for (const { funding } of document.projects) fen += funding.totalFunds.fen ?? 0;
    }
    const [whole = '', decimals = ''] = fenToWan(fen).split('.');
    expect(sums).toEqual(Array(2).fill(`${whole}.${decimals.padEnd(6, '0')}`));
  });

  test('columns of Parquet have the types of the dictionary', async () => {
    const described = await query(`DESCRIBE SELECT * FROM '${file('projects.parquet')}'`);
    const types = new Map(described.map(([name, type]) => [name, type]));
    expect(types.get('code')).toBe('VARCHAR');
    expect(types.get('total_wan')).toBe('DECIMAL(18,6)');
    expect(types.get('by_0331')).toBe('DOUBLE');
    expect(types.get('source_line')).toBe('INTEGER');
    expect(types.get('budget_year')).toBe('INTEGER');
    const documents = await query(`DESCRIBE SELECT * FROM '${file('documents.parquet')}'`);
    expect(documents).toEqual(expect.arrayContaining([expect.arrayContaining(['published_on', 'DATE'])]));
  });

  test('every cell of Parquet that CSV has too is the same', async () => {
    for (const name of ['projects', 'indicators', 'findings']) {
      const rows = await csv(`${name}.csv`);
      const columns = Object.keys(rows[0] ?? {});
      const read = await query(
        `SELECT ${columns.map((column) => `coalesce(CAST("${column}" AS VARCHAR), '')`).join(', ')} FROM '${file(`${name}.parquet`)}'`,
      );
      const plain = (value: unknown): string => {
        const text = String(value);
        return /^-?\d+\.\d+$/u.test(text) ? String(Number(text)) : text;
      };
      for (const [at, row] of rows.entries())
        expect(read[at]?.map(plain), `${name} ${String(at)}`).toEqual(
          columns.map((column) => plain((row[column] ?? '').replace(/^'(?=[=+\-@])/u, ''))),
        );
    }
  });
});

test('every line of JSON Lines validates as a record of its JSON Schema', async () => {
  for (const name of names) {
    const schema = JSON.parse(await siteFile(`data/schema/${name}.json`)) as AnySchema;
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } }).compile(schema);
    const lines = (await siteFile(`data/${name}.jsonl`)).split('\n').slice(0, -1);
    expect(validate(lines.map((line) => JSON.parse(line) as unknown)), JSON.stringify(validate.errors)).toBe(true);
  }
});

test('what SHA256SUMS says of the published files is true', async () => {
  const lines = (await siteFile('data/SHA256SUMS')).split('\n').slice(0, -1);
  expect(lines.length).toBeGreaterThan(100);
  for (const line of lines) {
    const [sum, path] = [line.slice(0, 64), line.slice(66)];
    expect(
      createHash('sha256')
        .update(await readFile(file(path)))
        .digest('hex'),
      path,
    ).toBe(sum);
  }
});

test('the version on the data page is the hash of the version list, and the metadata say the same', async () => {
  const version = createHash('sha256')
    .update(await siteFile('data/version.sha256'))
    .digest('hex');
  for (const path of ['index.html', 'datapackage.json', 'csv-metadata.json', 'catalog.jsonld', 'openapi.json'])
    expect(await siteFile(`data/${path}`), path).toContain(version);
});
