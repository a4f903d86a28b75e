/**
 * On every page: marks the words by which the reader found it, and scrolls to the first of them. Nothing is changed in the page
 * itself; a browser that cannot mark so, or runs no scripts, shows the page as it is. Whoever goes on to the lines of the original, or
 * from there to a page, finds the words marked there too.
 */
import { findRanges } from '../marks.ts';
import { handOver, takeOver } from './handover.ts';
import { pageBlocks } from './page-text.ts';

const highlight = 'searched';

/** Kept in the history, so that going back to the page and loading it anew show the marks again. */
function wordsOf(state: unknown): readonly string[] {
  const known = typeof state === 'object' && state !== null && 'searched' in state ? state.searched : null;
  return Array.isArray(known) ? known.filter((word) => typeof word === 'string') : [];
}

function mark(root: Element, words: readonly string[]): Range[] {
  const ranges = pageBlocks(root).flatMap((block) =>
    findRanges(block.text, words).flatMap(({ start, end }) => block.ranges(start, end)),
  );
  CSS.highlights.set(highlight, new Highlight(...ranges));
  return ranges;
}

/** Into sight, unless it is there already. */
function scrollTo(range: Range): void {
  for (let folded = range.startContainer.parentElement?.closest('details'); folded;) {
    folded.open = true;
    folded = folded.parentElement?.closest('details');
  }
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight) return;
  window.scrollTo({ top: window.scrollY + top - window.innerHeight / 3 });
}

function passOn(root: Element, words: readonly string[]): void {
  for (const kind of ['click', 'auxclick'] as const) {
    root.addEventListener(kind, ({ target }) => {
      const link = target instanceof Element ? target.closest('a.line-link, a.use') : null;
      if (!(link instanceof HTMLAnchorElement) || link.pathname === location.pathname) return;
      handOver(link.pathname, { words, scroll: false });
    });
  }
}

function arrive(): void {
  const main = document.querySelector('main');
  if (!main || !('highlights' in CSS) || document.querySelector('[data-search-app]')) return;
  const searched = takeOver(location.pathname);
  const words = searched?.words ?? wordsOf(history.state);
  if (words.length === 0) return;
  if (searched) {
    const state: unknown = history.state;
    history.replaceState({ ...(typeof state === 'object' ? state : {}), searched: words }, '');
  }
  passOn(main, words);
  const [first] = mark(main, words);
  if (first && searched?.scroll === true) scrollTo(first);
}

// Once the page's other scripts have made of it what it is.
document.addEventListener('DOMContentLoaded', arrive);
