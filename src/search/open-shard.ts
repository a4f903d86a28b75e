/** One shard of the index, opened: its records, and where texts stand in them. */
import { createFindText, type FindText } from './find-text.ts';
import type { Fragment } from './fragment.ts';
import type { Indexes } from './pagefind.ts';
import { amountsFile, type PackedRecords, recordsFile, textFile, unpackRecords } from './shard-records.ts';
import type { Entry, Shard, Table } from './table.ts';

/** Reads a file of the bundle: gzip-compressed JSON. */
export type ReadJson = (path: string) => Promise<unknown>;

export interface OpenShard {
  /** Number of its records. */
  readonly count: number;
  readonly entry: (number: number) => Entry;
  readonly find: FindText;
  /** Integer fen of every record, null for none. */
  readonly amounts: () => Promise<readonly (number | null)[]>;
}

export async function openShard(table: Table, shard: Shard, read: ReadJson, indexes: Indexes): Promise<OpenShard> {
  const packed = (await read(`${shard.folder}/${recordsFile}`)) as PackedRecords;
  const { count, entry, units } = unpackRecords(packed, shard, table);
  return {
    count,
    entry,
    find: createFindText(units, ({ index, word }) => indexes.lookUp(`${shard.folder}/${index}`, word)),
    amounts: async () => (await read(`${shard.folder}/${amountsFile}`)) as (number | null)[],
  };
}

export const loadFragment = async (shard: Shard, { number }: Entry, read: ReadJson): Promise<Fragment> =>
  (await read(`${shard.folder}/${textFile(number)}`)) as Fragment;
