/** Addresses → files by the rules of Sitemaps 0.9: at most 50,000 addresses a file, and an index over several files. */
import { sitemapFilePath, sitemapPartPath } from '../catalogue/addresses.ts';
import { element, xmlFile } from '../feeds/xml.ts';

export interface SitemapEntry {
  /** Site path. */
  readonly path: string;
  /** YYYY-MM-DD; null when not recorded. */
  readonly lastmod: string | null;
}

export interface SitemapFile {
  /** Site path. */
  readonly path: string;
  readonly content: string;
}

export const longestSitemap = 50_000;

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

const listed = (name: string, address: string, lastmod: string | null): string =>
  element(name, {}, [element('loc', {}, address), ...(lastmod === null ? [] : [element('lastmod', {}, lastmod)])]);

/** `address` gives whole addresses: the format knows no others. */
export function sitemapFiles(
  entries: readonly SitemapEntry[],
  address: (path: string) => string,
  longest = longestSitemap,
): SitemapFile[] {
  const urlset = (path: string, own: readonly SitemapEntry[]): SitemapFile => ({
    path,
    content: xmlFile(
      element(
        'urlset',
        namespace,
        own.map((entry) => listed('url', address(entry.path), entry.lastmod)),
      ),
    ),
  });
  if (entries.length <= longest) return [urlset(sitemapFilePath, entries)];
  const parts = Array.from({ length: Math.ceil(entries.length / longest) }, (_, index) =>
    urlset(sitemapPartPath(index + 1), entries.slice(index * longest, (index + 1) * longest)),
  );
  const index = element(
    'sitemapindex',
    namespace,
    parts.map(({ path }) => listed('sitemap', address(path), null)),
  );
  return [{ path: sitemapFilePath, content: xmlFile(index) }, ...parts];
}
