import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { searchBundle, type SearchBundle } from '../../src/search/build-index.ts';
import { packShard, shardCache, unpackShard } from '../../src/search/shard-cache.ts';
import { catalogue, document, project, text } from '../support/documents.ts';

const site = (changed: string): ReturnType<typeof catalogue> =>
  catalogue(
    [2024, 2023, 2022].map((year) =>
      document({ year }, { projects: [project({ purpose: text(year === 2023 ? changed : '道路养护') })] }),
    ),
  );

describe('shards kept between builds', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mingzhang-shards-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** The bundle, and how many shards were made for it. */
  async function build(changed: string): Promise<SearchBundle & { readonly made: number }> {
    const cache = shardCache(folder);
    let made = 0;
    const bundle = await searchBundle(site(changed), [], {
      most: 2,
      cache: {
        shard: (digest, make) =>
          cache.shard(digest, () => {
            made += 1;
            return make();
          }),
        prune: () => cache.prune(),
      },
    });
    return { ...bundle, made };
  }

  const contents = ({ files }: SearchBundle): [string, string][] =>
    files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]);

  it('are made once, and are the same bytes the next time', async () => {
    const first = await build('桥梁');
    const second = await build('桥梁');
    expect([first.made, second.made]).toEqual([3, 0]);
    expect(contents(second)).toEqual(contents(first));
  });

  it('are made again only where a document changed', async () => {
    const before = await build('桥梁');
    const after = await build('桥涵');
    expect(after.made).toBe(1);
    const folders = (bundle: SearchBundle): string[] => [
      ...new Set(bundle.files.flatMap(({ path }) => /^[^/]+(?=\/)/u.exec(path) ?? [])),
    ];
    const kept = folders(before).filter((name) => folders(after).includes(name));
    expect(kept.map((name) => name.slice(0, 4))).toEqual(['2022', '2024']);
  });

  it('are dropped when no build asks for them any more', async () => {
    await build('桥梁');
    await build('桥涵');
    expect(await readdir(folder)).toHaveLength(3);
  });

  it('are made again when the kept file is damaged', async () => {
    const first = await build('桥梁');
    for (const name of await readdir(folder)) {
      const file = join(folder, name);
      await writeFile(file, (await readFile(file)).subarray(0, 900));
    }
    const second = await build('桥梁');
    expect(second.made).toBe(3);
    expect(contents(second)).toEqual(contents(first));
  });

  it('do without a folder that cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const { files } = await searchBundle(site('桥梁'), [], { cache: shardCache(join(folder, 'file')) });
    expect(files.length).toBeGreaterThan(0);
  });

  it('pack and unpack to the same files', () => {
    const bundle = {
      vocabulary: '养护',
      files: [
        { path: 'a', content: new Uint8Array([1, 2, 3]) },
        { path: 'b/c', content: new Uint8Array() },
      ],
    };
    const unpacked = unpackShard(packShard(bundle));
    expect(unpacked?.vocabulary).toBe('养护');
    expect(unpacked?.files.map(({ path, content }) => [path, [...content]])).toEqual([
      ['a', [1, 2, 3]],
      ['b/c', []],
    ]);
    expect(unpackShard(Buffer.from([0, 0, 0, 9, 1]))).toBeNull();
  });
});
