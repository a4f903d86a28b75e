/** A file that is read piece by piece, as it is asked for. Pieces that were read stay. */

/** Bytes `from` to `to`, the last exclusive. */
export type ReadBytes = (from: number, to: number) => Uint8Array;

const pieceBytes = 65_536;
/** Neighbouring pieces are read ahead, twice as many each time they are wanted in a row. */
const mostAhead = 16;

export interface RangeFile {
  readonly size: number;
  /** Fills `target` from `offset` on; false when the file ends before. */
  read(target: Uint8Array, offset: number): boolean;
}

/** `first` holds the beginning of the file. */
export function rangeFile(size: number, first: Uint8Array, readBytes: ReadBytes): RangeFile {
  const pieces = new Map<number, Uint8Array>();
  let next = -1;
  let ahead = 1;
  const keep = (from: number, bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      if (bytes.length - at >= pieceBytes || from + bytes.length === size)
        pieces.set((from + at) / pieceBytes, bytes.subarray(at, at + pieceBytes));
    }
  };
  keep(0, first);

  function piece(index: number): Uint8Array {
    const known = pieces.get(index);
    if (known) return known;
    ahead = index === next ? Math.min(ahead * 2, mostAhead) : 1;
    next = index + ahead;
    keep(index * pieceBytes, readBytes(index * pieceBytes, Math.min((index + ahead) * pieceBytes, size)));
    return pieces.get(index) ?? new Uint8Array();
  }

  return {
    size,
    read: (target, offset) => {
      const end = Math.min(offset + target.length, size);
      for (let at = offset; at < end;) {
        const index = Math.floor(at / pieceBytes);
        const part = piece(index).subarray(at - index * pieceBytes, end - index * pieceBytes);
        if (part.length === 0) return false;
        target.set(part, at - offset);
        at += part.length;
      }
      if (end - offset < target.length) target.fill(0, Math.max(0, end - offset));
      return end - offset === target.length;
    },
  };
}
