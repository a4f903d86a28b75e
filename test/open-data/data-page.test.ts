import { expect, test } from 'vitest';
import { dataPageView } from '../../src/open-data/data-page.ts';
import { toCsv } from '../../src/open-data/csv.ts';
import { everything } from '../../src/open-data/table.ts';
import { tables } from '../../src/open-data/tables.ts';
import { homeView } from '../../src/views/home.ts';
import { catalogue, document, finding, indicator, project } from '../support/documents.ts';

const one = document(
  {},
  { projects: [project({ indicators: [indicator(1), indicator(2, { blank: true })] }), project({ no: 2 })] },
);
const all = catalogue([one, document({ year: 2023 })], [finding(one), finding(one, { owner: 'importer' })]);
const context = { catalogue: all, address: (path: string) => path };
const view = dataPageView(context);

test('every table is listed with the rows that its file holds', () => {
  expect(view.tables.map(({ name, rows }) => [name, rows])).toEqual([
    ['documents', 2],
    ['projects', 3],
    ['indicators', 3],
    ['findings', 1],
    ['originals', 2],
  ]);
});

test('the row counts are those that the pages show', () => {
  const home = homeView(all);
  for (const { csv, rows } of home.tables)
    expect(view.tables.find(({ files }) => files.some(({ path }) => path === csv))?.rows).toBe(rows);
});

test('sizes are those of the files', () => {
  const [table] = tables;
  const csv = table ? toCsv(table, table.records(context, everything(all))) : '';
  expect(view.tables[0]?.files[0]).toMatchObject({ label: 'CSV', size: `${String(Buffer.byteLength(csv))} 字节` });
});

test('every document is offered whole, with the record of how it was read', () => {
  expect(view.documents[0]?.files.map(({ path }) => path)).toEqual([
    `/data/documents/${one.id}.json`,
    `/data/documents/${one.id}.import.json`,
  ]);
});
