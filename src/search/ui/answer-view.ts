/** Puts an answer on the page. */
import { chosenFilters, createFiltersView, type FiltersView } from './filters-view.ts';
import type { Shown } from './controller.ts';
import type { PageParts } from './page-parts.ts';
import { parseQuery } from '../query.ts';
import type { SearchState } from '../state.ts';
import type { Help } from '../suggest.ts';
import { missingWords, suggestionList } from './suggestions-view.ts';
import { resultItem } from './results-view.ts';
import type { Facet } from '../facets.ts';

export interface AnswerActions {
  /** Puts a site path below the base path. */
  readonly href: (path: string) => string;
  readonly toggle: (facet: Facet, value: string, chosen: boolean) => void;
}

export interface AnswerView {
  /** A question was asked; its answer is awaited. */
  busy(asked: boolean): void;
  show(shown: Shown): void;
  suggest(help: Help, state: SearchState): void;
  fail(): void;
}

export function createAnswerView(parts: PageParts, { href, toggle }: AnswerActions): AnswerView {
  let filters: FiltersView | null = null;
  parts.filtersFold.open = matchMedia('(min-width: 44rem)').matches;

  function setBusy(busy: boolean): void {
    parts.results.setAttribute('aria-busy', String(busy));
  }

  function showOnly(visible: 'browse' | 'panel' | 'error'): void {
    parts.browse.hidden = visible !== 'browse';
    parts.panel.hidden = visible !== 'panel';
    parts.error.hidden = visible !== 'error';
  }

  return {
    busy(asked) {
      setBusy(true);
      if (!asked) return;
      parts.error.hidden = true;
      parts.browse.hidden = true;
      parts.panel.hidden = false;
    },
    show({ state, engine, answer, results, empty }) {
      const total = answer.matches.length;
      filters ??= createFiltersView(parts.filters, engine.table, toggle);
      filters.show(state.filters, empty ? null : answer.counts);
      const chips = chosenFilters(engine.table, state.filters, (facet, value) => {
        toggle(facet, value, false);
      });
      parts.chips.replaceChildren(...chips);
      parts.count.textContent = empty ? '' : String(total);
      parts.status.dataset['state'] = 'answered';
      parts.sort.value = state.sort;
      parts.csv.hidden = total === 0;
      parts.csv.textContent = `下载 CSV（${String(total)} 行）`;
      parts.list.replaceChildren(...results.map((result) => resultItem(result, href)));
      parts.nothing.hidden = total > 0;
      parts.missing.textContent = '';
      parts.suggestions.replaceChildren();
      parts.more.hidden = results.length >= total;
      parts.more.textContent = `再看 ${String(Math.min(20, total - results.length))} 条（还有 ${String(total - results.length)} 条）`;
      showOnly(empty ? 'browse' : 'panel');
      setBusy(false);
    },
    suggest(help, state) {
      parts.missing.textContent = missingWords(help, parseQuery(state.q).words.length);
      parts.suggestions.replaceChildren(...suggestionList(help, state));
    },
    fail() {
      parts.list.replaceChildren();
      parts.count.textContent = '';
      showOnly('error');
      setBusy(false);
    },
  };
}
