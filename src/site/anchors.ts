/** Anchors that two places of a page must agree on. */
export const findingAnchor = (index: number): string => `finding-${String(index + 1)}`;
