/** `/indicators/` and `/projects/`: all rows in the browser, filtered as the reader asks. */
import { element, required } from '../../browser/dom.ts';
import type { DeskDefinition } from '../definition.ts';
import { indicatorDesk } from '../indicator-columns.ts';
import { projectDesk } from '../project-columns.ts';
import type { Rows } from '../rows.ts';
import { selectRows, type SelectedRows } from '../select-rows.ts';
import { type DeskState, readSort, readState, writeSort, writeState } from '../state.ts';
import { downloadRows } from './downloads.ts';
import { buildFilters, chosenFilters, type FilterChanges } from './filters.ts';
import { loadRows } from './load-rows.ts';
import { picksOf } from './picks.ts';
import { rowsView } from './rows-view.ts';
import { summary } from './summaries.ts';

const pageSize = 50;
/** Typing rests this long before the rows follow. */
const typingMilliseconds = 120;

const root = required(document, '[data-desk]', HTMLElement);
const definition: DeskDefinition = root.dataset['desk'] === 'projects' ? projectDesk : indicatorDesk;
const base = new URL(root.dataset['base'] ?? '/', location.href).pathname;
const href = (path: string): string => base + path.replace(/^\//u, '');
const address = (path: string): string => new URL(href(path), location.href).href;
const years = (root.dataset['years'] ?? '').split(',').filter(Boolean).map(Number);

const part = <T extends HTMLElement>(name: string, type: new () => T): T => required(root, `[data-desk-${name}]`, type);
const input = part('text', HTMLInputElement);
const body = required(root, '[data-desk-table] tbody', HTMLElement);
const more = part('more', HTMLButtonElement);
const status = part('status', HTMLElement);
const csv = part('csv', HTMLButtonElement);
const json = part('json', HTMLButtonElement);
const order = part('order', HTMLSelectElement);
const found = part('found', HTMLElement);

const narrowed = ({ text, chosen }: DeskState): boolean =>
  text.trim() !== '' ||
  ['level_one_canonical', 'level_two_canonical'].some((facet) => (chosen[facet] ?? []).length > 0);

function start(rows: Rows): void {
  let state = readState(definition, location.search);
  let selected: SelectedRows = { rows: new Int32Array(), counts: new Map() };
  const picks = definition.comparable
    ? picksOf(rows, part('compare', HTMLAnchorElement), part('picked', HTMLElement), href)
    : null;
  const view = rowsView(rows, definition, href, picks);
  const changes: FilterChanges = {
    toggle: (facet, value, chosen) => {
      const others = (state.chosen[facet] ?? []).filter((known) => known !== value);
      go({ ...state, chosen: { ...state.chosen, [facet]: chosen ? [...others, value] : others }, pages: 1 }, true);
    },
    range: (range) => {
      go({ ...state, range, pages: 1 }, true);
    },
    target: ({ value, operator, unit }) => {
      const chosen = { ...state.chosen, operator: [operator], unit_canonical: [unit] };
      go({ ...state, chosen, range: { from: value, to: value }, pages: 1 }, true);
    },
  };
  const filters = buildFilters(part('filters', HTMLElement), rows, definition, changes);

  function go(next: DeskState, step: boolean): void {
    const wasInside = root.contains(document.activeElement);
    state = next;
    const target = location.pathname + writeState(definition, state);
    if (step) history.pushState(null, '', target);
    else history.replaceState(null, '', target);
    show();
    // A chosen bar or chip is gone with its answer; the keyboard goes on at the rows, not at the top of the page.
    if (wasInside && !root.contains(document.activeElement)) found.focus({ preventScroll: true });
  }

  function show(): void {
    selected = selectRows(rows, definition, state);
    const total = selected.rows.length;
    const open = selected.rows.subarray(0, state.pages * pageSize);
    status.textContent = `共 ${String(total)} ${definition.counted}${total > open.length ? `，显示前 ${String(open.length)} ${definition.counted.slice(0, 1)}` : ''}`;
    body.replaceChildren(...Array.from(open, view.item));
    more.hidden = open.length === total;
    csv.textContent = `下载 CSV（${String(total)} 行）`;
    json.textContent = `JSON（${String(total)} 行）`;
    filters.show(state, selected.counts);
    part('chips', HTMLElement).replaceChildren(...chosenFilters(definition, state, changes));
    part('summary', HTMLElement).replaceChildren(
      ...(total === 0 ? [] : [summary(definition, rows, selected.rows, narrowed(state), changes)]),
    );
    part('nothing', HTMLElement).hidden = total > 0;
    part('rows', HTMLElement).hidden = total === 0;
    showSort();
    if (document.activeElement !== input) input.value = state.text;
  }

  function showSort(): void {
    order.value = writeSort(state.sort);
    for (const button of root.querySelectorAll<HTMLButtonElement>('[data-desk-sort]')) {
      const own = state.sort?.column === button.dataset['deskSort'];
      const direction = state.sort?.descending === true ? 'descending' : 'ascending';
      button.closest('th')?.setAttribute('aria-sort', own ? direction : 'none');
    }
  }

  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      go({ ...state, text: input.value, pages: 1 }, false);
    }, typingMilliseconds);
  });
  part('form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    go({ ...state, text: input.value, pages: 1 }, true);
  });
  more.addEventListener('click', () => {
    const before = body.childElementCount;
    go({ ...state, pages: state.pages + 1 }, false);
    body.children[before]?.querySelector('a')?.focus();
  });
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-desk-sort]')) {
    button.addEventListener('click', () => {
      const column = button.dataset['deskSort'] ?? '';
      const { sort } = state;
      const next =
        sort?.column !== column ? { column, descending: false } : sort.descending ? null : { column, descending: true };
      go({ ...state, sort: next, pages: 1 }, true);
    });
  }
  order.addEventListener('change', () => {
    go({ ...state, sort: readSort(definition, order.value), pages: 1 }, true);
  });
  csv.addEventListener('click', () => {
    downloadRows('csv', rows, selected.rows, definition, state, address);
  });
  json.addEventListener('click', () => {
    downloadRows('json', rows, selected.rows, definition, state, address);
  });
  window.addEventListener('popstate', () => {
    state = readState(definition, location.search);
    input.value = state.text;
    show();
  });
  // Beside the table there is room; above it they would push it off the screen.
  const wide = window.matchMedia('(min-width: 60rem)').matches;
  for (const fold of root.querySelectorAll<HTMLDetailsElement>('[data-desk-fold]')) fold.open = wide;
  input.value = state.text;
  show();
  part('panel', HTMLElement).hidden = false;
}

status.textContent = '正在载入…';
status.setAttribute('aria-busy', 'true');
try {
  start(await loadRows(definition.name, years, href));
  status.removeAttribute('aria-busy');
} catch {
  status.replaceChildren(element('span', {}, '数据没有载入，可能是网络中断。请刷新页面再试；下面的分类列表不受影响。'));
}
