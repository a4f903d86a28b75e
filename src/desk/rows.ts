/** Packed rows of several files → one table in memory, in the order of the files. */
import type { PackedRows } from './packed.ts';

export interface WordColumn {
  readonly words: readonly string[];
  readonly at: Int32Array;
}

/** NaN where a row has no number. */
type NumberColumn = Float64Array;

export interface Rows {
  readonly count: number;
  readonly words: ReadonlyMap<string, WordColumn>;
  readonly numbers: ReadonlyMap<string, NumberColumn>;
}

export function joinRows(parts: readonly PackedRows[]): Rows {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const words = new Map<string, { known: Map<string, number>; at: Int32Array }>();
  const numbers = new Map<string, Float64Array>();
  let start = 0;
  for (const part of parts) {
    for (const [name, column] of Object.entries(part.columns)) {
      if ('values' in column) {
        const values = numbers.get(name) ?? new Float64Array(count).fill(Number.NaN);
        numbers.set(name, values);
        column.values.forEach((value, row) => {
          if (value !== null) values[start + row] = value;
        });
        continue;
      }
      const joined = words.get(name) ?? { known: new Map<string, number>(), at: new Int32Array(count) };
      words.set(name, joined);
      const moved = column.words.map((word) => {
        const index = joined.known.get(word) ?? joined.known.size;
        joined.known.set(word, index);
        return index;
      });
      column.at.forEach((word, row) => {
        joined.at[start + row] = moved[word] ?? 0;
      });
    }
    start += part.count;
  }
  return {
    count,
    words: new Map([...words].map(([name, { known, at }]) => [name, { words: [...known.keys()], at }])),
    numbers,
  };
}

export function wordColumn({ words }: Rows, name: string): WordColumn {
  const column = words.get(name);
  if (!column) throw new Error(`There is no text column ${name}.`);
  return column;
}

/** The text of a cell; empty for none. */
export function textAt(rows: Rows, name: string, row: number): string {
  const { words, at } = wordColumn(rows, name);
  return words[at[row] ?? 0] ?? '';
}

/** The number of a cell; null for none. */
export function numberAt({ numbers }: Rows, name: string, row: number): number | null {
  const value = numbers.get(name)?.[row];
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** A cell as text, whatever it holds; empty for none. */
export function cellAt(rows: Rows, name: string, row: number): string {
  if (rows.words.has(name)) return textAt(rows, name, row);
  const value = numberAt(rows, name, row);
  return value === null ? '' : String(value);
}
