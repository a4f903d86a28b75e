import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { ruleGroups } from '../../src/catalogue/rules.ts';
import { performanceTextSchema } from '../../src/document/performance-document.ts';
import { jsonSchema, publishedSchemas } from '../../src/open-data/json-schemas.ts';
import { recordsToJson } from '../../src/open-data/json.ts';
import { everything } from '../../src/open-data/table.ts';
import { tables } from '../../src/open-data/tables.ts';
import { catalogue, document, finding, importReport, indicator, project } from '../support/documents.ts';

const address = (path: string): string => `https://example.org${path}`;

/** A fresh validator each time: a schema's address may be registered only once. */
const newAjv = (): Ajv2020 =>
  new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });

const validator = (name: string) => {
  const published = publishedSchemas.find((candidate) => candidate.name === name);
  if (!published) throw new Error(`No schema ${name}`);
  return newAjv().compile(jsonSchema(published, address) as AnySchema);
};

test.each(publishedSchemas.map((schema) => [schema.name, schema] as const))(
  'the JSON Schema %s is 2020-12, has an address, a title and compiles',
  (name, published) => {
    const schema = jsonSchema(published, address);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`https://example.org/data/schema/${name}.json`);
    expect(schema).toHaveProperty('title');
    expect(() => newAjv().compile(schema as AnySchema)).not.toThrow();
  },
);

test('a document and its import report validate', () => {
  const one = document();
  expect(validator('document')(JSON.parse(JSON.stringify(one)))).toBe(true);
  expect(validator('import-report')(JSON.parse(JSON.stringify(importReport(one))))).toBe(true);
});

test('a document with an unknown key or a float amount does not validate', () => {
  const validate = validator('document');
  expect(validate({ ...document(), extra: 1 })).toBe(false);
  const damaged = structuredClone(document()) as unknown as {
    projects: { funding: { totalFunds: { fen: number } } }[];
  };
  for (const each of damaged.projects) each.funding.totalFunds.fen = 0.5;
  expect(validate(damaged)).toBe(false);
});

test.each(tables.map((table) => [table.name, table] as const))('the rows of %s validate', (name, table) => {
  const one = document({}, { projects: [project({ indicators: [indicator(1), indicator(2, { blank: true })] })] });
  const all = catalogue([one], [finding(one, { projectId: 'budget-1', rowNo: 1 })]);
  const records: unknown = JSON.parse(recordsToJson(table.records({ catalogue: all, address }, everything(all))));
  const validate = validator(name);
  expect(validate(records), JSON.stringify(validate.errors)).toBe(true);
  const lengths: Readonly<Record<string, number>> = {
    records: 4,
    rules: ruleGroups.flatMap(({ rules }) => rules).length,
  };
  expect(records).toHaveLength(lengths[name] ?? 1);
});

test('every property of the document carries a title or is described by its definition', () => {
  const schema = jsonSchema({ name: 'x', title: 'x', schema: performanceTextSchema }, address);
  const definitions = Object.entries(schema.$defs ?? {});
  expect(definitions.length).toBeGreaterThan(10);
  for (const [name, definition] of definitions) {
    expect(definition, name).toHaveProperty('title');
    expect(definition, name).toHaveProperty('description');
  }
});
