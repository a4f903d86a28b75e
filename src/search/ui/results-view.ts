/** The list of results. A result that stays keeps its element, so that focus and the place on the screen stay too. */
import { element } from '../../browser/dom.ts';
import { findRanges, type Segment, segments } from '../marks.ts';
import type { Result, ResultExcerpt } from '../result.ts';
import { placeChildren } from './place-children.ts';

export interface ResultsView {
  /** Id of the result that holds the focus. */
  at(): string | null;
  /** `words`: the texts to mark, normalised. */
  show(results: readonly Result[], words: readonly string[]): void;
}

const recordOf = (inside: Element | null): string | null =>
  inside?.closest('[data-record]')?.getAttribute('data-record') ?? null;

const marked = (parts: readonly Segment[]): (Node | string)[] =>
  parts.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : text));

/** `href` puts a site path below the base path. */
export function createResultsView(list: HTMLElement, href: (path: string) => string): ResultsView {
  function excerptItem({ label, segments: parts, cutBefore, cutAfter, path }: ResultExcerpt): HTMLLIElement {
    const text = [...(cutBefore ? ['…'] : []), ...marked(parts), ...(cutAfter ? ['…'] : [])];
    return element(
      'li',
      {},
      ...(label === null ? [] : [element('span', { class: 'hit-label' }, label), ' ']),
      element('a', { href: href(path), 'data-search-excerpt': '' }, ...text),
    );
  }

  function resultItem(result: Result, words: readonly string[]): HTMLLIElement {
    const facts = element(
      'p',
      { class: 'hit-facts' },
      ...result.facts.map((fact) => element('span', {}, ...marked(segments(fact, findRanges(fact, words))))),
    );
    if (result.amount !== null) {
      facts.append(element('span', { class: /[0-9]/u.test(result.amount) ? 'figure' : 'absent' }, result.amount));
    }
    return element(
      'li',
      { class: 'hit', 'data-record': result.id },
      element('a', { href: href(result.path), 'data-search-result': '' }, ...marked(result.titleSegments)),
      facts,
      ...(result.excerpts.length === 0
        ? []
        : [element('ul', { class: 'excerpts' }, ...result.excerpts.map(excerptItem))]),
    );
  }

  let known = new Map<string, HTMLLIElement>();

  return {
    at: () => (list.contains(document.activeElement) ? recordOf(document.activeElement) : null),
    show(results, words) {
      const next = new Map(
        results.map((result) => {
          const same = JSON.stringify([result, words]);
          return [same, known.get(same) ?? resultItem(result, words)] as const;
        }),
      );
      known = next;
      placeChildren(list, next.values());
    },
  };
}
