/**
 * On every page: marks the words by which the reader found it, and scrolls to the first of them. Nothing is changed in the page
 * itself; a browser that cannot mark so, or runs no scripts, shows the page as it is.
 */
import { findRanges } from '../marks.ts';
import { takeOver } from './handover.ts';
import { pageBlocks } from './page-text.ts';

const highlight = 'searched';

/** Kept in the history, so that going back to the page and loading it anew show the marks again. */
function wordsOf(state: unknown): readonly string[] {
  const known = typeof state === 'object' && state !== null && 'searched' in state ? state.searched : null;
  return Array.isArray(known) ? known.filter((word) => typeof word === 'string') : [];
}

function mark(root: Element, words: readonly string[]): Range[] {
  const ranges = pageBlocks(root).flatMap((block) =>
    findRanges(block.text, words).map(({ start, end }) => block.range(start, end)),
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
  const [first] = mark(main, words);
  if (first && searched?.scroll === true) scrollTo(first);
}

// Once the page's other scripts have made of it what it is.
document.addEventListener('DOMContentLoaded', arrive);
