/**
 * Which place a built site was made for: its page for missing addresses, the only one whose links are not relative, tells the
 * path, its home page the origin.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteConfig } from '../../src/site/config.ts';

export type Placement = Pick<SiteConfig, 'base' | 'origin'>;

/** Null when the pages do not tell. */
export function placementOf(missing: string, home: string): Placement | null {
  const base = /<link rel="icon" href="(\/[^"]*)favicon\.svg"/u.exec(missing)?.[1];
  if (base === undefined) return null;
  const canonical = /<link rel="canonical" href="(https?:[^"]*)"/u.exec(home)?.[1];
  return { base, origin: canonical === undefined ? null : new URL(canonical).origin };
}

/** Null when there is no built site, or it does not tell. */
export async function builtFor(folder: string): Promise<Placement | null> {
  const missing = join(folder, '404.html');
  const home = join(folder, 'index.html');
  if (!existsSync(missing) || !existsSync(home)) return null;
  return placementOf(await readFile(missing, 'utf8'), await readFile(home, 'utf8'));
}
