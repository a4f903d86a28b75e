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
  /** The column that stands in small type below the first shown one. */
  readonly note: string | null;
  /** The rows are projects, which can be laid side by side. */
  readonly comparable: boolean;
}
