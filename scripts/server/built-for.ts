/** Which place a built site was made for, as its page for missing addresses tells: the only one whose links are not relative. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteConfig } from '../../src/site/config.ts';

export type Placement = Pick<SiteConfig, 'base' | 'origin'>;

/** Null when the page does not tell. */
export function placementOf(page: string): Placement | null {
  const base = /<link rel="icon" href="(\/[^"]*)favicon\.svg"/u.exec(page)?.[1];
  if (base === undefined) return null;
  const canonical = /<link rel="canonical" href="(https?:[^"]*)"/u.exec(page)?.[1];
  return { base, origin: canonical === undefined ? null : new URL(canonical).origin };
}

/** Null when there is no built site, or it does not tell. */
export async function builtFor(folder: string): Promise<Placement | null> {
  const page = join(folder, '404.html');
  return existsSync(page) ? placementOf(await readFile(page, 'utf8')) : null;
}
