/**
 * Rows as the browser gets them: column by column, every distinct text once. A hundred thousand rows stay a few megabytes,
 * and looking through a column means looking through its words.
 */

/** `at` holds, for every row, the index of its text in `words`; several texts of one cell are joined by line breaks. */
interface PackedWords {
  readonly words: readonly string[];
  readonly at: readonly number[];
}

/** Null where a row has no number. */
interface PackedNumbers {
  readonly values: readonly (number | null)[];
}

export interface PackedRows {
  readonly count: number;
  readonly columns: Readonly<Record<string, PackedWords | PackedNumbers>>;
}

/** One row; text, number or nothing. */
export type DeskRow = Readonly<Record<string, string | number | null>>;

function packWords(texts: readonly string[]): PackedWords {
  const known = new Map<string, number>();
  const at = texts.map((text) => {
    const index = known.get(text) ?? known.size;
    known.set(text, index);
    return index;
  });
  return { words: [...known.keys()], at };
}

const textOf = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

const numberOf = (value: string | number | null | undefined): number | null =>
  typeof value === 'number' ? value : null;

/** `numeric` names the columns that hold numbers; all others hold text. */
export function packRows(rows: readonly DeskRow[], names: readonly string[], numeric: ReadonlySet<string>): PackedRows {
  const column = (name: string): PackedWords | PackedNumbers =>
    numeric.has(name)
      ? { values: rows.map((row) => numberOf(row[name])) }
      : packWords(rows.map((row) => textOf(row[name])));
  return { count: rows.length, columns: Object.fromEntries(names.map((name) => [name, column(name)])) };
}
