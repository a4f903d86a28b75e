/** Makes exactly these elements the children; what stays is moved as little as possible and keeps the focus. */
export function placeChildren(parent: HTMLElement, items: Iterable<HTMLElement>): void {
  const focused = document.activeElement;
  let at = 0;
  for (const item of items) {
    const there = parent.children[at] ?? null;
    if (there !== item) parent.insertBefore(item, there);
    at += 1;
  }
  while (parent.children.length > at) parent.lastElementChild?.remove();
  // An element that is moved loses the focus.
  if (focused instanceof HTMLElement && document.activeElement !== focused && parent.contains(focused)) {
    focused.focus({ preventScroll: true });
  }
}
