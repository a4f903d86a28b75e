/** The list of results. */
import type { Segment } from '../marks.ts';
import type { Result } from '../result.ts';
import { element } from '../../browser/dom.ts';

const marked = (parts: readonly Segment[]): (Node | string)[] =>
  parts.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : text));

/** `href` puts a site path below the base path. */
export function resultItem(result: Result, href: (path: string) => string): HTMLLIElement {
  const facts = element('p', { class: 'hit-facts' }, ...result.facts.map((fact) => element('span', {}, fact)));
  if (result.amount !== null) {
    facts.append(element('span', { class: /[0-9]/u.test(result.amount) ? 'figure' : 'absent' }, result.amount));
  }
  const excerpts = result.excerpts.map(({ label, segments, cutBefore, cutAfter, path }) =>
    element(
      'li',
      {},
      ...(label === null ? [] : [element('span', { class: 'hit-label' }, label), ' ']),
      element(
        'a',
        { href: href(path), 'data-search-excerpt': '' },
        ...(cutBefore ? ['…'] : []),
        ...marked(segments),
        ...(cutAfter ? ['…'] : []),
      ),
    ),
  );
  return element(
    'li',
    { class: 'hit' },
    element('a', { href: href(result.path), 'data-search-result': '' }, ...marked(result.titleSegments)),
    facts,
    ...(excerpts.length === 0 ? [] : [element('ul', { class: 'excerpts' }, ...excerpts)]),
  );
}
