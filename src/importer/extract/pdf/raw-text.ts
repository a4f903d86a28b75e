/**
 * Text as it lies in a PDF's bytes outside of streams, whoever refers to it: comments, strings of objects that are no
 * longer in use, bytes between or behind the objects. Read only to look for personal numbers.
 */
import { findPersonalNumbers } from '../../../privacy/personal-numbers.ts';

const decoders = ['utf-8', 'gb18030', 'utf-16be', 'utf-16le'].map((encoding) => new TextDecoder(encoding));
const hasDigits = /\d{3}|(?:\d[^]?){11}|[\u0080-\u00ff]/u;

/** Personal numbers of bytes (as Latin-1) in any encoding of Chinese text; the reading that shows most counts. */
export function numbersInBytes(latin: string): number {
  if (latin.length < 11 || !hasDigits.test(latin)) return 0;
  let most = findPersonalNumbers(latin).length;
  // What 8-bit text in ASCII is, it is in every other encoding but UTF-16, where half of the bytes are zero.
  if (!/[\0\u0080-\u00ff]/u.test(latin)) return most;
  const bytes = Buffer.from(latin, 'latin1');
  const shifted = bytes.subarray(1);
  for (const decoder of decoders) most = Math.max(most, findPersonalNumbers(decoder.decode(bytes)).length);
  if (latin.includes('\0'))
    for (const decoder of decoders.slice(2)) most = Math.max(most, findPersonalNumbers(decoder.decode(shifted)).length);
  return most;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A literal string without its escapes (ISO 32000-1, 7.3.4.2). */
const withoutEscapes = (literal: string): string =>
  literal.replace(/\\(?:([0-7]{1,3})|(\r\n|\r|\n)|([^]))/gu, (_, octal?: string, newline?: string, sign = '') =>
    octal === undefined
      ? newline === undefined
        ? (escapes[String(sign)] ?? String(sign))
        : ''
      : String.fromCharCode(parseInt(octal, 8) & 255),
  );

/** The end of the literal string that begins at `from`; -1 when it has none. */
function literalEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 0x5c) at++;
    else if (sign === 0x28) depth++;
    else if (sign === 0x29 && --depth === 0) return at;
  }
  return -1;
}

/** Numbers in one piece: among numbers of the file's own, gaps say nothing. */
const inOnePiece = /(?<![\d.])[1-9]\d{10,18}[Xx]?(?![\d.])/gu;

/** Personal numbers in the syntax of PDF objects: its strings, its comments, and what stands between. */
export function numbersInObjects(text: string): number {
  let found = 0;
  let rest = '';
  let isClosed = true;
  let from = 0;
  const next = /[%(<]/gu;
  const hexadecimal = /<([\dA-Fa-f\s]*)>/uy;
  for (let match = next.exec(text); match; match = next.exec(text)) {
    const at = match.index;
    let end = -1;
    if (match[0] === '%') {
      end = at + (/[\r\n]/u.exec(text.slice(at, at + 4096))?.index ?? Math.min(4096, text.length - at));
      found += numbersInBytes(text.slice(at, end));
    } else if (match[0] === '(' && isClosed) {
      end = literalEnd(text, at) + 1;
      isClosed = end > 0;
      if (isClosed) found += numbersInBytes(withoutEscapes(text.slice(at + 1, end - 1)));
    } else if (match[0] === '<') {
      hexadecimal.lastIndex = at;
      const hex = hexadecimal.exec(text);
      end = hex ? at + hex[0].length : -1;
      if (hex) found += numbersInBytes(Buffer.from((hex[1] ?? '').replace(/\s+/gu, ''), 'hex').toString('latin1'));
    }
    if (end < 0) continue;
    rest += `${text.slice(from, at)} `;
    from = next.lastIndex = Math.max(end, at + 1);
  }
  rest += text.slice(from);
  // Text in UTF-16, lying about as it is.
  for (const [piece] of rest.replaceAll('\0', '').matchAll(inOnePiece)) found += findPersonalNumbers(piece).length;
  return found;
}

/** The file without the data of its streams. */
export function outsideStreams(bytes: Uint8Array): string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  let from = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const [before, after] = [file.subarray(Math.max(0, at - 16), at).toString('latin1'), file[at + 6]];
    if (!/>>\s*$/u.test(before) || (after !== 0x0a && after !== 0x0d)) continue;
    const end = file.indexOf('endstream', at + 6);
    if (end < 0) break;
    parts.push(file.subarray(from, at).toString('latin1'));
    at = from = end + 9;
  }
  parts.push(file.subarray(from).toString('latin1'));
  return parts.join('\n');
}
