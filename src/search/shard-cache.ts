/** Keeps the files of shards between builds, one file a shard: what did not change is not indexed again. */
import { createHash } from 'node:crypto';
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

/** Of the code that makes shards: what another version of it made is not used. */
export async function codeDigest(): Promise<string> {
  const names = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.ts')).sort();
  const hash = createHash('sha256').update(process.versions.zlib);
  for (const name of names) hash.update(await readFile(join(import.meta.dirname, name)));
  return hash.digest('hex').slice(0, 16);
}

/** A folder that cannot be read or written is as good as none. */
export function shardCache(folder: string): ShardCache {
  const used = new Set<string>();
  const code = codeDigest();
  return {
    async shard(digest, make) {
      const name = `${digest}-${await code}`;
      used.add(name);
      const path = join(folder, name);
      const kept = await readFile(path).then(unpackShard, () => null);
      if (kept) return kept;
      const made = make();
      const partial = `${path}.${String(process.pid)}`;
      await mkdir(folder, { recursive: true })
        .then(() => writeFile(partial, packShard(made)))
        .then(() => rename(partial, path))
        .catch(() => rm(partial, { force: true }).catch(() => undefined));
      return made;
    },
    async prune() {
      const names = await readdir(folder).catch(() => []);
      await Promise.all(names.filter((name) => !used.has(name)).map((name) => rm(join(folder, name), { force: true })));
    },
  };
}
