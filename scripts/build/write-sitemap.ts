/** Writes sitemap.xml: every page of the built site that search engines may show. Without an origin there is none. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { lastChanges } from '../../src/sitemap/last-changes.ts';
import { sitemapFiles } from '../../src/sitemap/sitemap-files.ts';
import { walk } from './walk.ts';

/** Pages that say themselves that they are not to be shown, or that only lead elsewhere. */
const hidden = /<meta\s[^>]*(?:name="robots"[^>]*noindex|http-equiv="refresh")/iu;

/** The address of a page's file: `r/130304/index.html` → `/r/130304/`; null for other files and for the page of missing addresses. */
const pagePath = (file: string): string | null =>
  file.endsWith('.html') && file !== '404.html' ? `/${file.replace(/(^|\/)index\.html$/u, '$1')}` : null;

export async function writeSitemap(
  site: string,
  catalogue: Catalogue,
  place: { readonly base: string; readonly origin: string | null },
): Promise<number> {
  const { base, origin } = place;
  if (origin === null) return 0;
  const changes = lastChanges(catalogue);
  const entries: { path: string; lastmod: string | null }[] = [];
  for await (const file of walk(site)) {
    const path = pagePath(file);
    if (path === null || hidden.test(await readFile(join(site, file), 'utf8'))) continue;
    entries.push({ path, lastmod: changes.get(path) ?? null });
  }
  const address = (path: string): string => origin + base + path.slice(1);
  for (const file of sitemapFiles(entries, address)) await writeFile(join(site, file.path), file.content);
  return entries.length;
}
