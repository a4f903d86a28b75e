/** Bytes of an XML entity → text, piece by piece: byte order mark first, then the declaration, else UTF-8. */
import { Refusal } from '../reading.ts';
import { xmlMalformed } from './refusals.ts';

function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0x3c && head[1] === 0) return 'utf-16le';
  if (head[0] === 0 && head[1] === 0x3c) return 'utf-16be';
  const declaration = /^(?:\xef\xbb\xbf)?<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/u;
  return declaration.exec(String.fromCharCode(...head.subarray(0, 200)))?.[1] ?? 'utf-8';
}

export interface Decoder {
  /** The text of the next piece; with no piece, what is left at the end. */
  decode(piece?: Uint8Array): string;
}

/** Throws a Refusal for an unknown encoding and for bytes that are not of the encoding. */
export function xmlDecoder(): Decoder {
  let decoder: TextDecoder | null = null;
  return {
    decode(piece) {
      try {
        decoder ??= new TextDecoder(encodingOf(piece ?? new Uint8Array()), { fatal: true });
        return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
      } catch {
        throw new Refusal(xmlMalformed, '文件内部的文字编码有损坏，无法读取。');
      }
    },
  };
}
