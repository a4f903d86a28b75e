/** Printed words inside marks of our own: marks of the same kind within become the inner ones, as GB/T 15834 asks. */

export const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** A title that is printed in book-title marks as a whole keeps those. */
export const bookTitle = (text: string): string =>
  /^《[^《》]*》$/u.test(text) ? text : `《${text.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
