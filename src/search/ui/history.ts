/** The browser's history: the address says the whole state; going back returns to the same list at the same place. */
import { readState, type SearchState, writeState } from '../state.ts';

export interface PageHistory {
  readonly initial: SearchState;
  /** Where the list stood when the reader left it; null at a fresh visit. */
  readonly scroll: number | null;
  replace(state: SearchState): void;
  /** A step that the back button undoes. */
  push(state: SearchState): void;
}

const scrollOf = (state: unknown): number | null =>
  typeof state === 'object' && state !== null && 'scroll' in state && typeof state.scroll === 'number'
    ? state.scroll
    : null;

export function pageHistory(onMove: (state: SearchState) => void): PageHistory {
  const address = (state: SearchState): string => location.pathname + writeState(state);
  window.addEventListener('popstate', () => {
    onMove(readState(location.search));
  });
  window.addEventListener('pagehide', () => {
    history.replaceState({ scroll: window.scrollY }, '');
  });
  return {
    initial: readState(location.search),
    scroll: scrollOf(history.state),
    replace: (state) => {
      history.replaceState(null, '', address(state));
    },
    push: (state) => {
      if (address(state) === location.pathname + location.search) return;
      history.pushState(null, '', address(state));
    },
  };
}
