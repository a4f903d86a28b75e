/** 您是不是要找…, labelled as suggestions. */
import { noFilters } from '../facets.ts';
import { type SearchState, writeState } from '../state.ts';
import type { Suggestion } from '../suggest.ts';
import { element } from '../../browser/dom.ts';

const reasons: Readonly<Record<Suggestion['reason'], string>> = {
  'without-filters': '去掉筛选',
  'fewer-words': '少一个词',
  similar: '相近的字',
  pinyin: '拼音',
};

export function suggestionList(suggestions: readonly Suggestion[], state: SearchState): HTMLElement[] {
  if (suggestions.length === 0) return [];
  const items = suggestions.map(({ q, reason, count }) => {
    const filters = reason === 'without-filters' ? noFilters : state.filters;
    return element(
      'li',
      {},
      element('a', { href: writeState({ ...state, q, filters, pages: 1 }), 'data-search-suggestion': reason }, q),
      element('small', {}, `${reasons[reason]}，${String(count)} 条`),
    );
  });
  return [element('p', {}, '您是不是要找（建议，不是检索结果）：'), element('ul', { class: 'suggestions' }, ...items)];
}
