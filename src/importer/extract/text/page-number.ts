/** `- 15 -`, `第 3 页`, `第 3 页 共 12 页`, `12`: a line that a page prints between the rows of one table. */
const pageNumber = /^[^\p{L}\p{N}]*(?:第\s*)?\d{1,4}\s*页?(?:\s*[/共]+\s*\d{1,4}\s*页?)?[^\p{L}\p{N}]*$/u;

export const isPageNumberLine = (text: string): boolean => pageNumber.test(text.normalize('NFKC'));
