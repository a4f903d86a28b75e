/** Draws the pictures of the pages into the built site. Those that were drawn before are kept in `.cache/pictures/`. */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { canDraw } from '../../src/pictures/canvas.ts';
import { type Card, cards } from '../../src/pictures/card.ts';
import { designVersion, draw } from '../../src/pictures/draw.ts';

export interface Drawn {
  readonly pictures: number;
  /** Of them, how many were not in the cache. */
  readonly drawn: number;
}

/** Encoding goes on in other threads meanwhile. */
const atOnce = 4;

const keyOf = ({ path: _, ...facts }: Card, siteName: string): string =>
  createHash('sha256')
    .update(JSON.stringify([designVersion, siteName, facts]))
    .digest('hex');

async function copied(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to);
    return true;
  } catch {
    return false;
  }
}

export async function drawPictures(
  catalogue: Catalogue,
  siteName: string,
  site: string,
  cache: string,
): Promise<Drawn> {
  if (!canDraw()) return { pictures: 0, drawn: 0 };
  await mkdir(cache, { recursive: true });
  const used = new Set<string>();
  let [pictures, drawn] = [0, 0];

  async function put(card: Card): Promise<void> {
    const name = `${keyOf(card, siteName)}.jpg`;
    const kept = join(cache, name);
    const target = join(site, card.path);
    await mkdir(dirname(target), { recursive: true });
    if (!(await copied(kept, target))) {
      await writeFile(target, await draw(card, siteName));
      const temporary = `${kept}.${String(process.pid)}.tmp`;
      await copyFile(target, temporary);
      await rename(temporary, kept);
      drawn += 1;
    }
    used.add(name);
    pictures += 1;
  }

  const queue = cards(catalogue, siteName);
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const card of queue) await put(card);
    }),
  );
  for (const name of await readdir(cache)) if (!used.has(name)) await rm(join(cache, name), { force: true });
  return { pictures, drawn };
}
