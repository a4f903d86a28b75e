/** Which place a built site was made for, as its home page tells. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteConfig } from '../../src/site/config.ts';

export type Placement = Pick<SiteConfig, 'base' | 'origin'>;

/** Null when the page does not tell. */
export function placementOf(homePage: string): Placement | null {
  const base = /<link rel="icon" href="(\/[^"]*)favicon\.svg"/u.exec(homePage)?.[1];
  if (base === undefined) return null;
  const canonical = /<link rel="canonical" href="(https?:[^"]*)"/u.exec(homePage)?.[1];
  return { base, origin: canonical === undefined ? null : new URL(canonical).origin };
}

/** Null when there is no built site, or it does not tell. */
export async function builtFor(folder: string): Promise<Placement | null> {
  const home = join(folder, 'index.html');
  return existsSync(home) ? placementOf(await readFile(home, 'utf8')) : null;
}
