/** Keeps the files of shards between builds, one file a shard: what did not change is not indexed again. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundleFile } from './bundle.ts';
import type { ShardBundle } from './shard-bundle.ts';

interface Head {
  readonly vocabulary: string;
  readonly files: readonly (readonly [path: string, size: number])[];
}

const headSize = 4;

export function packShard({ files, vocabulary }: ShardBundle): Buffer {
  const head: Head = { vocabulary, files: files.map(({ path, content }) => [path, content.length]) };
  const text = Buffer.from(JSON.stringify(head));
  const size = Buffer.alloc(headSize);
  size.writeUInt32BE(text.length);
  return Buffer.concat([size, text, ...files.map(({ content }) => content)]);
}

/** Null for what was not written whole. */
export function unpackShard(bytes: Buffer): ShardBundle | null {
  try {
    let at = headSize + bytes.readUInt32BE(0);
    const head = JSON.parse(bytes.toString('utf8', headSize, at)) as Head;
    const files = head.files.map(([path, size]): BundleFile => {
      at += size;
      return { path, content: bytes.subarray(at - size, at) };
    });
    return at === bytes.length ? { files, vocabulary: head.vocabulary } : null;
  } catch {
    return null;
  }
}

export interface ShardCache {
  /** The shard of that digest, made only if it is not kept. */
  shard(digest: string, make: () => ShardBundle): Promise<ShardBundle>;
  /** Drops what this build did not ask for. */
  prune(): Promise<void>;
}

export const noCache: ShardCache = {
  shard: (_, make) => Promise.resolve(make()),
  prune: () => Promise.resolve(),
};

/** A folder that cannot be read or written is as good as none. */
export function shardCache(folder: string): ShardCache {
  const used = new Set<string>();
  return {
    async shard(digest, make) {
      used.add(digest);
      const path = join(folder, digest);
      const kept = await readFile(path).then(unpackShard, () => null);
      if (kept) return kept;
      const made = make();
      const partial = `${path}.${String(process.pid)}`;
      await mkdir(folder, { recursive: true })
        .then(() => writeFile(partial, packShard(made)))
        .then(() => rename(partial, path))
        .catch(() => rm(partial, { force: true }));
      return made;
    },
    async prune() {
      const names = await readdir(folder).catch(() => []);
      await Promise.all(names.filter((name) => !used.has(name)).map((name) => rm(join(folder, name), { force: true })));
    },
  };
}
