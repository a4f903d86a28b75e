/**
 * Streams of a PDF that hold text which no page shows: attached files, packed objects, properties in XMP. Found by their
 * own words in the file, so that those of earlier revisions count as well.
 */
import { inflateSync } from 'node:zlib';
import { jpegHead } from '../pictures.ts';
import { isImage, packedStreams, type PackedStream } from './packed-streams.ts';
import { numbersInBytes, numbersInObjects } from './raw-text.ts';

const mostBytes = 8 * 1024 * 1024;

/** The data of a stream; null when it is packed in a way, or to a size, that is not looked into. */
function unpack({ data, dictionary }: PackedStream): Buffer | null {
  const filters = dictionary.match(/\/(?:\w+Decode|Crypt|Fl|AHx|A85|LZW|RL)\b/gu) ?? [];
  if (filters.length === 0) return data.length > mostBytes ? null : data;
  if (filters.length > 1 || !/^\/Fl/u.test(filters[0] ?? '') || /\/Predictor\s+(?!1\b)\d/u.test(dictionary))
    return null;
  try {
    return inflateSync(data, { maxOutputLength: mostBytes });
  } catch {
    return null;
  }
}

/** Signs that no text holds. */
const control = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/u;

/** Text in one of the encodings that are searched: UTF-8, GB18030, or UTF-16 with its zeroes on one side. */
function isText(latin: string): boolean {
  if (latin.startsWith('\u00fe\u00ff') || latin.startsWith('\u00ff\u00fe')) return true;
  if (/^(?:%PDF|PK|\u00d0\u00cf|Rar!|7z)/u.test(latin)) return false;
  return !latin.includes('\0') && !control.test(latin);
}

export interface Embedded {
  /** Personal numbers found. */
  readonly found: number;
  /** Attached files that are text and were searched. */
  readonly searched: number;
  /** Attached files that cannot be searched: archives, pictures, office files, encrypted ones. */
  readonly unsearched: number;
}

/** Identifiers in XMP are made of digits at random. */
const xmpText = (xmp: string): string =>
  xmp.replace(/(?:uuid|xmp\.[di]id):?[\w-]*/gu, '').replace(/<[^>"']*>|<\/?[\w:]+/gu, '\n\n');

export function searchEmbedded(bytes: Uint8Array): Embedded {
  let [found, searched, unsearched] = [0, 0, 0];
  for (const stream of packedStreams(bytes)) {
    // What a camera or a program writes before the picture.
    if (isImage(stream.dictionary)) found += numbersInBytes(jpegHead(stream.data).toString('latin1'));
    const kind = /\/Type\s*\/(EmbeddedFile|ObjStm|Metadata)\b/u.exec(stream.dictionary)?.[1];
    if (kind === undefined) continue;
    const data = unpack(stream)?.toString('latin1') ?? null;
    if (kind === 'EmbeddedFile') {
      if (data !== null && isText(data)) searched++;
      else unsearched++;
    }
    if (data === null) continue;
    if (kind === 'ObjStm') found += numbersInObjects(data);
    else found += numbersInBytes(kind === 'Metadata' ? xmpText(data) : data);
  }
  return { found, searched, unsearched };
}
