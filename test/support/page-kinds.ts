/** Kinds of pages, told by the shape of their addresses. */

/** `r/130304/index.html` → `/r/130304/`, the site path of a page. */
export const sitePath = (file: string): string => `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;

/** Codes, years, departments and projects are replaced by a star: pages that differ in nothing else are of one kind. */
const kindOf = (path: string): string =>
  path
    .replace(/^\/r\/[^/]+\/d\/[^/]+\/$/u, '/r/*/d/*/')
    .replace(/^\/r\/[^/]+\/\d{4}\/[^/]+\//u, '/r/*/*/*/')
    .replace(/\/(p|o)\/[^/]+\/$/u, '/$1/*/')
    .replace(/^\/r\/[^/*]+\/$/u, '/r/*/')
    .replace(/^\/y\/\d{4}\/$/u, '/y/*/')
    .replace(/^\/indicators\/([^/]+)\/[^/]+\/$/u, '/indicators/$1/*/');

/** One page of every kind among the files of a site: kind → site path. */
export function pageKinds(files: Iterable<string>): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    const path = sitePath(file);
    const kind = kindOf(path);
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return kinds;
}
