/** What the page and its worker say to each other. */

export type Value = string | number | null;

export interface Ask {
  readonly id: number;
  readonly sql: string;
}

export interface Answer {
  readonly id: number;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** There are more rows than were read. */
  readonly cut: boolean;
  readonly milliseconds: number;
  /** Bytes of the data file that were read since the page was opened. */
  readonly read: number;
  readonly size: number;
}

export interface Failure {
  readonly id: number;
  readonly message: string;
  /** The data file did not load; the query may be right. */
  readonly unreachable: boolean;
}

/** The engine is loaded and works on this query alone: only stopping it makes room for another. */
export interface Started {
  readonly id: number;
  readonly started: true;
}

export type Reply = Answer | Failure | Started;

/** Longer answers are cut: no reader needs them on a page. */
export const mostRows = 5000;
/** Of all cells of an answer: more would not pass from the engine to the page. */
export const mostCharacters = 20_000_000;
