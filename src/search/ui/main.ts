/** Brings the search page to life. */
import { type Facet, hasFilters } from '../facets.ts';
import { isEmpty, parseQuery } from '../query.ts';
import { sorts } from '../rank.ts';
import { pageSize, type SearchState } from '../state.ts';
import { createAnswerView } from './answer-view.ts';
import { createController, type Shown } from './controller.ts';
import { required } from '../../browser/dom.ts';
import { downloadResults } from './download-results.ts';
import { handOver } from './handover.ts';
import { pageHistory } from './history.ts';
import { listenToKeys } from './keyboard.ts';
import { loaders } from './load-engine.ts';
import { pageParts } from './page-parts.ts';
import { rememberQuery } from './recent.ts';
import { showRecent } from './recent-view.ts';

/** Pause in typing after which the search runs. */
const pause = 150;

const root = required(document, '[data-search-app]', HTMLElement);
const base = new URL(root.dataset['base'] ?? '/', location.href).pathname;
const parts = pageParts(root);
const href = (path: string): string => base + path.replace(/^\//, '');

let shown: Shown | null = null;
/** Called once with the next answer. */
let afterwards: (() => void) | null = null;
/** False while the address only follows the typing. */
let settled = true;
let typing: ReturnType<typeof setTimeout> | undefined;

const asks = (state: SearchState): boolean => !isEmpty(parseQuery(state.q)) || hasFilters(state.filters);

const answerView = createAnswerView(parts, {
  href,
  toggle: (facet, value, chosen) => {
    toggle(facet, value, chosen);
  },
});

const { run, drop } = createController(loaders(href('/pagefind/')), {
  at: () => answerView.at(),
  busy: (loading) => {
    answerView.busy(asks(state), loading);
  },
  show: (next) => {
    shown = next;
    answerView.show(next);
    if (next.empty) {
      showRecent(parts.recent, () => {
        parts.browse.focus();
      });
    }
    afterwards?.();
    afterwards = null;
  },
  suggest: (help, asked) => {
    answerView.suggest(help, asked);
  },
  fail: () => {
    answerView.fail();
  },
});

const pages = pageHistory((moved) => {
  state = moved;
  settled = true;
  parts.input.value = moved.q;
  void run(moved);
});

let state = pages.initial;

function change(changes: Partial<SearchState>, step: 'push' | 'replace'): void {
  clearTimeout(typing);
  state = { ...state, pages: 1, ...changes };
  pages[step](state);
  void run(state);
}

function toggle(facet: Facet, value: string, chosen: boolean): void {
  const filters = shown?.state.filters ?? state.filters;
  const others = filters[facet].filter((known) => known !== value);
  change({ filters: { ...filters, [facet]: chosen ? [...others, value] : others } }, 'push');
  settled = true;
}

function typed(): void {
  clearTimeout(typing);
  drop();
  parts.results.setAttribute('aria-busy', 'true');
  typing = setTimeout(() => {
    // The first letter after a finished search opens a new step, so that going back returns to that search.
    const step = settled && asks(state) ? 'push' : 'replace';
    settled = false;
    change({ q: parts.input.value }, step);
  }, pause);
}

parts.input.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) typed();
});
parts.input.addEventListener('compositionend', typed);

parts.form.addEventListener('submit', (event) => {
  event.preventDefault();
  change({ q: parts.input.value }, 'push');
  settled = true;
  rememberQuery(parts.input.value);
});

/** The page that is opened, here or in another tab, is told which words to mark. */
for (const kind of ['click', 'auxclick', 'contextmenu'] as const) {
  parts.list.addEventListener(kind, ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || !shown) return;
    handOver(link.pathname, { words: shown.answer.marked, scroll: link.hasAttribute('data-search-result') });
    rememberQuery(state.q);
  });
}

parts.sort.addEventListener('change', () => {
  change({ sort: sorts.find((sort) => sort === parts.sort.value) ?? 'relevance' }, 'push');
});

parts.more.addEventListener('click', () => {
  const first = state.pages * pageSize;
  afterwards = () => {
    parts.list.querySelectorAll<HTMLElement>('a[data-search-result]')[first]?.focus();
  };
  change({ pages: state.pages + 1 }, 'replace');
});

parts.csv.addEventListener('click', () => {
  if (!shown) return;
  downloadResults(shown.engine, shown.answer, (path) => location.origin + href(path)).catch(() => {
    answerView.fail();
  });
});

parts.retry.addEventListener('click', () => {
  void run(state);
});

listenToKeys({
  input: parts.input,
  results: parts.results,
  clear: () => {
    parts.input.value = '';
    settled = true;
    change({ q: '' }, 'push');
  },
});

const { scroll } = pages;
if (scroll !== null) {
  afterwards = () => {
    window.scrollTo(0, scroll);
  };
}

// Whoever was quicker than this script has already typed.
if (parts.input.value !== '' && parts.input.value !== state.q) typed();
else {
  parts.input.value = state.q;
  void run(state);
}
