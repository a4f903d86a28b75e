/** Writes the few kinds of CBOR items (RFC 8949) that Pagefind's files are made of, in their shortest form. */

const [unsigned, text, array] = [0, 3, 4] as const;

export interface CborWriter {
  /** The head of an array; its items follow. */
  array(items: number): void;
  number(value: number): void;
  text(value: string): void;
  /** Bytes written so far. */
  readonly length: number;
  /** Takes out the bytes before `end`; those after it stay. */
  take(end: number): Buffer;
}

export function createCborWriter(): CborWriter {
  let bytes = Buffer.alloc(1 << 16);
  let length = 0;

  function reserve(more: number): void {
    if (length + more <= bytes.length) return;
    const larger = Buffer.alloc(Math.max(2 * bytes.length, length + more));
    bytes.copy(larger, 0, 0, length);
    bytes = larger;
  }

  function head(major: number, value: number): void {
    reserve(5);
    const type = major << 5;
    if (value < 24) {
      bytes[length] = type | value;
      length += 1;
    } else if (value < 0x100) {
      bytes[length] = type | 24;
      bytes[length + 1] = value;
      length += 2;
    } else if (value < 0x10000) {
      bytes[length] = type | 25;
      bytes.writeUInt16BE(value, length + 1);
      length += 3;
    } else {
      bytes[length] = type | 26;
      bytes.writeUInt32BE(value, length + 1);
      length += 5;
    }
  }

  return {
    array(items) {
      head(array, items);
    },
    number(value) {
      head(unsigned, value);
    },
    text(value) {
      const size = Buffer.byteLength(value);
      head(text, size);
      reserve(size);
      bytes.write(value, length);
      length += size;
    },
    get length() {
      return length;
    },
    take(end) {
      const taken = Buffer.from(bytes.subarray(0, end));
      bytes.copyWithin(0, end, length);
      length -= end;
      return taken;
    },
  };
}
