/** 最近检索, from this device. */
import { writeState } from '../state.ts';
import { noFilters } from '../facets.ts';
import { element } from '../../browser/dom.ts';
import { forgetQueries, recentQueries } from './recent.ts';

/** `forgotten` is called once there is nothing left, so that the focus finds another place. */
export function showRecent(root: HTMLElement, forgotten: () => void): void {
  const queries = recentQueries();
  root.hidden = queries.length === 0;
  if (root.hidden) return;
  const links = queries.map((q) =>
    element('li', {}, element('a', { href: writeState({ q, filters: noFilters, sort: 'relevance', pages: 1 }) }, q)),
  );
  const forget = element('button', { type: 'button', class: 'quiet' }, '清除');
  forget.addEventListener('click', () => {
    forgetQueries();
    root.hidden = true;
    forgotten();
  });
  const note = element('p', { class: 'note' }, '只记在这台设备上。', forget);
  root.replaceChildren(element('h2', {}, '最近检索'), element('ul', { class: 'link-list' }, ...links), note);
}
