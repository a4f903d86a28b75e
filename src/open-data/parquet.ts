/** Parquet: every column typed, money as an exact decimal, null where CSV is empty. Rows go out in groups. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell, Column, Kind } from './column.ts';
import type { Encoder } from './encoder.ts';
import { decimalPlaces, toMillionths } from './exact-decimal.ts';
import type { Table, TableRecord } from './table.ts';

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];
type Element = Schema[number];

/** Rows of a group: what memory holds of a file. */
const groupRows = 20_000;

const utf8 = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

const elements: Readonly<Record<Kind, Omit<Element, 'name'>>> = {
  text: utf8,
  address: utf8,
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
  decimal: { type: 'INT64', converted_type: 'DECIMAL', scale: decimalPlaces, precision: 18 },
};

const stored = (kind: Kind, cell: Cell): string | number | bigint | Date | null => {
  if (cell === null || typeof cell === 'number') return cell;
  if (kind === 'decimal') return toMillionths(cell);
  return kind === 'date' ? new Date(`${cell}T00:00:00Z`) : cell;
};

const element = ({ name, type, optional }: Column): Element => ({
  name,
  ...elements[type.kind],
  repetition_type: optional ? 'OPTIONAL' : 'REQUIRED',
});

export function parquetEncoder({ columns, name }: Pick<Table, 'columns' | 'name'>): Encoder {
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [{ name, num_children: columns.length }, ...columns.map(element)],
    createdBy: 'mingzhang',
  });
  let waiting: TableRecord[] = [];

  /** What was written since the last call. */
  function taken(): Uint8Array {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  }

  function writeGroup(): void {
    void file.write({
      columnData: columns.map((column) => ({
        name: column.name,
        data: waiting.map((record) => stored(column.type.kind, record[column.name] ?? null)),
      })),
      rowGroupSize: waiting.length,
    });
    waiting = [];
  }

  return {
    open: taken,
    add(records) {
      for (const record of records) {
        waiting.push(record);
        if (waiting.length === groupRows) writeGroup();
      }
      return taken();
    },
    close() {
      if (waiting.length > 0) writeGroup();
      void file.finish();
      return taken();
    },
  };
}
