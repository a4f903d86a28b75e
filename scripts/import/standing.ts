/** The documents that stand in a content folder, read once a region. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentSchema } from '../../src/document/performance-document.ts';
import { standingOf, type Standing } from '../../src/importer/output/place.ts';

async function readStanding(path: string): Promise<Standing[]> {
  try {
    const { data } = documentSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return data === undefined ? [] : [standingOf(data)];
  } catch (error) {
    // A damaged document is mended by importing its original anew: it keeps no place.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

export interface StandingDocuments {
  of(region: string): Promise<readonly Standing[]>;
  /** After a document has been written. */
  add(region: string, standing: Standing): void;
}

export function standingDocuments(contentDir: string): StandingDocuments {
  const known = new Map<string, Standing[]>();
  return {
    async of(region) {
      const before = known.get(region);
      if (before !== undefined) return before;
      const folder = join(contentDir, 'documents', region);
      const names = await readdir(folder, { recursive: true }).catch(() => []);
      const files = names.filter((name) => name.endsWith('.json') && !name.endsWith('.import.json')).sort();
      const found = (await Promise.all(files.map((name) => readStanding(join(folder, name))))).flat();
      known.set(region, found);
      return found;
    },
    add(region, standing) {
      known.set(region, [...(known.get(region) ?? []).filter(({ id }) => id !== standing.id), standing]);
    },
  };
}
