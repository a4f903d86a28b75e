/** A shard's records → its files. The folder is named by what it holds: the same records, the same bytes. */
import { createHash } from 'node:crypto';
import { type BundleFile, writeJson } from './bundle.ts';
import { packFragment } from './fragment.ts';
import { gramIndex } from './gram-index.ts';
import { normalise } from './normalise.ts';
import { pagefindVersion } from './pagefind-format.ts';
import { placeOf } from './places.ts';
import type { SearchRecord } from './record.ts';
import { amountsFile, packRecords, recordsFile, textFile } from './shard-records.ts';
import { tableVersion } from './table.ts';

/** Changes with anything that the shard's files depend on besides the code. */
export const shardDigest = (records: readonly SearchRecord[]): string => {
  const hash = createHash('sha256').update(JSON.stringify([pagefindVersion, tableVersion]));
  for (const record of records) hash.update(JSON.stringify(record));
  return hash.digest('hex').slice(0, 16);
};

export interface ShardBundle {
  /** Paths are relative to the shard's folder. */
  readonly files: readonly BundleFile[];
  /** Every character of its normalised texts, sorted. */
  readonly vocabulary: string;
}

export function shardBundle(records: readonly SearchRecord[]): ShardBundle {
  const texts = records.map(({ blocks }) =>
    blocks.map(({ text, tier }) => ({ text: normalise(text), place: placeOf(tier) })),
  );
  const { files, units, vocabulary } = gramIndex(texts);
  const nameLengths = texts.map(([name]) => Array.from(name?.text ?? '').length);
  const own = [
    ...files,
    { path: recordsFile, content: writeJson(packRecords(records, { nameLengths, units })) },
    { path: amountsFile, content: writeJson(records.map(({ amountFen }) => amountFen)) },
    ...records.map((record, number) => ({ path: textFile(number), content: writeJson(packFragment(record)) })),
  ];
  return { files: own, vocabulary };
}
