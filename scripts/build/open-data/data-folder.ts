/** Writes files of the open data below one folder and remembers of each its size, its hash and its rows. */
import { createHash } from 'node:crypto';
import { closeSync, createWriteStream, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Chunk } from '../../../src/open-data/encoder.ts';
import type { PublishedFile } from '../../../src/open-data/publication.ts';

/** Bytes that a file may have waiting: small files are written at once, large ones in pieces. */
const pieceBytes = 2 ** 20;

interface OpenFile {
  write(chunk: Chunk): void;
  close(rows?: number): PublishedFile;
}

export interface DataFolder {
  readonly folder: string;
  /** Every file written, by its site path. */
  readonly files: ReadonlyMap<string, PublishedFile>;
  /** `path` is a site path. */
  open(path: string): OpenFile;
  write(path: string, content: Chunk): PublishedFile;
  stream(path: string, content: NodeJS.ReadableStream): Promise<PublishedFile>;
}

export function dataFolder(folder: string): DataFolder {
  const files = new Map<string, PublishedFile>();
  const made = new Set<string>();

  function place(path: string): string {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    return file;
  }

  function remember(path: string, bytes: number, sha256: string, rows: number | null): PublishedFile {
    const written = { path, bytes, sha256, rows };
    files.set(path, written);
    return written;
  }

  function open(path: string): OpenFile {
    const descriptor = openSync(place(path), 'w');
    const hash = createHash('sha256');
    let waiting: Buffer[] = [];
    let waitingBytes = 0;
    let bytes = 0;

    function flush(): void {
      if (waitingBytes === 0) return;
      const piece = waiting.length === 1 && waiting[0] ? waiting[0] : Buffer.concat(waiting);
      hash.update(piece);
      for (let from = 0; from < piece.length;) from += writeSync(descriptor, piece, from);
      bytes += piece.length;
      waiting = [];
      waitingBytes = 0;
    }

    return {
      write(chunk) {
        if (chunk.length === 0) return;
        const piece =
          typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
        waiting.push(piece);
        waitingBytes += piece.length;
        if (waitingBytes >= pieceBytes) flush();
      },
      close(rows) {
        flush();
        closeSync(descriptor);
        return remember(path, bytes, hash.digest('hex'), rows ?? null);
      },
    };
  }

  return {
    folder,
    files,
    open,
    write(path, content) {
      const file = open(path);
      file.write(content);
      return file.close();
    },
    async stream(path, content) {
      const hash = createHash('sha256');
      let bytes = 0;
      const measure = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          hash.update(chunk);
          bytes += chunk.length;
          done(null, chunk);
        },
      });
      await pipeline(content, measure, createWriteStream(place(path)));
      return remember(path, bytes, hash.digest('hex'), null);
    },
  };
}
