/** A header or footer that holds nothing but a page number. */
export const isPageNumber = (text: string): boolean => /^(?:page|of|[\d\s\-—–_/·.,，第页共])*$/iu.test(text);
