/**
 * Personal numbers in parts of a package that are no XML: attached texts, words inside pictures' descriptions. Only the
 * beginning of each is looked at, and a part that cannot be unpacked is left alone: nothing of it is published by itself.
 */
import { findPersonalNumbers } from '../../../privacy/personal-numbers.ts';
import { packedWords } from '../pictures.ts';
import { Refusal } from '../reading.ts';
import type { Archive } from './archive.ts';

const mebibyte = 1024 * 1024;
const longestPart = 8 * mebibyte;
/** Of all parts of a package together. */
export const unreadBudget = 24 * mebibyte;

const controls = /[\u0000-\u0008\u000e-\u001f]/u;

/** Bytes as text, when they are text of an encoding that people here use. */
function asText(bytes: Uint8Array): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!controls.test(text)) return text;
    } catch {
      continue;
    }
  }
  return null;
}

/**
 * 16-bit text from an offset on. A last single byte is left out here: Node 24 writes past its own memory for an odd number
 * of bytes at an odd address, and ends some time later (SIGABRT, SIGSEGV).
 */
const wideText = (buffer: Buffer, from: number): string =>
  buffer.toString('utf16le', from, buffer.length - ((buffer.length - from) % 2));

/** Personal numbers in bytes as they are: a text, else 8-bit text and 16-bit text on either parity. */
export function rawPersonalNumbers(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = asText(buffer);
  const texts = text === null ? [buffer.toString('latin1'), wideText(buffer, 0), wideText(buffer, 1)] : [text];
  const packed = packedWords(bytes).reduce((sum, words) => sum + rawPersonalNumbers(words), 0);
  return texts.reduce((sum, each) => sum + findPersonalNumbers(each).length, packed);
}

/** The first bytes of a part: what a damaged or padded one gives before it fails. */
export async function firstBytes(archive: Archive, name: string, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let read = 0;
  try {
    for await (const piece of archive.stream(name)) {
      pieces.push(piece);
      read += piece.length;
      if (read >= Math.min(most, longestPart)) break;
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return Buffer.concat(pieces);
}
