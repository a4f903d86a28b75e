/** Shards → all files of the search bundle, one shard after the other, so that memory holds one. */
import { type BundleFile, writeJson } from './bundle.ts';
import { namesFile } from './names.ts';
import { packNames } from './pack-names.ts';
import { type NameSource, packTable, type ShardSummary, summaryOf } from './pack-table.ts';
import { pagefindRuntime } from './pagefind-runtime.ts';
import type { SearchRecord } from './record.ts';
import { type RecordSource, shardRecords } from './records.ts';
import { shardBundle, shardDigest } from './shard-bundle.ts';
import type { ShardCache } from './shard-cache.ts';
import type { PlannedShard } from './shard-plan.ts';
import { tableFile } from './table.ts';
import { variantPairs } from './variants.ts';

export interface BundleSource {
  readonly shards: readonly PlannedShard<RecordSource>[];
  readonly names: NameSource;
  /** What suggestions are made of, besides what the function finds in records. */
  readonly suggestible: { readonly names: readonly string[]; in(records: readonly SearchRecord[]): readonly string[] };
}

export type Keep = (file: BundleFile) => Promise<void>;

/** Hands every file over; gives the number of records. */
export async function siteBundle(source: BundleSource, cache: ShardCache, keep: Keep): Promise<number> {
  const vocabulary = new Set<string>();
  const summaries: ShardSummary[] = [];
  const suggestible = [...source.suggestible.names];
  for (const shard of source.shards) {
    const records = shardRecords(shard);
    const digest = shardDigest(records);
    const folder = `${shard.name}-${digest}`;
    const bundle = await cache.shard(digest, () => shardBundle(records));
    for (const file of bundle.files) await keep({ ...file, path: `${folder}/${file.path}` });
    for (const character of bundle.vocabulary) vocabulary.add(character);
    summaries.push(summaryOf(folder, records));
    suggestible.push(...source.suggestible.in(records));
  }
  for (const file of await pagefindRuntime()) await keep(file);
  const table = packTable(source.names, summaries, { variants: variantPairs(vocabulary) });
  await keep({ path: tableFile, content: writeJson(table) });
  await keep({ path: namesFile, content: writeJson(packNames(suggestible)) });
  await cache.prune();
  return summaries.reduce((sum, { records }) => sum + records, 0);
}
