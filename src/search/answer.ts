/**
 * What is asked of search and what it answers. The index is in parts (shards): a small site has one,
 * a province has many, and only those that the filters leave are asked, newest year first. Every part that answers makes
 * the answer more complete; the promise resolves with the complete one.
 */
import type { FacetCounts, Filters } from './facets.ts';
import type { Fragment } from './fragment.ts';
import type { Query } from './query.ts';
import type { Match, Sort } from './rank.ts';
import type { Entry, Table } from './table.ts';

export interface SearchRequest {
  readonly query: Query;
  readonly filters: Filters;
  readonly sort: Sort;
}

/** Records of the index that have been searched, of those that this request asks; equal once the answer is complete. */
export interface Progress {
  /** Parts of the index. */
  readonly answered: number;
  readonly asked: number;
  /** Pages in these parts. */
  readonly answeredRecords: number;
  readonly askedRecords: number;
}

export const isComplete = ({ answered, asked }: Progress): boolean => answered === asked;

export interface SearchAnswer {
  /** All results known so far, in order; their texts are not loaded yet. */
  readonly matches: readonly Match[];
  /** Of the parts that have answered. */
  readonly counts: FacetCounts;
  /** The texts to mark in results. */
  readonly marked: readonly string[];
  readonly progress: Progress;
}

interface SearchOptions {
  /**
   * Called with every answer that is not complete yet, the first time as soon as a part has answered. Results of a later
   * answer may stand before those of an earlier one. Never called when the index has one part.
   */
  readonly onPartial?: (answer: SearchAnswer) => void;
  /** Stops asking further parts; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface SearchEngine {
  /** What the whole index holds: regions, departments, years … but no records. */
  readonly table: Table;
  search(request: SearchRequest, options?: SearchOptions): Promise<SearchAnswer>;
  /** The text of a result, from any answer. */
  load(entry: Entry): Promise<Fragment>;
}
