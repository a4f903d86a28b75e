/** Links to the pages of regions, departments and years that the query names, in the place of the help below the box. */
import { element } from '../../browser/dom.ts';
import type { DirectPage } from '../direct-pages.ts';

const kinds: Readonly<Record<DirectPage['kind'], string>> = { region: '地区', department: '部门', year: '年度' };

export function directLinks(pages: readonly DirectPage[], href: (path: string) => string): HTMLElement[] {
  if (pages.length === 0) return [];
  const items = pages.map(({ kind, path, label }) =>
    element(
      'li',
      {},
      element('span', { class: 'hit-label' }, kinds[kind]),
      element('a', { href: href(path), 'data-search-direct-page': kind }, label),
    ),
  );
  const heading = pages.every(({ exact }) => exact) ? '直达' : '名称相近';
  return [element('p', {}, heading), element('ul', {}, ...items)];
}
