/** Puts an answer on the page. */
import { isComplete, type Progress } from '../answer.ts';
import { directPages } from '../direct-pages.ts';
import { type Facet, hasFilters } from '../facets.ts';
import { parseQuery } from '../query.ts';
import { pageSize, type SearchState } from '../state.ts';
import type { Help } from '../suggest.ts';
import type { Shown } from './controller.ts';
import { directLinks } from './direct-view.ts';
import { chosenFilters, createFiltersView, type FiltersView } from './filters-view.ts';
import type { PageParts } from './page-parts.ts';
import { createResultsView } from './results-view.ts';
import { missingWords, suggestionList } from './suggestions-view.ts';

export interface AnswerActions {
  /** Puts a site path below the base path. */
  readonly href: (path: string) => string;
  readonly toggle: (facet: Facet, value: string, chosen: boolean) => void;
}

export interface AnswerView {
  /** Id of the result that holds the focus. */
  at(): string | null;
  /** An answer is awaited: of a question, or of nothing yet; `loading` until search itself has been loaded. */
  busy(asked: boolean, loading: boolean): void;
  show(shown: Shown): void;
  suggest(help: Help, state: SearchState): void;
  fail(): void;
}

/** How far a search of a large site has come. */
const told = ({ answeredRecords, askedRecords }: Progress): string =>
  `已查 ${String(Math.floor((100 * answeredRecords) / Math.max(1, askedRecords)))}%，其余正在载入；次序和条数还会变。`;

export function createAnswerView(parts: PageParts, { href, toggle }: AnswerActions): AnswerView {
  let filters: FiltersView | null = null;
  const results = createResultsView(parts.list, href);
  parts.filtersFold.open = matchMedia('(min-width: 44rem)').matches;

  function setBusy(busy: boolean): void {
    parts.results.setAttribute('aria-busy', String(busy));
  }

  function showOnly(visible: 'browse' | 'panel' | 'error'): void {
    parts.browse.hidden = visible !== 'browse';
    parts.panel.hidden = visible !== 'panel';
    parts.error.hidden = visible !== 'error';
  }

  function showProgress(progress: Progress): void {
    parts.progress.hidden = isComplete(progress);
    parts.progressText.textContent = told(progress);
    parts.progressBar.max = progress.askedRecords;
    parts.progressBar.value = progress.answeredRecords;
  }

  /** Who has taken a filter away from the keyboard stands at the next one, or else in the box. */
  function showChips(chips: readonly HTMLButtonElement[]): void {
    const at = [...parts.chips.children].findIndex((chip) => chip === document.activeElement);
    parts.chips.replaceChildren(...chips);
    if (at !== -1) (chips[at] ?? chips.at(-1) ?? parts.input).focus({ preventScroll: true });
  }

  /** What the list lacks or offers beside itself, once it is complete. */
  function showRest(shown: number, total: number, complete: boolean): void {
    parts.csv.hidden = total === 0 || !complete;
    parts.csv.textContent = `下载 CSV（${String(total)} 行）`;
    parts.more.hidden = shown >= total;
    parts.more.disabled = !complete;
    parts.more.textContent = `再看 ${String(Math.min(pageSize, total - shown))} 条（还有 ${String(total - shown)} 条）`;
    parts.nothing.hidden = total > 0 || !complete;
    parts.missing.textContent = '';
    parts.suggestions.replaceChildren();
  }

  return {
    at: () => results.at(),
    busy(asked, loading) {
      setBusy(true);
      parts.results.dataset['shows'] = 'last';
      parts.status.dataset['loading'] = String(loading);
      if (!asked) return;
      parts.error.hidden = true;
      parts.browse.hidden = true;
      parts.panel.hidden = false;
    },
    show({ state, engine: { table }, answer, results: texts, empty }) {
      const total = answer.matches.length;
      const complete = isComplete(answer.progress);
      filters ??= createFiltersView(parts.filters, table, toggle);
      filters.show(state.filters, empty ? null : answer.counts);
      parts.filtersFold.classList.toggle('idle', complete && total === 0 && !hasFilters(state.filters));
      showChips(
        chosenFilters(table, state.filters, (facet, value) => {
          toggle(facet, value, false);
        }),
      );
      parts.direct.replaceChildren(...directLinks(directPages(table, parseQuery(state.q)), href));
      parts.count.textContent = empty ? '' : String(total);
      parts.status.dataset['state'] = complete ? 'answered' : 'partial';
      parts.status.setAttribute('aria-busy', String(!complete));
      parts.sort.value = state.sort;
      results.show(texts, answer.marked);
      showProgress(answer.progress);
      showRest(texts.length, total, complete);
      showOnly(empty ? 'browse' : 'panel');
      setBusy(!complete);
      parts.results.dataset['shows'] = 'this';
    },
    suggest(help, state) {
      parts.missing.textContent = missingWords(help, parseQuery(state.q).words.length);
      parts.suggestions.replaceChildren(...suggestionList(help, state));
    },
    fail() {
      results.show([], []);
      parts.count.textContent = '';
      showOnly('error');
      setBusy(false);
    },
  };
}
