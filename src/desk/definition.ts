/** What a desk offers: which columns it shows, filters by, looks through and sorts by. */

export interface DeskColumn {
  readonly name: string;
  readonly title: string;
  readonly numeric?: boolean;
  /** Its own column of the page's table. */
  readonly shown?: boolean;
  /** A text column that says why the cell is empty. */
  readonly emptyAs?: string;
  /** A whole number that filters treat as text. */
  readonly integer?: boolean;
  /** The number column that it is sorted by. */
  readonly sortedAs?: string;
  /** Decimals that a shown number has at least. */
  readonly decimals?: number;
}

export interface DeskFacet {
  /** A column of texts, or `band` for the bands of an amount. */
  readonly name: string;
  readonly title: string;
  /** What an empty cell is called; left out of the choices when not given. */
  readonly none?: string;
}

export interface DeskDefinition {
  readonly name: 'indicators' | 'projects';
  /** Chinese measure word and noun: `条指标`. */
  readonly counted: string;
  readonly columns: readonly DeskColumn[];
  readonly facets: readonly DeskFacet[];
  /** Text columns that the text filter looks through. */
  readonly searched: readonly string[];
  readonly sortable: readonly string[];
  /** The order that rows have when the reader chose none. */
  readonly order: string;
  /** The number that rows can be narrowed by from both ends, and what is to be known of it. */
  readonly measure: { readonly column: string; readonly title: string; readonly note: string | null };
  /** The column that stands in small type below the first shown one. */
  readonly note: string | null;
  /** The rows are projects, which can be laid side by side. */
  readonly comparable: boolean;
}

/** Orders that a reader can choose from, by their words in the address. */
export function orders({ columns, sortable, order }: DeskDefinition): readonly { value: string; label: string }[] {
  const ways = ({ numeric, integer, sortedAs }: DeskColumn): readonly [string, string] => {
    if (integer === true) return ['从旧到新', '从新到旧'];
    return numeric === true || sortedAs !== undefined ? ['从小到大', '从大到小'] : ['按拼音', '按拼音倒序'];
  };
  const chosen = columns
    .filter(({ name }) => sortable.includes(name))
    .flatMap((column) => {
      const [rising, falling] = ways(column);
      return [
        { value: column.name, label: `${column.title}，${rising}` },
        { value: `-${column.name}`, label: `${column.title}，${falling}` },
      ];
    });
  return [{ value: '', label: order }, ...chosen];
}
