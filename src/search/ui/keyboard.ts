/** `/` goes to the search box, arrows move among results, Esc goes back to the box and then clears it. */

interface Keys {
  readonly input: HTMLInputElement;
  readonly results: HTMLElement;
  readonly clear: () => void;
}

const editable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const plainKey = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;

export function listenToKeys({ input, results, clear }: Keys): void {
  const links = (): HTMLElement[] => [...results.querySelectorAll<HTMLElement>('a[data-search-result]')];

  /** From the box to the first result, from result to result, from the first back to the box. */
  function move(step: 1 | -1): boolean {
    const all = links();
    const active = document.activeElement;
    const at = all.findIndex((link) => link === active || link.closest('li')?.contains(active) === true);
    if (active !== input && at === -1) return false;
    const next = active === input ? (step === 1 ? all[0] : undefined) : at + step < 0 ? input : all[at + step];
    if (!next) return false;
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
    return true;
  }

  document.addEventListener('keydown', (event) => {
    if (!plainKey(event)) return;
    if (event.key === '/' && !editable(event.target)) {
      event.preventDefault();
      input.focus();
      input.select();
    } else if (event.key === 'ArrowDown' && move(1)) event.preventDefault();
    else if (event.key === 'ArrowUp' && move(-1)) event.preventDefault();
    else if (event.key === 'Escape' && (event.target === input || results.contains(document.activeElement))) {
      event.preventDefault();
      if (event.target === input) clear();
      else input.focus();
    }
  });
}
