/** The open data of a build and the inventory that its pages are made with. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue, DocumentVersion } from '../../../src/catalogue/catalogue.ts';
import { isListed } from '../../../src/open-data/checksums.ts';
import { inventoryText } from '../../../src/open-data/inventory.ts';
import { readSiteConfig } from '../../../src/site/config.ts';
import { dataFolder } from './data-folder.ts';
import { writeOpenData } from './write-open-data.ts';

export interface OpenDataResult {
  /** Holds `data/`. */
  readonly folder: string;
  /** Path of the inventory. */
  readonly inventory: string;
  readonly files: number;
}

export async function publishOpenData(
  catalogue: Catalogue,
  versions: readonly DocumentVersion[],
  contentDir: string,
  work: string,
): Promise<OpenDataResult> {
  const { name, origin, base, host, dataLicence } = readSiteConfig(process.env);
  const publisher = { siteName: name, origin, base, host: host ?? null, licence: dataLicence ?? null };
  await mkdir(work, { recursive: true });
  const data = dataFolder(join(work, 'site'));
  const publication = await writeOpenData(data, { catalogue, versions, publisher, contentDir });
  const inventory = join(work, 'inventory.json');
  const files = [...data.files.values()];
  await writeFile(
    inventory,
    inventoryText(
      publication,
      files.filter((file) => isListed(file) || file.rows !== null),
    ),
  );
  return { folder: data.folder, inventory, files: files.length };
}
