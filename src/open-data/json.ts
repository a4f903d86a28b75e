/** JSON as text. */
import { type Encoder, encodeText } from './encoder.ts';
import type { TableRecord } from './table.ts';

/** Records as an array with one record a line, so that two versions can be compared with common tools. */
export function jsonEncoder(): Encoder {
  let empty = true;
  return {
    open: () => '[',
    add(records) {
      if (records.length === 0) return '';
      const before = empty ? '\n' : ',\n';
      empty = false;
      return before + records.map((record) => JSON.stringify(record)).join(',\n');
    },
    close: () => (empty ? ']\n' : '\n]\n'),
  };
}

/** One record a line and nothing else (JSON Lines). */
export const jsonLinesEncoder = (): Encoder => ({
  open: () => '',
  add: (records) => records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  close: () => '',
});

export const recordsToJson = (records: readonly TableRecord[]): string => encodeText(jsonEncoder(), records);

export const prettyJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
