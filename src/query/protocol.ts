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
  /** Of the data file, since the page was opened. */
  readonly downloaded: number;
  readonly size: number;
}

export interface Failure {
  readonly id: number;
  readonly message: string;
  /** The data file did not load; the query may be right. */
  readonly unreachable: boolean;
}

export type Reply = Answer | Failure;

/** Longer answers are cut: no reader needs them on a page. */
export const mostRows = 5000;
