/** The HTML element of a heading level; levels that HTML does not have become the nearest one. */
const tags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

export type HeadingTag = (typeof tags)[number];

export const headingTag = (level: number): HeadingTag =>
  tags.find((tag) => tag === `h${String(level)}`) ?? (level < 2 ? 'h2' : 'h6');
