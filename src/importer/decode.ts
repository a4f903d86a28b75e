/** Bytes of a text file → text. What is no text is refused with a message of its own. */

export interface Decoded {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';
}

/** Control characters that text files do not hold. Form feed, and what Word puts for cells and breaks, are tolerated. */
const control = /[\u0000-\u0006\u000e-\u001a\u001c-\u001f]/gu;

/** More than one control character in a thousand, or any NUL: this is no text. */
function isText(text: string): boolean {
  const controls = text.match(control)?.length ?? 0;
  return !text.includes('\0') && controls * 1000 <= text.length;
}

function decodeAs(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded | null {
  try {
    // TextDecoder drops the byte order mark.
    const text = new TextDecoder(encoding.toLowerCase(), { fatal: true }).decode(bytes);
    return isText(text) ? { text, encoding } : null;
  } catch {
    return null;
  }
}

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

/** What a Chinese text is made of, nearly all of it. */
const usual = /[\t\n\r\u0020-\u007e\u2010-\u203b\u2260-\u2265\u3001-\u301f\u4e00-\u9fff\uff01-\uff5e]/gu;

/**
 * UTF-16 without a mark. Only there do line ends hold zero bytes; the wrong order of bytes makes hardly anything usual of
 * what the right one reads.
 */
function guessUtf16(bytes: Uint8Array): Decoded['encoding'] | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, 8192);
  if (!sample.includes(0)) return null;
  const scored = (['UTF-16LE', 'UTF-16BE'] as const).map((encoding) => {
    const text = new TextDecoder(encoding.toLowerCase()).decode(sample);
    return { encoding, share: (text.match(usual)?.length ?? 0) / text.length };
  });
  const best = scored.sort((a, b) => b.share - a.share)[0];
  return best !== undefined && best.share > 0.85 ? best.encoding : null;
}

/**
 * Lines (from 1) with bytes that are no UTF-8, when all the rest plainly is: at most one damaged character in a hundred.
 * Null for a text in another encoding, of which UTF-8 makes hardly anything.
 */
export function damagedUtf8Lines(bytes: Uint8Array): readonly number[] | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.match(/\ufffd/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (damaged === 0 || damaged * 100 > han || !isText(text)) return null;
  return normaliseLineEnds(text)
    .split('\n')
    .flatMap((line, index) => (line.includes('\ufffd') ? [index + 1] : []));
}

/** Null when the bytes are no text in any encoding that we read. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  if (startsWith(bytes, 0xff, 0xfe)) return decodeAs(bytes, 'UTF-16LE');
  if (startsWith(bytes, 0xfe, 0xff)) return decodeAs(bytes, 'UTF-16BE');
  const utf8 = decodeAs(bytes, 'UTF-8');
  if (utf8 !== null) return utf8;
  const utf16 = guessUtf16(bytes);
  if (utf16 !== null) return decodeAs(bytes, utf16);
  // Damaged UTF-8 can pass as GB18030, all of it garbled.
  return damagedUtf8Lines(bytes) === null ? decodeAs(bytes, 'GB18030') : null;
}

/** Line ends as '\n'. */
export const normaliseLineEnds = (text: string): string => text.replace(/\r\n?/gu, '\n');
