/** JSON as text. */
import type { TableRecord } from './table.ts';

/** Records as an array with one record a line, so that two versions can be compared with common tools. */
export const recordsToJson = (records: readonly TableRecord[]): string =>
  records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;

export const prettyJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
