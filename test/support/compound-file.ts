/** Writes the head of a compound file (OLE2) for tests: its signature and directory, and the streams behind. */

export interface Stream {
  readonly name: string;
  /** The stream's first bytes. */
  readonly head?: Uint8Array;
}

const sector = 512;

export function compoundFile(streams: readonly Stream[]): Buffer {
  const header = Buffer.alloc(sector);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(9, 30);
  const directory = Buffer.alloc(Math.ceil((streams.length + 1) / 4) * sector);
  const bodies: Buffer[] = [];
  [{ name: 'Root Entry' }, ...streams].forEach((stream: Stream, index) => {
    const at = index * 128;
    Buffer.from(`${stream.name}\0`, 'utf16le').copy(directory, at);
    directory.writeUInt16LE((stream.name.length + 1) * 2, at + 64);
    directory.writeUInt8(index === 0 ? 5 : 2, at + 66);
    directory.writeUInt32LE(directory.length / sector + bodies.length, at + 116);
    const body = Buffer.alloc(sector);
    Buffer.from(stream.head ?? []).copy(body);
    bodies.push(body);
  });
  return Buffer.concat([header, directory, ...bodies]);
}

/** The file information block of a Word document. */
export function wordHead(encrypted: boolean): Buffer {
  const head = Buffer.alloc(32);
  head.writeUInt16LE(0xa5ec, 0);
  head.writeUInt16LE(encrypted ? 0x0100 : 0, 10);
  return head;
}

/** The first records of a workbook. */
export function excelHead(encrypted: boolean): Buffer {
  const head = Buffer.alloc(32);
  head.writeUInt16LE(0x0809, 0);
  head.writeUInt16LE(16, 2);
  head.writeUInt16LE(encrypted ? 0x2f : 0xe1, 20);
  return head;
}
