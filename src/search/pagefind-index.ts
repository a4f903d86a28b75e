/**
 * Words with their entries → the files of one Pagefind index, in the format of Pagefind 1.6. Pagefind's own indexer lists words
 * by page; ours lists them by place and position, in chunks of a size that suits one query.
 */
import { gzipSync } from 'node:zlib';
import type { BundleFile } from './bundle.ts';
import { createCborWriter } from './cbor.ts';
import { directoryFile, pagefindVersion, signature } from './pagefind-format.ts';
import { type Place, placeId, places } from './places.ts';

/** Bytes of a chunk before compression. */
const chunkSize = 16_000;

const packed = (content: Buffer): Buffer => gzipSync(Buffer.concat([Buffer.from(signature), content]), { level: 9 });

/** Numbers by place, ascending within each. */
type Entries = readonly (readonly number[])[];

export interface IndexWriter {
  /** Words must come in ascending order. */
  add(word: string, entries: Entries): void;
  files(): BundleFile[];
}

/** The shortest text that is greater than the first word and not greater than the second. */
function between(before: string, after: string): string {
  let same = 0;
  while (before[same] === after[same]) same += 1;
  return after.slice(0, same + 1);
}

interface Chunk {
  readonly from: string;
  readonly content: Buffer;
  readonly words: number;
}

export function createIndexWriter(): IndexWriter {
  const chunks: Chunk[] = [];
  const writer = createCborWriter();
  let [from, last] = ['', ''];
  let words = 0;

  function close(end: number): void {
    if (words === 0) return;
    const head = createCborWriter();
    head.array(1);
    head.array(words);
    chunks.push({ from, words, content: packed(Buffer.concat([head.take(head.length), writer.take(end)])) });
    words = 0;
  }

  function writeWord(word: string, entries: Entries): void {
    writer.array(2);
    writer.text(word);
    writer.array(entries.filter((numbers) => numbers.length > 0).length);
    let before: Place = 0;
    for (const [place, numbers] of entries.entries()) {
      if (numbers.length === 0) continue;
      writer.array(2);
      writer.number(place - before);
      before = place;
      writer.array(numbers.length);
      let previous = 0;
      for (const number of numbers) {
        writer.number(number - previous);
        previous = number;
      }
    }
  }

  return {
    add(word, entries) {
      const start = writer.length;
      writeWord(word, entries);
      if (words > 0 && writer.length > chunkSize) {
        close(start);
        from = between(last, word);
      } else if (words === 0) from = last === '' ? word : between(last, word);
      words += 1;
      last = word;
    },
    files() {
      close(writer.length);
      const names = chunks.map((_, at) => at.toString(36));
      return [
        { path: directoryFile, content: directory(chunks, names, last) },
        ...chunks.map(({ content }, at) => ({ path: `index/${names[at] ?? ''}.pf_index`, content })),
      ];
    },
  };
}

/** Version, pages with their length, chunks with their first and last word; no filters, sorts or fields. */
function directory(chunks: readonly Chunk[], names: readonly string[], last: string): Buffer {
  const writer = createCborWriter();
  writer.array(6);
  writer.text(pagefindVersion);
  writer.array(places.length);
  for (const place of places.keys()) {
    writer.array(2);
    writer.text(placeId(place));
    writer.number(1);
  }
  writer.array(chunks.length);
  for (const [at, { from }] of chunks.entries()) {
    writer.array(3);
    writer.text(from);
    writer.text(chunks[at + 1]?.from ?? last);
    writer.text(names[at] ?? '');
  }
  for (let rest = 0; rest < 3; rest += 1) writer.array(0);
  return packed(writer.take(writer.length));
}
