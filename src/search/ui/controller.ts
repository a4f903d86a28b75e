/** State → answer → page. Answers that a later question has overtaken are dropped. */
import type { SearchAnswer, SearchEngine } from '../answer.ts';
import { hasFilters } from '../facets.ts';
import { resolveFilters } from '../labels.ts';
import { isEmpty, parseQuery } from '../query.ts';
import { resultOf, type Result } from '../result.ts';
import type { SearchState } from '../state.ts';
import { type Help, suggest } from '../suggest.ts';
import type { Loaders } from './load-engine.ts';

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
  /** What does exist, after an answer that holds nothing. */
  suggest(help: Help, state: SearchState): void;
  fail(): void;
}

export interface Controller {
  readonly run: (state: SearchState) => Promise<void>;
  /** The answer that is awaited is not wanted any more. */
  readonly drop: () => void;
}

export function createController(load: Loaders, views: ControllerViews): Controller {
  let latest = 0;

  async function answer(state: SearchState): Promise<Shown> {
    const engine = await load.engine();
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

  async function offer({ engine, state }: Shown, isLatest: () => boolean): Promise<void> {
    const request = { query: parseQuery(state.q), filters: state.filters, sort: state.sort };
    const help = await suggest(engine, request, load.names);
    if (isLatest()) views.suggest(help, state);
  }

  async function run(state: SearchState): Promise<void> {
    latest += 1;
    const mine = latest;
    const isLatest = (): boolean => mine === latest;
    views.busy();
    try {
      const shown = await answer(state);
      if (!isLatest()) return;
      views.show(shown);
      if (shown.empty || shown.answer.matches.length > 0) return;
      // Without suggestions the answer still stands.
      await offer(shown, isLatest).catch(() => undefined);
    } catch {
      if (isLatest()) views.fail();
    }
  }

  return {
    run,
    drop: () => {
      latest += 1;
    },
  };
}
