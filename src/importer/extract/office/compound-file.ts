/**
 * What a compound file (OLE2, [MS-CFB]) holds, told by the names in its directory. Directory entries are 128 bytes and
 * lie on multiples of 128, so they are found without following the sector chains that a damaged file may tie in a loop.
 */

export type CompoundKind = 'word' | 'excel' | 'encrypted' | 'other';

const entrySize = 128;
const nameSpace = 64;
const streamTypes = [1, 2, 5];

interface StreamEntry {
  readonly name: string;
  readonly start: number;
}

function* entries(bytes: Uint8Array): Generator<StreamEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = entrySize * 4; at + entrySize <= bytes.length; at += entrySize) {
    const length = view.getUint16(at + nameSpace, true);
    if (length < 4 || length > nameSpace || length % 2 !== 0) continue;
    if (!streamTypes.includes(view.getUint8(at + nameSpace + 2))) continue;
    if (view.getUint16(at + length - 2, true) !== 0) continue;
    let name = '';
    for (let unit = 0; unit < length / 2 - 1; unit++) name += String.fromCharCode(view.getUint16(at + unit * 2, true));
    yield { name, start: view.getUint32(at + nameSpace + 52, true) };
  }
}

/** The first bytes of a stream; it is at least a sector long when it holds a document. */
function streamHead(bytes: Uint8Array, start: number): DataView | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = 1 << Math.min(12, Math.max(9, view.getUint16(30, true)));
  const at = (start + 1) * sector;
  return at + 32 <= bytes.length ? new DataView(bytes.buffer, bytes.byteOffset + at, 32) : null;
}

/** Flag fEncrypted of the file information block ([MS-DOC] 2.5.1). */
const wordEncrypted = (head: DataView | null): boolean =>
  head !== null && head.getUint16(0, true) === 0xa5ec && (head.getUint16(10, true) & 0x0100) !== 0;

/** Record FilePass right after the first one ([MS-XLS] 2.4.117). */
function excelEncrypted(head: DataView | null): boolean {
  if (head === null) return false;
  const next = 4 + head.getUint16(2, true);
  return next + 2 <= head.byteLength && head.getUint16(next, true) === 0x2f;
}

/** `bytes` begin with the signature of a compound file. */
export function compoundKind(bytes: Uint8Array): CompoundKind {
  let kind: CompoundKind = 'other';
  for (const { name, start } of entries(bytes)) {
    if (name === 'EncryptedPackage') return 'encrypted';
    if (name === 'WordDocument') kind = wordEncrypted(streamHead(bytes, start)) ? 'encrypted' : 'word';
    else if ((name === 'Workbook' || name === 'Book') && kind !== 'word') {
      kind = excelEncrypted(streamHead(bytes, start)) ? 'encrypted' : 'excel';
    }
  }
  return kind;
}
