/** What a document may hold before it is refused: far above any form, far below what hurts. */
export const pageLimits = {
  pages: 800,
  /** On one page. */
  glyphs: 60_000,
  /** Dotted borders come dot by dot. */
  rules: 200_000,
  /** In the whole document. */
  allGlyphs: 1_500_000,
} as const;
