/** The built site as tests see it; for files below test/site and test/browser. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { walk } from '../../scripts/build/walk.ts';
import type { TestSite } from './site-setup.ts';

/** Folder, server and base path of the built site. */
export const site = (): TestSite => inject('site');

/** The full address of a site path such as `/search/?q=水`. */
export const pageUrl = (path: string): string => {
  const { server, base } = site();
  return server + base + path.replace(/^\//u, '');
};

/** The content of a file of the site, e.g. `data/projects.csv`. */
export const siteFile = (path: string): Promise<string> => readFile(join(site().folder, path), 'utf8');

/** Paths of all files of the site, below its folder. */
export async function siteFiles(): Promise<string[]> {
  const files: string[] = [];
  for await (const file of walk(site().folder)) files.push(file);
  return files;
}

/** `r/130304/index.html` → `/r/130304/`, the site path of a page. */
export const sitePath = (file: string): string => `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;

/** One page of every kind, found by the shape of its address: kind → site path. */
export async function onePageOfEachKind(): Promise<ReadonlyMap<string, string>> {
  const kinds = new Map<string, string>();
  for (const file of await siteFiles()) {
    if (!file.endsWith('.html')) continue;
    const path = sitePath(file);
    const kind = kindOf(path);
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return kinds;
}

/** Codes, years, departments and projects are replaced by a star: pages that differ in nothing else are of one kind. */
const kindOf = (path: string): string =>
  path
    .replace(/^\/r\/[^/]+\/d\/[^/]+\/$/u, '/r/*/d/*/')
    .replace(/^\/r\/[^/]+\/\d{4}\/[^/]+\//u, '/r/*/*/*/')
    .replace(/\/(p|o)\/[^/]+\/$/u, '/$1/*/')
    .replace(/^\/r\/[^/*]+\/$/u, '/r/*/')
    .replace(/^\/y\/\d{4}\/$/u, '/y/*/')
    .replace(/^\/indicators\/([^/]+)\/[^/]+\/$/u, '/indicators/$1/*/');
