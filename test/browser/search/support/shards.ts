/** The site's search in many small parts, as a province has it, each of which can be held back. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildCatalogue } from '../../../../src/catalogue/catalogue.ts';
import { readContent } from '../../../../src/catalogue/read-content.ts';
import { searchBundle } from '../../../../src/search/build-index.ts';
import { readTextPages } from '../../../../src/search/read-text-pages.ts';
import { projectRoot } from '../../../support/cache.ts';

const contentDir = join(projectRoot, 'content');
const content = await readContent(contentDir);
const { files } = await searchBundle(
  buildCatalogue(content, []),
  await readTextPages(contentDir, content.pages),
  // Fewer records than any year has.
  { most: 1 },
);
const bundle = new Map(files.map(({ path, content: bytes }) => [path, bytes]));

export const shards: readonly string[] = [...new Set(files.flatMap(({ path }) => /^(.+?)\//u.exec(path)?.[1] ?? []))];

export interface HeldShards {
  /** Lets everything through that was held back, and all that follows. */
  readonly release: () => void;
}

/** Serves the parts instead of the site's one; `held` says which folders wait for `release`. */
export async function serveShards(page: Page, held: (folder: string) => boolean): Promise<HeldShards> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/**', async (route) => {
    const path = new URL(route.request().url()).pathname.split('/pagefind/')[1] ?? '';
    const bytes = bundle.get(path);
    if (!bytes) {
      await route.continue();
      return;
    }
    if (held(path.split('/')[0] ?? '')) await released;
    await route.fulfill({
      body: Buffer.from(bytes),
      contentType: path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
    });
  });
  return { release };
}
