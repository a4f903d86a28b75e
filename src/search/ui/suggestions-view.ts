/** What does exist when nothing is found: 您是不是要找…, labelled as suggestions. */
import { type SearchState, writeState } from '../state.ts';
import type { Help, Suggestion } from '../suggest.ts';
import { element } from '../../browser/dom.ts';

const reasons: Readonly<Record<Suggestion['reason'], string>> = {
  'without-filters': '去掉筛选',
  'without-exclusions': '不排除词',
  'fewer-words': '少用几个词',
  writing: '另一种写法',
  similar: '相近的字',
  gap: '补上中间的字',
  number: '相近的文号',
  pieces: '拆开来找',
  pinyin: '拼音',
};

/** Which word finds nothing; null for a search of one word, which needs no telling. */
export function missingWords({ missing }: Help, words: number): string | null {
  if (words < 2) return null;
  if (missing.length === 0) return '这几个词分别都能查到，但没有一个页面同时含有它们。';
  const quoted = missing.map((word) => `“${word}”`).join('、');
  return missing.length < words ? `没有页面含有${quoted}，其余的词能查到。` : `没有页面含有${quoted}。`;
}

export function suggestionList({ suggestions }: Help, state: SearchState): HTMLElement[] {
  if (suggestions.length === 0) return [];
  const items = suggestions.map(({ q, filters, reason, count }) =>
    element(
      'li',
      {},
      element('a', { href: writeState({ ...state, q, filters, pages: 1 }), 'data-search-suggestion': reason }, q),
      element('small', {}, `${reasons[reason]}，${String(count)} 条`),
    ),
  );
  return [element('p', {}, '您是不是要找（建议，不是检索结果）：'), element('ul', { class: 'suggestions' }, ...items)];
}
