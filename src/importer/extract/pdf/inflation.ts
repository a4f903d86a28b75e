/**
 * Looks, before pdfjs does, at what the packed streams of a file inflate to. pdfjs inflates a stream as a whole: one that
 * grows beyond what any page or font has must be refused before, not while, memory is taken for it.
 */
import { createInflate } from 'node:zlib';
import { Refusal } from '../reading.ts';
import { isImage, packedStreams, type PackedStream } from './packed-streams.ts';
import { pdfTooComplex } from './refusals.ts';

const mebibyte = 1024 * 1024;

/** Inflated bytes of one stream. Contents of a page have some hundred kilobytes; whole Chinese fonts some 20 MB. */
const mostBytes = { font: 40 * mebibyte, other: 8 * mebibyte };
/** Packed bytes that can never inflate to more, by the largest ratio of each method. */
const harmless = { flate: 1032, lzw: 2700, runLength: 64 };

/** Does the data inflate to more than that? Counts without keeping. */
async function inflatesBeyond(data: Buffer, most: number): Promise<boolean> {
  const inflate = createInflate({ chunkSize: 256 * 1024 });
  let length = 0;
  try {
    inflate.end(data);
    for await (const piece of inflate) {
      length += (piece as Buffer).length;
      if (length > most) return true;
    }
  } catch {
    // Damaged or encrypted data: pdfjs takes what it can, and is watched.
  } finally {
    inflate.destroy();
  }
  return length > most;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

async function isBomb({ data, dictionary }: PackedStream): Promise<boolean> {
  // Images are decoded by their declared size, and only when it is small enough; attachments are not opened at all.
  if (isImage(dictionary) || /\/EmbeddedFile\b/u.test(dictionary)) return false;
  const [flate, lzw, runLength] = [
    count(dictionary, /\/(?:FlateDecode|Fl)\b/gu),
    count(dictionary, /\/(?:LZWDecode|LZW)\b/gu),
    count(dictionary, /\/(?:RunLengthDecode|RL)\b/gu),
  ];
  // Nothing is packed twice but to inflate without measure.
  if (flate + lzw + runLength > 1) return true;
  const most = /\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)/u.test(dictionary)
    ? mostBytes.font
    : mostBytes.other;
  if (lzw > 0) return data.length > (most * 8) / harmless.lzw;
  if (runLength > 0) return data.length > most / harmless.runLength;
  if (flate === 0 || data.length < most / harmless.flate) return false;
  return inflatesBeyond(data, most);
}

/** Throws a Refusal for a file with a stream that inflates beyond measure. */
export async function refuseInflation(bytes: Uint8Array): Promise<void> {
  for (const stream of packedStreams(bytes)) {
    if (await isBomb(stream)) {
      throw new Refusal(pdfTooComplex, '文件里有一段压缩内容解开后过大，不予读取。');
    }
  }
}
