import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { searchBundle } from '../../src/search/build-index.ts';
import type { BundleFile } from '../../src/search/bundle.ts';
import type { Fragment } from '../../src/search/fragment.ts';
import { engineFile } from '../../src/search/pagefind-format.ts';
import { type PackedRecords, unpackRecords } from '../../src/search/shard-records.ts';
import { type PackedTable, tableFile, unpackTable } from '../../src/search/table.ts';
import { catalogue, document, project, text } from '../support/documents.ts';
import { corpus, documents } from './support/corpus.ts';

const bundle = await searchBundle(corpus, []);
const paths = bundle.files.map((file) => file.path);
const readJson = (pattern: RegExp, files: readonly BundleFile[] = bundle.files): unknown => {
  const file = files.find(({ path }) => pattern.test(path));
  return JSON.parse(gunzipSync(file?.content ?? '').toString('utf8')) as unknown;
};
const texts = bundle.files.filter(({ path }) => path.includes('/text/'));

describe('the search bundle', () => {
  it('holds what searching needs and none of the default interface', () => {
    expect(paths).toEqual(expect.arrayContaining(['pagefind.js', engineFile, tableFile]));
    expect(paths.filter((path) => /ui|component|highlight|playground|filter|worker/u.test(path))).toEqual([]);
    expect(texts).toHaveLength(bundle.records);
  });

  it('is the same bytes for the same documents', async () => {
    const again = await searchBundle(corpus, []);
    expect(again.files.map((file) => file.path)).toEqual(paths);
    for (const [at, file] of again.files.entries()) {
      expect(Buffer.compare(file.content, bundle.files[at]?.content ?? new Uint8Array()), file.path).toBe(0);
    }
  });

  it('gives a shard whose printed text changed a new folder, so that no browser shows an old copy', async () => {
    const folders = async (purpose: string): Promise<string[]> => {
      const { files } = await searchBundle(
        catalogue([document({}, { projects: [project({ purpose: text(purpose) })] })]),
        [],
      );
      return [...new Set(files.map(({ path }) => path).filter((path) => path.includes('/text/')))];
    };
    // The same letters to the engine, not the same to a reader.
    expect(await folders('购置（２台）')).not.toEqual(await folders('购置(2台)'));
  });

  it('stores the printed text of a page', () => {
    const fragments = texts.map(({ content }) => JSON.parse(gunzipSync(content).toString('utf8')) as Fragment);
    expect(fragments.find(({ title }) => title === '农村公路养护')?.amountFen).toBe(2_610_500_000);
    expect(JSON.stringify(fragments)).toContain('依据测财资环【2023】26号文件');
  });

  it('tells of every record its year, region, department, band of amount and kind', () => {
    const table = unpackTable(readJson(new RegExp(tableFile)) as PackedTable);
    const [shard] = table.shards;
    expect(shard?.records).toBe(bundle.records);
    if (!shard) return;
    const { count, entry } = unpackRecords(readJson(/\/records$/) as PackedRecords, shard, table);
    expect(count).toBe(bundle.records);
    // The largest amount of the newest year.
    expect(entry(0)).toMatchObject({
      kind: 'budget',
      year: 2024,
      regions: ['990101', '990100', '990000'],
      department: '990101-101001',
      amountBand: '1000-',
      nameLength: 6,
      order: 0,
    });
    expect(table.regions.map(({ name, depth }) => [name, depth])).toEqual([
      ['测试省', 0],
      ['测试市', 1],
      ['测试县', 2],
      ['测试新区', 2],
    ]);
    expect(table.departments).toHaveLength(documents.length);
    expect(table.years).toEqual(['2024', '2023']);
    expect(table.kinds).toEqual(['budget', 'document']);
    expect(table.variants.get('國')).toBe('国');
  });

  it('is made of an empty catalogue too', async () => {
    const { records, files } = await searchBundle(catalogue([]), []);
    expect(records).toBe(0);
    expect(files.map((file) => file.path)).toContain(tableFile);
  });
});
