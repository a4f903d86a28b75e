/**
 * Reads a ZIP container that nobody vouches for. Nothing is written to disk, names are only looked up, and bytes are
 * counted while they are inflated: the sizes that the container declares are never believed.
 */
import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { Refusal } from '../reading.ts';
import { archiveDamaged, archiveEncrypted, archiveTooLarge, archiveUnsupported } from './refusals.ts';

export interface ArchiveLimits {
  readonly entries: number;
  /** Inflated bytes of one entry, and of all entries read together. */
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** Inflated bytes per stored byte, looked at once an entry has passed `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const mebibyte = 1024 * 1024;

/** XML deflates 20 to 60 times; beyond 250 times nothing but padding is left. */
export const archiveLimits: ArchiveLimits = {
  entries: 4000,
  entryBytes: 32 * mebibyte,
  totalBytes: 56 * mebibyte,
  ratio: 250,
  ratioFrom: 2 * mebibyte,
};

export interface Archive {
  /** Entry names in directory order, folders left out. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Inflates an entry piece by piece. Throws a Refusal when it is absent, damaged, encrypted or too large. */
  stream(name: string): AsyncGenerator<Uint8Array>;
}

const size = (bytes: number): string => `${String(Math.round(bytes / mebibyte))} MB`;

function damaged(detail: string): Refusal {
  return new Refusal(archiveDamaged, `文件不完整或已损坏：${detail}。`);
}

/** Runs a step of the ZIP library: whatever it finds wrong is wrong with the file. */
async function careful<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw damaged(explain(error instanceof Error ? error.message : String(error)));
  }
}

function explain(message: string): string {
  if (/end of central directory/iu.test(message)) return '找不到压缩目录，文件可能没有下载完整';
  if (/strong encryption/iu.test(message)) throw new Refusal(archiveEncrypted, '文件加了密码，无法读取。');
  if (/unsupported compression/iu.test(message)) {
    throw new Refusal(archiveUnsupported, '文件内部用了不认识的压缩方式，无法读取。');
  }
  if (/too many bytes|not enough bytes|size mismatch/iu.test(message)) return '文件内部标注的大小与实际内容不符';
  return '压缩内容无法解开';
}

async function listEntries(zip: ZipFile, limits: ArchiveLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries) {
    const counted = `文件内部有 ${String(zip.entryCount)} 个部件，超过 ${String(limits.entries)} 个的上限。`;
    throw new Refusal(archiveTooLarge, counted);
  }
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    const key = entry.fileName.toLowerCase();
    if (entries.has(key)) throw damaged('同一个部件出现了两次');
    entries.set(key, entry);
  }
  return entries;
}

/** Opens a container and reads its directory. Throws a Refusal when that cannot be done safely. */
export async function openArchive(bytes: Uint8Array, limits: ArchiveLimits = archiveLimits): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await careful(() => fromBufferPromise(buffer, { lazyEntries: true, autoClose: false }));
  const entries = await careful(() => listEntries(zip, limits));
  let total = 0;

  async function* stream(name: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) throw damaged(`缺少部件 ${name}`);
    if (entry.isEncrypted()) throw new Refusal(archiveEncrypted, '文件加了密码，无法读取。');
    const input = await careful(() => zip.openReadStreamPromise(entry));
    const pieces = input[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
    let read = 0;
    let checksum = 0;
    try {
      for (;;) {
        const next = await careful(() => pieces.next());
        if (next.done === true) break;
        const piece = next.value;
        read += piece.length;
        total += piece.length;
        checksum = crc32(piece, checksum);
        const inflated = read > limits.ratioFrom && read > limits.ratio * entry.compressedSize;
        if (inflated || read > limits.entryBytes || total > limits.totalBytes) throw tooLarge(name, read, limits);
        yield piece;
      }
    } finally {
      input.destroy();
    }
    if (checksum !== entry.crc32) throw damaged(`部件 ${name} 的校验值不符`);
  }

  return {
    names: [...entries.values()].map((entry) => entry.fileName),
    has: (name) => entries.has(name.toLowerCase()),
    stream,
  };
}

function tooLarge(name: string, read: number, limits: ArchiveLimits): Refusal {
  const limit = `单个部件上限 ${size(limits.entryBytes)}，合计上限 ${size(limits.totalBytes)}，膨胀上限 ${String(limits.ratio)} 倍`;
  return new Refusal(archiveTooLarge, `文件解压后过大：部件 ${name} 读到 ${size(read)} 时停止（${limit}）。`);
}
