/** The built site as tests see it; for files below test/site and test/browser. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { walk } from '../../scripts/build/walk.ts';
import { pageKinds } from './page-kinds.ts';
import type { TestSite } from './site-setup.ts';

export { sitePath } from './page-kinds.ts';

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

/** One page of every kind: kind → site path. */
export const onePageOfEachKind = async (): Promise<ReadonlyMap<string, string>> => pageKinds(await siteFiles());
