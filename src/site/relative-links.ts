/**
 * Links below the base path → links relative to the page that holds them. A site of such pages works below any path, and
 * from a folder on a disk, without being built again.
 */

/** A start tag; quoted values may hold anything. */
const tag = /<[a-z][^\s>/]*(?:\s[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*)>/giu;
const link = /(\s(?:href|src|action|poster|data-base)=")(\/(?!\/)[^"]*)"/giu;
/** What these hold is no markup. */
const verbatim = /(<script[^>]*>)([\s\S]*?)<\/script>/giu;

const folderOf = (path: string): string[] => path.split('/').slice(1, -1);

/** From one absolute path to another, of which query and fragment are kept. */
export function relativeLink(from: string, to: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(to) ?? [];
  if (path === from && rest.startsWith('#')) return rest;
  const [here, there] = [folderOf(from), folderOf(path)];
  const parting = there.findIndex((segment, index) => segment !== here[index]);
  const shared = Math.min(parting === -1 ? there.length : parting, here.length);
  const file = path.slice(path.lastIndexOf('/') + 1);
  const down = [...there.slice(shared).map((segment) => `${segment}/`), file].join('');
  const up = '../'.repeat(here.length - shared);
  // A bare name with a colon would be read as a scheme, an empty one as the page itself with its query.
  const relative = up === '' && (down === '' || /^[^/]*:/u.test(down)) ? `./${down}` : up + down;
  return relative + rest;
}

/** `page` is the address of the page, base path included. Links to places outside the base path stay as they are. */
export function withRelativeLinks(html: string, page: string, base: string): string {
  const rewriteTags = (markup: string): string =>
    markup.replace(tag, (whole) =>
      whole.includes('="/')
        ? whole.replace(link, (attribute, name: string, address: string) =>
            address.startsWith(base) ? `${name}${relativeLink(page, address)}"` : attribute,
          )
        : whole,
    );
  let rewritten = '';
  let end = 0;
  for (const { 0: whole, 1: opening = '', index } of html.matchAll(verbatim)) {
    rewritten += rewriteTags(html.slice(end, index) + opening) + whole.slice(opening.length);
    end = index + whole.length;
  }
  return rewritten + rewriteTags(html.slice(end));
}
