/** What was written of the open data, as pages need it: sizes, rows, hashes, the version. */
import { z } from 'zod';
import type { Publication, PublishedFile } from './publication.ts';

const inventorySchema = z.strictObject({
  version: z.string(),
  files: z.array(
    z.strictObject({ path: z.string(), bytes: z.number(), sha256: z.string(), rows: z.number().nullable() }),
  ),
});

export interface Inventory {
  /** Null when the pages are made without the data, in a preview of the pages alone. */
  readonly version: string | null;
  file(path: string): PublishedFile | undefined;
}

export const noInventory: Inventory = { version: null, file: () => undefined };

export const inventoryText = ({ version }: Publication, files: Iterable<PublishedFile>): string =>
  JSON.stringify({ version, files: [...files] } satisfies z.infer<typeof inventorySchema>);

export function parseInventory(text: string): Inventory {
  const { version, files } = inventorySchema.parse(JSON.parse(text));
  const byPath = new Map(files.map((file) => [file.path, file]));
  return { version, file: (path) => byPath.get(path) };
}
