/** State → answer → page. Answers that a later question has overtaken are stopped and dropped. */
import type { SearchAnswer, SearchEngine } from '../answer.ts';
import { hasFilters } from '../facets.ts';
import { resolveFilters } from '../labels.ts';
import { isEmpty, parseQuery } from '../query.ts';
import { resultOf, type Result } from '../result.ts';
import { pageSize, type SearchState } from '../state.ts';
import { type Help, suggest } from '../suggest.ts';
import type { Loaders } from './load-engine.ts';

export interface Shown {
  readonly state: SearchState;
  readonly engine: SearchEngine;
  /** Complete, or what the parts of the index hold that have answered. */
  readonly answer: SearchAnswer;
  /** The results of the open pages. */
  readonly results: readonly Result[];
  /** True when neither words nor filters were given. */
  readonly empty: boolean;
}

export interface ControllerViews {
  /** Id of the result that the reader is at, if any: it stays, also where what comes pushes it off the open pages. */
  at(): string | null;
  /** An answer is awaited; `loading` until search itself has been loaded. */
  busy(loading: boolean): void;
  /** Called for every part of an answer, the last time with the complete one. */
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
  let latest = new AbortController();
  let loaded = false;

  async function withTexts(state: SearchState, engine: SearchEngine, answer: SearchAnswer): Promise<Shown> {
    let [at, results]: [string | null, Result[]] = [null, []];
    do {
      at = views.at();
      const open = answer.matches.filter(({ entry }, index) => index < state.pages * pageSize || entry.id === at);
      results = await Promise.all(
        open.map(async ({ entry }) => resultOf(engine.table, entry, await engine.load(entry), answer.marked)),
      );
      // Whoever has moved on meanwhile must not lose the place either.
    } while (views.at() !== at);
    return { state, engine, answer, results, empty: isEmpty(parseQuery(state.q)) && !hasFilters(state.filters) };
  }

  /** Shows what is there so far: never an older part after a newer one, and none after `end`. */
  function partsOf(state: SearchState, engine: SearchEngine): { show: (part: SearchAnswer) => void; end: () => void } {
    let newest = 0;
    return {
      show: (part) => {
        const mine = part.progress.answered;
        newest = Math.max(newest, mine);
        withTexts(state, engine, part)
          .then((shown) => {
            if (mine === newest) views.show(shown);
          })
          // The complete answer tells of a failure.
          .catch(() => undefined);
      },
      end: () => {
        newest = Infinity;
      },
    };
  }

  async function answer(asked: SearchState, signal: AbortSignal): Promise<Shown> {
    const engine = await load.engine();
    signal.throwIfAborted();
    if (!loaded) views.busy(false);
    loaded = true;
    const state = { ...asked, filters: resolveFilters(engine.table, asked.filters) };
    const request = { query: parseQuery(state.q), filters: state.filters, sort: state.sort };
    const parts = partsOf(state, engine);
    signal.addEventListener('abort', parts.end);
    try {
      return await withTexts(state, engine, await engine.search(request, { signal, onPartial: parts.show }));
    } finally {
      parts.end();
    }
  }

  async function offer({ engine, state }: Shown, signal: AbortSignal): Promise<void> {
    const request = { query: parseQuery(state.q), filters: state.filters, sort: state.sort };
    const help = await suggest(engine, request, load.names);
    if (!signal.aborted) views.suggest(help, state);
  }

  async function run(state: SearchState): Promise<void> {
    latest.abort();
    latest = new AbortController();
    const { signal } = latest;
    views.busy(!loaded);
    try {
      const shown = await answer(state, signal);
      if (signal.aborted) return;
      views.show(shown);
      if (shown.empty || shown.answer.matches.length > 0) return;
      // Without suggestions the answer still stands.
      await offer(shown, signal).catch(() => undefined);
    } catch {
      if (!signal.aborted) views.fail();
    }
  }

  return {
    run,
    drop: () => {
      latest.abort();
    },
  };
}
