/** What is compared, laid side by side: up to four columns, rows of cells. Neutral: it says what differs, not which is better. */
import type { Piece } from './text-changes.ts';
import { textChanges } from './text-changes.ts';

/** A cell as it is compared. */
export interface ComparedValue {
  readonly text: string;
  /** Site path of the line in the original or of the page that shows it. */
  readonly path: string | null;
}

export interface ComparedCell extends ComparedValue {
  /** The text, with what stands only here marked. */
  readonly pieces: readonly Piece[];
}

export interface ComparedRow {
  readonly label: string;
  /** A second line below the label: which level an indicator stands under. */
  readonly note: string | null;
  /** One a column; null where the column has no such thing. */
  readonly cells: readonly (ComparedCell | null)[];
  readonly differs: boolean;
  /** Where the pair is compared line by line. */
  readonly detail: string | null;
}

/** What columns are called for short, where there is no room for a title. */
export const columnMarks = ['甲', '乙', '丙', '丁'] as const;

export interface ComparedColumn {
  readonly title: string;
  readonly path: string;
  /** Year and department. */
  readonly place: string;
}

export interface ComparedTable {
  readonly title: string;
  readonly rows: readonly ComparedRow[];
}

export interface Comparison {
  readonly columns: readonly ComparedColumn[];
  readonly tables: readonly ComparedTable[];
}

/** Only the rows that differ; a part without any keeps its title. */
export const differingRows = ({ columns, tables }: Comparison): Comparison => ({
  columns,
  tables: tables.map(({ title, rows }) => ({ title, rows: rows.filter(({ differs }) => differs) })),
});

const plain = (value: ComparedValue): ComparedCell => ({ ...value, pieces: [{ text: value.text, own: false }] });

/** A year that moves on, in a document number too, is no difference of content; it is marked all the same. */
const withoutYears = (value: ComparedValue | null): string | null =>
  value === null ? null : value.text.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu, '');

/** Texts are compared with the first column's; with two columns, what the first alone has is marked too. */
export function comparedRow(
  label: string,
  values: readonly (ComparedValue | null)[],
  { note = null, detail = null }: Partial<Pick<ComparedRow, 'note' | 'detail'>> = {},
): ComparedRow {
  const first = values[0] ?? null;
  const changes = values.map((value) => (first && value ? textChanges(first.text, value.text) : null));
  const cells = values.map((value, at): ComparedCell | null => {
    if (value === null) return null;
    const pieces = at > 0 ? changes[at]?.other : values.length === 2 ? changes[1]?.first : undefined;
    return pieces ? { ...value, pieces } : plain(value);
  });
  const differs = values.some((value) => withoutYears(value) !== withoutYears(first));
  return { label, note, cells, differs, detail };
}
