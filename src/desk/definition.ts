/** What a desk offers: which columns it shows, filters by, looks through and sorts by. */

export interface DeskColumn {
  readonly name: string;
  readonly title: string;
  readonly numeric?: boolean;
  /** Chinese words for the codes that it holds. */
  readonly labels?: Readonly<Record<string, string>>;
  /** A cell may hold several values, each on a line of its own. */
  readonly several?: boolean;
  /** A text column that says why the cell is empty, in these words if they are given. */
  readonly emptyAs?: { readonly column: string; readonly words?: Readonly<Record<string, string>> };
  /** A whole number that filters treat as text. */
  readonly integer?: boolean;
  /** The number column that it is sorted by. */
  readonly sortedAs?: string;
  /** An exact decimal: it has at least so many places, six at most. */
  readonly decimals?: number;
}

export interface DeskFacet {
  /** A column of texts, or `band` for the bands of an amount. */
  readonly name: string;
  readonly title: string;
  /** What an empty cell is called; left out of the choices when not given. */
  readonly none?: string;
  /** The column that holds what is printed, where the facet puts several printed forms under one value. */
  readonly printedIn?: string;
}

export interface DeskDefinition {
  readonly name: 'indicators' | 'projects';
  /** Chinese measure word and noun: `条指标`. */
  readonly counted: string;
  /** Those of the open data first, in their order: downloads hold all of them. */
  readonly columns: readonly DeskColumn[];
  /** Columns of the page's table. */
  readonly shown: readonly string[];
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

export function columnOf({ columns }: DeskDefinition, name: string): DeskColumn {
  const column = columns.find((each) => each.name === name);
  if (!column) throw new Error(`There is no column ${name}.`);
  return column;
}

/** The values of a cell that filters tell apart. */
export const valuesOf = ({ several }: DeskColumn, cell: string): readonly string[] =>
  several === true ? cell.split('\n') : [cell];

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
