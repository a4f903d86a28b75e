/** Addresses in a style sheet: `url(…)` and `@import "…"`; comments do not count. */
const comment = /\/\*[\s\S]*?\*\//gu;
const address = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/giu;

export const cssAddresses = (css: string): string[] =>
  [...css.replace(comment, '').matchAll(address)].map(([, ...quoted]) => quoted.join('')).filter((each) => each !== '');
