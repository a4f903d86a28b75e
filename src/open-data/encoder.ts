/** A file format as a pure encoder: what it returns is to be written in that order. */
import type { TableRecord } from './table.ts';

export type Chunk = string | Uint8Array;

export interface Encoder {
  /** What stands before the first record. */
  open(): Chunk;
  add(records: readonly TableRecord[]): Chunk;
  /** What stands after the last record. To be called once, also when there was none. */
  close(): Chunk;
}

/** A whole file at once, for tests and small tables of text. */
export function encodeText(encoder: Encoder, records: readonly TableRecord[]): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return [encoder.open(), encoder.add(records), encoder.close()]
    .map((chunk) => (typeof chunk === 'string' ? chunk : decoder.decode(chunk)))
    .join('');
}
