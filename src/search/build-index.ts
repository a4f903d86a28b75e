/** The search bundle below `<outDir>/pagefind/`: a pure function of the documents, same input, same bytes. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { BundleFile } from './bundle.ts';
import { departmentsOf } from './pack-table.ts';
import type { TextPageSource } from './page-record.ts';
import { siteShards } from './records.ts';
import { noCache, shardCache, type ShardCache } from './shard-cache.ts';
import { type BundleSource, type Keep, siteBundle } from './site-bundle.ts';
import { suggestible } from './suggestible.ts';

const bundleFolder = 'pagefind';

const keptShards = path.join(import.meta.dirname, '../../node_modules/.cache/mingzhang/search');

const bundleSource = (catalogue: Catalogue, pages: readonly TextPageSource[], most?: number): BundleSource => ({
  shards: siteShards(catalogue, pages, most),
  names: {
    region: (code) => catalogue.region(code),
    regionTrail: (code) => catalogue.regionTrail(code),
    departments: departmentsOf(catalogue),
  },
  suggestible: {
    names: suggestible(catalogue, []),
    in: (records) => suggestible({ documents: [], regions: [] }, records),
  },
});

/** Writes files below a folder. */
export function writerInto(folder: string): Keep {
  const folders = new Set<string>();
  return async ({ path: relative, content }) => {
    const target = path.join(folder, relative);
    const parent = path.dirname(target);
    if (!folders.has(parent)) await mkdir(parent, { recursive: true });
    folders.add(parent);
    await writeFile(target, content);
  };
}

export interface SearchBundle {
  readonly records: number;
  /** By path. */
  readonly files: readonly BundleFile[];
}

/** The files of the bundle, without touching the disk; `most` records a shard. */
export async function searchBundle(
  catalogue: Catalogue,
  pages: readonly TextPageSource[],
  { most, cache = noCache }: { readonly most?: number; readonly cache?: ShardCache } = {},
): Promise<SearchBundle> {
  const files: BundleFile[] = [];
  const records = await siteBundle(bundleSource(catalogue, pages, most), cache, (file) => {
    files.push(file);
    return Promise.resolve();
  });
  return { records, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** Writes `<outDir>/pagefind/`. */
export async function buildSearchIndex(
  catalogue: Catalogue,
  outDir: string,
  pages: readonly TextPageSource[],
): Promise<{ records: number }> {
  const folder = path.join(outDir, bundleFolder);
  await rm(folder, { recursive: true, force: true });
  const source = bundleSource(catalogue, pages);
  return { records: await siteBundle(source, shardCache(keptShards), writerInto(folder)) };
}
