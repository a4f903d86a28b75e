import { expect, test } from 'vitest';
import { tablePath, yearArchivePath } from '../../src/catalogue/addresses.ts';
import { dataPageView } from '../../src/open-data/data-page.ts';
import { type Inventory, noInventory } from '../../src/open-data/inventory.ts';
import { homeView } from '../../src/views/home.ts';
import { catalogue, document, finding, indicator, project } from '../support/documents.ts';

const one = document(
  {},
  { projects: [project({ indicators: [indicator(1), indicator(2, { blank: true })] }), project({ no: 2 })] },
);
const all = catalogue([one, document({ year: 2023 })], [finding(one), finding(one, { owner: 'importer' })]);

const inventory: Inventory = {
  version: 'ab'.repeat(32),
  file: (path) => ({ path, bytes: 2048, sha256: 'cd'.repeat(32), rows: path.endsWith('projects.csv') ? 3 : null }),
};
const view = dataPageView(all, inventory);

test('every table is listed in every format with the rows and sizes of its files', () => {
  expect(view.site.tables.map(({ name }) => name)).toEqual([
    'documents',
    'projects',
    'indicators',
    'rules',
    'findings',
    'disclosures',
    'originals',
    'records',
  ]);
  const projects = view.site.tables.find(({ name }) => name === 'projects');
  expect(projects?.rows).toBe(3);
  expect(projects?.files.map(({ label, size }) => [label, size])).toEqual([
    ['CSV', '2.0 KB'],
    ['JSON', '2.0 KB'],
    ['JSON Lines', '2.0 KB'],
    ['Parquet', '2.0 KB'],
  ]);
});

test('the files that other pages link to are those of the data page', () => {
  const paths = view.site.tables.flatMap(({ files }) => files.map(({ path }) => path));
  for (const { csv, json } of homeView(all).tables) expect(paths).toEqual(expect.arrayContaining([csv, json]));
  expect(paths).toContain(tablePath('/data', 'indicators', 'parquet'));
});

test('every year has an archive; every region with documents is listed once', () => {
  expect(view.years.map(({ archive, documents }) => [archive.path, documents])).toEqual(
    all.years.map((year) => [yearArchivePath(year), 1]),
  );
  expect(view.regions.map(({ documents }) => documents)).toEqual([2]);
});

test('the version is shown in full, and short for citing', () => {
  expect([view.version, view.citedAs]).toEqual([
    'ab'.repeat(32),
    `绩效文本开放数据[DS/OL]. 数据版本 ${'ab'.repeat(6)}`,
  ]);
});

test('a preview without the data says nothing of sizes and version', () => {
  const preview = dataPageView(all, noInventory);
  expect(preview.version).toBeNull();
  expect(preview.site.tables[0]?.rows).toBeNull();
  expect(preview.site.tables[0]?.files[0]?.size).toBe('');
});
