import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { searchBundle } from '../../src/search/build-index.ts';
import { readPagefindJson } from '../../src/search/bundle.ts';
import { type PackedTable, tableFile, unpackTable } from '../../src/search/table.ts';
import { catalogue, document, project, text } from '../support/documents.ts';
import { corpus, documents } from './support/corpus.ts';

const bundle = await searchBundle(corpus, []);
const paths = bundle.files.map((file) => file.path);

describe('the search bundle', () => {
  it('holds what searching needs and none of the default interface', () => {
    expect(paths).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', tableFile]));
    expect(paths.filter((path) => /ui|component|highlight|playground|filter/u.test(path))).toEqual([]);
    expect(paths.filter((path) => path.startsWith('fragment/'))).toHaveLength(bundle.records);
  });

  it('is the same bytes for the same documents', async () => {
    const again = await searchBundle(corpus, []);
    expect(again.files.map((file) => file.path)).toEqual(paths);
    for (const [at, file] of again.files.entries()) {
      expect(Buffer.compare(file.content, bundle.files[at]?.content ?? new Uint8Array()), file.path).toBe(0);
    }
  });

  it('gives a record whose printed text changed a new file name, so that no browser shows an old copy', async () => {
    const names = async (purpose: string): Promise<string[]> => {
      const { files } = await searchBundle(
        catalogue([document({}, { projects: [project({ purpose: text(purpose) })] })]),
        [],
      );
      return files.map((file) => file.path).filter((path) => path.startsWith('fragment/'));
    };
    // The same letters to the engine, not the same to a reader.
    expect(await names('购置（２台）')).not.toEqual(await names('购置(2台)'));
  });

  it('stores the printed text of a page and not a second copy', () => {
    const fragments = bundle.files.filter((file) => file.path.startsWith('fragment/'));
    const contents = fragments.map((file) => readPagefindJson(file.content) as { content: string; title: string });
    expect(contents.map(({ content }) => content).join('')).toBe('');
    expect(contents.map(({ title }) => title)).toContain('农村公路养护');
  });

  it('tells of every record its year, region, department, amount and kind', () => {
    const file = bundle.files.find((each) => each.path === tableFile);
    const table = unpackTable(JSON.parse(gunzipSync(file?.content ?? '').toString('utf8')) as PackedTable);
    expect(table.entries).toHaveLength(bundle.records);
    expect(table.entries[1]).toMatchObject({
      kind: 'budget',
      year: 2024,
      regions: ['990101', '990100', '990000'],
      department: '990101-101001',
      amountFen: 2_610_500_000,
      nameLength: 6,
    });
    expect(table.regions.map(({ name, depth }) => [name, depth])).toEqual([
      ['测试省', 0],
      ['测试市', 1],
      ['测试县', 2],
      ['测试新区', 2],
    ]);
    expect(table.departments).toHaveLength(documents.length);
    expect(table.variants.get('國')).toBe('国');
    expect(table.vocabulary.has('國')).toBe(false);
  });

  it('is made of an empty catalogue too', async () => {
    const { records, files } = await searchBundle(catalogue([]), []);
    expect(records).toBe(0);
    expect(files.map((file) => file.path)).toContain(tableFile);
  });
});
