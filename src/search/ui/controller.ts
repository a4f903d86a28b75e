/** State → answer → page. Answers that a later question has overtaken are dropped. */
import type { SearchAnswer, SearchEngine } from '../engine.ts';
import { hasFilters } from '../facets.ts';
import { resolveFilters } from '../labels.ts';
import { isEmpty, parseQuery } from '../query.ts';
import { resultOf, type Result } from '../result.ts';
import type { SearchState } from '../state.ts';

export const pageSize = 20;

export interface Shown {
  readonly state: SearchState;
  readonly engine: SearchEngine;
  readonly answer: SearchAnswer;
  /** The results of the open pages. */
  readonly results: readonly Result[];
  /** True when neither words nor filters were given. */
  readonly empty: boolean;
}

export interface ControllerViews {
  busy(): void;
  show(shown: Shown): void;
  fail(): void;
}

export function createController(
  loadEngine: () => Promise<SearchEngine>,
  views: ControllerViews,
): (state: SearchState) => Promise<void> {
  let latest = 0;

  async function answer(state: SearchState): Promise<Shown> {
    const engine = await loadEngine();
    const { table } = engine;
    const query = parseQuery(state.q);
    const filters = resolveFilters(table, state.filters);
    const found = await engine.search({ query, filters, sort: state.sort });
    const open = found.matches.slice(0, state.pages * pageSize);
    const results = await Promise.all(
      open.map(async ({ entry }) => resultOf(table, entry, await engine.load(entry), found.marked)),
    );
    return {
      state: { ...state, filters },
      engine,
      answer: found,
      results,
      empty: isEmpty(query) && !hasFilters(filters),
    };
  }

  return async (state) => {
    latest += 1;
    const mine = latest;
    views.busy();
    try {
      const shown = await answer(state);
      if (mine === latest) views.show(shown);
    } catch {
      if (mine === latest) views.fail();
    }
  };
}
